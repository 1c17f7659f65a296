import { LABELS } from '@loop-actions/contract';
import { describe, expect, it } from 'vitest';
import type { LoopWorld } from '../../support/loop-world/index.ts';
import type { CommandAgent } from '../../support/real-bugs/index.ts';
import {
  askGit,
  branchesOf,
  labelsOf,
  openWorld,
  readInterrupts,
  readItem,
  readRunReport,
  tipOf,
} from './loop-room.ts';
import { ASKING_SPEC, SMALL_SPEC, smallProject } from './small-project.ts';

/** Kills a run with SIGKILL when its nth request reaches GitHub; tells whether it got that far. */
async function killAtRequest(world: LoopWorld, agent: CommandAgent, nth: number): Promise<boolean> {
  const kill = new AbortController();
  const { requests } = world.github;
  let left = nth;
  const remember = requests.push.bind(requests);
  requests.push = (...entries) => {
    if (--left === 0) kill.abort();
    return remember(...entries);
  };
  const run = await world.runLoop({ runId: '1', agent, kill: kill.signal });
  requests.push = remember;
  return run.signal === 'SIGKILL';
}

/** All that a run leaves, without what differs from one undisturbed run to the next: times, and ids that follow from them. */
async function endState(world: LoopWorld) {
  const report = await readRunReport(world, '1');
  const base = await tipOf(world, 'main');
  const judged = async (head: string) =>
    (await askGit(world, 'log', '-1', '--format=%P %T', head)).replace(base, 'the base');
  return {
    pulls: await Promise.all(
      world.github.pulls.map(async ({ state, title, labels, pull }) => ({
        state,
        title,
        labels: labels.map(({ name }) => name),
        head: await judged(pull.headSha),
      })),
    ),
    comments: world.github.comments.map(({ body }) => body),
    labels: labelsOf(world),
    branches: await branchesOf(world),
    item: await readItem(world),
    currentRun: (await world.readState())?.split('## Items')[0],
    interrupts: (await readInterrupts(world)).map(({ id }) => id),
    report: {
      decisions: report.decisions.map(({ item, outcome }) => ({ item, outcome })),
      attempts: report.attempts.map(({ item, attempt, verdict, tree, pullRequest }) => ({
        item,
        attempt,
        verdict,
        tree,
        pullRequest: pullRequest?.number,
      })),
      interrupts: report.interrupts.map(({ id }) => id),
    },
  };
}

/** The addresses of worlds differ by their ports alone. */
async function comparable(world: LoopWorld) {
  return JSON.parse(JSON.stringify(await endState(world)).replaceAll(world.github.url, 'http://github')) as unknown;
}

/** A run that nobody disturbs: what it leaves, and how many requests it makes. */
async function undisturbed(title: string, spec: string, agent: 'honestAgent' | 'wrongAgent') {
  const bug = smallProject({ spec });
  await using world = await openWorld({ bug });
  await world.runLoop({ runId: '1', agent: bug[agent] });
  const requests = world.github.requests.map(({ operationId }, at) => ({ nth: at + 1, operationId }));
  return { title, bug, agent, requests, state: await comparable(world) };
}

const runs = await Promise.all([
  undisturbed('a change that is published', SMALL_SPEC, 'honestAgent'),
  undisturbed('a change that goes to a person', ASKING_SPEC, 'wrongAgent'),
]);

describe.concurrent.each(runs)('$title', ({ bug, agent, requests, state }) => {
  it.each(requests)(
    'ends in the same state after a kill at request $nth, $operationId, and a re-run',
    async ({ nth }) => {
      await using world = await openWorld({ bug });
      expect(await killAtRequest(world, bug[agent], nth)).toBe(true);
      const again = await world.runLoop({ runId: '1', agent: bug[agent] });
      expect(again.exitCode).toBe(0);
      expect(await comparable(world)).toEqual(state);
      world.github.assertClean();
    },
  );
});

describe('a question whose run was killed before it could be asked', () => {
  it('is asked by the next run, whatever that one is', async () => {
    const bug = smallProject({ spec: ASKING_SPEC });
    await using world = await openWorld({ bug });
    await world.runLoop({ runId: '1', agent: bug.wrongAgent, killAfter: 'acceptance: fail\n' });
    world.github.faults.add({ operation: 'issues/create-comment', kind: 'status', status: 403 });
    // Another run leaves alone what a lease of this one still holds, so it is run again itself.
    await world.runLoop({ runId: '1', agent: bug.wrongAgent });
    expect(await readItem(world)).toMatchObject({ status: 'escalated' });
    expect(world.github.comments).toEqual([]);
    world.github.faults.clear();
    await world.runLoop({ runId: '3', agent: bug.honestAgent });
    expect(world.github.comments).toHaveLength(1);
    expect(labelsOf(world)).toContain(LABELS.escalated);
  });
});
