import { canonicalJson, LoopError, parseJsonDocument, sha256, withDigest } from '@loop-actions/contract';
import * as z from 'zod';
import type { FrozenSet } from './frozen-set.ts';
import { type TreeEntries, typeOf } from './tree-entries.ts';
import { directoriesAbove } from './tree-index.ts';

const ObjectName = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

/** One frozen file as it stands in the base commit. */
export const ManifestEntry = z.strictObject({
  path: z.string().min(1),
  mode: z.enum(['100644', '100755', '120000', '160000']),
  type: z.enum(['file', 'executable', 'symlink', 'submodule']),
  objectId: ObjectName,
  target: z.string().nullable().describe('Where a symbolic link leads; null for other files.'),
  attributes: z.string().nullable().describe('Digest over every .gitattributes above it; null without any.'),
  rule: z.string(),
});
export interface ManifestEntry extends z.infer<typeof ManifestEntry> {}

/**
 * Everything that is frozen in one base commit, computed from git's objects and bound by a digest. It is kept outside the
 * reach of a heal; a copy that lies in the repository is read by nobody.
 */
export const FrozenManifest = z.strictObject({
  schemaVersion: z.literal(1),
  baseSha: ObjectName,
  tree: ObjectName,
  harness: z.array(z.string()),
  frozen: z.array(z.string()),
  entries: z.array(ManifestEntry),
  digest: z.string(),
});
export interface FrozenManifest extends z.infer<typeof FrozenManifest> {}

export interface ManifestSource {
  readonly baseSha: string;
  readonly treeId: string;
  readonly tree: TreeEntries;
  readonly links: ReadonlyMap<string, string>;
  readonly harness: readonly string[];
  readonly frozen: readonly string[];
  readonly set: FrozenSet;
}

/** Writes down what is frozen, in the order of the paths' code units, so that one base has one digest. */
export function buildManifest(source: ManifestSource): FrozenManifest {
  const attributesAbove = attributesOf(source.tree);
  const entries: ManifestEntry[] = [];
  for (const [path, { mode, objectId }] of source.tree) {
    const reason = source.set.why(path);
    const type = typeOf(mode);
    if (reason === null || type === 'unknown') continue;
    entries.push({
      path,
      mode: mode as ManifestEntry['mode'],
      type,
      objectId,
      target: type === 'symlink' ? (source.links.get(path) ?? null) : null,
      attributes: attributesAbove(path),
      rule: reason.rule,
    });
  }
  entries.sort((left, right) => (left.path < right.path ? -1 : 1));
  const { baseSha, treeId: tree, harness, frozen } = source;
  return withDigest({ schemaVersion: 1 as const, baseSha, tree, harness: [...harness], frozen: [...frozen], entries });
}

/**
 * Reads a manifest that crossed a boundary. Throws E_JSON_INVALID for one that does not fit its digest or the expected
 *one, or that names a path twice (attacks V13, V14).
 */
export function parseManifest(text: string, expectedDigest: string): FrozenManifest {
  const name = 'the frozen manifest';
  const manifest = parseJsonDocument(FrozenManifest, text, {
    name,
    code: 'E_JSON_INVALID',
    maxBytes: 256 * 1024 * 1024,
  });
  const seen = new Set<string>();
  const refuse = (message: string): never => {
    throw new LoopError('E_JSON_INVALID', {
      message: `${name}: ${message}`,
      remedy: 'Compute it anew from the base commit; it is never edited.',
    });
  };
  if (manifest.digest !== expectedDigest) refuse('its digest is not the one that was handed over');
  for (const { path } of manifest.entries) {
    if (seen.has(path)) refuse(`has the path ${JSON.stringify(path)} twice`);
    seen.add(path);
  }
  return manifest;
}

/** Digest over the .gitattributes that hold for a path, nearest first; computed once per directory. */
export function attributesOf(tree: TreeEntries): (path: string) => string | null {
  const known = new Map<string, string | null>();
  return (path) => {
    const above = directoriesAbove(path);
    const nearest = above[0] ?? '';
    const cached = known.get(nearest);
    if (cached !== undefined) return cached;
    const files = above.flatMap((directory) => {
      const place = directory === '' ? '.gitattributes' : `${directory}/.gitattributes`;
      const entry = tree.get(place);
      return entry === undefined ? [] : [[place, entry.objectId]];
    });
    const digest = files.length === 0 ? null : sha256(canonicalJson(files));
    known.set(nearest, digest);
    return digest;
  };
}
