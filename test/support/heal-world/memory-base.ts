import { createHash } from 'node:crypto';
import { computeFrozenSet } from '@loop-actions/verifier/frozen/closure';
import type { FrozenSet } from '@loop-actions/verifier/frozen/frozen-set';
import type { TreeEntries } from '@loop-actions/verifier/frozen/tree-entries';
import { literalRoots, matchPaths, matchPathsFolded } from '@loop-actions/verifier/path-match';

export type MemoryFiles = Readonly<Record<string, string | { readonly link: string }>>;

/** The tree that git would make of these files. */
export function treeOf(files: MemoryFiles): TreeEntries {
  return new Map(
    Object.entries(files).map(([path, file]) => {
      const [mode, content] = typeof file === 'string' ? ['100644', file] : ['120000', file.link];
      const objectId = createHash('sha1')
        .update(`blob ${Buffer.byteLength(content)}\0${content}`)
        .digest('hex');
      return [path, { mode, objectId }] as const;
    }),
  );
}

export function linksOf(files: MemoryFiles): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(files).flatMap(([path, file]) => (typeof file === 'string' ? [] : [[path, file.link] as const])),
  );
}

/** What is frozen of these files. */
export function freeze(
  files: MemoryFiles,
  harness: readonly string[] = ['**'],
  frozen: readonly string[] = [],
): Promise<FrozenSet> {
  return computeFrozenSet({
    tree: treeOf(files),
    links: linksOf(files),
    harness: matchPaths(harness),
    harnessRoots: literalRoots(harness),
    named: matchPathsFolded(frozen),
    read: async (paths) =>
      new Map(
        paths.map((path) => [
          path,
          typeof files[path] === 'string' && !files[path].includes('\0') ? files[path] : null,
        ]),
      ),
  });
}
