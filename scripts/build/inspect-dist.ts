import { readdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The reach of the suite's committed bundles, bytes. */
export const DIST_LIMITS = { raw: 8 * 1024 * 1024, gzipped: 1.8 * 1024 * 1024 } as const;

/** Every file below a folder, as paths relative to it with `/`, sorted. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Bytes of all files, as they are and gzipped one by one. */
export function measureDist(dist: string): { readonly raw: number; readonly gzipped: number } {
  const contents = listFiles(dist).map((path) => readFileSync(join(dist, path)));
  return {
    raw: contents.reduce((sum, content) => sum + content.byteLength, 0),
    gzipped: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).byteLength, 0),
  };
}

/** What is wrong with a bundle that ncc was content with: modules it did not find, paths of this machine, size. */
export function inspectDist(dist: string, root: string): readonly string[] {
  const problems: string[] = [];
  const foreign = [root, homedir(), tmpdir()].map((path) => ({
    path,
    // As a whole path: `/root` of a person's home is not meant by `packages/root`.
    found: new RegExp(`(?<![\\w.@-])${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/`),
  }));
  for (const path of listFiles(dist)) {
    const content = readFileSync(join(dist, path), 'utf8');
    if (content.includes('webpackMissingModule')) problems.push(`${path} lacks a module (webpackMissingModule)`);
    for (const place of foreign) {
      if (place.found.test(content)) problems.push(`${path} holds the path ${place.path} of this machine`);
    }
  }
  const size = measureDist(dist);
  if (size.raw > DIST_LIMITS.raw) problems.push(`${size.raw} bytes raw, more than ${DIST_LIMITS.raw}`);
  if (size.gzipped > DIST_LIMITS.gzipped)
    problems.push(`${size.gzipped} bytes gzipped, more than ${DIST_LIMITS.gzipped}`);
  return problems;
}

/** How two folders differ: `only in` one, or `differs`. Empty when they are the same byte for byte. */
export function compareFolders(left: string, right: string): readonly string[] {
  const [inLeft, inRight] = [new Set(listFiles(left)), new Set(listFiles(right))];
  return [...new Set([...inLeft, ...inRight])].sort().flatMap((path) => {
    if (!inLeft.has(path)) return [`${path}: missing`];
    if (!inRight.has(path)) return [`${path}: nothing builds it`];
    return readFileSync(join(left, path)).equals(readFileSync(join(right, path))) ? [] : [`${path}: differs`];
  });
}
