import { NO_USAGE } from '@loop-actions/contract';
import { describe, expect, it } from 'vitest';
import { openMeter } from '../../../packages/loop/src/agent/open-meter.ts';
import { overspentBudget, tightestBudgets } from '../../../packages/loop/src/context/budgets.ts';

const spent = (tokens: number | null, costUsd: number | null) => ({ ...NO_USAGE, tokens, costUsd });

describe('what counts as spent', () => {
  it.each([
    ['nothing known', { maxTokens: 100, maxCostUsd: 1 }, spent(null, null), 'budget-tokens'],
    ['a cost that is not known, with nothing else limited', { maxCostUsd: 1 }, spent(50, null), 'budget-cost'],
    ['a cost that is not known, where tokens hold', { maxTokens: 100, maxCostUsd: 1 }, spent(50, null), null],
    ['tokens at their limit', { maxTokens: 100, maxCostUsd: 1 }, spent(100, null), 'budget-tokens'],
    ['a cost at its limit', { maxTokens: 100, maxCostUsd: 1 }, spent(50, 1), 'budget-cost'],
  ])('%s', (_, limits, usage, budget) => expect(overspentBudget(tightestBudgets(limits), usage)).toBe(budget));

  it('leaves the next process what is left, and nothing where it is unknown', () => {
    expect(openMeter({ maxTokens: 100, maxCostUsd: 1 }, spent(30, 0.25)).limits).toEqual({
      maxTokens: 70,
      maxCostUsd: 0.75,
    });
    expect(openMeter({ maxTokens: 100, maxCostUsd: 1 }, spent(null, null)).limits).toEqual({
      maxTokens: 0,
      maxCostUsd: null,
    });
    expect(openMeter({ maxTokens: null, maxCostUsd: 1 }, spent(30, null)).limits).toEqual({
      maxTokens: null,
      maxCostUsd: 0,
    });
    expect(openMeter({ maxTokens: null, maxCostUsd: null }, spent(null, null)).usedUp).toBeNull();
  });
});
