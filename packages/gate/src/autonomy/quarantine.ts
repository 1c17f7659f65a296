import { matchPathsFolded, type PathMatch } from '@loop-actions/verifier/path-match';

/** Whether a path is in quarantine, in whatever case or spelling. */
export function matchesQuarantine(globs: readonly string[]): PathMatch {
  return globs.length === 0 ? () => false : matchPathsFolded(globs);
}
