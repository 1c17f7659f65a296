import {
  type Budgets,
  type Lease,
  type LineageLimits,
  type Rule,
  type StopReason,
  specRole,
  type Usage,
} from '@loop-actions/contract';

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

/** What the Roles section lets a role spend in a run. */
export function roleBudgets(rules: readonly Rule[], role: string): Partial<Budgets> {
  const { maxTokens = null, maxCostUsd = null } = specRole(rules, role) ?? {};
  return { maxTokens, maxCostUsd };
}

/** What an attempt may spend, as far as roles say: the maker’s budget and the checker’s; no limit where one has none. */
export function attemptBudgets(rules: readonly Rule[]): Partial<Budgets> {
  const maker = roleBudgets(rules, 'maker');
  if (specRole(rules, 'checker') === null) return maker;
  const checker = roleBudgets(rules, 'checker');
  const both = (name: 'maxTokens' | 'maxCostUsd'): number | null => {
    const [one, other] = [maker[name] ?? null, checker[name] ?? null];
    return one === null || other === null ? null : one + other;
  };
  return { maxTokens: both('maxTokens'), maxCostUsd: both('maxCostUsd') };
}

/**
 * What the maker has to leave of an attempt’s limit, so that the checker can spend its own budget: all of it where the
 * maker has one too, and at most half where it has none. null: the checker has no budget of its own, or nothing is limited.
 */
export function keptForChecker(
  limit: number | null,
  { maker, checker }: { readonly maker: number | null; readonly checker: number | null },
): number | null {
  if (limit === null || checker === null) return null;
  return Math.min(checker, limit * (maker === null ? 0.5 : checker / (maker + checker)));
}

/** What the maker may spend of an attempt’s limits. */
export function makerBudgets(rules: readonly Rule[], attempt: Budgets): Budgets {
  const [maker, checker] = [roleBudgets(rules, 'maker'), roleBudgets(rules, 'checker')];
  const own = (name: 'maxTokens' | 'maxCostUsd'): number | null => {
    const limit = attempt[name];
    if (limit === null) return null;
    const kept = keptForChecker(limit, { maker: maker[name] ?? null, checker: checker[name] ?? null }) ?? 0;
    return name === 'maxTokens' ? Math.floor(limit - kept) : limit - kept;
  };
  return tightestBudgets({ ...attempt, maxTokens: own('maxTokens'), maxCostUsd: own('maxCostUsd') }, maker);
}

/** What a lease lets an attempt spend. */
export function leaseBudgets({ tokens, costUsd, runtimeMs }: Lease): Partial<Budgets> {
  return { maxTokens: tokens, maxCostUsd: costUsd, maxRuntimeMs: runtimeMs };
}

/**
 * What a ticket and all that it spawned may spend before a person is asked: a run's limit for each attempt that it may
 * fail (DESIGN rule 4; "the same item failed twice before", seed 002).
 */
export function lineageLimits({ maxTokens, maxCostUsd }: Budgets, attempts: number): LineageLimits {
  const times = (limit: number | null) => (limit === null ? null : limit * attempts);
  return { maxTokens: times(maxTokens), maxCostUsd: times(maxCostUsd) };
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

/**
 * The budget that is used up, before another agent process may start; unknown counts as spent (DESIGN rule 4). But where
 * tokens are limited and known, they stop a model whose price is not known (docs/agents.md).
 */
export function overspentBudget(limits: Budgets, spent: Usage): StopReason | null {
  const reached = (limit: number | null, value: number | null) => limit !== null && (value ?? limit) >= limit;
  if (reached(limits.maxIterations, spent.iterations)) return 'budget-iterations';
  if (reached(limits.maxTokens, spent.tokens)) return 'budget-tokens';
  const tokensHold = limits.maxTokens !== null && spent.tokens !== null;
  if (!(spent.costUsd === null && tokensHold) && reached(limits.maxCostUsd, spent.costUsd)) return 'budget-cost';
  if (reached(limits.maxRuntimeMs, spent.durationMs)) return 'budget-runtime';
  return null;
}

/** What is left of each budget; null where there is no limit, 0 where what was spent is unknown. */
export function budgetLeft(limits: Budgets, spent: Usage): Record<string, number | null> {
  const left = (limit: number | null, value: number | null) =>
    limit === null ? null : Math.max(0, limit - (value ?? limit));
  return {
    maxIterations: left(limits.maxIterations, spent.iterations),
    maxRuntimeMs: left(limits.maxRuntimeMs, spent.durationMs),
    maxTokens: left(limits.maxTokens, spent.tokens),
    maxCostUsd: left(limits.maxCostUsd, spent.costUsd),
  };
}
