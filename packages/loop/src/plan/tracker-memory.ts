import { gunzipSync, gzipSync } from 'node:zlib';
import { parseJsonDocument, STATE_PATHS, sha256, TrackerNote } from '@loop-actions/contract';
import { TrackerMemory } from '@loop-actions/github';
import type { KeptWork, StateSnapshot } from '@loop-actions/state';
import type { LoopDeps } from '../context/loop-context.ts';

/** Beside the state branch: its history doesn't keep the texts, and what does not need them does not fetch them. */
const PLACE = 'tracker';
const FILE = 'issues.json.gz';
/** Bytes of the file as it lies there, and unpacked. */
const LIMITS = { packed: 4 * 1024 * 1024, unpacked: 32 * 1024 * 1024 } as const;

/**
 * What an earlier triage remembered of the open issues; null: all are read. Whatever does not fit is as if it were not
 * there: bytes that the branch does not bind, an older form, a torn file.
 */
export async function readTrackerMemory(
  { log }: Pick<LoopDeps, 'log'>,
  snapshot: Pick<StateSnapshot, 'readFile' | 'readWork' | 'work'>,
): Promise<TrackerMemory | null> {
  const text = await snapshot.readFile(STATE_PATHS.tracker);
  if (text === null || !snapshot.work.has(PLACE)) return null;
  try {
    const note = parseJsonDocument(TrackerNote, text, { name: STATE_PATHS.tracker, code: 'E_STATE_INVALID' });
    const bytes = (await snapshot.readWork([PLACE], [FILE])).get(PLACE)?.get(FILE);
    if (bytes === undefined || sha256(bytes) !== note.issuesSha256)
      throw new Error('its bytes are not those on record');
    const issues: unknown = JSON.parse(gunzipSync(bytes, { maxOutputLength: LIMITS.unpacked }).toString('utf8'));
    const { issuesSha256: _bytes, ...about } = note;
    return TrackerMemory.parse({ ...about, issues });
  } catch (error) {
    log.info(`What was remembered of the open issues is not relied on: ${(error as Error).message.slice(0, 200)}`);
    return null;
  }
}

/** The changes that make the next triage remember this, and nothing where there is nothing to. */
export function trackerMemoryChanges(memory: TrackerMemory | null): {
  readonly files: ReadonlyMap<string, string | null>;
  readonly work: ReadonlyMap<string, KeptWork | null>;
} {
  const packed = memory === null ? null : gzipSync(JSON.stringify(memory.issues));
  if (memory === null || packed === null || packed.length > LIMITS.packed) {
    return { files: new Map([[STATE_PATHS.tracker, null]]), work: new Map([[PLACE, null]]) };
  }
  const { issues: _issues, ...about } = memory;
  const note: TrackerNote = { ...about, issuesSha256: sha256(packed) };
  return {
    files: new Map([[STATE_PATHS.tracker, `${JSON.stringify(note)}\n`]]),
    work: new Map([[PLACE, new Map([[FILE, packed]])]]),
  };
}
