import { matchPaths } from '@loop-actions/verifier/path-match';

const MAX_RULES = 5_000;

/** Who answers for paths by a CODEOWNERS file, where the last rule that matches counts; a path without owner is left out. */
export function ownersOf(codeOwners: string, paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const rules = codeOwners
    .split(/\r?\n/)
    .slice(0, MAX_RULES)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((line) => line !== '' && !/^[![]/.test(line))
    .map((line) => line.split(/\s+/))
    .map(([pattern = '', ...owners]) => ({ matches: matchPaths(globsOf(pattern)), owners }));
  const found = new Map<string, readonly string[]>();
  for (const path of paths) {
    const owners = rules.findLast(({ matches }) => matches(path))?.owners ?? [];
    if (owners.length > 0) found.set(path, owners);
  }
  return found;
}

/** As in a .gitignore: without a slash inside a pattern matches at any depth, with one from the root. */
function globsOf(pattern: string): readonly string[] {
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
  const anchored = pattern.startsWith('/') || bare.includes('/');
  const globs = anchored ? [bare] : [bare, `**/${bare}`];
  return pattern.endsWith('/*') ? globs : globs.flatMap((glob) => [glob, `${glob}/**`]);
}
