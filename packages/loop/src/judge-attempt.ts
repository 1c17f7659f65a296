import { join } from 'node:path';
import { addUsage, makersOf, NO_USAGE, type Usage, type Verdict } from '@loop-actions/contract';
import { writeVerdict } from '@loop-actions/gate';
import type { CandidateOnDisk } from '@loop-actions/git';
import type { AttemptRequest } from './attempt-request.ts';
import { makerBudgets, overspentBudget } from './context/budgets.ts';
import type { LoopBase, LoopDeps } from './context/loop-context.ts';
import { judgeItem } from './judge/judge-item.ts';
import type { MakeRequest } from './make/attempt.ts';
import { failuresOf } from './make/failures-of-verdict.ts';
import { type MadeCandidate, makeCandidate } from './make/make-candidate.ts';
import type { Published } from './publish/published.ts';
import { checkCandidate } from './review/check-candidate.ts';
import { reviewUsage } from './review/compose-review.ts';
import { reviewLimits } from './review/review-limits.ts';
import { writeReview } from './review/write-review.ts';

/** What became of an attempt so far. */
export interface Steps {
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
export const noSteps = (): Steps => ({
  reviews: [],
  made: null,
  verdict: null,
  review: null,
  refusal: null,
  question: null,
  published: null,
  parked: null,
});

/** What there is to publish, if it may be. */
export interface Judged {
  readonly candidate: CandidateOnDisk | null;
  readonly verdict: Verdict | null;
}
const NOTHING: Judged = { candidate: null, verdict: null };

/**
 * Makes a change, has it judged and reviewed; what the checker objects to is mended in one more pass, within the same
 * budgets, before a person looks.
 */
export async function makeAndJudge(
  deps: LoopDeps,
  base: LoopBase,
  request: AttemptRequest,
  steps: Steps,
): Promise<Judged> {
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
  const makers = makersOf(manifest);
  const work = { key: `${run}/${attempt}`, baseSha, tree, patch, notes: notes ?? '', makers, passed: false };
  const again = {
    ...make,
    work,
    failures: failuresOf(objections, { gates: base.control.gates, maxTokens: limits.maxTokens, secrets: deps.secrets }),
    spent: manifest.usage,
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
