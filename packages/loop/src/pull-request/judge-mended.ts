import { LoopError, type Verdict } from '@loop-actions/contract';
import { NO_FIXES, type RemediationDecision, writeVerdict } from '@loop-actions/gate';
import type { CandidateOnDisk } from '@loop-actions/git';
import type { Box } from '@loop-actions/process';
import type { LoopDeps } from '../context/loop-context.ts';
import { openBox } from '../judge/check-room.ts';
import { decideVerdict, measureChange } from '../judge/decide-verdict.ts';
import { judgeItem } from '../judge/judge-item.ts';
import type { HandedOver } from '../publish/read-planned-candidate.ts';
import type { OpenedPullRequest } from './open-pull-request.ts';
import { readBound } from './read-judged.ts';
import { verifyFix } from './verify-fix.ts';

export interface JudgeMended {
  readonly candidate: HandedOver;
  readonly only: readonly string[];
  readonly heldOut: string | null;
  /** Where the verdict goes. */
  readonly directory: string;
}

/**
 * Judges what a maker made of a pull request, as the pull request itself is judged. That it is that pull request with an
 * allowed fix is built again from the patches; what it says of itself counts for nothing. Throws E_CANDIDATE_INVALID.
 */
export async function judgeMended(
  deps: LoopDeps,
  pull: OpenedPullRequest,
  { candidate: from, only, heldOut, directory }: JudgeMended,
): Promise<{
  readonly candidate: CandidateOnDisk;
  readonly verdict: Verdict;
  readonly decision: RemediationDecision;
  readonly box: Box;
}> {
  const { candidate, binding } = await readBound(deps, pull, from);
  if (candidate.fix !== null) await verifyFix(pull, { candidate, binding });
  else if (candidate.manifest.tree !== pull.tree) {
    throw new LoopError('E_CANDIDATE_INVALID', {
      message: `the candidate has no fix, and is not what #${pull.number} makes of its base`,
      remedy: 'Hand over the candidate as this run’s maker gave it out.',
    });
  }
  const box = await openBox(deps, heldOut === null ? [from.directory] : [from.directory, heldOut]);
  const verdict = await judgeItem(deps, pull.base, { candidate, box, only, heldOut });
  await writeVerdict(directory, verdict);
  const scope = await measureChange(pull.base, verdict.subject.tree);
  return { candidate, verdict, decision: decideVerdict(pull.base, verdict, { scope, history: NO_FIXES }), box };
}
