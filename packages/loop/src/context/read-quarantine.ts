import { parseQuarantine, quarantinedGlobs, STATE_PATHS } from '@loop-actions/contract';
import type { StateSnapshot } from '@loop-actions/state';

/** The globs in quarantine at a time (milliseconds since the epoch). Throws `E_STATE_INVALID`: unreadable frees nothing. */
export async function readQuarantine(
  snapshot: Pick<StateSnapshot, 'readFile'>,
  now: number,
): Promise<readonly string[]> {
  return quarantinedGlobs(parseQuarantine(await snapshot.readFile(STATE_PATHS.quarantine)), now);
}
