import { DOCUMENT_LIMITS, LoopError } from '@loop-actions/contract';
import type { StateIo } from './state-io.ts';

/** An object of the private repository. */
export interface GitObject {
  readonly sha: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Reads several objects by name in one git-cat-file(1) process; null for each that does not exist. */
export async function readObjects(io: StateIo, names: readonly string[]): Promise<readonly (GitObject | null)[]> {
  const { stdout } = await io.git.runBytes(['cat-file', '--batch'], {
    input: names.map((name) => `${name}\n`).join(''),
    maxBytes: DOCUMENT_LIMITS.stateBytes + DOCUMENT_LIMITS.patchBytes,
  });
  let at = 0;
  return names.map(() => {
    const end = stdout.indexOf(10, at);
    const [sha = '', type = '', size] = stdout.subarray(at, end).toString('latin1').split(' ');
    at = end + 1;
    if (size === undefined) return null;
    const bytes = stdout.subarray(at, at + Number(size));
    at += bytes.length + 1;
    return { sha, type, bytes };
  });
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
