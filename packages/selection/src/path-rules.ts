import picomatch from 'picomatch';

/** Whether a repository path matches one of the globs; dot files count, and a bare folder means all that is in it. */
export function matchesAnyPath(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => picomatch([glob, `${glob.replace(/\/+$/, '')}/**`], { dot: true })(path));
}
