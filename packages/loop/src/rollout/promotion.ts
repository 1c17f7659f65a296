import { LABELS, type Mode, type PromotionEvidence, type RunReport, type Ticket } from '@loop-actions/contract';
import { wilsonInterval } from '@loop-actions/gate';
import type { LoopPullRequest } from '@loop-actions/github';
import type { RolloutLimits } from './rollout-limits.ts';

/** Tickets that shadow runs would have picked, by id; what became of them is the evidence. */
export function pickedInShadow(reports: readonly RunReport[]): ReadonlySet<string> {
  return new Set(
    reports
      .filter(({ mode }) => mode === 'shadow')
      .flatMap(({ decisions }) => decisions.filter(({ outcome }) => outcome === 'selected').map(({ item }) => item)),
  );
}

/**
 * Whether people then did what the loop would have done: `true` where the ticket was completed by a merged change,
 * `false` where people turned it down or kept it for themselves; null where they have done neither.
 */
export function agreedWith(ticket: Ticket): boolean | null {
  const gate = ticket.labelEvents.findLast(({ label, action }) => label === LABELS.humanGated && action === 'labeled');
  const isKept = ticket.labels.includes(LABELS.humanGated) && gate?.actor.kind === 'user';
  if (isKept || ticket.stateReason === 'not-planned' || ticket.stateReason === 'duplicate') return false;
  const merged = ticket.pullRequests.some(({ state }) => state === 'merged');
  return ticket.state === 'closed' && ticket.stateReason === 'completed' && merged ? true : null;
}

/** The same for a pull request: merged as it was, or closed, sent back or taken back. */
export function mergedAsItWas({ state, changeRequestsAt, revert }: LoopPullRequest): boolean | null {
  if (state === 'open') return null;
  return state === 'merged' && changeRequestsAt.length === 0 && revert === null;
}

/** How often people agreed, and whether that is enough to ask for the next mode; the loop never gives it to itself. */
export function promotionEvidence(
  from: Exclude<Mode, 'auto'>,
  outcomes: readonly (boolean | null)[],
  { promoteAfter }: RolloutLimits,
): PromotionEvidence {
  const settled = outcomes.filter((outcome) => outcome !== null);
  const agreed = settled.filter(Boolean).length;
  const { low, high } = wilsonInterval(agreed, settled.length);
  return {
    from,
    to: from === 'shadow' ? 'propose' : 'auto',
    decided: settled.length,
    agreed,
    lower: low,
    upper: high,
    needed: { ...promoteAfter },
    proposed: settled.length >= promoteAfter.decided && low >= promoteAfter.agreement,
  };
}
