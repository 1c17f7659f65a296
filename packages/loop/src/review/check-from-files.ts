import type { Difference, Plan } from '@loop-actions/contract';
import { readVerdict } from '@loop-actions/gate';
import type { Box } from '@loop-actions/process';
import { commandChoice } from '../agent/agent-choice.ts';
import { openAgent } from '../agent/open-agent.ts';
import { tightestBudgets, withDefaultBudgets } from '../context/budgets.ts';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { openBox } from '../judge/check-room.ts';
import { planItem } from '../plan/plan-files.ts';
import { type HandedOver, readPlannedCandidate } from '../publish/read-planned-candidate.ts';
import { type CheckedCandidate, checkCandidate } from './check-candidate.ts';
import { checkerRole } from './checker-role.ts';
import { writeReview } from './write-review.ts';

export interface CheckFilesRequest {
  readonly plan: Plan;
  readonly candidate: HandedOver;
  readonly gate: HandedOver;
  /** Input `agent-command`. */
  readonly command: string;
  /** Input `model`; null: the spec's. */
  readonly model: string | null;
  readonly lenses: readonly string[];
  readonly differsBy: Difference | null;
  /** Input `max-runtime`, milliseconds; null: not given. */
  readonly maxRuntimeMs: number | null;
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
): Promise<{ readonly checked: CheckedCandidate; readonly box: Box }> {
  const { plan, directory } = request;
  const candidate = await readPlannedCandidate(deps, request.candidate, plan);
  const gate = await readVerdict(request.gate.directory, {
    candidateDigest: candidate.manifest.digest,
    ...(request.gate.digest === undefined ? {} : { expectedDigest: request.gate.digest }),
  });
  const item = planItem(plan, candidate.manifest.item);
  const { spec } = base.control;
  const limits = withDefaultBudgets(
    tightestBudgets(
      { maxRuntimeMs: spec.budgets.maxRuntimeMs },
      { maxRuntimeMs: request.maxRuntimeMs },
      { maxRuntimeMs: item.lease.runtimeMs },
    ),
  );
  const box = await openBox(deps, [request.candidate.directory, request.gate.directory]);
  const checked = await checkCandidate(deps, base, {
    item,
    candidate,
    gate,
    checker: {
      runtime: await openAgent(deps, commandChoice(request.command), limits),
      command: request.command,
      model: request.model ?? checkerRole(spec)?.model ?? null,
      lenses: request.lenses,
      differsBy: request.differsBy,
      maxRuntimeMs: limits.maxRuntimeMs ?? Number.POSITIVE_INFINITY,
    },
    box,
  });
  await writeReview(directory, checked, deps.secrets);
  return { checked, box };
}
