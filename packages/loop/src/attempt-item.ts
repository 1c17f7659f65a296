import { join } from 'node:path';
import type { AgentRuntime } from '@loop-actions/agent';
import type { AttemptReport, Budgets, Interrupt, Plan, PlanItem, Verdict } from '@loop-actions/contract';
import { writeVerdict } from '@loop-actions/gate';
import type { Box } from '@loop-actions/process';
import { describeFault, isAnswer } from './attempt-fault.ts';
import { composeAttempt } from './compose-attempt.ts';
import { describeVerdict } from './describe-verdict.ts';
import { judgeItem } from './judge-item.ts';
import type { LoopBase, LoopDeps, LoopWriters } from './loop-context.ts';
import { type MadeCandidate, makeCandidate } from './make-candidate.ts';
import { type Published, type PublishOptions, publishCandidate } from './publish-candidate.ts';
import { saveOutcome } from './save-outcome.ts';

export interface AttemptRequest {
  readonly plan: Plan;
  readonly item: PlanItem;
  readonly runtime: AgentRuntime;
  readonly box: Box;
  readonly limits: Budgets;
  readonly heldOut: string | null;
  readonly publish: PublishOptions;
  readonly dryRun: boolean;
  /** Where candidate and verdict go. */
  readonly directory: string;
}

export interface ItemResult {
  readonly report: AttemptReport;
  readonly verdict: Verdict | null;
  readonly published: Published | null;
  /** Why a change that passed was not published in this run. */
  readonly parked: string | null;
  /** The question that now waits for a person. */
  readonly interrupt: Interrupt | null;
  readonly faults: readonly unknown[];
}

/** Make, judge, publish and record one item. Whatever goes wrong is recorded as a failed attempt first. */
export async function attemptItem(
  deps: LoopDeps,
  base: LoopBase,
  writers: LoopWriters,
  request: AttemptRequest,
): Promise<ItemResult> {
  const startedAt = new Date(deps.clock.now()).toISOString();
  const steps: Steps = { made: null, verdict: null, published: null, parked: null };
  const faults: unknown[] = [];
  try {
    await work(deps, base, writers, request, steps);
  } catch (error) {
    faults.push(error);
  }
  const { made, verdict, published, parked } = steps;
  const manifest = made?.candidate.manifest ?? null;
  const agent = { agent: request.runtime.name, box: request.box.strength };
  const report = composeAttempt({ item: request.item, startedAt, manifest, agent, verdict, published, parked });
  const { plan, item } = request;
  const unsure = faults.some((fault) => !isAnswer(fault));
  const saved = { report, plan, item, interrupt: made?.interrupt ?? null, published, parked, unsure };
  const note = faults.length > 0 ? describeFault(faults[0]) : describeEnd(steps);
  const escalated = request.dryRun
    ? null
    : await saveOutcome(deps, base, writers, { ...saved, note, question: questionOf(faults[0]) });
  return {
    report,
    verdict,
    published,
    parked,
    interrupt: escalated,
    faults: faults.filter((fault) => !isAnswer(fault)),
  };
}

interface Steps {
  made: MadeCandidate | null;
  verdict: Verdict | null;
  published: Published | null;
  parked: string | null;
}

async function work(
  deps: LoopDeps,
  base: LoopBase,
  writers: LoopWriters,
  request: AttemptRequest,
  steps: Steps,
): Promise<void> {
  const { item, runtime, box, limits } = request;
  const directory = join(request.directory, 'candidate');
  const made = await makeCandidate(deps, base, { item, runtime, box, limits, directory });
  steps.made = made;
  if (!made.changed || made.stopReason === 'interrupted' || made.stopReason === 'cancelled') return;
  const verdict = await judgeItem(deps, base, { candidate: made.candidate, box, only: [], heldOut: request.heldOut });
  await writeVerdict(join(request.directory, 'gate'), verdict);
  steps.verdict = verdict;
  if (verdict.verdict !== 'pass' || request.dryRun) return;
  const { published, parked } = await publishCandidate(deps, base, writers, {
    item,
    candidate: made.candidate,
    verdict,
    ...request.publish,
  });
  steps.published = published;
  steps.parked = parked;
}

function describeEnd({ made, verdict, published, parked }: Steps): string {
  if (parked !== null) return `parked: ${parked}`;
  if (published !== null) return 'judged and published';
  if (verdict !== null) return verdict.verdict === 'pass' ? 'judged, nothing written' : describeVerdict(verdict);
  return made?.note ?? 'nothing was made';
}

function questionOf(fault: unknown): string | null {
  return isAnswer(fault) ? describeFault(fault) : null;
}
