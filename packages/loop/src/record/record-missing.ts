import { listItems, type Plan, type PlanItem } from '@loop-actions/contract';
import type { CandidateOnDisk } from '@loop-actions/git';
import type { LoopBase, LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { composeAttempt } from './compose-attempt.ts';
import { saveOutcome } from './save-outcome.ts';

const NOTE = 'no outcome was recorded: the job was cancelled, killed, skipped or never started';

export interface LeftOf {
  /** Called only where something is missing. */
  readonly openBase: () => Promise<LoopBase>;
  /** What the maker of an item had uploaded. */
  readonly leftBehind?: (item: PlanItem) => Promise<CandidateOnDisk | null>;
}

/**
 * Records a failed attempt for each item of a plan that left no outcome (DESIGN §2: "the oracle's job records items
 * that have none"). Only once all jobs of the run have ended is nothing the same as failed. What
 * their makers had uploaded by then is kept for the next attempt. Gives their ids.
 */
export async function recordMissing(
  deps: LoopDeps,
  writers: LoopWriters,
  plan: Plan,
  from: LeftOf,
): Promise<readonly string[]> {
  const recorded = new Map(listItems((await writers.state.read()).state).map((item) => [item.id, item]));
  const missing = plan.items.filter((item) => {
    const entries = recorded.get(item.id)?.entries ?? [];
    // A maker that is run again makes a later attempt of the same plan.
    return !entries.some(({ key }) => isOf(key, plan.run, item.attempt));
  });
  if (missing.length === 0) return [];
  const base = await from.openBase();
  for (const item of missing) {
    deps.log.warning(`${item.id}: ${NOTE}.`);
    const startedAt = new Date(deps.clock.now()).toISOString();
    const agent = { agent: 'unknown', box: 'weak' } as const;
    const candidate = (await from.leftBehind?.(item)) ?? null;
    const report = composeAttempt({
      plan,
      item,
      startedAt,
      manifest: candidate?.manifest ?? null,
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
      candidate,
      published: null,
      parked: null,
      unsure: true,
      interrupt: null,
      question: null,
    });
  }
  return missing.map(({ id }) => id);
}

function isOf(key: string, run: string, first: number): boolean {
  const attempt = key.startsWith(`${run}/`) ? Number(key.slice(run.length + 1)) : 0;
  return attempt >= first;
}
