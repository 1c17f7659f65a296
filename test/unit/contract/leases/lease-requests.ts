import {
  type Budgets,
  type LeaseEntry,
  type LeaseLedger,
  type LeaseRequest,
  reserveLeases,
} from '@loop-actions/contract';

export const START = Date.parse('2026-07-04T08:00:00.000Z');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const NO_LINEAGE_LIMITS = { maxTokens: null, maxCostUsd: null };

/** Budgets of a run; what is not named has no limit. */
export function budgets(limits: Partial<Budgets>): Budgets {
  return {
    maxIterations: null,
    maxToolCalls: null,
    maxRuntimeMs: null,
    maxPullRequests: null,
    maxTokens: null,
    maxCostUsd: null,
    ...limits,
  };
}

export function request(items: readonly string[], options: Partial<LeaseRequest> = {}): LeaseRequest {
  return {
    run: '7',
    items: items.map((id) => ({ id, lineage: id })),
    limits: budgets({ maxTokens: 100, maxCostUsd: 1, maxPullRequests: 2 }),
    lineageLimits: NO_LINEAGE_LIMITS,
    now: START,
    ...options,
  };
}

export function reserve(ledger: LeaseLedger, items: readonly string[], options: Partial<LeaseRequest> = {}) {
  return reserveLeases(ledger, request(items, options));
}

export function sizes(leases: readonly LeaseEntry[]) {
  return leases.map(({ item, tokens, costUsd, pullRequest }) => [item, tokens, costUsd, pullRequest]);
}
