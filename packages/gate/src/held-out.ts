import { chmod, copyFile, mkdir, readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, LoopError, sha256 } from '@loop-actions/contract';
import { CASES_FILE } from './judge/held-out-cases.ts';

/** The most a held-out directory may hold. */
const MAX_FILES = 20_000;

/**
 * Copies the held-out files for one check: readable by everybody, writable by nobody, owned by us. A check that
 * spoils its copy spoils no other's. The cases stay here, for a check could read their answers. Throws E_INPUT_INVALID
 * for links and special files.
 */
export async function copyHeldOut(source: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const { path, kind } of await listHeldOut(source)) {
    if (path === CASES_FILE) continue;
    const place = join(target, path);
    if (kind === 'directory') await mkdir(place, { recursive: true });
    else {
      await copyFile(join(source, path), place);
      await chmod(place, 0o444);
    }
  }
  const directories = (await listHeldOut(target)).filter(({ kind }) => kind === 'directory');
  for (const { path } of directories.reverse()) await chmod(join(target, path), 0o555);
  await chmod(target, 0o555);
}

/** Makes a copy removable again. */
export async function releaseHeldOut(target: string): Promise<void> {
  await chmod(target, 0o755);
  for (const { path, kind } of await listHeldOut(target)) {
    if (kind === 'directory') await chmod(join(target, path), 0o755);
  }
}

/** A digest over names and contents, for the verdict's `verifier.digest`. */
export async function digestHeldOut(source: string): Promise<string> {
  const files: Record<string, string> = {};
  for (const { path, kind } of await listHeldOut(source)) {
    if (kind === 'file') files[path] = sha256(await readFile(join(source, path)));
  }
  return sha256(canonicalJson(files));
}

interface HeldOutEntry {
  readonly path: string;
  readonly kind: 'file' | 'directory';
}

/** Parents before children. */
async function listHeldOut(root: string): Promise<HeldOutEntry[]> {
  const entries: HeldOutEntry[] = [];
  const pending = [''];
  for (let directory = pending.shift(); directory !== undefined; directory = pending.shift()) {
    const found = await readdir(join(root, directory), { withFileTypes: true });
    for (const entry of found.sort((left, right) => (left.name < right.name ? -1 : 1))) {
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
      if (entry.isSymbolicLink()) throw refused(path, `is a symbolic link to ${await readlink(join(root, path))}`);
      if (!entry.isFile() && !entry.isDirectory()) throw refused(path, 'is neither a file nor a directory');
      entries.push({ path, kind: entry.isDirectory() ? 'directory' : 'file' });
      if (entry.isDirectory()) pending.push(path);
      if (entries.length > MAX_FILES) throw refused(path, `makes more than ${MAX_FILES} entries`);
    }
  }
  return entries;
}

function refused(path: string, problem: string): LoopError {
  return new LoopError('E_INPUT_INVALID', {
    message: `held-out: ${JSON.stringify(path)} ${problem}`,
    remedy: 'Put plain files into the held-out directory.',
  });
}
