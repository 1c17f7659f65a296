import { LoopError, overallVerdict, type Verdict } from '@loop-actions/contract';
import { readVerdict } from '@loop-actions/gate';
import { type EnsuredComment, ensurePullRequestComment, type GitHub, readPullRequest } from '@loop-actions/github';
import type { LoopDeps } from '../context/loop-context.ts';
import type { HandedOver } from '../publish/read-planned-candidate.ts';
import { describeReview } from './describe-review.ts';

export interface ReviewToPost {
  readonly number: number;
  /** The commit that was read, or the one that a fix of ours made of it since. */
  readonly headShas: readonly [string, ...string[]];
  readonly verdict: Verdict;
  readonly dryRun: boolean;
}

export interface PostedReview {
  readonly operation: EnsuredComment['operation'];
  readonly url: string | null;
  readonly note: string;
}

/**
 * Puts a review on its pull request as one comment, which the next one replaces. A review of a commit that the pull
 * request has left is not posted: a newer run has a newer one. Throws E_VERDICT_INVALID for what is no checker's.
 */
export async function postReview(
  { context }: Pick<LoopDeps, 'context'>,
  github: GitHub,
  { number, headShas, verdict, dryRun }: ReviewToPost,
): Promise<PostedReview> {
  const isWhole = verdict.verdict === overallVerdict(verdict.checks).verdict;
  if (verdict.judge.action !== 'checker' || !isWhole) {
    throw new LoopError('E_VERDICT_INVALID', {
      message: isWhole ? 'the review is no checker’s' : 'the review contradicts its own lenses',
      remedy: 'Hand over checker-verdict: as the checker of this run gave it out.',
    });
  }
  const pull = await readPullRequest(github, number);
  const nothing = (note: string): PostedReview => ({ operation: 'none', url: null, note });
  if (!pull.isOpen) return nothing('the pull request is closed, so no review was posted');
  if (!headShas.includes(pull.headSha))
    return nothing(`the pull request is at ${pull.headSha} now, which was not read`);
  if (dryRun) return nothing('dry run');
  const repositoryUrl = `${context.serverUrl}/${context.repository}`;
  const body = describeReview({ verdict, headSha: headShas[0], repositoryUrl, runUrl: context.runUrl });
  const comment = await ensurePullRequestComment(github, { issue: number, kind: 'review', key: `#${number}`, body });
  return { ...comment, note: `the review stands (${comment.operation})` };
}

/** As `postReview`, for a checker's verdict as it was handed over. Throws E_VERDICT_INVALID, E_VERDICT_DIGEST. */
export async function postHandedReview(
  deps: Pick<LoopDeps, 'context'>,
  github: GitHub,
  { checker, ...review }: Omit<ReviewToPost, 'verdict'> & { readonly checker: HandedOver },
): Promise<PostedReview> {
  const { directory, digest } = checker;
  const verdict = await readVerdict(directory, digest === undefined ? {} : { expectedDigest: digest });
  return postReview(deps, github, { ...review, verdict });
}
