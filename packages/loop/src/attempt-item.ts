import { join } from 'node:path';
import type { AgentRuntime } from '@loop-actions/agent';
import {
  type AttemptReport,
  addUsage,
  type Budgets,
  type Interrupt,
  NO_USAGE,
  type Plan,
  type PlanItem,
  type Usage,
  type Verdict,
} from '@loop-actions/contract';
import { writeVerdict } from '@loop-actions/gate';
import type { CandidateOnDisk } from '@loop-actions/git';
import type { Box } from '@loop-actions/process';
import { makerBudgets, overspentBudget } from './context/budgets.ts';
import type { LoopBase, LoopDeps, LoopWriters } from './context/loop-context.ts';
import { judgeItem } from './judge/judge-item.ts';
import type { Guidance, MakeRequest } from './make/attempt.ts';
import type { EarlierWork } from './make/earlier-work.ts';
import { failuresOf } from './make/failures-of-verdict.ts';
import { type MadeCandidate, makeCandidate } from './make/make-candidate.ts';
import { mayPublish } from './publish/may-publish.ts';
import { type PublishOptions, publishCandidate } from './publish/publish-candidate.ts';
import type { Published } from './publish/published.ts';
import { describeFault, isAnswer } from './record/attempt-fault.ts';
import { composeAttempt } from './record/compose-attempt.ts';
import { saveOutcome } from './record/save-outcome.ts';
import { type Checker, checkCandidate } from './review/check-candidate.ts';
import { checkerRole } from './review/checker-role.ts';
import { reviewUsage } from './review/compose-review.ts';
import { reviewLimits } from './review/review-limits.ts';
import { writeReview } from './review/write-review.ts';

export interface AttemptRequest {
  readonly plan: Plan;
  readonly item: PlanItem;
  /** What an earlier attempt left; null: nothing. */
  readonly work: EarlierWork | null;
  readonly runtime: AgentRuntime;
  readonly box: Box;
  /** Of maker and checker together. */
  readonly limits: Budgets;
  /** null: none is configured. */
  readonly checker: GivenChecker | null;
  readonly guidance: Guidance;
  readonly heldOut: string | null;
  readonly publish: PublishOptions;
  readonly dryRun: boolean;
  /** Where candidate and verdict go. */
  readonly directory: string;
}

/** A checker, and the inputs that limit it whatever the attempt has left. */
export interface GivenChecker {
  readonly checker: Checker;
  readonly given: Partial<Budgets>;
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

interface Steps {
  made: MadeCandidate | null;
  verdict: Verdict | null;
  review: Verdict | null;
  /** Reviews that were answered by another pass. */
  readonly reviews: Verdict[];
  /** Why what was judged may not be published. */
  refusal: string | null;
  /** What only a person can lift. */
  question: string | null;
  published: Published | null;
  parked: string | null;
}
const noSteps = (): Steps => ({
  reviews: [],
  made: null,
  verdict: null,
  review: null,
  refusal: null,
  question: null,
  published: null,
  parked: null,
});

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
  const { candidate, verdict } = (await makeAndJudge(deps, base, request, steps)) ?? NOTHING;
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

interface Judged {
  readonly candidate: CandidateOnDisk | null;
  readonly verdict: Verdict | null;
}
const NOTHING: Judged = { candidate: null, verdict: null };

/**
 * Makes a change, has it judged and reviewed; what the checker objects to is mended in one more pass, within the same
 * budgets, before a person looks.
 */
async function makeAndJudge(deps: LoopDeps, base: LoopBase, request: AttemptRequest, steps: Steps): Promise<Judged> {
  const { item, runtime, box, guidance } = request;
  const limits = makerBudgets(base.control.spec.rules, request.limits);
  const make = { item, runtime, box, limits, guidance } as const;
  const first = await judgeMade(deps, base, request, steps, { ...make, work: request.work, directory: 'candidate' });
  const objections = steps.review;
  const { candidate } = first;
  if (candidate === null || objections === null || !isMendable(objections)) return first;
  const { manifest, patch, notes } = candidate;
  if (overspentBudget(limits, manifest.usage) !== null) return first;
  deps.log.info(`${item.id}: the checker objects, and the maker answers.`);
  steps.reviews.push(objections);
  const { baseSha, tree, run, attempt } = manifest;
  const work = { key: `${run}/${attempt}`, baseSha, tree, patch, notes: notes ?? '', passed: false };
  const again = {
    ...make,
    work,
    failures: failuresOf(objections, { gates: base.control.gates, maxTokens: limits.maxTokens, secrets: deps.secrets }),
    spent: manifest.usage,
    ...(manifest.models === undefined ? {} : { models: manifest.models }),
    directory: 'candidate-mended',
  };
  return judgeMade(deps, base, request, steps, again);
}

/** A reviewer that answered and said no; one that gave no answer has nothing to mend. */
function isMendable({ verdict, failureClass }: Verdict): boolean {
  return verdict === 'fail' && failureClass === 'policy';
}

async function judgeMade(
  deps: LoopDeps,
  base: LoopBase,
  request: AttemptRequest,
  steps: Steps,
  make: MakeRequest,
): Promise<Judged> {
  const { box, heldOut } = request;
  steps.review = null;
  steps.verdict = null;
  const made = await makeCandidate(deps, base, { ...make, directory: join(request.directory, make.directory) });
  steps.made = made;
  const { candidate } = made;
  if (!made.changed || made.stopReason === 'interrupted' || made.stopReason === 'cancelled') return NOTHING;
  const verdict = await judgeItem(deps, base, { candidate, box, only: [], heldOut });
  await writeVerdict(join(request.directory, 'gate'), verdict);
  steps.verdict = verdict;
  if (verdict.verdict === 'pass') {
    const reviewed = steps.reviews.map(reviewUsage).reduce(addUsage, NO_USAGE);
    steps.review = await review(deps, base, request, { candidate, gate: verdict, reviewed });
  }
  return { candidate, verdict };
}

/** The second pair of eyes, where one is configured, whether the spec asks for it or not: it may say no. */
async function review(
  deps: LoopDeps,
  base: LoopBase,
  { item, box, checker: given, limits, directory }: AttemptRequest,
  { candidate, gate, reviewed }: { candidate: CandidateOnDisk; gate: Verdict; reviewed: Usage },
): Promise<Verdict | null> {
  if (given === null) return null;
  const { spec } = base.control;
  const left = reviewLimits({
    ...{ spec, given: given.given, attempt: limits },
    ...{ made: candidate.manifest.usage, reviewed },
  });
  const checker = { ...given.checker, limits: left };
  const checked = await checkCandidate(deps, base, { item, box, checker, candidate, gate });
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
