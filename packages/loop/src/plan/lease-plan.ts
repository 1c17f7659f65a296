import {
  type Budgets,
  type Decision,
  getItem,
  type Interrupt,
  type Lease,
  type LeaseEntry,
  type LeaseLedger,
  type LineageLimits,
  type LoopState,
  type Override,
  type Plan,
  type RefusedLease,
  raisedBy,
  reserveLeases,
  settleLeases,
  withDigest,
} from '@loop-actions/contract';
import type { AnsweredEscalation } from '../answers/answered-escalations.ts';
import { askAgain, escalate } from './escalation.ts';

/** What a plan's item may spend before anything is reserved for it: nothing. */
export const NOTHING_LEASED: Lease = {
  id: 'none',
  tokens: 0,
  costUsd: 0,
  runtimeMs: null,
  pullRequest: false,
  expiresAt: '1970-01-01T00:00:00.000Z',
};

/** What leasing reads and changes of a planned run. */
export interface LeasablePlan {
  readonly plan: Plan;
  readonly decisions: readonly Decision[];
  readonly interrupts: readonly Interrupt[];
  readonly answered: readonly Pick<AnsweredEscalation, 'item' | 'at'>[];
  readonly limits: Budgets;
  readonly lineageLimits: LineageLimits;
  /** Overrides in force. */
  readonly overrides: readonly Override[];
}

export interface LeasedPlan<T extends LeasablePlan> {
  readonly planned: T;
  readonly ledger: LeaseLedger;
}

/**
 * Reserves budget for the items of a plan (DESIGN §2). Items that there is nothing left for leave it: till the next run,
 * or to a person where it is their lineage that used its budget up.
 */
export function leasePlan<T extends LeasablePlan>(
  planned: T,
  from: { readonly state: LoopState; readonly ledger: LeaseLedger },
  now: number,
): LeasedPlan<T> {
  const { plan, limits, lineageLimits, answered, overrides } = planned;
  if (plan.items.length === 0) return { planned, ledger: from.ledger };
  const { ledger, granted, refused } = reserveLeases(settleLeases(from.ledger, now), {
    run: plan.run,
    items: plan.items.map(({ id, lineage }) => ({
      id,
      lineage,
      forgivenAt: forgivenAt(from.state, answered, lineage),
      raised: raisedFor(overrides, { id, lineage }, now),
    })),
    limits,
    lineageLimits,
    now,
  });
  const leases = new Map(granted.map((entry) => [entry.item, leaseOf(entry)]));
  const items = plan.items.flatMap((item) => {
    const lease = leases.get(item.id);
    return lease === undefined ? [] : [{ ...item, lease }];
  });
  const reasons = new Map(refused.map((one) => [one.item, one]));
  return {
    planned: {
      ...planned,
      plan: withDigest({ ...plan, items }),
      decisions: planned.decisions.map((decision) => refuse(decision, reasons.get(decision.item))),
      interrupts: [...planned.interrupts, ...questions(planned, from.state, refused, now)],
    },
    ledger,
  };
}

/** A person’s word on the ticket itself, and on the root of its lineage. */
function raisedFor(overrides: readonly Override[], { id, lineage }: { id: string; lineage: string }, now: number) {
  return [...new Set([id, lineage])]
    .map((scope) => raisedBy(overrides, { scope, now }))
    .reduce((sum, one) => ({ tokens: sum.tokens + one.tokens, costUsd: sum.costUsd + one.costUsd }));
}

function leaseOf({ id, tokens, costUsd, runtimeMs, pullRequest, expiresAt }: LeaseEntry): Lease {
  return { id, tokens, costUsd, runtimeMs, pullRequest: pullRequest === 'slot', expiresAt };
}

/** When a person last let a lineage start afresh, on record or in this very run. */
function forgivenAt(state: LoopState, answered: LeasablePlan['answered'], lineage: string): string | null {
  const times = [...(getItem(state, lineage)?.resets ?? []), ...answered.filter(({ item }) => item === lineage)].map(
    ({ at }) => at,
  );
  return times.sort((left, right) => Date.parse(left) - Date.parse(right)).at(-1) ?? null;
}

function refuse(decision: Decision, refused: RefusedLease | undefined): Decision {
  if (refused === undefined) return decision;
  return {
    ...decision,
    outcome: refused.whose === 'lineage' ? 'escalated' : 'skipped',
    reason: refused.reason,
    rule: null,
  };
}

function questions(
  { plan, answered }: LeasablePlan,
  state: LoopState,
  refused: readonly RefusedLease[],
  now: number,
): readonly Interrupt[] {
  return refused
    .filter(({ whose }) => whose === 'lineage')
    .map(({ item, reason }) => {
      const question = escalate({
        item,
        run: plan.run,
        at: new Date(now).toISOString(),
        raisedBy: 'triage',
        category: 'unclear',
        reason,
        rule: null,
        tried: [],
        evidence: [],
      });
      const answers = answered.filter((answer) => answer.item === item).length;
      return askAgain(question, answers + (getItem(state, item)?.resets.length ?? 0));
    });
}
