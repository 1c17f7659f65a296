import picomatch from 'picomatch';

/** Tells whether a path matches any of some globs. */
export type PathMatch = (path: string) => boolean;

/**
 * Globs as people write them: a leading `./` or `/` is the root, a bare name or a trailing `/` also means everything
 * below. Dot files match like others.
 */
export function matchPaths(globs: readonly string[]): PathMatch {
  return picomatch(globs.flatMap(spellings), { dot: true, nonegate: true });
}

/** As `matchPaths`, blind to case and to the ways Unicode writes one character; for what must never get through. */
export function matchPathsFolded(globs: readonly string[]): PathMatch {
  const match = matchPaths(globs.map(foldPath));
  return (path) => match(foldPath(path));
}

/** The form in which two paths are compared that some file system would take for one. */
export function foldPath(path: string): string {
  return path
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .split('/')
    .map((name) => name.replace(/[. ]+$/, '') || name)
    .join('/');
}

function spellings(glob: string): string[] {
  const bare = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  if (bare === '') return ['**'];
  return glob.endsWith('/') || !/[*?[\]{}()!+@]/.test(bare) ? [bare, `${bare}/**`] : [bare];
}
