import { listItems, parseLoopState, RunReport, STATE_PATHS } from '@loop-actions/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeArtifactService, startArtifactService } from '../../support/artifacts/index.ts';
import { type Fate, openChain, openItemsWorld, runItems } from '../../support/chain/index.ts';
import type { LoopWorld } from '../../support/loop-world/index.ts';

let artifacts: FakeArtifactService;
beforeAll(async () => {
  artifacts = await startArtifactService();
});
afterAll(() => artifacts[Symbol.asyncDispose]());

/** A try of a workflow run: all of its jobs. Gives the items that triage selected. */
async function tryRun(
  world: LoopWorld,
  { fates, runAttempt }: { readonly fates: readonly Fate[]; readonly runAttempt: number },
): Promise<readonly string[]> {
  const options = { artifacts, runId: world.directory.replace(/\W/g, ''), runAttempt, fates, atOnce: 3 };
  const chain = openChain(world, options);
  const { plan, planned } = await runItems(chain, options);
  await chain.oracle(plan);
  return planned;
}

/** Everything that a run makes, without what tells the time. */
async function objectsOf(world: LoopWorld) {
  const run = world.directory.replace(/\W/g, '');
  const items = listItems(parseLoopState((await world.readState()) ?? ''));
  const report = RunReport.parse(JSON.parse((await world.readState(STATE_PATHS.runReport(run))) ?? 'null'));
  return {
    items,
    attempts: report.attempts,
    decisions: report.decisions.map(({ item, outcome }) => ({ item, outcome })),
    pulls: world.github.pulls.map(({ number, title, body, pull }) => ({ number, title, body, head: pull.headSha })),
    comments: world.github.comments.map(({ body }) => body),
    labels: [1, 2, 3].map((number) => world.github.issue(number).labels.map(({ name }) => name)),
    questions: await world.readState(STATE_PATHS.interrupts),
    leases: JSON.parse((await world.readState(STATE_PATHS.leases)) ?? 'null') as unknown,
    refs: [...(await world.github.refs())].filter(([ref]) => !/\/loop-state(?:$|\/tip$)/.test(ref)),
  };
}

describe('a run that is tried three times', () => {
  it('leaves the same objects as once: honest, red and asking items', async () => {
    const world = await openItemsWorld(3, 3);
    try {
      const fates = ['honest', 'red', 'asking'] as const;
      expect(await tryRun(world, { fates, runAttempt: 1 })).toEqual(['#1', '#2', '#3']);
      const once = await objectsOf(world);
      expect(once.items.map(({ status, attempts }) => [status, attempts])).toEqual([
        ['drafted', 1],
        ['ready', 1],
        ['escalated', 1],
      ]);
      for (const runAttempt of [2, 3]) {
        expect(await tryRun(world, { fates, runAttempt })).toEqual([]);
        expect(await objectsOf(world)).toEqual(once);
      }
      world.github.assertClean();
    } finally {
      await world.close();
    }
  });

  it('tries again what the machine failed at, and what a person has changed', async () => {
    const world = await openItemsWorld(2, 2);
    try {
      expect(await tryRun(world, { fates: ['killed', 'red'], runAttempt: 1 })).toEqual(['#1', '#2']);
      const ticket = world.github.issue(2);
      ticket.body = `${ticket.body ?? ''}\n\nThe answer is in the book.`;
      expect(await tryRun(world, { fates: ['honest', 'honest'], runAttempt: 2 })).toEqual(['#1', '#2']);
      const { items, pulls } = await objectsOf(world);
      expect(items.map(({ status, attempts, failedAttempts }) => [status, attempts, failedAttempts])).toEqual([
        ['drafted', 2, 1],
        ['drafted', 2, 1],
      ]);
      expect(pulls).toHaveLength(2);
    } finally {
      await world.close();
    }
  });
});
