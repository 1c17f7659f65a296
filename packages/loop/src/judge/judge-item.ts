import { LoopError, type Verdict } from '@loop-actions/contract';
import { autonomyRulesOf, judgeCandidate, ratchetRulesOf, scopeRulesOf } from '@loop-actions/gate';
import type { CandidateOnDisk } from '@loop-actions/git';
import type { Box } from '@loop-actions/process';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { checkRoom } from './check-room.ts';

export interface JudgeItemRequest {
  readonly candidate: Pick<CandidateOnDisk, 'manifest' | 'patch'>;
  readonly box: Box;
  /** Names of the checks to run; empty: all. */
  readonly only: readonly string[];
  /** Directory of held-out files; null: checks that need them are an error, not left out. */
  readonly heldOut: string | null;
}

/** The gate's verdict: checks, scope and limits of the base commit on one candidate. */
export function judgeItem(deps: LoopDeps, base: LoopBase, request: JudgeItemRequest): Promise<Verdict> {
  const { spec, policy, gates } = base.control;
  const known = new Set(gates.map(({ name }) => name));
  const stranger = request.only.find((name) => !known.has(name));
  if (stranger !== undefined) {
    throw new LoopError('E_INPUT_INVALID', {
      message: `checks: ${JSON.stringify(stranger)} is no check of the spec or the checklist`,
      remedy: `Name some of: ${[...known].join(', ')}.`,
    });
  }
  return judgeCandidate({
    ...checkRoom(deps, base, request.box, request.heldOut),
    candidate: request.candidate,
    checks: gates.filter(({ name }) => request.only.length === 0 || request.only.includes(name)),
    scope: scopeRulesOf({ ...spec, rules: [...spec.rules, ...policy] }),
    ratchet: ratchetRulesOf([...spec.rules, ...policy]),
    autonomy: autonomyRulesOf(spec.rules),
    quarantined: base.quarantined,
    judge: { action: 'gate', version: deps.context.actionVersion },
  });
}
