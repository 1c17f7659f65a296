import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../../support/github/index.ts';
import { clientOf } from './client.ts';

const run = promisify(execFile);
const ENV = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

let github: FakeGitHub;
let folder: string;
let clones = 0;

/** Runs a shell line in a fresh clone; what it said on stderr, and whether it worked. */
async function git(cwd: string, line: string): Promise<{ ok: boolean; said: string }> {
  return run('sh', ['-ec', line], { cwd, env: ENV }).then(
    ({ stdout, stderr }) => ({ ok: true, said: stdout + stderr }),
    (error: { stderr: string }) => ({ ok: false, said: error.stderr }),
  );
}

const remote = (token: string, name = 'octo/demo'): string =>
  `${github.url.replace('http://', `http://x-access-token:${token}@`)}/${name}.git`;

async function clone(token: string): Promise<string> {
  const target = join(folder, `clone-${clones++}`);
  const result = await git(folder, `git clone -q '${remote(token)}' ${target}`);
  if (!result.ok) throw new Error(result.said);
  return target;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fake-github-test-'));
  github = await startGitHub({
    repositories: [
      {
        owner: 'octo',
        name: 'demo',
        files: { 'a.txt': 'a\n', '.github/workflows/ci.yml': 'on: push\n' },
        collaborators: { reader: 'read' },
      },
    ],
    tokens: { tok_owner: { user: 'octo' }, tok_reader: { user: 'reader' } },
    jobs: {
      writer: { contents: 'write', 'pull-requests': 'write' },
      reads: { contents: 'read' },
      blind: { issues: 'write' },
    },
  });
});
afterEach(() => github.assertClean());
afterAll(async () => {
  await github.close();
  await rm(folder, { recursive: true, force: true });
});

describe('git on the same port', () => {
  it('clones, pushes, and what hangs on the branch follows the push', async () => {
    const work = await clone('ghs_writer');
    expect(
      (await git(work, 'git checkout -qb topic; echo b > b.txt; git add .; git commit -qm b; git push -q origin topic'))
        .ok,
    ).toBe(true);
    const pull = await github.createPullRequest({ title: 'b', head: 'topic', base: 'main' });
    const before = pull.pull.headSha;
    await git(work, 'echo c > c.txt; git add .; git commit -qm c; git push -q origin topic');
    expect(pull.pull.headSha).not.toBe(before);
    expect(github.suppressedWorkflows.map((entry) => `${entry.event} ${entry.action}`)).toContain(
      'pull_request synchronize',
    );
    const head = await git(work, `git fetch -q origin refs/pull/${pull.number}/head && git rev-parse FETCH_HEAD`);
    expect(head.said.trim()).toBe(pull.pull.headSha);
    expect((await git(work, `git push origin HEAD:refs/pull/${pull.number}/head`)).ok).toBe(false);
    expect(
      github.requests.filter((request) => request.operationId === 'git:receive-pack' && request.job === 'writer')
        .length,
    ).toBeGreaterThan(2);
  });

  it('a person’s push that reaches the default branch merges and closes what it says', async () => {
    const work = await clone('tok_owner');
    const issue = github.createIssue({ title: 'broken' });
    await git(
      work,
      `git checkout -qb direct; echo d > d.txt; git add .; git commit -qm 'Fixes #${issue.number}'; git push -q origin direct`,
    );
    const pull = await github.createPullRequest({ title: 'd', head: 'direct', base: 'main' });
    await git(work, 'git push -q origin direct:main');
    expect([pull.state, pull.pull.mergedAt !== null, issue.state]).toEqual(['closed', true, 'closed']);
    expect(github.startedWorkflows.at(-1)).toMatchObject({ event: 'issues', action: 'closed', actor: 'octo' });
  });

  it.each([
    ['nobody', '', 'clone', /could not read Username/],
    ['an unknown token', 'wrong', 'clone', /Authentication failed/],
    ['a job without contents', 'ghs_blind', 'clone', /403/],
    ['a job that may only read', 'ghs_reads', 'push', /Permission to octo\/demo\.git denied to github-actions\[bot\]/],
    ['a person who may only read', 'tok_reader', 'push', /denied to reader/],
  ])('%s is refused', async (_who, token, what, said) => {
    const work = await clone('tok_owner');
    const url = token === '' ? `${github.url}/octo/demo.git` : remote(token);
    const line = what === 'clone' ? `git ls-remote '${url}'` : `git push '${url}' HEAD:refs/heads/mine`;
    const result = await git(work, line);
    expect(result.ok).toBe(false);
    expect(result.said).toMatch(said);
  });

  it.each([
    ['a new workflow file', 'mkdir -p .github/workflows; echo x > .github/workflows/x.yml', false],
    ['a changed one', 'echo "# x" >> .github/workflows/ci.yml', false],
    ['a deleted one', 'git rm -q .github/workflows/ci.yml', false],
    ['one as another branch has it', 'git checkout -q origin/workflows -- .github/workflows/new.yml', true],
    ['none', 'echo x > x.txt', true],
  ])("a push by the workflow's token that brings %s", async (what, change, accepted) => {
    const work = await clone('ghs_writer');
    const person = await clone('tok_owner');
    await git(
      person,
      'git checkout -qb workflows; echo "on: push" > .github/workflows/new.yml; git add .; git commit -qm w; git push -qf origin workflows',
    );
    await git(work, 'git fetch -q origin');
    const branch = `by-job-${what.replaceAll(' ', '-')}`;
    const result = await git(
      work,
      `git checkout -qb ${branch}; ${change}; git add .; git commit -qm c; git push origin ${branch}`,
    );
    expect(result.ok).toBe(accepted);
    if (!accepted)
      expect(result.said).toMatch(/refusing to allow a GitHub App to create or update workflow `\.github\/workflows\//);
    // The control: a person may.
    if (!accepted) expect((await git(work, `git push '${remote('tok_owner')}' ${branch}`)).ok).toBe(true);
  });

  it('a protected branch takes no push', async () => {
    const work = await clone('tok_owner');
    github.repository().settings.protectedBranches = { main: { requiredChecks: [] } };
    const result = await git(work, 'git commit -q --allow-empty -m e; git push origin HEAD:main');
    github.repository().settings.protectedBranches = {};
    expect([result.ok, /GH006: Protected branch update failed/.test(result.said)]).toEqual([false, true]);
  });

  it('a push whose answer is lost has happened, and one that was reset has not', async () => {
    const work = await clone('tok_owner');
    github.faults.add({ operation: 'git:receive-pack', kind: 'lost-answer' });
    const lost = await git(work, 'git push origin HEAD:refs/heads/lost');
    github.faults.add({ operation: 'git:receive-pack', kind: 'reset' });
    const reset = await git(work, 'git push origin HEAD:refs/heads/reset');
    expect([lost.ok, reset.ok]).toEqual([false, false]);
    const refs = await github.refs();
    expect([refs.has('refs/heads/lost'), refs.has('refs/heads/reset')]).toEqual([true, false]);
  });

  it('what was written to the repository beside the server is seen', async () => {
    const number = (await github.createPullRequest({ title: 'w', head: 'workflows', base: 'main' })).number;
    const work = await clone('tok_owner');
    await git(
      work,
      `git checkout -q workflows; git commit -q --allow-empty -m beside; git push -q '${github.gitPath()}' workflows`,
    );
    const tip = (await github.refs()).get('refs/heads/workflows');
    const { body } = await clientOf(github.apiUrl, 'tok_owner')('GET', `/repos/octo/demo/pulls/${number}`);
    expect(body.head.sha).toBe(tip);
  });
});
