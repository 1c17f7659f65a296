import { isExpired } from './lease-amounts.ts';
import type { LeaseEntry } from './lease-ledger.ts';

/** The items that hold slots of their runs, by `slotKey`; an item has one pull request, however many leases it had. */
export interface SlotHolders {
  /** A pull request is open, or may be. */
  readonly used: ReadonlySet<string>;
  /** Kept for an item that is being worked on. */
  readonly reserved: ReadonlySet<string>;
}

/**
 * Who holds the pull-request slots of some leases. A slot that was claimed stays used until its lease is returned
 * without a pull request: its publisher may have died right after opening one. A reserved slot ends with its lease.
 */
export function slotHolders(leases: readonly LeaseEntry[], now: number): SlotHolders {
  const used = new Set<string>();
  const reserved = new Set<string>();
  for (const lease of leases) {
    const { returned, claimedAt } = lease;
    if (returned === null ? claimedAt !== null : returned.pullRequest) used.add(slotKey(lease));
    else if (returned === null && lease.pullRequest === 'slot' && !isExpired(lease, now)) reserved.add(slotKey(lease));
  }
  for (const holder of used) reserved.delete(holder);
  return { used, reserved };
}

/** What holds a slot: an item in a run. */
export function slotKey({ run, item }: Pick<LeaseEntry, 'run' | 'item'>): string {
  return `${run}/${item}`;
}

/** "2 of 2 used", "1 of 2 used, 1 reserved". */
export function describeSlots({ used, reserved }: SlotHolders, max: number): string {
  return `${used.size} of ${max} used${reserved.size === 0 ? '' : `, ${reserved.size} reserved`}`;
}
