import type { Budgets } from '@loop-actions/contract';

/** Limits in force: of the spec, the inputs and the lease, the tightest of each (DESIGN rule 4). */
export function tightestBudgets(...limits: readonly Partial<Budgets>[]): Budgets {
  const tightest = (name: keyof Budgets): number | null => {
    const given = limits.map((limit) => limit[name] ?? null).filter((value) => value !== null);
    return given.length === 0 ? null : Math.min(...given);
  };
  return {
    maxIterations: tightest('maxIterations'),
    maxToolCalls: tightest('maxToolCalls'),
    maxRuntimeMs: tightest('maxRuntimeMs'),
    maxPullRequests: tightest('maxPullRequests'),
    maxTokens: tightest('maxTokens'),
    maxCostUsd: tightest('maxCostUsd'),
  };
}

/** In force where neither spec nor input sets a limit: a loop without one is an open tab (seed 002). */
const DEFAULT_BUDGETS = {
  maxIterations: 3,
  maxRuntimeMs: 30 * 60_000,
  maxPullRequests: 2,
} as const;

/** Fills limits that nobody set with the defaults that every loop has. */
export function withDefaultBudgets(budgets: Budgets): Budgets {
  return {
    ...budgets,
    maxIterations: budgets.maxIterations ?? DEFAULT_BUDGETS.maxIterations,
    maxRuntimeMs: budgets.maxRuntimeMs ?? DEFAULT_BUDGETS.maxRuntimeMs,
    maxPullRequests: budgets.maxPullRequests ?? DEFAULT_BUDGETS.maxPullRequests,
  };
}
