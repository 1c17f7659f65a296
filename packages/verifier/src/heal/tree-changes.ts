import { type TreeEntries, type TreeEntry, typeOf } from '../frozen/tree-entries.ts';

/** One path that a heal changes. */
export interface HealChange {
  readonly path: string;
  readonly kind: 'added' | 'deleted' | 'content' | 'mode' | 'type';
  readonly before: TreeEntry | null;
  readonly after: TreeEntry | null;
}

/** Every path that differs between two trees, in any way that git keeps. A rename is a deletion and an addition. */
export function findTreeChanges(base: TreeEntries, candidate: TreeEntries): HealChange[] {
  const changes: HealChange[] = [];
  for (const [path, before] of base) {
    const after = candidate.get(path) ?? null;
    if (after !== null && after.mode === before.mode && after.objectId === before.objectId) continue;
    changes.push({ path, kind: after === null ? 'deleted' : kindOf(before, after), before, after });
  }
  for (const [path, after] of candidate)
    if (!base.has(path)) changes.push({ path, kind: 'added', before: null, after });
  return changes;
}

function kindOf(before: TreeEntry, after: TreeEntry): HealChange['kind'] {
  const isFile = (entry: TreeEntry): boolean => /^100/.test(entry.mode);
  if (isFile(before) !== isFile(after) || (!isFile(before) && typeOf(before.mode) !== typeOf(after.mode)))
    return 'type';
  return before.objectId === after.objectId ? 'mode' : 'content';
}
