import { type BytePath, bytePathOf } from './byte-path.ts';
import type { Git } from './git.ts';
import { TREE_MODES, type TreeListing } from './tree-listing.ts';

/** The targets of every symbolic link in some trees, by blob id, added to those already known. */
export async function readSymlinkTargets(
  git: Git,
  trees: readonly TreeListing[],
  known: ReadonlyMap<string, BytePath>,
): Promise<ReadonlyMap<string, BytePath>> {
  const targets = new Map(known);
  const wanted = new Set<string>();
  for (const tree of trees) {
    for (const { mode, objectId, size } of tree.values()) {
      // PATH_MAX: no link that a file system can hold is longer.
      if (mode === TREE_MODES.symlink && !targets.has(objectId) && (size ?? 0) <= 4096) wanted.add(objectId);
    }
  }
  if (wanted.size === 0) return targets;
  const { stdout } = await git.runBytes(['cat-file', '--batch'], { input: `${[...wanted].join('\n')}\n` });
  let at = 0;
  while (at < stdout.length) {
    const endOfHeader = stdout.indexOf(10, at);
    const [objectId, , size] = stdout.subarray(at, endOfHeader).toString('latin1').split(' ');
    if (objectId === undefined || size === undefined) break;
    const start = endOfHeader + 1;
    targets.set(objectId, bytePathOf(stdout.subarray(start, start + Number(size))));
    at = start + Number(size) + 1;
  }
  return targets;
}
