import { normaliseGlob } from './paths.ts';

/** The globs that the code spans of a list name, in their order; a string is the reason why one can't be used. */
export function readGlobList(list: string, codes: readonly string[]): readonly string[] | string {
  const globs: string[] = [];
  for (const [, index] of list.matchAll(/\uE000(\d+)\uE001/g)) {
    const glob = readGlob(codes[Number(index)] ?? '');
    if (!Array.isArray(glob)) return glob as string;
    globs.push(...(glob as readonly string[]));
  }
  return globs;
}

/** One glob from the root of the repository; a folder is written with its slash. */
export function readGlob(path: string): readonly string[] | string {
  const globs = normaliseGlob(path);
  return typeof globs === 'string' ? globs : globs.slice(0, 1);
}
