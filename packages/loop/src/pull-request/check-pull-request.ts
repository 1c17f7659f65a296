import { join } from 'node:path';
import { NO_USAGE, type Verdict } from '@loop-actions/contract';
import type { CandidateOnDisk } from '@loop-actions/git';
import type { Box } from '@loop-actions/process';
import type { LoopDeps } from '../context/loop-context.ts';
import { openBox } from '../judge/check-room.ts';
import type { HandedOver } from '../publish/read-planned-candidate.ts';
import { type CheckedCandidate, checkCandidate } from '../review/check-candidate.ts';
import { type CheckerInputs, openChecker } from '../review/open-checker.ts';
import { type ReviewLimits, reviewLimits } from '../review/review-limits.ts';
import { writeReview } from '../review/write-review.ts';
import { keepCandidate } from './keep-candidate.ts';
import type { OpenedPullRequest } from './open-pull-request.ts';
import { readBound } from './read-judged.ts';

export interface CheckPullRequest {
  /** What a gate made of the pull request; null: the checker makes it itself. */
  readonly candidate: HandedOver | null;
  /** The gate's verdict on it; null: no gate has judged it. */
  readonly gate: HandedOver | null;
  readonly checker: CheckerInputs;
  /** Candidate and verdict go below it. */
  readonly directory: string;
}

export interface CheckedPullRequest {
  readonly checked: CheckedCandidate;
  readonly candidate: CandidateOnDisk;
  readonly limits: ReviewLimits;
  readonly box: Box;
}

/**
 * Reviews a pull request, whoever made it: what merging it would make of its base, with lenses and limits of that base.
 * Title and description are its author's words. A red gate's verdict is shown to the reviewer and keeps nobody from
 * looking, since a review decides nothing here.
 */
export async function checkPullRequest(
  deps: LoopDeps,
  pull: OpenedPullRequest,
  request: CheckPullRequest,
): Promise<CheckedPullRequest> {
  const { spec } = pull.base.control;
  const limits = reviewLimits({
    ...{ spec, given: request.checker.budgets, made: NO_USAGE, reviewed: NO_USAGE },
    attempt: spec.budgets,
  });
  const checker = await openChecker(deps, spec, request.checker, limits);
  const handed = [request.candidate, request.gate].flatMap((from) => (from === null ? [] : [from.directory]));
  const box = await openBox(deps, handed);
  const { candidate, gate } = await takeCandidate(deps, pull, request, box);
  const checked = await checkCandidate(deps, pull.base, {
    item: { id: `#${pull.number}`, title: pull.title, body: pull.body },
    candidate,
    gate,
    checker,
    box,
  });
  await writeReview(join(request.directory, 'checker'), checked, deps.secrets);
  return { checked, candidate, limits, box };
}

async function takeCandidate(
  deps: LoopDeps,
  pull: OpenedPullRequest,
  { candidate, gate, directory }: CheckPullRequest,
  box: Box,
): Promise<{ readonly candidate: CandidateOnDisk; readonly gate: Verdict | null }> {
  if (candidate !== null) {
    const bound = await readBound(deps, pull, candidate);
    return { candidate: bound.candidate, gate: gate === null ? null : await bound.open(gate) };
  }
  const { headSha: commit, headTree, tree } = pull;
  const state = { commit, headTree, tree, fixes: [] };
  return {
    candidate: await keepCandidate(deps, pull, { state, box, directory: join(directory, 'candidate') }),
    gate: null,
  };
}
