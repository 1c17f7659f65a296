import { claimPullRequestSlot, type PlanItem } from '@loop-actions/contract';
import { withDefaultBudgets } from '../context/budgets.ts';
import type { LoopBase, LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { leaseFiles, readLeases } from '../plan/lease-files.ts';

/**
 * Takes one of the run's pull-request slots for an item, in one compare-and-swap. Gives null, or why there is none: the
 * item then waits for a run that has one.
 */
export async function claimSlot(
  deps: Pick<LoopDeps, 'context' | 'clock'>,
  base: Pick<LoopBase, 'control'>,
  writers: Pick<LoopWriters, 'state'>,
  item: PlanItem,
): Promise<string | null> {
  const run = deps.context.runId;
  const max = withDefaultBudgets(base.control.spec.budgets).maxPullRequests;
  const now = deps.clock.now();
  const refusals: (string | null)[] = [];
  await writers.state.update(
    async (snapshot) => {
      const ledger = await readLeases(snapshot);
      const claimed = claimPullRequestSlot(ledger, { lease: item.lease.id, run, max, now });
      refusals.push(claimed.granted ? null : claimed.reason);
      return claimed.granted ? { files: leaseFiles(ledger, claimed.ledger) } : null;
    },
    { message: `Run ${run}: ${item.id} takes a pull request slot` },
  );
  return refusals.at(-1) ?? null;
}
