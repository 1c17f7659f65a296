import { type BytePath, quotePath, textOf } from './byte-path.ts';
import { isGitName } from './name-hazards.ts';
import { TREE_MODES, type TreeListing } from './tree-listing.ts';

/** Targets of symbolic links, by the id of the blob that holds them. */
export type SymlinkTargets = ReadonlyMap<string, BytePath>;

/** Where the kernel gives up following links (path_resolution(7): 40). */
const MAX_HOPS = 40;

/** Links of the next tree that leave it or enter `.git`, unless they already did so in the base. */
export function findSymlinkEscapes(step: {
  readonly base: TreeListing;
  readonly next: TreeListing;
  readonly targets: SymlinkTargets;
}): string[] {
  const hazards: string[] = [];
  for (const [path, entry] of step.next) {
    if (entry.mode !== TREE_MODES.symlink) continue;
    const problem = followLink(path, step.next, step.targets);
    if (problem === null) continue;
    const before = step.base.get(path);
    const unchanged = before?.objectId === entry.objectId && before.mode === entry.mode;
    if (unchanged && followLink(path, step.base, step.targets) !== null) continue;
    hazards.push(`${quotePath(path)} ${problem}`);
  }
  return hazards;
}

/**
 * Resolves a link as the kernel would, through the tree's other links: `x/y/..` is not `x` when `y` is a link, so a
 * comparison of texts would be fooled.
 */
function followLink(link: BytePath, tree: TreeListing, targets: SymlinkTargets): string | null {
  const resolved: string[] = [];
  const pending = link.split('/');
  let hops = 0;
  while (pending.length > 0) {
    const name = pending.shift();
    if (name === undefined || name === '' || name === '.') continue;
    if (name === '..') {
      if (resolved.pop() === undefined) return 'is a symbolic link that leaves the repository';
      continue;
    }
    if (isGitName(textOf(name))) return 'is a symbolic link into .git';
    resolved.push(name);
    const entry = tree.get(resolved.join('/'));
    if (entry?.mode !== TREE_MODES.symlink) continue;
    if (++hops > MAX_HOPS) return 'is a symbolic link that never ends';
    const target = targets.get(entry.objectId);
    if (target === undefined || target === '') return 'is a symbolic link whose target is unknown';
    if (target.startsWith('/')) return 'is a symbolic link to an absolute path';
    resolved.pop();
    pending.unshift(...target.split('/'));
  }
  return null;
}
