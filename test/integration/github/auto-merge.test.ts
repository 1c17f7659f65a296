import { execFileSync } from 'node:child_process';
import { ensureAutoMerge, type GitHub, withdrawAutoMerge } from '@loop-actions/github';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../../support/github/index.ts';
import { createClient, createVirtualClock, type VirtualClock } from './scripted-github.ts';

const BRANCH = 'loop/1-fix-it';
const IDENTITY = {
  GIT_AUTHOR_NAME: 'loop',
  GIT_AUTHOR_EMAIL: 'loop@example.com',
  GIT_COMMITTER_NAME: 'loop',
  GIT_COMMITTER_EMAIL: 'loop@example.com',
};

let fake: FakeGitHub;
let time: VirtualClock;

beforeEach(async () => {
  time = createVirtualClock();
  fake = await startGitHub({
    clock: time.clock.now,
    repositories: [
      {
        owner: 'octo',
        name: 'demo',
        files: { 'README.md': 'hello\n' },
        collaborators: { mona: 'write' },
        settings: { allowAutoMerge: true, protectedBranches: { main: { requiredChecks: ['ci'] } } },
      },
    ],
    jobs: {
      publish: { contents: 'write', issues: 'write', 'pull-requests': 'write', statuses: 'write' },
      bare: { contents: 'read', issues: 'write', 'pull-requests': 'write' },
    },
  });
});

afterEach(async () => {
  fake.assertClean();
  await fake.close();
});

function clientOf(job: string): GitHub {
  const { apiUrl, graphqlUrl } = fake;
  const wired = { token: `ghs_${job}`, job, apiUrl, graphqlUrl, clock: time.clock, requestTimeoutMs: 2000 };
  return createClient(fake.url, wired).github;
}

async function pushBranch(text = 'fixed\n'): Promise<string> {
  const git = (args: readonly string[], input?: string) =>
    execFileSync('git', ['-C', fake.gitPath(), ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...IDENTITY },
      ...(input === undefined ? {} : { input }),
    }).trim();
  const blob = git(['hash-object', '-w', '--stdin'], text);
  const tree = git(['mktree'], `100644 blob ${blob}\tREADME.md\n`);
  const commit = git(['commit-tree', tree, '-p', 'refs/heads/main', '-m', 'Fix it']);
  git(['update-ref', `refs/heads/${BRANCH}`, commit]);
  await fake.sync();
  return commit;
}

async function openPull(draft = false): Promise<{ readonly number: number; readonly headSha: string }> {
  const headSha = await pushBranch();
  const { number } = await fake.createPullRequest({ head: BRANCH, base: 'main', title: 'Fix it', draft });
  return { number, headSha };
}

const mutations = () =>
  fake.requests.filter(({ operationId }) => /^graphql:(?:Enable|Disable)AutoMerge$/.test(operationId ?? ''));

describe('auto-merge of a judged pull request', () => {
  it('is switched on once for exactly its commit, and GitHub merges it when the required check has passed', async () => {
    const { number, headSha } = await openPull();
    const github = clientOf('publish');
    const wanted = { number, headSha, method: null };
    expect(await ensureAutoMerge(github, wanted)).toEqual({ on: true, operation: 'switched-on' });
    expect(await ensureAutoMerge(github, wanted)).toEqual({ on: true, operation: 'none' });
    expect(mutations()).toHaveLength(1);
    expect(fake.pull(number).state).toBe('open');
    await fake.createStatus({ sha: headSha, context: 'ci', state: 'success' });
    expect(fake.pull(number)).toMatchObject({ state: 'closed', pull: { mergedAt: expect.any(Number) } });
  });

  it('is switched on once though the answer was lost', async () => {
    const { number, headSha } = await openPull();
    fake.faults.add({ kind: 'lost-answer', operation: 'graphql:EnableAutoMerge' });
    const wanted = { number, headSha, method: 'squash' } as const;
    expect(await ensureAutoMerge(clientOf('publish'), wanted)).toEqual({ on: true, operation: 'switched-on' });
    expect(mutations()).toHaveLength(1);
    expect(fake.pull(number).pull.autoMerge).toMatchObject({ method: 'squash' });
  });

  it('takes the first method that the repository allows, and refuses one that it does not', async () => {
    const { number, headSha } = await openPull();
    fake.repository().settings.allowMergeCommit = false;
    const github = clientOf('publish');
    expect(await ensureAutoMerge(github, { number, headSha, method: 'merge' })).toMatchObject({ on: false });
    await ensureAutoMerge(github, { number, headSha, method: null });
    expect(fake.pull(number).pull.autoMerge).toMatchObject({ method: 'squash' });
  });

  it.each<[string, () => Promise<{ readonly number: number; readonly headSha: string }>, RegExp]>([
    [
      'a repository that does not have it',
      async () => {
        fake.repository().settings.allowAutoMerge = false;
        return openPull();
      },
      /does not allow it.*Allow auto-merge/s,
    ],
    ['a draft', () => openPull(true), /is a draft/],
    [
      'another commit than the judged one',
      async () => {
        const { number } = await openPull();
        return { number, headSha: 'a'.repeat(40) };
      },
      /not at what was judged/,
    ],
    [
      'a branch that nothing protects',
      async () => {
        fake.repository().settings.protectedBranches = {};
        return openPull();
      },
      /not protected.*required check/s,
    ],
    [
      'one that could be merged at once',
      async () => {
        fake.repository().settings.protectedBranches = { main: { requiredChecks: [] } };
        return openPull();
      },
      /nothing is left.*required check/s,
    ],
    [
      'one that is closed',
      async () => {
        const pull = await openPull();
        fake.closeIssue({ number: pull.number });
        return pull;
      },
      /not open/,
    ],
  ])('is left to a person for %s, with the remedy', async (_what, prepare, words) => {
    const pull = await prepare();
    const answer = await ensureAutoMerge(clientOf('publish'), { ...pull, method: null });
    expect(answer.on ? '' : `${answer.because}. ${answer.remedy}`).toMatch(words);
    expect(fake.pull(pull.number).pull.autoMerge).toBeNull();
  });

  it('is bound by GitHub too: a push between our look and the write is refused', async () => {
    const { number, headSha } = await openPull();
    fake.faults.add({
      kind: 'status',
      status: 502,
      operation: 'graphql:EnableAutoMerge',
      struck: () => void pushBranch('other\n'),
    });
    expect(await ensureAutoMerge(clientOf('publish'), { number, headSha, method: null })).toMatchObject({ on: false });
    expect(fake.pull(number).pull.autoMerge).toBeNull();
  });

  it('is red where the job lacks the permission, with the lines to paste', async () => {
    const pull = await openPull();
    const answer = ensureAutoMerge(clientOf('bare'), { ...pull, method: null });
    await expect(answer).rejects.toMatchObject({
      code: 'E_GITHUB_PERMISSION',
      remedy: expect.stringContaining('contents: write'),
    });
  });

  it('is switched off before the branch moves on, once, and nothing happens where it is off', async () => {
    const { number, headSha } = await openPull();
    const github = clientOf('publish');
    const branch = { head: BRANCH, base: 'main' };
    expect(await withdrawAutoMerge(github, branch)).toBe('none');
    await ensureAutoMerge(github, { number, headSha, method: null });
    fake.faults.add({ kind: 'lost-answer', operation: 'graphql:DisableAutoMerge' });
    expect(await withdrawAutoMerge(github, branch)).toBe('switched-off');
    expect(await withdrawAutoMerge(github, branch)).toBe('none');
    expect(fake.pull(number).pull.autoMerge).toBeNull();
    expect(mutations()).toHaveLength(2);
  });
});
