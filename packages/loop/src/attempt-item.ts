import { join } from 'node:path';
import type { AgentRuntime } from '@loop-actions/agent';
import type { AttemptReport, Budgets, Interrupt, Plan, PlanItem, Verdict } from '@loop-actions/contract';
import { writeVerdict } from '@loop-actions/gate';
import type { CandidateOnDisk } from '@loop-actions/git';
import type { Box } from '@loop-actions/process';
import type { LoopBase, LoopDeps, LoopWriters } from './context/loop-context.ts';
import { judgeItem } from './judge/judge-item.ts';
import type { EarlierWork } from './make/earlier-work.ts';
import { type MadeCandidate, makeCandidate } from './make/make-candidate.ts';
import { mayPublish } from './publish/may-publish.ts';
import { type PublishOptions, publishCandidate } from './publish/publish-candidate.ts';
import type { Published } from './publish/published.ts';
import { describeFault, isAnswer } from './record/attempt-fault.ts';
import { composeAttempt } from './record/compose-attempt.ts';
import { saveOutcome } from './record/save-outcome.ts';
import { type Checker, checkCandidate } from './review/check-candidate.ts';
import { checkerRole } from './review/checker-role.ts';
import { writeReview } from './review/write-review.ts';

export interface AttemptRequest {
  readonly plan: Plan;
  readonly item: PlanItem;
  /** What an earlier attempt left; null: nothing. */
  readonly work: EarlierWork | null;
  readonly runtime: AgentRuntime;
  readonly box: Box;
  readonly limits: Budgets;
  /** null: none is configured. */
  readonly checker: Checker | null;
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
  const steps: Steps = { ...NO_STEPS };
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

interface Steps {
  made: MadeCandidate | null;
  verdict: Verdict | null;
  review: Verdict | null;
  /** Why what was judged may not be published. */
  refusal: string | null;
  /** What only a person can lift. */
  question: string | null;
  published: Published | null;
  parked: string | null;
}
const NO_STEPS: Steps = {
  made: null,
  verdict: null,
  review: null,
  refusal: null,
  question: null,
  published: null,
  parked: null,
};

const NO_CHECKER = 'the spec asks for a checker and none is configured';

async function work(
  deps: LoopDeps,
  base: LoopBase,
  writers: LoopWriters,
  request: AttemptRequest,
  steps: Steps,
): Promise<void> {
  const { item, runtime, box, limits, work: earlier } = request;
  const checkerRequired = checkerRole(base.control.spec) !== null;
  if (checkerRequired && request.checker === null) {
    steps.question = NO_CHECKER;
    return;
  }
  const directory = join(request.directory, 'candidate');
  const made = await makeCandidate(deps, base, { item, runtime, box, limits, work: earlier, directory });
  steps.made = made;
  if (!made.changed || made.stopReason === 'interrupted' || made.stopReason === 'cancelled') return;
  const verdict = await judgeItem(deps, base, { candidate: made.candidate, box, only: [], heldOut: request.heldOut });
  await writeVerdict(join(request.directory, 'gate'), verdict);
  steps.verdict = verdict;
  const { candidate } = made;
  if (verdict.verdict === 'pass') steps.review = await review(deps, base, request, { candidate, gate: verdict });
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

/** The second pair of eyes, where one is configured, whether the spec asks for it or not: it may say no. */
async function review(
  deps: LoopDeps,
  base: LoopBase,
  { item, box, checker, directory }: AttemptRequest,
  judged: { readonly candidate: CandidateOnDisk; readonly gate: Verdict },
): Promise<Verdict | null> {
  if (checker === null) return null;
  const checked = await checkCandidate(deps, base, { item, box, checker, ...judged });
  await writeReview(join(directory, 'checker'), checked, deps.secrets);
  return checked.verdict;
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
