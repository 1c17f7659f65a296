import { isExpired } from './lease-amounts.ts';
import { budgetOf } from './lease-budget.ts';
import type { LeaseEntry, LeaseLedger, SettledLineage } from './lease-ledger.ts';

const DAY = 86_400_000;
/** GitHub lets people run a workflow again for 30 days; until then a run's own budget has to be known. */
export const SETTLE_AFTER_MS = 35 * DAY;

/** The ledger with whole old runs summed up by lineage. What a lineage has used stays the same; a run's own sum is gone. */
export function settleLeases(ledger: LeaseLedger, now: number): LeaseLedger {
  const through = settledThrough(ledger, now);
  const old = ledger.leases.filter(({ reservedAt }) => Date.parse(reservedAt) < through);
  if (old.length === 0) return ledger;
  const sums = new Map(ledger.settled.map((sum) => [sum.lineage, sum]));
  const lineages = new Map<string, LeaseEntry[]>();
  for (const lease of old) {
    const own = lineages.get(lease.lineage);
    if (own === undefined) lineages.set(lease.lineage, [lease]);
    else own.push(lease);
  }
  for (const [lineage, leases] of lineages) {
    const earlier = sums.get(lineage);
    const settled = earlier === undefined ? [] : [earlier];
    sums.set(lineage, sumOf({ ...ledger, settled, leases }, lineage, now));
  }
  return {
    ...ledger,
    settledThrough: new Date(through).toISOString(),
    settled: [...sums.values()].sort((a, b) => (a.lineage < b.lineage ? -1 : 1)),
    leases: ledger.leases.filter(({ reservedAt }) => Date.parse(reservedAt) >= through),
  };
}

/** The latest time before which no run reaches that is still young. */
function settledThrough({ leases }: LeaseLedger, now: number): number {
  const runs = new Map<string, { first: number; last: number }>();
  for (const lease of leases) {
    const at = Date.parse(lease.reservedAt);
    const open = lease.returned === null && !isExpired(lease, now);
    const { first, last } = runs.get(lease.run) ?? { first: at, last: at };
    runs.set(lease.run, { first: Math.min(first, at), last: open ? now : Math.max(last, at) });
  }
  let through = now - SETTLE_AFTER_MS;
  for (let before = Number.POSITIVE_INFINITY; through < before; ) {
    before = through;
    for (const { first, last } of runs.values()) if (last >= through && first < through) through = first;
  }
  return through;
}

function sumOf(settling: LeaseLedger, lineage: string, now: number): SettledLineage {
  const limits = { maxTokens: null, maxCostUsd: null, maxPullRequests: null };
  const { tokens, costUsd, pullRequests } = budgetOf(settling, { lineage }, { limits, now });
  return { lineage, tokens: tokens.used, costUsd: costUsd.used, pullRequests: pullRequests.used ?? 0 };
}
