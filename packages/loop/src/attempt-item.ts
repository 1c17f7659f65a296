import type { AttemptReport, Interrupt, Verdict } from '@loop-actions/contract';
import type { AttemptRequest } from './attempt-request.ts';
import type { LoopBase, LoopDeps, LoopWriters } from './context/loop-context.ts';
import { makeAndJudge, noSteps, type Steps } from './judge-attempt.ts';
import { mayPublish } from './publish/may-publish.ts';
import { publishCandidate } from './publish/publish-candidate.ts';
import type { Published } from './publish/published.ts';
import { describeFault, isAnswer } from './record/attempt-fault.ts';
import { composeAttempt } from './record/compose-attempt.ts';
import { saveOutcome } from './record/save-outcome.ts';
import { checkerRole } from './review/checker-role.ts';

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
  const steps: Steps = noSteps();
  const faults: unknown[] = [];
  try {
    await work(deps, base, writers, request, steps);
  } catch (error) {
    faults.push(error);
  }
  const { made, verdict, review, published, parked } = steps;
  const manifest = made?.candidate.manifest ?? null;
  const agent = { agent: request.runtime.name, box: request.box.strength };
  const { plan, item } = request;
  const notBegun = steps.question === NO_CHECKER;
  const report = composeAttempt({
    plan,
    item,
    startedAt,
    manifest,
    agent,
    verdict,
    review,
    reviews: steps.reviews,
    published,
    parked,
    notBegun,
  });
  const unsure = faults.some((fault) => !isAnswer(fault));
  const saved = {
    report,
    plan,
    item,
    candidate: made?.candidate ?? null,
    interrupt: made?.interrupt ?? null,
    published,
    parked,
    unsure,
  };
  const note = faults.length > 0 ? describeFault(faults[0]) : describeEnd(steps);
  const escalated = request.dryRun
    ? null
    : await saveOutcome(deps, base, writers, { ...saved, note, question: questionOf(faults[0]) ?? steps.question });
  return {
    report,
    verdict,
    published,
    parked,
    interrupt: escalated,
    // Known only once the pull request stood, which is recorded as published all the same.
    faults: [...faults, published?.fault ?? null].filter((fault) => fault !== null && !isAnswer(fault)),
  };
}

const NO_CHECKER = 'the spec asks for a checker and none is configured';

async function work(
  deps: LoopDeps,
  base: LoopBase,
  writers: LoopWriters,
  request: AttemptRequest,
  steps: Steps,
): Promise<void> {
  const { item } = request;
  const checkerRequired = checkerRole(base.control.spec) !== null;
  if (checkerRequired && request.checker === null) {
    steps.question = NO_CHECKER;
    return;
  }
  const { candidate, verdict } = await makeAndJudge(deps, base, request, steps);
  if (candidate === null || verdict === null) return;
  const checker = steps.review;
  const decision = mayPublish({ candidate: candidate.manifest, gate: verdict, checker, checkerRequired });
  if (!decision.publish) {
    steps.refusal = decision.reason;
    if (decision.ask) steps.question = decision.reason;
    return;
  }
  if (request.dryRun) return;
  // On one runner with an agent nothing goes higher.
  const rights = { mode: 'propose', mergeBy: 'off' } as const;
  const wanted = { item, candidate, verdict, checker, ...request.publish, ...rights };
  const { published, parked } = await publishCandidate(deps, base, writers, wanted);
  steps.published = published;
  steps.parked = parked;
}

function describeEnd({ made, verdict, refusal, question, published, parked }: Steps): string {
  const told = refusal ?? question;
  if (told !== null) return told;
  if (parked !== null) return `parked: ${parked}`;
  if (published !== null) return 'judged and published';
  if (verdict !== null) return 'judged, nothing written';
  return made?.note ?? 'nothing was made';
}

function questionOf(fault: unknown): string | null {
  return isAnswer(fault) ? describeFault(fault) : null;
}
