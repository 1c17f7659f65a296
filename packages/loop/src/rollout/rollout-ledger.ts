import { RolloutEntry, STATE_PATHS } from '@loop-actions/contract';
import { appendJsonLine, readJsonLines, type StateSnapshot } from '@loop-actions/state';

/** The entries of `rollout.jsonl`. Throws `E_STATE_INVALID` where the file is no text. */
export async function readRolloutLedger(snapshot: Pick<StateSnapshot, 'readFile'>): Promise<readonly RolloutEntry[]> {
  return readJsonLines(await snapshot.readFile(STATE_PATHS.rollout)).flatMap((line) => {
    const entry = RolloutEntry.safeParse(line);
    return entry.success ? [entry.data] : [];
  });
}

/** The file with these entries in it, each once; none where there is nothing to add. */
export async function rolloutFiles(
  snapshot: Pick<StateSnapshot, 'readFile'>,
  entries: readonly RolloutEntry[],
): Promise<ReadonlyMap<string, string>> {
  if (entries.length === 0) return new Map();
  let ledger = await snapshot.readFile(STATE_PATHS.rollout);
  for (const entry of entries) ledger = appendJsonLine(ledger, { ...entry }, 'id');
  return new Map([[STATE_PATHS.rollout, ledger ?? '']]);
}
