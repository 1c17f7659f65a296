import {
  assertNever,
  type FailureClass,
  HUMAN_REVIEWS,
  type HumanReview,
  REMEDIATION_ACTIONS,
  type RemediationAction,
  type RemediationPolicy,
} from '@loop-actions/contract';
import type { FixHistory } from './fix-history.ts';

/** One required check that did not pass. */
export interface Failure {
  readonly check: string;
  readonly failureClass: FailureClass;
  /** Whether the base's spec names a fixer for it. */
  readonly hasFixer: boolean;
  readonly fingerprint: string;
}

/** How large the change is that failed. */
export interface ChangeScope {
  readonly files: number;
  /** Added and deleted; null where a binary file can't be counted. */
  readonly lines: number | null;
}

export interface RemediationQuestion {
  readonly failures: readonly Failure[];
  readonly policy: RemediationPolicy;
  /** null: not known. */
  readonly scope: ChangeScope | null;
  readonly history: FixHistory;
}

/** What is to be done about a red gate, whether a person has to look, and why. */
export interface RemediationDecision {
  readonly action: RemediationAction;
  readonly humanReview: HumanReview;
  /** One sentence per failure. */
  readonly reason: string;
}

/** Up to this size what is proposed for a change is small enough that it needs no person of its own. */
export const NARROW_CHANGE = { files: 3, lines: 100 } as const;

/**
 * What the policy says about a verdict, given the change and what was tried before (seed 001). Over several failures
 * the one that asks most of a person wins: a fix of the lint helps nobody while a test is red. Pure.
 */
export function decideRemediation(question: RemediationQuestion): RemediationDecision {
  const decisions = question.failures.map((failure) => decideOne(failure, question));
  const most = <T>(order: readonly T[], values: readonly T[]): T =>
    order[Math.max(0, ...values.map((value) => order.indexOf(value)))] as T;
  return {
    action: most(
      REMEDIATION_ACTIONS,
      decisions.map(({ action }) => action),
    ),
    humanReview: most(
      HUMAN_REVIEWS,
      decisions.map(({ humanReview }) => humanReview),
    ),
    reason: decisions.length === 0 ? 'nothing failed' : decisions.map(({ reason }) => reason).join('; '),
  };
}

function decideOne(failure: Failure, { policy, scope, history }: RemediationQuestion): RemediationDecision {
  const rule = policy.classes[failure.failureClass];
  const named = `${failure.check} (${failure.failureClass})`;
  switch (rule.action) {
    case 'fix':
      return decideFix(failure, policy, history, { named, humanReview: settle(rule.humanReview, scope) });
    case 'retry': {
      const left = rule.retries - history.retries;
      if (left > 0) return { action: 'retry', humanReview: 'no', reason: `${named}: judged again, ${left} times more` };
      return person('escalate', `${named}: still failing after ${history.retries} retries`);
    }
    case 'propose': {
      const humanReview = settle(rule.humanReview, scope);
      return { action: 'propose', humanReview, reason: `${named}: a change has to be proposed` };
    }
    case 'escalate':
      return person('escalate', `${named}: a person has to decide`);
    default:
      return assertNever(rule.action);
  }
}

/** A fixer is trusted as long as it gets somewhere: never twice for one finding, and never more often than the limit. */
function decideFix(
  failure: Failure,
  { maxFixes }: RemediationPolicy,
  history: FixHistory,
  { named, humanReview }: { readonly named: string; readonly humanReview: HumanReview },
): RemediationDecision {
  if (!failure.hasFixer) return person('propose', `${named}: the spec names no fixer for it`);
  if (history.fixed.has(failure.fingerprint)) {
    return person('escalate', `${named}: oscillation, the same finding was fixed before and is back`);
  }
  if (history.fixes >= maxFixes) {
    return person('escalate', `${named}: the pull request has had its ${maxFixes} fixes`);
  }
  return { action: 'fix', humanReview, reason: `${named}: mended by its own fixer and judged again` };
}

/** "Depends on scope": a narrow change needs nobody, a wide one does, and of one nobody measured it stays open. */
function settle(review: HumanReview, scope: ChangeScope | null): HumanReview {
  if (review !== 'depends' || scope === null) return review;
  const narrow = scope.files <= NARROW_CHANGE.files && scope.lines !== null && scope.lines <= NARROW_CHANGE.lines;
  return narrow ? 'no' : 'yes';
}

function person(action: 'propose' | 'escalate', reason: string): RemediationDecision {
  return { action, humanReview: 'yes', reason };
}
