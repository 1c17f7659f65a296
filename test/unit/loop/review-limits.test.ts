import type { Budgets, LoopSpec } from '@loop-actions/contract';
import { parseLoopSpec } from '@loop-actions/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptBudgets, makerBudgets, tightestBudgets } from '../../../packages/loop/src/context/budgets.ts';
import { reviewLimits } from '../../../packages/loop/src/review/review-limits.ts';

const NO = tightestBudgets();
const specOf = (...roles: readonly string[]): LoopSpec =>
  parseLoopSpec(`# Spec\n\n## Roles\n\n${roles.map((role) => `- ${role}`).join('\n')}\n`);
const both = specOf('maker: `codex`, at most 300k tokens', 'checker: `claude-code`, at most 100k tokens');
const onlyChecker = specOf('maker: `codex`', 'checker: `claude-code`, at most 100k tokens');
const neither = specOf('maker: `codex`', 'checker: `claude-code`');
const attempt = (maxTokens: number | null): Budgets => ({ ...NO, maxTokens });
const spent = (tokens: number | null) => ({ tokens, costUsd: 0 });

const tokensOf = (
  spec: LoopSpec,
  over: { lease: number | null; made?: number | null; reviewed?: number | null; given?: Partial<Budgets> },
) => {
  const { lease, made = 0, reviewed = 0, given = {} } = over;
  return reviewLimits({ spec, given, attempt: attempt(lease), made: spent(made), reviewed: spent(reviewed) }).maxTokens;
};

describe('what an attempt may spend, by the roles', () => {
  it.each([
    ['the sum where both have a budget', both, 400_000],
    ['no limit of its own where the maker has none', onlyChecker, null],
    ['the maker’s where there is no checker', specOf('maker: `codex`, at most 300k tokens'), 300_000],
    [
      'no limit where the checker has none, so that it is not the maker’s',
      specOf('maker: `codex`, at most 300k tokens', 'checker: `pi`'),
      null,
    ],
  ])('%s', (_name, spec, tokens) => expect(attemptBudgets(spec.rules).maxTokens).toBe(tokens));
});

describe('what the maker may spend of it', () => {
  it.each([
    ['its share beside the checker’s', both, 400_000, 300_000],
    ['its share of a smaller lease', both, 200_000, 150_000],
    ['what the checker’s budget leaves', onlyChecker, 400_000, 300_000],
    ['half, where the checker’s budget is more than that', onlyChecker, 150_000, 75_000],
    ['all of it where the checker has no budget of its own', neither, 150_000, 150_000],
    ['its own budget at most', both, 1_000_000, 300_000],
    ['its own budget where nothing else is limited', both, null, 300_000],
  ])('%s', (_name, spec, lease, tokens) => {
    expect(makerBudgets(spec.rules, attempt(lease)).maxTokens).toBe(tokens);
  });
});

describe('what a review may spend', () => {
  it.each([
    ['the checker’s own budget', both, { lease: 400_000, made: 300_000 }, 100_000],
    ['no more than that, whatever is left', both, { lease: 400_000, made: 10_000 }, 100_000],
    ['what was kept for it, where nobody knows what the maker spent', both, { lease: 400_000, made: null }, 100_000],
    ['nothing where neither is known', neither, { lease: 400_000, made: null }, 0],
    ['what the maker left', neither, { lease: 400_000, made: 390_000 }, 10_000],
    ['nothing where it left nothing', neither, { lease: 400_000, made: 400_000 }, 0],
    ['what an earlier review left', both, { lease: 400_000, made: 300_000, reviewed: 60_000 }, 40_000],
    ['nothing where nobody knows what an earlier review spent', both, { lease: 400_000, reviewed: null }, 0],
    ['the input, where that is tighter', both, { lease: 400_000, given: { maxTokens: 5_000 } }, 5_000],
    ['not more by an input', both, { lease: 400_000, given: { maxTokens: 500_000 } }, 100_000],
    ['its own budget where nothing else is limited', both, { lease: null }, 100_000],
  ])('%s', (_name, spec, over, tokens) => expect(tokensOf(spec, over)).toBe(tokens));

  it('never exceeds the attempt together with the maker, nor its own budget over several reviews', () => {
    const amount = fc.nat(1_000_000);
    fc.assert(
      fc.property(
        fc.constantFrom(both, onlyChecker, neither),
        fc.integer({ min: 1, max: 1_000_000 }),
        amount,
        amount,
        (spec, lease, wish, first) => {
          const maker = makerBudgets(spec.rules, attempt(lease)).maxTokens ?? lease;
          const made = Math.min(wish, maker);
          const once = Math.min(first, tokensOf(spec, { lease, made }) ?? lease);
          const again = tokensOf(spec, { lease, made, reviewed: once }) ?? lease;
          expect(made + once + again).toBeLessThanOrEqual(lease);
          if (spec !== neither) expect(once + again).toBeLessThanOrEqual(100_000);
        },
      ),
    );
  });

  it('is not stopped by a cost that nobody knows where tokens hold', () => {
    const limits = { ...NO, maxTokens: 1000, maxCostUsd: 1 };
    const question = { spec: neither, given: {}, attempt: limits, reviewed: { tokens: 0, costUsd: 0 } };
    expect(reviewLimits({ ...question, made: { tokens: 10, costUsd: null } }).maxCostUsd).toBeNull();
    expect(reviewLimits({ ...question, made: { tokens: null, costUsd: null } })).toMatchObject({
      maxTokens: 0,
      maxCostUsd: 0,
    });
  });
});
