import type { Verdict } from '@loop-actions/contract';
import { NO_FIXES, type RemediationDecision, writeVerdict } from '@loop-actions/gate';
import { readCandidate } from '@loop-actions/git';
import type { Box } from '@loop-actions/process';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { requireSecret } from './check-room.ts';
import { decideVerdict, measureChange } from './decide-verdict.ts';
import { judgeItem } from './judge-item.ts';

export interface JudgeFilesRequest {
  /** Directory of the candidate. */
  readonly candidate: string;
  readonly expectedDigest: string | undefined;
  readonly only: readonly string[];
  readonly heldOut: string | null;
  /** In which `heldOut` is hidden. */
  readonly box: Box;
  /** Where the verdict goes. */
  readonly directory: string;
}

/** Reads a candidate that was handed over, judges it, and writes the verdict beside. */
export async function judgeFromFiles(
  deps: LoopDeps,
  base: LoopBase,
  request: JudgeFilesRequest,
): Promise<{ readonly verdict: Verdict; readonly decision: RemediationDecision }> {
  const candidate = await readCandidate(request.candidate, {
    repository: deps.context.repository,
    ...(request.expectedDigest === undefined ? {} : { expectedDigest: request.expectedDigest }),
  });
  const { box, only, heldOut } = request;
  await requireSecret(deps, base, heldOut);
  const verdict = await judgeItem(deps, base, { candidate, box, only, heldOut });
  await writeVerdict(request.directory, verdict);
  const scope = await measureChange(base, verdict.subject.tree);
  const history = { ...NO_FIXES, retries: deps.context.runAttempt - 1 };
  const decision = decideVerdict(base, verdict, { scope, history });
  return { verdict, decision: verdict.verdict === 'pass' ? { ...decision, ...reviewOfPass(verdict) } : decision };
}

/** Of an agent's change that passed, the autonomy slider says whether a person looks at it (docs/autonomy.md). */
function reviewOfPass({ autonomy }: Verdict): Pick<RemediationDecision, 'humanReview' | 'reason'> {
  if (autonomy === undefined) return { humanReview: 'yes', reason: 'nothing failed; its risk was not weighed' };
  const humanReview = autonomy.decision === 'auto-merge' ? 'no' : 'yes';
  return { humanReview, reason: `nothing failed; ${autonomy.risk} risk: ${autonomy.decision}` };
}
