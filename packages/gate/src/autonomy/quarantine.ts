import type { TreeChange } from '@loop-actions/git';
import { matchPathsFolded, type PathMatch } from '@loop-actions/verifier/path-match';
import { type Objection, objection } from '../checks/objection.ts';

/** Whether a path is in quarantine, in whatever case or spelling. */
export function matchesQuarantine(globs: readonly string[]): PathMatch {
  return globs.length === 0 ? () => false : matchPathsFolded(globs);
}

/** What no agent may touch for now, in any of its names: an objection per path (DESIGN §6). */
export function quarantineObjections(changes: readonly TreeChange[], globs: readonly string[]): readonly Objection[] {
  const isCaught = matchesQuarantine(globs);
  return changes.flatMap(({ path, oldPath }) =>
    [...new Set([oldPath ?? path, path])].filter(isCaught).map((file) => {
      const words = `${JSON.stringify(file.slice(0, 500))} is in quarantine: no agent may touch it for now`;
      return objection('policy', 'quarantine', words, { file });
    }),
  );
}
