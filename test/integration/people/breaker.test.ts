import {
  LABELS,
  type LeaseEntry,
  type LeaseLedger,
  NO_LEASES,
  Override,
  printLeaseLedger,
  RunReport,
} from '@loop-actions/contract';
import { createGit } from '@loop-actions/git';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoopWorld } from '../../support/loop-world/index.ts';
import { openWorld } from '../loop/loop-room.ts';
import { smallProject } from '../loop/small-project.ts';
import { openStepRoom, readStateOf, type StepRoom } from '../loop/step-room.ts';
import { LABEL_SPEC, TRIAGE_PERMISSIONS } from '../loop/triage-room.ts';

const SPEC = LABEL_SPEC.replace(
  '## Budgets\n',
  '## Budgets\n\n- max cost: $2\n- max spend since the last accepted change: $10\n',
);
const BOT = 'github-actions[bot]';
const HOUR = 3_600_000;

let world: LoopWorld & AsyncDisposable;
beforeAll(async () => {
  world = await openWorld({ bug: smallProject({ spec: SPEC }) });
});
afterAll(() => world[Symbol.asyncDispose]());

async function openRoom(): Promise<StepRoom> {
  const room = await openStepRoom(world, { action: 'triage', permissions: TRIAGE_PERMISSIONS });
  room.github.createLabel({ name: 'security' });
  room.github.createIssue({ as: 'maria', title: 'The answer is wrong', body: 'It says 41.', labels: ['maintenance'] });
  return room;
}

/** What earlier runs spent, as their outcomes left it in `leases.json`. */
async function spend({ work }: StepRoom, ...amounts: readonly number[]): Promise<void> {
  await work('100', null, async ({ writers, deps }) => {
    const at = (ago: number) => new Date(deps.clock.now() - ago * HOUR).toISOString();
    const leases = amounts.map((costUsd, index): LeaseEntry => {
      const item = `#${90 + index}`;
      const returned = { at: at(2), tokens: 0, costUsd, pullRequest: false };
      const amount = { tokens: null, costUsd: 20, runtimeMs: null, pullRequest: 'none', claimedAt: null } as const;
      const times = { reservedAt: at(3), expiresAt: at(-3) };
      return {
        id: `${50 + index}/${item}`,
        run: String(50 + index),
        item,
        lineage: item,
        ...amount,
        ...times,
        returned,
      };
    });
    const ledger: LeaseLedger = { ...NO_LEASES, leases: leases.sort((a, b) => (a.id < b.id ? -1 : 1)) };
    const files = new Map([['leases.json', printLeaseLedger(ledger)]]);
    await writers.state.update(async ({ state }) => ({ state, files }), { message: 'What was spent' });
  });
}

const triage = (room: StepRoom, runId: string) => room.run({ inputs: { upload: 'false' }, runId });
const told = ({ github }: StepRoom) =>
  github.issues.filter(({ title }) => title.includes('without an accepted change'));
const overridesOf = async ({ github }: StepRoom) =>
  ((await readStateOf(github, 'overrides.jsonl')) ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Override.parse(JSON.parse(line)));

/** A pull request of the loop that maria merges. */
async function accept({ github }: StepRoom): Promise<void> {
  const git = createGit({ gitDir: github.gitPath() });
  const parent = (await git.run(['rev-parse', 'refs/heads/main'])).stdout.trim();
  const author = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
  const commit = await git.run([...author, 'commit-tree', `${parent}^{tree}`, '-p', parent, '-m', 'fix']);
  await git.run(['update-ref', 'refs/heads/fix', commit.stdout.trim()]);
  await github.sync();
  const { number } = await github.createPullRequest({
    as: BOT,
    title: 'fix',
    body: 'A fix.',
    head: 'fix',
    base: 'main',
  });
  github.addLabel({ as: 'maria', number }, LABELS.pullRequest);
  await github.mergePullRequest({ as: 'maria', number });
}

describe('a loop that spends and has nothing accepted', () => {
  it('goes on below its limit', async () => {
    await using room = await openRoom();
    await spend(room, 4, 5.99);
    expect((await triage(room, '1')).outputs).toMatchObject({ count: '1' });
    expect(told(room)).toEqual([]);
    room.github.assertClean();
  });

  it('stops dispatching, asks a person once with the figure, and starts again after an accepted change', async () => {
    await using room = await openRoom();
    await spend(room, 4, 8.3);
    const held = await triage(room, '1');
    expect(held, held.stdout).toMatchObject({ exitCode: 0, outputs: { count: '0', escalated: '0' } });
    expect(held.summary).toMatch(/the breaker is open.{1,15}12\.30 spent so far without an accepted change/);
    expect((await triage(room, '2')).outputs).toMatchObject({ count: '0' });
    expect(told(room)).toHaveLength(1);
    expect(told(room)[0]?.body).toContain('$12.30');
    expect(told(room)[0]?.labels.map(({ name }) => name)).toEqual([LABELS.stopped]);
    const report = RunReport.parse(JSON.parse((await readStateOf(room.github, 'runs/1.json')) ?? ''));
    expect(report).toMatchObject({
      stopReason: 'budget-cost',
      decisions: [{ outcome: 'skipped', rule: expect.stringContaining('LOOP_SPEC.md:') }],
    });

    await accept(room);
    expect((await triage(room, '3')).outputs).toMatchObject({ count: '1' });
    expect(told(room)).toHaveLength(1);
    room.github.assertClean();
  });

  it('goes on by the word of a person with write access alone, who is on record', async () => {
    await using room = await openRoom();
    await spend(room, 12);
    await triage(room, '1');
    const number = told(room)[0]?.number ?? 0;
    room.github.addComment({ as: 'mallory', number }, '/override breaker: let me in');
    room.github.addComment({ as: 'maria', number }, '/override breaker for 90 days: too long');
    const refused = await triage(room, '2');
    expect(refused.outputs).toMatchObject({ count: '0' });
    expect(refused.summary).toContain('who gives one needs write access');
    expect(refused.summary).toContain('30 days at most');
    expect(await overridesOf(room)).toEqual([]);

    room.github.addComment({ as: 'maria', number }, '/override breaker for 3 days: the migration takes long');
    const open = await triage(room, '3');
    expect(open.outputs).toMatchObject({ count: '1' });
    expect(open.summary).toMatch(/Override by .{0,20}maria for the loop, until /);
    const kept = await overridesOf(room);
    expect(kept).toMatchObject([
      { person: 'maria', reason: 'the migration takes long', scope: 'loop', what: 'breaker', run: '3' },
    ]);
    // On record: the comment may go, and it still holds.
    expect((await triage(room, '4')).summary).not.toContain('the breaker is open');
    expect(await overridesOf(room)).toEqual(kept);
    room.github.assertClean();
  });

  it('lets one ticket through where a person says so on it, and no other', async () => {
    await using room = await openRoom();
    const more = { as: 'maria', title: 'Another', body: 'It says 41.', labels: ['maintenance'] } as const;
    const { number } = room.github.createIssue(more);
    await spend(room, 12);
    expect((await triage(room, '1')).outputs).toMatchObject({ count: '0' });
    room.github.addComment({ as: 'maria', number }, '/override breaker: this one mends the others');
    const run = await triage(room, '2');
    expect(JSON.parse(run.outputs.items ?? '[]')).toEqual([`#${number}`]);
    room.github.assertClean();
  });
});
