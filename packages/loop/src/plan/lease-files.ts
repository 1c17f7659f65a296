import { type LeaseLedger, parseLeaseLedger, printLeaseLedger, STATE_PATHS } from '@loop-actions/contract';
import type { StateSnapshot } from '@loop-actions/state';

/** The ledger of leases as the state branch has it. Throws `E_STATE_INVALID`. */
export async function readLeases(snapshot: Pick<StateSnapshot, 'readFile'>): Promise<LeaseLedger> {
  return parseLeaseLedger(await snapshot.readFile(STATE_PATHS.leases));
}

/** The file that a change of the ledger writes; none where nothing changed. */
export function leaseFiles(before: LeaseLedger, after: LeaseLedger): ReadonlyMap<string, string> {
  return before === after ? new Map() : new Map([[STATE_PATHS.leases, printLeaseLedger(after)]]);
}
