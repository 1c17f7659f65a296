import { LoopError } from '@loop-actions/contract';

/**
 * The refs of one state branch. `tip` is the witness: moved with the branch in one atomic push, so that whoever deletes
 * or rewrites the branch alone is found out. `queue` holds the tickets of waiting writers, `archive` what compaction replaced,
 * `work` what attempts left unfinished.
 * They lie outside refs/heads, so nobody's clone fetches them and no workflow starts.
 */
export interface StateRefs {
  readonly branch: string;
  readonly tip: string;
  readonly queue: string;
  readonly archive: string;
  readonly work: string;
  /** A pattern for ls-remote that matches all but the branch. */
  readonly all: string;
}

/** Throws `E_INPUT_INVALID` for a name that git would not take as a branch, or would read as something else. */
export function stateRefs(branch: string): StateRefs {
  const wellFormed = /^[A-Za-z0-9_][A-Za-z0-9._/-]{0,200}$/.test(branch);
  if (!wellFormed || /\.\.|\/\/|\/\.|\.\/|\.lock(?:\/|$)|[./]$/.test(branch)) {
    throw new LoopError('E_INPUT_INVALID', {
      message: `state-branch: ${JSON.stringify(branch.slice(0, 200))} is not a branch name`,
      remedy: 'Use letters, digits, ".", "_", "-" and "/", e.g. loop-state.',
    });
  }
  const own = `refs/loop-actions/${branch}`;
  return {
    branch: `refs/heads/${branch}`,
    tip: `${own}/tip`,
    queue: `${own}/queue/`,
    archive: `${own}/archive/`,
    work: `${own}/work/`,
    all: `${own}/*`,
  };
}

/** Trailers of the commits on a state branch (git-interpret-trailers(1)). */
export const TRAILERS = {
  /** The tip this commit was put on, or `none`: a rebased or squashed history tells on itself. */
  previous: 'Loop-State-Previous',
  /** The archived tip that this commit, a new beginning, replaces. */
  compactedFrom: 'Loop-State-Compacted-From',
} as const;

/** Local refs in the private GIT_DIR. */
export const LOCAL_REFS = { branch: 'refs/state/branch', tip: 'refs/state/tip', next: 'refs/state/next' } as const;
