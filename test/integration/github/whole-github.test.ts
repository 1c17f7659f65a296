import { execFileSync } from 'node:child_process';
import { LABELS, marker } from '@loop-actions/contract';
import {
  ensureIssue,
  ensureIssueComment,
  ensureLabels,
  ensurePullRequest,
  type GitHub,
  readPermission,
  readRepository,
  readTracker,
  removeLabel,
} from '@loop-actions/github';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, type Fault, startGitHub } from '../../support/github/index.ts';
import { createClient, createVirtualClock, type VirtualClock } from './scripted-github.ts';

const PUBLISH = { contents: 'write', issues: 'write', 'pull-requests': 'write' } as const;
const READ = { issues: 'read', 'pull-requests': 'read' } as const;
const BRANCH = 'loop/1-fix-it';

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
        collaborators: { mona: 'write', reader: 'read' },
      },
    ],
    jobs: { publish: PUBLISH, triage: READ, bare: {} },
  });
});

afterEach(async () => {
  await fake.close();
});

function clientOf(job: string): GitHub {
  return createClient(fake.url, {
    token: `ghs_${job}`,
    job,
    apiUrl: fake.apiUrl,
    graphqlUrl: fake.graphqlUrl,
    clock: time.clock,
    requestTimeoutMs: 2000,
  }).github;
}

/** A branch with one commit more than main, as a push would make it. */
async function pushBranch(): Promise<string> {
  const env = { ...process.env, ...IDENTITY };
  const git = (args: readonly string[], input?: string) =>
    execFileSync('git', ['-C', fake.gitPath(), ...args], {
      encoding: 'utf8',
      env,
      ...(input === undefined ? {} : { input }),
    }).trim();
  const blob = git(['hash-object', '-w', '--stdin'], 'fixed\n');
  const tree = git(['mktree'], `100644 blob ${blob}\tREADME.md\n`);
  const commit = git(['commit-tree', tree, '-p', 'refs/heads/main', '-m', 'Fix it']);
  git(['update-ref', `refs/heads/${BRANCH}`, commit]);
  await fake.sync();
  return commit;
}
const IDENTITY = {
  GIT_AUTHOR_NAME: 'loop',
  GIT_AUTHOR_EMAIL: 'loop@example.com',
  GIT_COMMITTER_NAME: 'loop',
  GIT_COMMITTER_EMAIL: 'loop@example.com',
};

const wantedPull = (headSha: string) => ({
  head: BRANCH,
  base: 'main',
  title: 'Fix it (#1)',
  body: 'Closes #1.',
  draft: true,
  labels: [LABELS.pullRequest],
  reviewers: ['mona'],
  marker: marker('pull-request', '#1'),
  headSha,
});

describe('the tracker of a whole GitHub', () => {
  it('is read with what the oracle needs: state, reason, gate, merged pull request', async () => {
    for (const title of ['merged', 'gated', 'gated by a reader', 'not planned']) fake.createIssue({ title, body: 'b' });
    const head = await pushBranch();
    const { number } = await fake.createPullRequest({ head: BRANCH, base: 'main', title: 'x', body: 'Closes #1' });
    await fake.mergePullRequest({ number });
    fake.addLabel({ number: 2, as: 'mona' }, LABELS.humanGated);
    fake.addLabel({ number: 3, as: 'reader' }, LABELS.humanGated);
    fake.closeIssue({ number: 4 }, 'not_planned');
    const github = clientOf('triage');
    const { tickets, problems } = await readTracker(github, { numbers: [1, 2, 3, 4] });
    expect(problems).toEqual([]);
    expect(tickets).toMatchObject([
      {
        id: '#1',
        state: 'closed',
        stateReason: 'completed',
        pullRequests: [{ number, state: 'merged', headSha: head }],
      },
      { state: 'open', labelEvents: [{ action: 'labeled', actor: { login: 'mona', permission: 'write' } }] },
      { state: 'open', labelEvents: [{ action: 'labeled', actor: { login: 'reader', permission: 'read' } }] },
      { state: 'closed', stateReason: 'not-planned' },
    ]);
    expect(tickets[0]?.pullRequests[0]?.mergeCommitSha).toMatch(/^[0-9a-f]{40}$/);
    fake.assertClean();
  });

  it('costs triage and oracle together at most twelve requests for 100 open issues', async () => {
    for (let index = 0; index < 100; index++) fake.createIssue({ title: `Issue ${index}`, body: 'b', labels: ['bug'] });
    for (const number of [3, 5, 8]) fake.addLabel({ number, as: 'mona' }, LABELS.humanGated);
    const triage = clientOf('triage');
    const open = await readTracker(triage, { state: 'open', labels: ['bug'] });
    await readRepository(triage);
    const oracle = clientOf('triage');
    const all = await readTracker(oracle, { numbers: open.tickets.map(({ number }) => number), state: 'all' });
    expect([...open.problems, ...all.problems]).toEqual([]);
    expect(all.tickets).toHaveLength(100);
    expect(triage.requests().total + oracle.requests().total).toBeLessThanOrEqual(12);
    fake.assertClean();
  });

  it('of a milestone, of a parent and of a number there is nothing of', async () => {
    fake.createMilestone({ title: 'Version 2' });
    for (const title of ['parent', 'child', 'other']) fake.createIssue({ title, body: 'b' });
    fake.addSubIssue({ number: 1 }, 2);
    const github = clientOf('triage');
    expect((await readTracker(github, { parent: 1 })).tickets.map(({ number }) => number)).toEqual([2]);
    expect(await readTracker(github, { milestone: 'version 2' })).toMatchObject({ tickets: [], problems: [] });
    expect((await readTracker(github, { numbers: [3, 99] })).problems.join()).toMatch(/#99/);
    fake.assertClean();
  });

  it('without the permission: an error or a problem that names it, never an empty reading', async () => {
    fake.createIssue({ title: 'x', body: 'b' });
    const reading = await readTracker(clientOf('bare'), {}).then(
      ({ problems }) => problems.join(),
      (error: { code: string; remedy: string }) => `${error.code} ${error.remedy}`,
    );
    expect(reading).toMatch(/issues: read/);
    fake.assertClean();
  });
});

describe('writes to a whole GitHub happen exactly once', () => {
  const publish = async (headSha: string) => {
    const github = clientOf('publish');
    const pull = await ensurePullRequest(github, wantedPull(headSha));
    const comment = await ensureIssueComment(github, { issue: 1, kind: 'attempt', key: '#1', body: 'Opened.' });
    return { pull, comment, requests: github.requests().total };
  };

  const lost: readonly (readonly [string, Omit<Fault, 'operation'>])[] = [
    ['nothing goes wrong', { kind: 'slow', ms: 1 } as Fault],
    ['the answer is lost', { kind: 'lost-answer' } as Fault],
    ['a 502 comes instead of the answer', { kind: 'lost-answer', status: 502 } as Fault],
    ['the answer is cut off', { kind: 'truncated' } as Fault],
    ['the request is lost', { kind: 'reset' } as Fault],
    ['GitHub is down', { kind: 'status', status: 502 } as Fault],
    ['a secondary limit is hit', { kind: 'secondary-limit', retryAfterSeconds: 2 } as Fault],
    ['the primary limit is hit', { kind: 'primary-limit', resetsInSeconds: 20 } as Fault],
  ];

  it.each(lost)('in three runs, when %s', async (_name, fault) => {
    fake.createIssue({ title: 'Fix it', body: 'b' });
    const head = await pushBranch();
    for (const operation of ['pulls/create', 'issues/create-comment', 'issues/add-labels', 'pulls/request-reviewers']) {
      fake.faults.add({ ...fault, operation } as Fault);
    }
    for (let run = 0; run < 3; run++) await publish(head);
    expect(fake.faults.pending()).toEqual([]);
    expect(fake.pulls).toHaveLength(1);
    expect(fake.pulls.map(({ pull }) => pull.draft)).toEqual([true]);
    const asked = fake.pulls.flatMap(({ events }) => events).filter(({ event }) => event === 'review_requested');
    expect(asked).toHaveLength(1);
    expect(fake.comments.map(({ body }) => body)).toEqual([`${marker('attempt', '#1')}\nOpened.`]);
    fake.assertClean();
  });

  it('with at most seven requests for an item', async () => {
    fake.createIssue({ title: 'Fix it', body: 'b' });
    const { requests, pull } = await publish(await pushBranch());
    expect(pull).toMatchObject({ operation: 'created', state: 'open', warnings: [] });
    expect(requests).toBeLessThanOrEqual(7);
    fake.assertClean();
  });

  it('issues and labels too', async () => {
    const wanted = { kind: 'escalation', key: 'x', title: 'Help', body: 'b', labels: [LABELS.escalated] } as const;
    fake.faults.add({ kind: 'lost-answer', status: 502, operation: 'issues/create' });
    for (let run = 0; run < 3; run++) await ensureIssue(clientOf('publish'), { ...wanted, labels: [LABELS.escalated] });
    expect(fake.issues).toHaveLength(1);
    const github = clientOf('publish');
    expect(await ensureLabels(github, 1, [LABELS.humanGated, 'bug'])).toEqual({ operation: 'updated' });
    expect(await ensureLabels(github, 1, [LABELS.humanGated, 'BUG'])).toEqual({ operation: 'none' });
    expect(await removeLabel(github, 1, 'bug')).toEqual({ operation: 'updated' });
    expect(await removeLabel(github, 1, 'bug')).toEqual({ operation: 'none' });
    fake.assertClean();
  });

  it('and a setting that forbids pull requests is a value to go on from', async () => {
    fake.repository('octo/demo').settings.actionsMayCreatePullRequests = false;
    const head = await pushBranch();
    expect(await ensurePullRequest(clientOf('publish'), wantedPull(head))).toMatchObject({ operation: 'forbidden' });
    fake.assertClean();
  });

  it('and a permission the job did not declare is named with the YAML to paste', async () => {
    fake.createIssue({ title: 'x', body: 'b' });
    const comment = { issue: 1, kind: 'attempt', key: '#1', body: 'Opened.' };
    await expect(ensureIssueComment(clientOf('triage'), comment)).rejects.toMatchObject({
      code: 'E_GITHUB_PERMISSION',
      remedy: expect.stringContaining('permissions:\n  issues: write'),
    });
    expect(fake.comments).toEqual([]);
    fake.assertClean();
  });
});

describe('small reads', () => {
  it('the repository and what people may', async () => {
    const github = clientOf('triage');
    expect(await readRepository(github)).toMatchObject({ defaultBranch: 'main', visibility: 'private' });
    expect(await readPermission(github, 'mona')).toBe('write');
    expect(await readPermission(github, 'nobody-at-all')).toBe('none');
    fake.assertClean();
  });
});
