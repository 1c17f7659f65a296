import { NO_USAGE, type Plan } from '@loop-actions/contract';
import { readVerdict } from '@loop-actions/gate';
import type { Box } from '@loop-actions/process';
import { leaseBudgets, tightestBudgets } from '../context/budgets.ts';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { openBox } from '../judge/check-room.ts';
import { planItem } from '../plan/plan-files.ts';
import { type HandedOver, readPlannedCandidate } from '../publish/read-planned-candidate.ts';
import { type CheckedCandidate, checkCandidate } from './check-candidate.ts';
import { type CheckerInputs, openChecker } from './open-checker.ts';
import { type ReviewLimits, reviewLimits } from './review-limits.ts';
import { writeReview } from './write-review.ts';

export interface CheckFilesRequest {
  readonly plan: Plan;
  readonly candidate: HandedOver;
  readonly gate: HandedOver;
  readonly checker: CheckerInputs;
  /** Where the verdict goes. */
  readonly directory: string;
}

/**
 * Reads a candidate and the gate's verdict on it, has them reviewed, and writes the verdict, with the prompt and what the
 * agent printed beside it. What the maker left is hidden from the reviewer.
 */
export async function checkFromFiles(
  deps: LoopDeps,
  base: LoopBase,
  request: CheckFilesRequest,
): Promise<{ readonly checked: CheckedCandidate; readonly limits: ReviewLimits; readonly box: Box }> {
  const { plan, directory } = request;
  const candidate = await readPlannedCandidate(deps, request.candidate, plan);
  const gate = await readVerdict(request.gate.directory, {
    candidateDigest: candidate.manifest.digest,
    ...(request.gate.digest === undefined ? {} : { expectedDigest: request.gate.digest }),
  });
  const item = planItem(plan, candidate.manifest.item);
  const { spec } = base.control;
  const limits = reviewLimits({
    spec,
    given: request.checker.budgets,
    attempt: tightestBudgets(leaseBudgets(item.lease)),
    made: candidate.manifest.usage,
    reviewed: NO_USAGE,
  });
  const box = await openBox(deps, [request.candidate.directory, request.gate.directory]);
  const checked = await checkCandidate(deps, base, {
    item,
    candidate,
    gate,
    checker: await openChecker(deps, spec, request.checker, limits),
    box,
  });
  await writeReview(directory, checked, deps.secrets);
  return { checked, limits, box };
}
