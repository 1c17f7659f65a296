import picomatch from 'picomatch';

/** Tells whether a path matches any of some globs. */
export type PathMatch = (path: string) => boolean;

/** Globs as people write them: a leading `./` or `/` is the root, a bare name also means everything below. */
export function matchPaths(globs: readonly string[]): PathMatch {
  if (globs.length === 0) return () => false;
  return picomatch(globs.flatMap(spellings), { dot: true, nonegate: true });
}

/** As `matchPaths`, blind to case and composition: for what must never get through. */
export function matchPathsFolded(globs: readonly string[]): PathMatch {
  const match = matchPaths(globs.map(foldPath));
  return (path) => match(foldPath(path));
}

/** The form in which two paths are compared that some file system would take for one. */
export function foldPath(path: string): string {
  // Nearly every path of nearly every repository takes this way, and a tree has many of them.
  if (/^[\x21-\x7e]*$/.test(path) && !/\.(?:\/|$)/.test(path)) return path.toLowerCase();
  return path
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .split('/')
    .map((name) => name.replace(/[. ]+$/, '') || name)
    .join('/');
}

/** The folded beginnings that everything these globs match has: `scripts/` of `scripts/*.sh`, all of it for `**`. */
export function literalRoots(globs: readonly string[]): string[] {
  return globs.map((glob) => {
    const bare = foldPath(glob.replace(/^(?:\.?\/)+/, ''));
    return bare.slice(0, Math.max(0, bare.search(/[*?[\]{}()!+@\\]|$/)));
  });
}

function spellings(glob: string): string[] {
  const bare = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  if (bare === '') return ['**'];
  return glob.endsWith('/') || !/[*?[\]{}()!+@]/.test(bare) ? [bare, `${bare}/**`] : [bare];
}
