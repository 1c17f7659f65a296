import { listItems, type Plan } from '@loop-actions/contract';
import type { LoopBase, LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { composeAttempt } from './compose-attempt.ts';
import { saveOutcome } from './save-outcome.ts';

const NOTE = 'no outcome was recorded: the job was cancelled, killed, skipped or never started';

/**
 * Records a failed attempt for each item of a plan that left no outcome (DESIGN §2: "the oracle's job records items
 * that have none"). Only once all jobs of the run have ended is nothing the same as failed. Gives their ids. The base is
 * opened only where something is missing.
 */
export async function recordMissing(
  deps: LoopDeps,
  writers: LoopWriters,
  plan: Plan,
  openBase: () => Promise<LoopBase>,
): Promise<readonly string[]> {
  const recorded = new Map(listItems((await writers.state.read()).state).map((item) => [item.id, item]));
  const missing = plan.items.filter((item) => {
    const entries = recorded.get(item.id)?.entries ?? [];
    return !entries.some(({ key }) => key === `${plan.run}/${item.attempt}`);
  });
  if (missing.length === 0) return [];
  const base = await openBase();
  for (const item of missing) {
    deps.log.warning(`${item.id}: ${NOTE}.`);
    const startedAt = new Date(deps.clock.now()).toISOString();
    const agent = { agent: 'unknown', box: 'weak' } as const;
    const report = composeAttempt({
      item,
      startedAt,
      manifest: null,
      agent,
      verdict: null,
      published: null,
      parked: null,
    });
    await saveOutcome(deps, base, writers, {
      plan,
      item,
      report: { ...report, stopReason: 'cancelled' },
      note: NOTE,
      published: null,
      parked: null,
      unsure: true,
      interrupt: null,
      question: null,
    });
  }
  return missing.map(({ id }) => id);
}
