import { execFileSync } from 'node:child_process';
import { gunzipSync, gzipSync } from 'node:zlib';
import { LABELS, sha256, TrackerNote } from '@loop-actions/contract';
import { createGit } from '@loop-actions/git';
import type { RememberingReading } from '@loop-actions/github';
import { describe, expect, it } from 'vitest';
import { changedTickets } from '../../../packages/loop/src/plan/changed-tickets.ts';
import { readTrackerMemory, trackerMemoryChanges } from '../../../packages/loop/src/plan/tracker-memory.ts';
import type { FakeGitHub } from '../../support/github/index.ts';
import { ticket } from '../../support/values/ticket.ts';
import { readStateOf } from './step-room.ts';
import { openTriageRoom, openTriageWorld } from './triage-room.ts';

const RECALL = 'graphql:RecallIssues';
const PERMISSION = 'repos/get-collaborator-permission-level';
const REF = 'refs/loop-actions/loop-state/work/tracker';
const DAY = 86_400_000;

/** A triage that ran once, over 202 open issues that are a day old; none of them is a person’s. */
async function openRoom(world: Awaited<ReturnType<typeof openTriageWorld>>) {
  const room = await openTriageRoom(world, { tickets: 'new' });
  // The ticket for a person is a record of the loop’s own here, so that nobody is asked.
  room.github.addLabel({ as: 'maria', number: 2 }, LABELS.learning);
  for (let at = 0; at < 200; at++) {
    room.github.createIssue({ as: 'maria', title: `Issue ${at}`, body: 'It says 41.', labels: ['maintenance'] });
  }
  for (const issue of room.github.issues) issue.updatedAt -= DAY;
  const first = await room.triage();
  const again = async () => {
    room.github.requests.length = 0;
    const planned = await room.triage();
    const api = room.github.requests.filter(({ kind }) => kind !== 'git').map(({ operationId }) => operationId ?? '');
    return { planned, api, isWarm: !api.includes('graphql:ListIssues') };
  };
  return { ...room, first, again };
}

/** Changes an issue as nobody can on GitHub: nothing tells of it. */
function changeSilently(github: FakeGitHub, number: number): void {
  const issue = github.issue(number);
  const { updatedAt } = issue;
  github.addLabel({ as: 'maria', number }, 'security');
  issue.updatedAt = updatedAt;
}

async function putRef(github: FakeGitHub, bytes: Uint8Array): Promise<void> {
  const git = createGit({ gitDir: github.gitPath() });
  const env = { GIT_AUTHOR_NAME: 'm', GIT_AUTHOR_EMAIL: 'm@x', GIT_COMMITTER_NAME: 'm', GIT_COMMITTER_EMAIL: 'm@x' };
  const blob = (await git.run(['hash-object', '-w', '--stdin'], { input: Buffer.from(bytes) })).stdout.trim();
  const tree = (await git.run(['mktree'], { input: `100644 blob ${blob}\tissues.json.gz\n` })).stdout.trim();
  const commit = (await git.run(['commit-tree', tree, '-m', 'Forged'], { env })).stdout.trim();
  await git.run(['update-ref', REF, commit]);
}

/** Bytes, which git’s own wrapper would decode. */
function readRef(github: FakeGitHub): Buffer {
  return execFileSync('git', ['--git-dir', github.gitPath(), 'cat-file', 'blob', `${REF}:issues.json.gz`]);
}

describe('a triage that remembers the open issues', () => {
  it('asks at most four requests where nothing changed, and decides the same', async () => {
    await using world = await openTriageWorld();
    await using room = await openRoom(world);
    const { planned, api } = await room.again();
    expect(api).toEqual([RECALL, 'graphql:LoopPullRequests', PERMISSION, 'graphql:IssuesByNumber']);
    expect(planned.decisions).toEqual(room.first.decisions);
    expect(planned.plan.items.map(({ id }) => id)).toEqual(room.first.plan.items.map(({ id }) => id));
  });

  it('takes no ticket by memory alone: one that is not what it was is left, and the next run reads all', async () => {
    await using world = await openTriageWorld();
    await using room = await openRoom(world);
    const [taken] = room.first.plan.items;
    changeSilently(room.github, taken?.number ?? 0);
    const { planned, isWarm } = await room.again();
    expect(isWarm).toBe(true);
    expect(planned.plan.items.map(({ id }) => id)).not.toContain(taken?.id);
    expect(planned.decisions.find(({ item }) => item === taken?.id)).toMatchObject({
      outcome: 'skipped',
      reason: expect.stringContaining('an earlier reading'),
    });
    const next = await room.again();
    expect(next.isWarm).toBe(false);
    expect(next.planned.decisions.find(({ item }) => item === taken?.id)).toMatchObject({ outcome: 'escalated' });
  });

  it('and it would be taken if what acts on memory were not read first', async () => {
    const stale = ticket(1);
    const reading = (remembered: readonly string[]): RememberingReading => ({
      snapshot: { repository: 'acme/widgets', readAt: '', tickets: [stale], problems: [] },
      memory: null,
      remembered: new Set(remembered),
    });
    await using world = await openTriageWorld();
    await using room = await openTriageRoom(world, { tickets: 'new' });
    const asked = (remembered: readonly string[]) =>
      room.work('1', null, ({ writers }) => changedTickets(writers.github, reading(remembered), ['#1']));
    expect(await asked([])).toEqual(new Set());
    expect(await asked(['#1'])).toEqual(new Set(['#1']));
  });

  it('relies on no bytes that the state branch does not bind', async () => {
    await using world = await openTriageWorld();
    await using room = await openRoom(world);
    const issues = gunzipSync(readRef(room.github)).toString('utf8').replaceAll('It says 41.', 'It says 42.');
    const note = TrackerNote.parse(JSON.parse((await readStateOf(room.github, 'tracker.json')) ?? ''));
    expect(sha256(readRef(room.github))).toBe(note.issuesSha256);
    await putRef(room.github, gzipSync(issues));
    expect((await room.again()).isWarm).toBe(false);
    expect((await room.again()).isWarm).toBe(true);
  });

  it('reads all when the ref is gone', async () => {
    await using world = await openTriageWorld();
    await using room = await openRoom(world);
    await createGit({ gitDir: room.github.gitPath() }).run(['update-ref', '-d', REF]);
    expect((await room.again()).isWarm).toBe(false);
  });
});

describe('the memory as it lies beside the state branch', () => {
  const AT = '2026-11-02T08:00:00.000Z';
  const memory = {
    schemaVersion: 1 as const,
    repository: 'acme/widgets',
    label: null,
    readAt: AT,
    fullReadAt: AT,
    issues: [{ id: 'I_1', number: 1, known: { standing: sha256('x'), ticket: ticket(1) } }],
  };
  const { files, work } = trackerMemoryChanges(memory);
  const bytes = work.get('tracker')?.get('issues.json.gz') ?? new Uint8Array();
  const note = files.get('tracker.json') ?? '';
  const bound = (other: Uint8Array) => note.replace(/sha256:[0-9a-f]{64}/, sha256(other));
  const read = (text: string | null, kept: Uint8Array | null) =>
    readTrackerMemory(
      {
        log: {
          debug: () => undefined,
          info: () => undefined,
          warning: () => undefined,
          notice: () => undefined,
        } as never,
      },
      {
        readFile: async () => text,
        work: new Set(kept === null ? [] : ['tracker']),
        readWork: async () => new Map(kept === null ? [] : [['tracker', new Map([['issues.json.gz', kept]])]]),
      },
    );

  it('is read back as it was written', async () => {
    expect(await read(note, bytes)).toEqual(memory);
  });

  const bomb = gzipSync(Buffer.alloc(40 * 1024 * 1024, 0x20));
  const older = gzipSync(JSON.stringify(memory.issues.map((issue) => ({ ...issue, extra: 1 }))));
  it.each<[string, string | null, Uint8Array | null]>([
    ['there is no note', null, bytes],
    ['there are no bytes', note, null],
    ['the note is torn', note.slice(0, 50), bytes],
    ['the note is of another form', note.replace('"schemaVersion":1', '"schemaVersion":2'), bytes],
    ['the bytes are others', note, gzipSync('[]')],
    ['the bytes are cut off', bound(bytes.subarray(0, 40)), bytes.subarray(0, 40)],
    ['they unpack to 40 MB', bound(bomb), bomb],
    ['they hold no JSON', bound(gzipSync('[')), gzipSync('[')],
    ['they hold nothing', bound(gzipSync('[]')), gzipSync('[]')],
    ['they are of another form', bound(older), older],
  ])('is as if it were not there when %s', async (_why, text, kept) => {
    expect(await read(text, kept)).toBeNull();
  });

  it('goes away where there is nothing to remember', () => {
    const none = trackerMemoryChanges(null);
    expect([...none.files, ...none.work]).toEqual([
      ['tracker.json', null],
      ['tracker', null],
    ]);
  });
});
