import { LoopError } from '@loop-actions/contract';
import { type BytePath, bytePathOf, textOf } from './byte-path.ts';
import type { Git } from './git.ts';

/** File modes of git's trees. */
export const TREE_MODES = { file: '100644', executable: '100755', symlink: '120000', gitlink: '160000' } as const;

/** A file of a tree. */
export interface TreeFile {
  /** From the root, `/` between names; bytes that are not UTF-8 read as U+FFFD. */
  readonly path: string;
  /** `100644`, `100755`, `120000` or `160000`. */
  readonly mode: string;
  readonly objectId: string;
  /** Bytes; null for a submodule. */
  readonly size: number | null;
}

/** A tree as a map from path to entry, in git's order. */
export type TreeListing = ReadonlyMap<BytePath, Omit<TreeFile, 'path'>>;

const LISTING_BYTES = 512 * 1024 * 1024;

/** Everything in a tree, submodules included. */
export async function listTree(git: Git, treeish: string): Promise<TreeListing> {
  const { stdout } = await git.runBytes(['ls-tree', '-r', '-l', '-z', '--full-tree', requireObjectName(treeish)], {
    maxBytes: LISTING_BYTES,
  });
  const entries = new Map<BytePath, Omit<TreeFile, 'path'>>();
  for (const record of bytePathOf(stdout).split('\0')) {
    if (record === '') continue;
    const tab = record.indexOf('\t');
    const [mode, , objectId, size] = record.slice(0, tab).split(/ +/);
    if (mode === undefined || objectId === undefined || size === undefined) {
      throw new LoopError('E_INTERNAL', {
        message: 'git ls-tree printed a line of an unknown form',
        remedy: 'Report it together with the version of git.',
      });
    }
    entries.set(record.slice(tab + 1), { mode, objectId, size: size === '-' ? null : Number(size) });
  }
  return entries;
}

/** A listing for callers that think in text. */
export function filesOf(listing: TreeListing): TreeFile[] {
  return [...listing].map(([path, entry]) => ({ path: textOf(path), ...entry }));
}

/** A full object id, optionally with `^{tree}` or `^{commit}`; names that git would have to guess are refused. */
export function requireObjectName(name: string): string {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})(?:\^\{(?:tree|commit)\})?$/.test(name)) return name;
  throw new LoopError('E_GIT_REFUSED', {
    message: `${JSON.stringify(name.slice(0, 100))} is not a full object id`,
    remedy: 'Fetch the commit first and use the id that comes back.',
  });
}
