import { matchPathsFolded, type PathMatch } from '../path-match.ts';

/** Whether a path is in quarantine, in whatever case or spelling. */
export function matchesQuarantine(globs: readonly string[]): PathMatch {
  return globs.length === 0 ? () => false : matchPathsFolded(globs);
}
