import { type BytePath, bytePathOf } from './byte-path.ts';
import type { Git } from './git.ts';
import { readObjects } from './read-objects.ts';
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
  for (const object of await readObjects(git, [...wanted])) {
    if (object !== null) targets.set(object.sha, bytePathOf(object.bytes));
  }
  return targets;
}
