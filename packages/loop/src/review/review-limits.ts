import type { Budgets, LoopSpec, Usage } from '@loop-actions/contract';
import { keptForChecker, roleBudgets, tightestBudgets, withDefaultBudgets } from '../context/budgets.ts';

/** What one review may take, all its lenses together; tool calls are counted per lens. */
export type ReviewLimits = Pick<Budgets, 'maxRuntimeMs' | 'maxToolCalls' | 'maxTokens' | 'maxCostUsd'>;

export interface ReviewBudgetQuestion {
  readonly spec: Pick<LoopSpec, 'rules' | 'budgets'>;
  /** Inputs of the checker. */
  readonly given: Partial<Budgets>;
  /** What the whole attempt may spend, maker and checkers together. */
  readonly attempt: Pick<Budgets, 'maxRuntimeMs' | 'maxTokens' | 'maxCostUsd'>;
  /** What the maker has spent of that. */
  readonly made: Pick<Usage, 'tokens' | 'costUsd'>;
  /** What earlier reviews of the attempt have spent. */
  readonly reviewed: Pick<Usage, 'tokens' | 'costUsd'>;
}

/**
 * The limits of a review: the checker’s own budget of the spec, the inputs, and what the attempt has left. Where a maker
 * spent nobody knows how much, what was kept for the checker is left to it (DESIGN rule 4). Pure.
 */
export function reviewLimits({ spec, given, attempt, made, reviewed }: ReviewBudgetQuestion): ReviewLimits {
  const [maker, checker] = [roleBudgets(spec.rules, 'maker'), roleBudgets(spec.rules, 'checker')];
  const left = (name: 'maxTokens' | 'maxCostUsd', spent: number | null, before: number | null): number | null => {
    const own = checker[name] ?? null;
    const ofOwn = own === null ? null : Math.max(0, own - (before ?? own));
    const limit = attempt[name];
    if (limit === null) return ofOwn;
    const kept = keptForChecker(limit, { maker: maker[name] ?? null, checker: own }) ?? 0;
    const ofAttempt = before === null ? 0 : Math.max(kept - before, limit - (spent ?? limit) - before, 0);
    return Math.min(ofOwn ?? ofAttempt, ofAttempt);
  };
  const tokens = left('maxTokens', made.tokens, reviewed.tokens);
  const cost = left('maxCostUsd', made.costUsd, reviewed.costUsd);
  const { maxRuntimeMs, maxToolCalls } = spec.budgets;
  // Where tokens are limited and known, a cost that is not known stops nothing.
  const unpriced = tokens !== null && made.tokens !== null && (made.costUsd === null || reviewed.costUsd === null);
  const budgets = withDefaultBudgets(
    tightestBudgets({ maxRuntimeMs, maxToolCalls }, given, {
      maxRuntimeMs: attempt.maxRuntimeMs,
      maxTokens: tokens === null ? null : Math.floor(tokens),
      maxCostUsd: unpriced ? null : cost,
    }),
  );
  return {
    maxRuntimeMs: budgets.maxRuntimeMs,
    maxToolCalls: budgets.maxToolCalls,
    maxTokens: budgets.maxTokens,
    maxCostUsd: budgets.maxCostUsd,
  };
}
