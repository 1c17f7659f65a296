import { LoopError } from '@loop-actions/contract';
import { type BytePath, quotePath, textOf } from './byte-path.ts';
import { findNameHazard } from './name-hazards.ts';
import { findSymlinkEscapes, type SymlinkTargets } from './symlink-hazards.ts';
import { TREE_MODES, type TreeListing } from './tree-listing.ts';

/** The most that one candidate may change (attacks B15: a diff so large that nobody reads it). */
export const CHANGE_LIMITS = { files: 10_000, bytes: 32 * 1024 * 1024 } as const;

export interface TreeStep {
  readonly base: TreeListing;
  readonly next: TreeListing;
  /** Targets of every symbolic link in either tree, by object id. */
  readonly targets: SymlinkTargets;
}

/**
 * What makes a tree unfit to be a candidate, whoever built it: one sentence per path. Only what the step from base to
 * next brings in is held against it.
 */
export function findTreeHazards(step: TreeStep): string[] {
  const hazards: string[] = [];
  const added: BytePath[] = [];
  let changed = 0;
  let bytes = 0;
  for (const [path, entry] of step.next) {
    const before = step.base.get(path);
    if (before?.objectId === entry.objectId && before.mode === entry.mode) continue;
    changed++;
    bytes += entry.size ?? 0;
    if (before === undefined) added.push(path);
    const name = before === undefined ? findNameHazard(path) : null;
    if (name !== null) hazards.push(`${quotePath(path)} ${name}`);
    if (entry.mode === TREE_MODES.gitlink) hazards.push(`${quotePath(path)} is a nested repository or submodule`);
  }
  for (const path of step.base.keys()) if (!step.next.has(path)) changed++;
  if (changed > CHANGE_LIMITS.files)
    hazards.push(`${changed} files are changed, at most ${CHANGE_LIMITS.files} may be`);
  if (bytes > CHANGE_LIMITS.bytes) hazards.push(`${bytes} bytes are changed, at most ${CHANGE_LIMITS.bytes} may be`);
  if (hazards.length === 0 && changed > 0) {
    hazards.push(...findCaseCollisions(step.next, added));
    hazards.push(...findBareRepositories(step.next, added));
    hazards.push(...findSymlinkEscapes(step));
  }
  return hazards;
}

/** Throws E_GIT_REFUSED, naming the first paths, when `findTreeHazards` finds anything. */
export function refuseHazards(hazards: readonly string[]): void {
  if (hazards.length === 0) return;
  const more = hazards.length > 5 ? ` (and ${hazards.length - 5} more)` : '';
  throw new LoopError('E_GIT_REFUSED', {
    message: `the change can't be a candidate: ${hazards.slice(0, 5).join('; ')}${more}`,
    remedy: 'Take these paths out of the change; a person can make such a change by hand.',
  });
}

/** New paths that a case-insensitive file system would merge with another (attacks V17). */
function findCaseCollisions(next: TreeListing, added: readonly BytePath[]): string[] {
  if (added.length === 0) return [];
  const spellings = new Map<string, BytePath>();
  const isNew = new Set(added);
  const clashes = new Set<string>();
  const ordered = [...[...next.keys()].filter((path) => !isNew.has(path)), ...added];
  for (const path of ordered) {
    for (const prefix of prefixesOf(path)) {
      const folded = textOf(prefix).normalize('NFKC').toLowerCase();
      const known = spellings.get(folded);
      if (known === undefined) spellings.set(folded, prefix);
      else if (known !== prefix && isNew.has(path)) {
        clashes.add(`${quotePath(path)} differs from ${quotePath(known)} only in case or composition`);
      }
    }
  }
  return [...clashes];
}

/** New directories that git would take for a repository when run inside (attacks G30, git's `is_git_directory`). */
function findBareRepositories(next: TreeListing, added: readonly BytePath[]): string[] {
  const parts = new Map<BytePath, Set<string>>();
  const touched = new Set<BytePath>();
  const isNew = new Set(added);
  for (const path of next.keys()) {
    for (const match of path.matchAll(/(?<=^|\/)(?:HEAD$|(?:objects|refs)(?=\/))/g)) {
      const directory = path.slice(0, match.index);
      parts.set(directory, (parts.get(directory) ?? new Set()).add(match[0]));
      if (isNew.has(path)) touched.add(directory);
    }
  }
  return [...parts]
    .filter(([directory, seen]) => seen.size === 3 && touched.has(directory))
    .map(([directory]) => `${quotePath(directory)} looks like a bare repository`);
}

function* prefixesOf(path: BytePath): Generator<BytePath> {
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) yield path.slice(0, at);
  yield path;
}
