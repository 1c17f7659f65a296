import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { LoopError } from '@loop-actions/contract';
import { readRegularFile, type TrustedRepository } from '@loop-actions/git';
import { CASES_FILE } from './held-out-cases.ts';

/** From where held-out files come, and who could read them there. */
export interface HeldOutSource {
  readonly directory: string;
  /** Root of the checkout that the makers get too. */
  readonly checkout: string;
  readonly repository: TrustedRepository;
  readonly baseSha: string;
  /** `owner/name` of the repository in the loop. */
  readonly name: string;
  /** True unless it is known that only members can read the repository. */
  readonly readableByAll: boolean;
}

const MAX_CASES_BYTES = 16 * 1024 * 1024;

/**
 * Refuses held-out files that a maker can read: a folder of the repository's own tree, cases that are committed in it, or
 * a checkout of another ref of the same repository where everybody may read that. Throws E_INPUT_INVALID.
 */
export async function requireSecretSource(source: HeldOutSource): Promise<void> {
  const files = await source.repository.listFiles(source.baseSha);
  const inside = await placeInside(source);
  const committed = files.find(({ path }) => inside !== null && (inside === '' || path.startsWith(`${inside}/`)));
  if (committed !== undefined) throw readable(`it holds ${JSON.stringify(committed.path)} of the repository itself`);
  const path = join(source.directory, CASES_FILE);
  if (existsSync(path)) {
    const bytes = await readRegularFile({ path, name: CASES_FILE, maxBytes: MAX_CASES_BYTES, code: 'E_INPUT_INVALID' });
    const same = files.find(({ objectId }) => objectId === blobId(bytes, objectId.length));
    if (same !== undefined) throw readable(`its cases are committed in the repository as ${JSON.stringify(same.path)}`);
  }
  if (source.readableByAll && (await originOf(source))?.toLowerCase() === source.name.toLowerCase()) {
    throw readable(`it is a checkout of ${source.name}, every ref of which everybody can read`);
  }
}

/** Its path from the root of the checkout; null when it lies elsewhere. */
async function placeInside({ directory, checkout }: HeldOutSource): Promise<string | null> {
  const [place, root] = await Promise.all([realpath(directory), realpath(checkout)]);
  const path = relative(root, place).split(sep).join('/');
  return path === '..' || path.startsWith('../') ? null : path;
}

/** `owner/name` that a checkout above the directory, but below the repository's own, was made from. */
async function originOf({ directory, checkout }: HeldOutSource): Promise<string | null> {
  const root = await realpath(checkout);
  for (let place = await realpath(directory); place !== root; place = dirname(place)) {
    const file = join(place, '.git', 'config');
    if (existsSync(file)) {
      const url = /^\s*url\s*=\s*(\S+)\s*$/m.exec(readFileSync(file, 'utf8').slice(0, 65_536))?.[1] ?? '';
      return /[:/]([^/:\s]+\/[^/:\s]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? null;
    }
    if (place === dirname(place)) break;
  }
  return null;
}

/** The id that git gives to these bytes, in the repository's own hash. */
function blobId(bytes: Buffer, length: number): string {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function readable(reason: string): LoopError {
  return new LoopError('E_INPUT_INVALID', {
    message: `held-out: the makers can read it: ${reason}`,
    remedy:
      'Keep held-out files in a private repository of their own and check it out with a token that only the gate’s job has (docs/gate.md).',
  });
}
