import type { LeaseLedger } from './lease-ledger.ts';
import { describeSlots, slotHolders, slotKey } from './pull-request-slots.ts';
import { withLease } from './reserve-leases.ts';

export interface SlotClaim {
  /** The lease's id. */
  readonly lease: string;
  readonly run: string;
  /** The run's pull requests; null: no limit. */
  readonly max: number | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export type ClaimedSlot =
  | { readonly granted: true; readonly ledger: LeaseLedger }
  | { readonly granted: false; readonly ledger: LeaseLedger; readonly reason: string };

/**
 * Takes a slot right before a pull request is opened: the lease's own, or one that came free. Whoever got one has it,
 * however often it asks. A lease that was returned may claim too (a job that is run again); it then keeps the slot.
 */
export function claimPullRequestSlot(ledger: LeaseLedger, claim: SlotClaim): ClaimedSlot {
  const refuse = (reason: string): ClaimedSlot => ({ granted: false, ledger, reason });
  const lease = ledger.leases.find(({ id, run }) => id === claim.lease && run === claim.run);
  if (lease === undefined) return refuse(`the lease ${claim.lease} of run ${claim.run} is not on record`);
  const holders = slotHolders(
    ledger.leases.filter(({ run }) => run === claim.run),
    claim.now,
  );
  const { used, reserved } = holders;
  const has = used.has(slotKey(lease)) || reserved.has(slotKey(lease));
  if (!has && claim.max !== null && used.size + reserved.size >= claim.max) {
    return refuse(`no pull request slot left in this run (${describeSlots(holders, claim.max)})`);
  }
  const claimed = {
    ...lease,
    pullRequest: 'slot' as const,
    claimedAt: lease.claimedAt ?? new Date(claim.now).toISOString(),
    returned: lease.returned === null ? null : { ...lease.returned, pullRequest: true },
  };
  return { granted: true, ledger: { ...ledger, leases: withLease(ledger.leases, claimed) } };
}
