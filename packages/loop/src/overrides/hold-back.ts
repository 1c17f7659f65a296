import {
  type Breaker,
  type Decision,
  isLetThrough,
  type Plan,
  type Rule,
  type StopReason,
  type Ticket,
} from '@loop-actions/contract';
import { whyOpen } from './breaker-text.ts';
import type { Spending } from './read-breaker.ts';

/** What a selection came to. */
export interface Dispatch {
  readonly selected: readonly Ticket[];
  readonly decisions: readonly Decision[];
}

/** Behind an open breaker nothing is dispatched but what a person let through. Pure. */
export function holdBack(
  { breaker, overrides }: Pick<Spending, 'breaker' | 'overrides'>,
  from: Dispatch & { readonly rules: readonly Rule[]; readonly now: number },
): Dispatch {
  const { selected, decisions, rules, now } = from;
  if (breaker?.isOpen !== true) return { selected, decisions };
  const held = new Set(selected.flatMap(({ id }) => (isLetThrough(overrides, id, now) ? [] : [id])));
  const line = rules.find(
    (rule) =>
      rule.class === 'enforced' && rule.meaning.kind === 'breaker' && rule.meaning.currency === breaker.currency,
  )?.position;
  const refusal = {
    outcome: 'skipped',
    reason: whyOpen(breaker),
    rule: line === undefined ? null : `${line.file}:${line.line}`,
  } as const;
  return {
    selected: selected.filter(({ id }) => !held.has(id)),
    decisions: decisions.map((decision) => (held.has(decision.item) ? { ...decision, ...refusal } : decision)),
  };
}

/** An open breaker ends a run before it has begun. */
export function whyHeld(breaker: Breaker | null, { items }: Pick<Plan, 'items'>): StopReason | null {
  if (breaker?.isOpen !== true || items.length > 0) return null;
  return breaker.currency === 'tokens' ? 'budget-tokens' : 'budget-cost';
}
