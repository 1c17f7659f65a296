import { DOCUMENT_LIMITS, LoopError } from '@loop-actions/contract';
import { type GitObject, readObjects } from '@loop-actions/git';
import type { StateIo } from './state-io.ts';

/** Objects of the branch and of kept work, as `readObjects`; as many bytes as both may have. */
export function readStateObjects(io: StateIo, names: readonly string[]): Promise<readonly (GitObject | null)[]> {
  return readObjects(io.git, names, { maxBytes: DOCUMENT_LIMITS.stateBytes + DOCUMENT_LIMITS.patchBytes });
}

/** The text of a file of the branch; null where it does not exist. Throws `E_STATE_INVALID` when it is no UTF-8. */
export function decodeFile(io: StateIo, path: string, object: GitObject | null | undefined): string | null {
  if (object?.type !== 'blob') return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(object.bytes);
  } catch (cause) {
    throw new LoopError('E_STATE_INVALID', {
      message: `${path} on the state branch ${io.branch} is no UTF-8 text`,
      remedy: 'Put back an earlier version: every version is a commit on the state branch.',
      cause,
    });
  }
}
