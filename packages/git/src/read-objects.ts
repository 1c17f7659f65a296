import { LoopError } from '@loop-actions/contract';
import type { Git } from './git.ts';

/** An object of a repository. */
export interface GitObject {
  readonly sha: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/**
 * Reads several objects by id or name in one git-cat-file(1) process, in the order asked; null for each that does not
 * exist. Throws `E_GIT_FAILED` for more than `maxBytes` together (64 MiB unless told).
 */
export async function readObjects(
  git: Git,
  names: readonly string[],
  { maxBytes }: { readonly maxBytes?: number } = {},
): Promise<readonly (GitObject | null)[]> {
  if (names.length === 0) return [];
  const { stdout } = await git.runBytes(['cat-file', '--buffer', '--batch'], {
    input: names.map((name) => `${name}\n`).join(''),
    ...(maxBytes === undefined ? {} : { maxBytes }),
  });
  let at = 0;
  return names.map(() => {
    const end = stdout.indexOf(10, at);
    if (end < 0) throw cutShort();
    // Anything else is the name, and what is wrong with it.
    const [, sha, type, size] = HEADER.exec(stdout.subarray(at, end).toString('latin1')) ?? [];
    at = end + 1;
    if (sha === undefined || type === undefined) return null;
    const bytes = stdout.subarray(at, at + Number(size));
    if (bytes.length !== Number(size)) throw cutShort();
    at += bytes.length + 1;
    return { sha, type, bytes };
  });
}

const HEADER = /^([0-9a-f]{40,64}) ([a-z]+) ([0-9]+)$/;

function cutShort(): LoopError {
  return new LoopError('E_INTERNAL', {
    message: 'git cat-file answered in an unknown form',
    remedy: 'Report it together with the version of git.',
  });
}
