import { join } from 'node:path';
import type { AgentRuntime } from '@loop-actions/agent';
import type { AttemptReport, Budgets, Interrupt, Plan, PlanItem, Verdict } from '@loop-actions/contract';
import { writeVerdict } from '@loop-actions/gate';
import type { Box } from '@loop-actions/process';
import { describeFault, isAnswer } from './attempt-fault.ts';
import { composeAttempt } from './compose-attempt.ts';
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
  const steps: Steps = { made: null, verdict: null, published: null };
  const faults: unknown[] = [];
  try {
    await work(deps, base, writers, request, steps);
  } catch (error) {
    faults.push(error);
  }
  const { made, verdict, published } = steps;
  const manifest = made?.candidate.manifest ?? null;
  const agent = { agent: request.runtime.name, box: request.box.strength };
  const report = composeAttempt({ item: request.item, startedAt, manifest, agent, verdict, published });
  const saved = { report, plan: request.plan, item: request.item, interrupt: made?.interrupt ?? null, published };
  const note = faults.length > 0 ? describeFault(faults[0]) : describeEnd(steps);
  const escalated = request.dryRun
    ? null
    : await saveOutcome(deps, base, writers, { ...saved, note, question: questionOf(faults[0]) });
  return { report, verdict, published, interrupt: escalated, faults: faults.filter((fault) => !isAnswer(fault)) };
}

interface Steps {
  made: MadeCandidate | null;
  verdict: Verdict | null;
  published: Published | null;
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
  steps.published = await publishCandidate(deps, base, writers, {
    item,
    candidate: made.candidate,
    verdict,
    ...request.publish,
  });
}

function describeEnd({ made, verdict, published }: Steps): string {
  if (published !== null) return 'judged and published';
  if (verdict !== null) {
    const failed = verdict.checks.filter((check) => check.required && check.verdict !== 'pass');
    return failed.length === 0
      ? 'judged, nothing written'
      : `the gate says ${verdict.verdict}: ${failed.map(({ name }) => name).join(', ')}`;
  }
  return made?.note ?? 'nothing was made';
}

function questionOf(fault: unknown): string | null {
  return isAnswer(fault) ? describeFault(fault) : null;
}
