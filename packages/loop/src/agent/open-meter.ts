import type { Usage } from '@loop-actions/contract';
import { SpendMeter } from '@loop-actions/model/gateway';
import type { SpendBudgets } from './choose-model.ts';

/** What the next agent process may spend: what is left of the limits. Unknown counts as spent. */
export function openMeter(
  { maxTokens, maxCostUsd }: SpendBudgets,
  spent: Pick<Usage, 'tokens' | 'costUsd'>,
): SpendMeter {
  const left = (limit: number | null, value: number | null): number | null =>
    limit === null ? null : Math.max(0, limit - (value ?? limit));
  // Where tokens are limited too, a cost that is not known stops nothing.
  const cost = spent.costUsd === null && maxTokens !== null ? null : left(maxCostUsd, spent.costUsd);
  return new SpendMeter({ maxTokens: left(maxTokens, spent.tokens), maxCostUsd: cost });
}
