import { CURRENCIES, type Currency, fromUnits, spentInUnits } from './lease-amounts.ts';
import type { LeaseEntry, LeaseLedger } from './lease-ledger.ts';
import { joinReturns } from './merge-leases.ts';
import { withLease } from './reserve-leases.ts';

export interface LeaseReturn {
  /** The lease's id. */
  readonly id: string;
  /** Unknown is null and counts as all of the lease. */
  readonly spent: {
    readonly tokens: number | null;
    readonly costUsd: number | null;
    /** Whether a pull request was opened, or may have been. */
    readonly pullRequest: boolean;
  };
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Gives back what a lease didn't spend. Returning it again changes nothing; with more spent, the more counts. A lease
 * that is not on record (it was settled long ago, at its full size) stays so.
 */
export function returnLease(ledger: LeaseLedger, { id, spent, now }: LeaseReturn): LeaseLedger {
  const lease = ledger.leases.find((entry) => entry.id === id);
  if (lease === undefined) return ledger;
  const amount = (currency: Currency) => {
    const value = spent[currency];
    return value === null ? null : fromUnits(currency, spentInUnits(currency, value));
  };
  const [tokens, costUsd] = CURRENCIES.map(amount);
  const latest = {
    at: new Date(now).toISOString(),
    tokens: tokens ?? null,
    costUsd: costUsd ?? null,
    pullRequest: spent.pullRequest,
  };
  const returned: LeaseEntry['returned'] = joinReturns(lease.returned, latest);
  return { ...ledger, leases: withLease(ledger.leases, { ...lease, returned }) };
}
