import type { BigIntStats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { type BytePath, bytePathOf, bytesOf, quotePath } from './byte-path.ts';
import type { IgnoreRules } from './ignore-rules.ts';
import { CHANGE_LIMITS, refuseHazards } from './tree-hazards.ts';
import { TREE_MODES, type TreeListing } from './tree-listing.ts';

/** What stands in a work tree at one path. */
export interface WorkFile {
  readonly kind: 'file' | 'symlink' | 'other';
  readonly executable: boolean;
  readonly size: number;
  readonly links: number;
  /** Device and inode: the same for two names of one file. */
  readonly identity: string;
}

/** Every file of the work tree that belongs to the tree: what the base tracks and what the base doesn't ignore. */
export async function walkWorkTree(
  root: string,
  base: TreeListing,
  rules: IgnoreRules,
): Promise<ReadonlyMap<BytePath, WorkFile>> {
  const tracked = trackedDirectories(base);
  const found = new Map<BytePath, WorkFile>();
  let untracked = 0;
  let level: BytePath[] = [''];
  while (level.length > 0) {
    const listed = (await inBatches(level, (directory) => listDirectory(root, directory))).flat();
    const directories = new Set(listed.filter(({ stats }) => stats.isDirectory()).map(({ path }) => path));
    const unknown = listed.map(({ path }) => path).filter((path) => !base.has(path) && !tracked.has(path));
    const ignored = await rules.ignored(unknown, directories);
    const next: BytePath[] = [];
    for (const { path, stats } of listed) {
      if (ignored.has(path)) continue;
      if (stats.isDirectory()) {
        next.push(path);
        continue;
      }
      if (!base.has(path) && ++untracked > CHANGE_LIMITS.files) {
        refuseHazards([`more than ${CHANGE_LIMITS.files} files are new, ${quotePath(path)} among them`]);
      }
      found.set(path, workFile(stats));
    }
    refuseHazards(await nestedRepositories(root, next, base));
    level = next.filter((directory) => base.get(directory)?.mode !== TREE_MODES.gitlink);
  }
  return found;
}

interface Listed {
  readonly path: BytePath;
  readonly stats: BigIntStats;
}

/** The root's own `.git` is the agent's to write and nobody's to read (DESIGN rule 6). */
async function listDirectory(root: string, directory: BytePath): Promise<Listed[]> {
  const names = (await readdir(placeIn(root, directory), { encoding: 'buffer' })).map(bytePathOf);
  const paths = names
    .filter((name) => !(directory === '' && name === '.git'))
    .map((name) => (directory === '' ? name : `${directory}/${name}`));
  const listed = await inBatches(paths, async (path) => ({
    path,
    stats: await lstat(placeIn(root, path), { bigint: true }),
  }));
  return listed;
}

/** Directories with a `.git` of their own, and submodules of the base that hold anything (attacks B10). */
async function nestedRepositories(
  root: string,
  directories: readonly BytePath[],
  base: TreeListing,
): Promise<string[]> {
  const problems = await inBatches(directories, async (directory) => {
    if (base.get(directory)?.mode === TREE_MODES.gitlink) {
      const content = await readdir(placeIn(root, directory));
      return content.length === 0 ? [] : [`${quotePath(directory)} is a submodule and has content`];
    }
    const inner = await lstat(placeIn(root, `${directory}/.git`)).catch(() => null);
    return inner === null ? [] : [`${quotePath(directory)} is a nested repository`];
  });
  return problems.flat();
}

function workFile(stats: BigIntStats): WorkFile {
  return {
    kind: stats.isFile() ? 'file' : stats.isSymbolicLink() ? 'symlink' : 'other',
    executable: (stats.mode & 0o100n) !== 0n,
    size: Number(stats.size),
    links: Number(stats.nlink),
    identity: `${stats.dev}:${stats.ino}`,
  };
}

/** Directories that hold something tracked; git looks into these even where a rule ignores them. */
function trackedDirectories(base: TreeListing): ReadonlySet<BytePath> {
  const directories = new Set<BytePath>();
  for (const path of base.keys()) {
    for (let at = path.lastIndexOf('/'); at !== -1; at = path.lastIndexOf('/', at - 1)) {
      const directory = path.slice(0, at);
      if (directories.has(directory)) break;
      directories.add(directory);
    }
  }
  return directories;
}

/** The place of a tree's path below a directory, as bytes. */
export function placeIn(root: string, path: BytePath): Buffer {
  return path === '' ? Buffer.from(root) : Buffer.concat([Buffer.from(`${root}/`), bytesOf(path)]);
}

const BATCH = 64;

/** In order, at most 64 at a time: descriptors and memory stay bounded however large the tree. */
export async function inBatches<T, R>(values: readonly T[], visit: (value: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < values.length; at += BATCH) {
    results.push(...(await Promise.all(values.slice(at, at + BATCH).map(visit))));
  }
  return results;
}
