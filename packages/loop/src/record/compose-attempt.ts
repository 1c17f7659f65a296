import {
  type AttemptReport,
  addUsage,
  type Candidate,
  NO_USAGE,
  type Plan,
  type PlanItem,
  type Usage,
  type Verdict,
} from '@loop-actions/contract';
import { inputOf } from '../plan/settled-in-run.ts';
import type { Published } from '../publish/published.ts';
import { reviewUsage } from '../review/compose-review.ts';

export interface AttemptParts {
  readonly plan: Plan;
  readonly item: PlanItem;
  readonly startedAt: string;
  /** null: nothing came from the maker, which reads as a failed attempt. */
  readonly manifest: Candidate | null;
  /** Who was to make it, where there is no manifest to say so. */
  readonly agent: Pick<AttemptReport, 'agent' | 'box'>;
  /** The gate's. */
  readonly verdict: Verdict | null;
  /** The checker's; null or absent: nothing was reviewed. */
  readonly review?: Verdict | null;
  /** Checkers' verdicts on what the attempt mended since; they cost all the same. */
  readonly reviews?: readonly Verdict[];
  /** No agent was started, so that nothing was spent. */
  readonly notBegun?: boolean;
  readonly published: Published | null;
  /** Why a candidate that passed was not published in this run. */
  readonly parked: string | null;
}

/** One attempt as the run report keeps it. */
export function composeAttempt(parts: AttemptParts): AttemptReport {
  const { item, manifest, verdict, review = null, published } = parts;
  return {
    item: item.id,
    attempt: manifest?.attempt ?? item.attempt,
    input: inputOf({ plan: parts.plan, item }),
    agent: manifest?.agent ?? parts.agent.agent,
    box: manifest?.box ?? parts.agent.box,
    startedAt: parts.startedAt,
    usage: spentBy(parts),
    ...(manifest?.selfReview === undefined ? {} : { selfReview: manifest.selfReview }),
    stopReason: parts.parked === null ? (manifest?.stopReason ?? 'agent-error') : 'budget-pull-requests',
    ...(manifest?.politeEndings === undefined ? {} : { politeEndings: manifest.politeEndings }),
    candidateDigest: manifest?.digest ?? null,
    tree: manifest?.tree ?? null,
    // No checker overrules a red gate.
    verdict: (verdict?.verdict === 'pass' ? review : null)?.verdict ?? verdict?.verdict ?? null,
    checks: judgedBy(verdict, review).map(({ name, required, verdict: answer, failureClass, durationMs }) => ({
      name,
      required,
      verdict: answer,
      failureClass,
      durationMs,
    })),
    pullRequest: published === null ? null : { number: published.number, url: published.url },
  };
}

/** The checks of the gate, and each lens of the checker as a check of its own name. */
export function judgedBy(verdict: Verdict | null, review: Verdict | null): Verdict['checks'] {
  const lenses = (review?.checks ?? []).map((check) => ({ ...check, name: `checker ${check.name}` }));
  return [...(verdict?.checks ?? []), ...lenses];
}

function spentBy({ manifest, review = null, reviews = [], notBegun = false }: AttemptParts): Usage {
  if (notBegun) return NO_USAGE;
  const made = manifest?.usage ?? { ...NO_USAGE, toolCalls: null, tokens: null, costUsd: null };
  return [...reviews, ...(review === null ? [] : [review])].reduce((sum, one) => addUsage(sum, reviewUsage(one)), made);
}
