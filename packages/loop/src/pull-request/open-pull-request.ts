import { isLoopError, LoopError } from '@loop-actions/contract';
import { mergeCommits } from '@loop-actions/git';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { openBase } from '../context/open-base.ts';
import type { EventPullRequest } from './pull-request-of-event.ts';

/** A pull request with the base it is judged on. */
export interface OpenedPullRequest extends EventPullRequest {
  readonly base: LoopBase;
  /** Where its own changes start. */
  readonly mergeBase: string;
  readonly headTree: string;
  /** What would lie in the base once it was merged; this is what is judged. */
  readonly tree: string;
}

/**
 * Opens the base of the event and fetches the pull request's commit beside it, out of the checkout: no token is needed.
 * Throws E_BASE_UNKNOWN where the checkout lacks a commit, E_GIT_REFUSED for conflicts.
 */
export async function openPullRequest(
  deps: LoopDeps,
  pull: EventPullRequest,
  request: { readonly workingDirectory: string; readonly specPath: string },
): Promise<OpenedPullRequest> {
  const base = await openBase(deps, { ...request, sha: null, plan: null });
  const { repository } = base;
  await fetchWhole(base, base.sha);
  await fetchWhole(base, pull.headSha);
  const { mergeBase, tree } = await mergeCommits(repository.git, base.sha, pull.headSha);
  return { ...pull, base, mergeBase, headTree: await repository.treeOf(pull.headSha), tree };
}

async function fetchWhole({ repository }: LoopBase, sha: string): Promise<void> {
  try {
    await repository.fetchCommit(sha, { depth: null });
  } catch (error) {
    if (!isLoopError(error, 'E_BASE_UNKNOWN')) throw error;
    throw new LoopError('E_BASE_UNKNOWN', {
      message: error.message,
      remedy:
        'Check out the whole history, in the way of the event: actions/checkout with fetch-depth: 0 and without ref.',
      cause: error,
    });
  }
}
