import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { budgetOf, parseLeaseLedger, STATE_PATHS } from '@loop-actions/contract';
import { describe, expect, it } from 'vitest';
import { declaredPermissions } from '../../support/chain/index.ts';
import type { LoopWorld } from '../../support/loop-world/index.ts';
import type { ActionRun } from '../../support/runner/index.ts';
import { branchesOf, openWorld, readItem, readRunReport, runStep } from '../loop/loop-room.ts';
import { smallProject } from '../loop/small-project.ts';

const bug = smallProject();

async function openTickets(world: LoopWorld, count: number): Promise<readonly string[]> {
  const { title, body } = bug.issue;
  for (let more = 1; more < count; more++) {
    world.github.createIssue({ as: 'maria', title: `${title}, again (${more})`, body, labels: ['maintenance'] });
  }
  return Array.from({ length: count }, (_, at) => `#${at + 1}`);
}

async function slots(world: LoopWorld, run: string) {
  const ledger = parseLeaseLedger(await world.readState(STATE_PATHS.leases));
  const limits = { maxTokens: null, maxCostUsd: null, maxPullRequests: 2 };
  const open = ledger.leases.filter((lease) => lease.run === run && lease.returned === null);
  return { ...budgetOf(ledger, { run }, { limits, now: Date.now() }).pullRequests, open: open.length };
}

function statuses(world: LoopWorld, items: readonly string[]): Promise<string[]> {
  return Promise.all(items.map(async (id) => (await readItem(world, id)).status));
}

describe('more work than pull requests', () => {
  it('on one runner: two are opened, the others are parked and taken up by the next run without a person', async () => {
    await using world = await openWorld({ bug });
    const items = await openTickets(world, 4);
    const first = await world.runLoop({ runId: '1', agent: bug.honestAgent, inputs: { 'max-items': '4' } });
    expect(first.exitCode).toBe(0);
    expect(world.github.pulls).toHaveLength(2);
    expect(await statuses(world, items)).toEqual(['drafted', 'drafted', 'ready', 'ready']);
    const reason = 'parked: no pull request slot left in this run (2 of 2 used)';
    expect(await readItem(world, '#3')).toMatchObject({ reason, attempts: 1, failedAttempts: 0 });
    expect((await readRunReport(world, '1')).attempts.map(({ item, stopReason }) => [item, stopReason])).toEqual([
      ['#1', 'done'],
      ['#2', 'done'],
      ['#3', 'budget-pull-requests'],
      ['#4', 'budget-pull-requests'],
    ]);
    expect(first.summary).toContain('2 pull requests, 2 changes parked for want of a slot');
    expect(await slots(world, '1')).toEqual({ used: 2, reserved: 0, left: 0, open: 0 });

    // Run again, the same run has no pull requests left, so it makes nothing.
    const env = { GITHUB_RUN_ATTEMPT: '2' };
    const again = await world.runLoop({ runId: '1', agent: bug.honestAgent, env });
    expect(again.outputs).toMatchObject({ status: 'nothing-to-do' });
    expect(world.github.pulls).toHaveLength(2);

    await world.runLoop({ runId: '2', agent: bug.honestAgent });
    expect(world.github.pulls).toHaveLength(4);
    expect(await statuses(world, items)).toEqual(['drafted', 'drafted', 'drafted', 'drafted']);
    world.github.assertClean();
  });

  it('in parallel jobs: whoever publishes first, two are opened, all are recorded', async () => {
    await using world = await openWorld({ bug });
    const { triage = {}, publish: publisher = {} } = declaredPermissions(['maintenance-loop.yml', 'loop-item.yml']);
    world.github.jobs.declare('triage', triage);
    world.github.jobs.declare('publish', publisher);
    const items = await openTickets(world, 6);
    const step = async (action: string, job: string, inputs: Record<string, string>) => {
      const tempDirectory = join(world.directory, `temp-${job}`);
      await mkdir(tempDirectory, { recursive: true, mode: 0o755 });
      const token = action in { triage: 1, publish: 1 } ? `ghs_${action}` : '';
      const run: ActionRun = await runStep(world, action, { inputs, job: action, token, tempDirectory });
      expect(run).toMatchObject({ exitCode: 0, signal: null });
      return run.outputs;
    };
    const plan = await step('triage', 'triage', { upload: 'false', 'max-items': '6' });
    expect(plan.items).toBe(JSON.stringify(items));
    expect(await slots(world, '1')).toEqual({ used: 0, reserved: 2, left: 0, open: 6 });

    const planned = { plan: plan.plan ?? '', 'plan-digest': plan['plan-digest'] ?? '' };
    const { command } = await bug.honestAgent.install(join(world.directory, 'agent'));
    const { heldOut } = world;
    const judged: (Record<string, string> & { item: string })[] = [];
    for (const item of items) {
      const job = item.replace('#', '');
      // The first holds a slot, and what it makes is refused: its slot comes free.
      const work = item === '#1' ? (await bug.wrongAgent.install(join(world.directory, 'bad'))).command : command;
      const made = await step('maker', job, { upload: 'false', item, 'agent-command': work, ...planned });
      const candidate = { candidate: made.candidate ?? '', 'candidate-digest': made['candidate-digest'] ?? '' };
      const held = { upload: 'false', 'held-out': heldOut, 'report-only': 'true' };
      const verdict = await step('gate', job, { ...held, ...planned, ...candidate });
      const digests = {
        'gate-verdict': verdict['gate-verdict'] ?? '',
        'gate-verdict-digest': verdict['verdict-digest'] ?? '',
      };
      judged.push({ item, ...candidate, ...digests });
    }
    const publish = (inputs: Record<string, string> & { item: string }) =>
      step('publish', `publish-${inputs.item.replace('#', '')}`, { ...planned, ...inputs });
    const [refused, ...rest] = judged;
    if (refused === undefined) throw new Error('nothing was judged');
    expect(await publish(refused)).toMatchObject({ status: 'not-published', recorded: 'true' });
    const outcomes = await Promise.all(rest.map(publish));

    expect(outcomes.filter(({ status }) => status === 'published')).toHaveLength(2);
    expect(outcomes.every(({ recorded }) => recorded === 'true')).toBe(true);
    expect(world.github.pulls).toHaveLength(2);
    expect((await branchesOf(world)).filter((name) => name.startsWith('loop/'))).toHaveLength(2);
    expect((await statuses(world, items)).sort()).toEqual(['drafted', 'drafted', 'ready', 'ready', 'ready', 'ready']);
    const { attempts } = await readRunReport(world, '1');
    expect(attempts.map(({ item }) => item).sort()).toEqual([...items]);
    expect(attempts.filter(({ stopReason }) => stopReason === 'budget-pull-requests')).toHaveLength(3);
    expect(await slots(world, '1')).toEqual({ used: 2, reserved: 0, left: 0, open: 0 });
    world.github.assertClean();
  });
});
