import type { LeaseEntry, LeaseLedger, SettledLineage } from './lease-ledger.ts';

/**
 * Two ledgers that grew from one, as one: every lease once, what was returned or claimed on either side stays so, and of
 * two amounts the dearer counts. The same whichever comes first, in whatever grouping.
 */
export function mergeLeaseLedgers(ours: LeaseLedger, theirs: LeaseLedger): LeaseLedger {
  const settledThrough = knownOr(ours.settledThrough, theirs.settledThrough, later);
  const leases = joinByKey([...ours.leases, ...theirs.leases], ({ id }) => id, joinLeases);
  return {
    schemaVersion: 1,
    settledThrough,
    settled: joinByKey([...ours.settled, ...theirs.settled], ({ lineage }) => lineage, joinSettled),
    // What one side has settled is in its sum; compaction only takes what is far older than any two writers' parting.
    leases: leases.filter(({ reservedAt }) => settledThrough === null || reservedAt >= settledThrough),
  };
}

function joinByKey<T>(values: readonly T[], keyOf: (value: T) => string, join: (left: T, right: T) => T): T[] {
  const joined = new Map<string, T>();
  for (const value of values) {
    const known = joined.get(keyOf(value));
    joined.set(keyOf(value), known === undefined ? value : join(known, value));
  }
  return [...joined].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, value]) => value);
}

function joinLeases(left: LeaseEntry, right: LeaseEntry): LeaseEntry {
  return {
    ...left,
    lineage: earlier(left.lineage, right.lineage),
    tokens: dearer(left.tokens, right.tokens),
    costUsd: dearer(left.costUsd, right.costUsd),
    runtimeMs: knownOr(left.runtimeMs, right.runtimeMs, Math.min),
    pullRequest: left.pullRequest === 'slot' || right.pullRequest === 'slot' ? 'slot' : 'none',
    claimedAt: knownOr(left.claimedAt, right.claimedAt, earlier),
    reservedAt: earlier(left.reservedAt, right.reservedAt),
    expiresAt: later(left.expiresAt, right.expiresAt),
    returned: withUnseenClaim([left, right], joinReturns(left.returned, right.returned)),
  };
}

/** Who returned a lease without knowing that its slot was claimed can't say that no pull request was opened. */
function withUnseenClaim(sides: readonly LeaseEntry[], returned: LeaseEntry['returned']): LeaseEntry['returned'] {
  const claimed = sides.some(({ claimedAt }) => claimedAt !== null);
  const unaware = sides.some((side) => side.returned !== null && side.claimedAt === null);
  return returned !== null && claimed && unaware ? { ...returned, pullRequest: true } : returned;
}

/** Two returns of one lease as one: the earlier, with the dearer amounts; unknown is the dearest. */
export function joinReturns(left: LeaseEntry['returned'], right: LeaseEntry['returned']): LeaseEntry['returned'] {
  if (left === null || right === null) return left ?? right;
  return {
    at: earlier(left.at, right.at),
    tokens: dearer(left.tokens, right.tokens),
    costUsd: dearer(left.costUsd, right.costUsd),
    pullRequest: left.pullRequest || right.pullRequest,
  };
}

function joinSettled(left: SettledLineage, right: SettledLineage): SettledLineage {
  return {
    lineage: left.lineage,
    tokens: dearer(left.tokens, right.tokens),
    costUsd: dearer(left.costUsd, right.costUsd),
    pullRequests: Math.max(left.pullRequests, right.pullRequests),
  };
}

/** Unknown is the dearest. */
function dearer(left: number | null, right: number | null): number | null {
  return left === null || right === null ? null : Math.max(left, right);
}

function knownOr<T>(left: T | null, right: T | null, join: (left: T, right: T) => T): T | null {
  return left === null || right === null ? (left ?? right) : join(left, right);
}

const earlier = (left: string, right: string): string => [left, right].sort()[0] ?? left;
const later = (left: string, right: string): string => [left, right].sort()[1] ?? left;
