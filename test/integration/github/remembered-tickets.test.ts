import { LABELS } from '@loop-actions/contract';
import { createGit } from '@loop-actions/git';
import { readRemembering, readTracker, type TrackerMemory, type TrackerQuery } from '@loop-actions/github';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../../support/github/index.ts';
import { createClient } from './scripted-github.ts';

const HOUR = 3_600_000;
const OPEN = 210;
const BRANCH = 'fix';
const QUERY: TrackerQuery = { state: 'open', limit: 1000, labels: ['maintenance'] };

interface Room extends AsyncDisposable {
  readonly github: FakeGitHub;
  pass(milliseconds: number): void;
  /** Reads with what the last such reading left. */
  recall(query?: TrackerQuery): Promise<{ readonly requests: readonly string[]; readonly remembered: number }>;
  /** Expects that the last reading says what a whole one says. */
  expectTruth(query?: TrackerQuery): Promise<void>;
  memory(change?: (memory: TrackerMemory) => TrackerMemory | null): TrackerMemory | null;
}

/** 210 open issues that bear the label, in chains, and some that don't; all of them are a day old. */
async function openRoom(): Promise<Room> {
  let now = Date.parse('2026-07-04T08:00:00Z');
  const github = await startGitHub({
    clock: () => now,
    users: [{ login: 'maria' }],
    repositories: [
      {
        owner: 'octo',
        name: 'demo',
        files: { 'a.txt': 'a' },
        collaborators: { maria: 'write' },
      },
      { owner: 'octo', name: 'other', files: { 'a.txt': 'a' } },
    ],
  });
  for (let at = 1; at <= OPEN; at++) {
    github.createIssue({ as: 'maria', title: `Issue ${at}`, body: `Text ${at}`, labels: ['maintenance'] });
    if (at % 5 === 0) github.addBlockedBy({ number: at }, at - 1);
  }
  for (let at = 0; at < 5; at++) github.createIssue({ title: 'Another', body: '', labels: ['question'] });
  now += 24 * HOUR;
  const token = github.jobs.declare('triage', { issues: 'read', 'pull-requests': 'read' });
  const clock = { now: () => now, sleep: async () => undefined };
  const client = () =>
    createClient(github.url, { apiUrl: github.apiUrl, graphqlUrl: github.graphqlUrl, token, job: 'triage', clock })
      .github;
  let memory: TrackerMemory | null = null;
  let told: Awaited<ReturnType<typeof readRemembering>> | null = null;
  return {
    github,
    pass: (milliseconds) => {
      now += milliseconds;
    },
    recall: async (query = QUERY) => {
      const before = github.requests.length;
      told = await readRemembering(client(), query, memory);
      memory = told.memory;
      const requests = github.requests.slice(before).map(({ operationId }) => operationId ?? '');
      return { requests, remembered: told.remembered.size };
    },
    expectTruth: async (query = QUERY) => {
      const whole = await readTracker(client(), query);
      const byNumber = <T extends { readonly number: number }>(all: readonly T[] = []) =>
        [...all].sort((left, right) => left.number - right.number);
      expect(byNumber(told?.snapshot.tickets)).toEqual(byNumber(whole.tickets));
      expect(told?.snapshot.problems).toEqual(whole.problems);
    },
    memory: (change = (same) => same) => {
      if (memory !== null) memory = change(memory);
      return memory;
    },
    [Symbol.asyncDispose]: () => github.close(),
  };
}

const COLD = ['graphql:ListIssues', 'graphql:ListIssues', 'graphql:ListIssues'];
const RECALL = 'graphql:RecallIssues';

async function pushBranch(github: FakeGitHub): Promise<void> {
  const git = createGit({ gitDir: github.gitPath() });
  const env = { GIT_AUTHOR_NAME: 'm', GIT_AUTHOR_EMAIL: 'm@x', GIT_COMMITTER_NAME: 'm', GIT_COMMITTER_EMAIL: 'm@x' };
  const { stdout } = await git.run(['commit-tree', 'main^{tree}', '-p', 'main', '-m', 'Fix'], { env });
  await git.run(['update-ref', `refs/heads/${BRANCH}`, stdout.trim()]);
}

/** What can happen to issues. Where it says so, GitHub keeps the time of the last change as it was. */
const CHANGES: Readonly<Record<string, (github: FakeGitHub) => unknown>> = {
  'a body is edited': (github) => github.editIssue({ as: 'maria', number: 7 }, { body: 'Other words' }),
  'a title is edited': (github) => github.editIssue({ as: 'maria', number: 8 }, { title: 'Other words' }),
  'a label is put on': (github) => github.addLabel({ as: 'maria', number: 9 }, LABELS.escalated),
  'the label is taken off': (github) => github.removeLabel({ as: 'maria', number: 10 }, 'maintenance'),
  'another issue gets the label': (github) => github.addLabel({ as: 'maria', number: OPEN + 1 }, 'maintenance'),
  'one is closed': (github) => github.closeIssue({ as: 'maria', number: 11 }),
  'a blocker is closed': (github) => github.closeIssue({ as: 'maria', number: 14 }),
  'a blocker is closed as not planned': (github) => github.closeIssue({ as: 'maria', number: 19 }, 'not_planned'),
  'a blocker is added, silently': (github) => github.addBlockedBy({ number: 21 }, 22),
  'a sub-issue is added': (github) => github.addSubIssue({ as: 'maria', number: 23 }, 24),
  'one is opened': (github) =>
    github.createIssue({ as: 'maria', title: 'New', body: 'blocked by #3', labels: ['maintenance'] }),
  'one is opened without the label': (github) => github.createIssue({ as: 'maria', title: 'New', body: '' }),
  'a pull request is opened for one, silently': async (github) => {
    await pushBranch(github);
    return github.createPullRequest({ as: 'maria', title: 'Fix', body: 'Fixes #26', head: BRANCH, base: 'main' });
  },
  'somebody comments': (github) => github.addComment({ as: 'maria', number: 27 }, 'Hello'),
  'one gets a secret into its text': (github) =>
    github.editIssue({ as: 'maria', number: 28 }, { body: `token ghp_${'a1B2'.repeat(9)}` }),
  'one gets a text of 60,000 characters': (github) =>
    github.editIssue({ as: 'maria', number: 29 }, { body: 'long '.repeat(12_000) }),
  'a person takes one over': (github) => github.addLabel({ as: 'maria', number: 30 }, LABELS.humanGated),
};

describe('the open issues, told from memory', () => {
  it('take one request where nothing changed, and are what a whole reading gives', async () => {
    await using room = await openRoom();
    expect(await room.recall()).toEqual({ requests: COLD, remembered: 0 });
    for (let round = 0; round < 3; round++) {
      room.pass(HOUR);
      expect(await room.recall()).toEqual({ requests: [RECALL], remembered: OPEN });
      await room.expectTruth();
    }
    room.github.assertClean();
  });

  it.each(Object.entries(CHANGES))('are what a whole reading gives after %s', async (_what, change) => {
    await using room = await openRoom();
    await room.recall();
    room.pass(HOUR);
    await change(room.github);
    for (let round = 0; round < 2; round++) {
      room.pass(HOUR);
      const { requests } = await room.recall();
      expect(requests[0]).toBe(RECALL);
      expect(requests).not.toContain('graphql:ListIssues');
      await room.expectTruth();
    }
    room.github.assertClean();
  });

  it('are what a whole reading gives after any of these, one upon the other', async () => {
    const names = Object.keys(CHANGES).filter((name) => !name.startsWith('a pull request'));
    const steps = fc.array(fc.constantFrom(...names), { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(steps, async (chosen) => {
        await using room = await openRoom();
        await room.recall();
        for (const name of new Set(chosen)) {
          room.pass(HOUR);
          await CHANGES[name]?.(room.github);
          if (name.length % 2 === 0) await room.recall();
        }
        room.pass(HOUR);
        await room.recall();
        await room.expectTruth();
      }),
      { numRuns: 4, seed: 17 },
    );
  });

  it('keep neither a text with a secret nor one without end', async () => {
    await using room = await openRoom();
    room.github.editIssue({ as: 'maria', number: 28 }, { body: `token ghp_${'a1B2'.repeat(9)}` });
    room.github.editIssue({ as: 'maria', number: 29 }, { body: 'long '.repeat(12_000) });
    await room.recall();
    const unkept = room.memory()?.issues.filter(({ known }) => known === null);
    expect(unkept?.map(({ number }) => number)).toEqual([28, 29]);
    expect(JSON.stringify(room.memory())).not.toContain('ghp_');
  });

  it('are not remembered where reading all of them costs no more', async () => {
    await using room = await openRoom();
    await room.recall({ ...QUERY, labels: ['question'] });
    expect(room.memory()).toBeNull();
  });
});

/** What makes a memory doubtful: all is read then, at once, and the answer is the whole truth. */
const DOUBTS: Readonly<Record<string, (room: Room) => unknown>> = {
  'two days went by since all was read': (room) => room.pass(49 * HOUR),
  'it is of tomorrow': (room) => room.memory((one) => ({ ...one, readAt: '2027-01-01T00:00:00Z' })),
  'it is of another label': (room) => room.memory((one) => ({ ...one, label: 'question' })),
  'it is of another repository': (room) => room.memory((one) => ({ ...one, repository: 'octo/other' })),
  'it lacks an issue': (room) => room.memory((one) => ({ ...one, issues: one.issues.slice(1) })),
  'it lacks its last page': (room) => room.memory((one) => ({ ...one, issues: one.issues.slice(0, 100) })),
  'it knows an id that GitHub does not': (room) =>
    room.memory((one) => ({
      ...one,
      issues: one.issues.map((issue, at) => (at === 3 ? { ...issue, id: 'I_none' } : issue)),
    })),
  'it names an issue twice': (room) =>
    room.memory((one) => ({ ...one, issues: [...one.issues.slice(0, -1), ...one.issues.slice(0, 1)] })),
  'an issue was deleted': ({ github }) => {
    const issue = github.issue(40);
    issue.repository.issues.delete(40);
    github.world.nodes.delete(issue.nodeId);
  },
  'an issue was moved to another repository': ({ github }) => {
    const issue = github.issue(41);
    issue.repository.issues.delete(41);
    Object.assign(issue, { repository: github.repository('octo/other') });
  },
  'more than 100 issues changed': ({ github }) => {
    for (let number = 1; number <= 101; number++) github.addComment({ as: 'maria', number }, 'Hello');
  },
  'more than 100 issues stand otherwise': ({ github }) => {
    for (let number = 1; number <= 101; number++) github.addBlockedBy({ number }, number + 101);
  },
  'GitHub gives up on the question': ({ github }) =>
    github.faults.add({ operation: RECALL, kind: 'status', status: 502, times: 99 }),
  'the answer is cut off': ({ github }) => github.faults.add({ operation: RECALL, kind: 'truncated', times: 99 }),
};

describe('a memory that is in doubt', () => {
  it.each(Object.entries(DOUBTS))('because %s makes triage read all', async (_what, change) => {
    await using room = await openRoom();
    await room.recall();
    room.pass(HOUR);
    await change(room);
    room.pass(HOUR);
    const { requests, remembered } = await room.recall();
    expect(requests.filter((operation) => operation === 'graphql:ListIssues')).toHaveLength(3);
    expect(remembered).toBe(0);
    await room.expectTruth();
  });

  it('because its texts were swapped vouches for none of them', async () => {
    await using room = await openRoom();
    await room.recall();
    room.pass(HOUR);
    room.memory((one) => {
      const [first, second, ...rest] = one.issues;
      if (first === undefined || second === undefined) return null;
      return { ...one, issues: [{ ...first, known: second.known }, { ...second, known: first.known }, ...rest] };
    });
    const { requests } = await room.recall();
    expect(requests).toEqual([RECALL, 'graphql:IssuesByNumber']);
    await room.expectTruth();
  });
});
