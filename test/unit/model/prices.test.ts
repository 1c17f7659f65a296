import { costOf, NO_TOKENS, PRICE_LISTS, priceOf } from '@loop-actions/model/prices';
import { describe, expect, it } from 'vitest';

describe('the table of prices', () => {
  it('says for each list where it comes from and when that was read', () => {
    for (const { source, date } of PRICE_LISTS) {
      expect(source).toMatch(/^https:\/\//);
      expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
    }
  });

  it('holds no model twice, and no price that can’t be', () => {
    const names = PRICE_LISTS.flatMap(({ models }) => Object.keys(models));
    expect(new Set(names).size).toBe(names.length);
    for (const { models } of PRICE_LISTS) {
      for (const [name, { input, output, cacheRead }] of Object.entries(models)) {
        expect(output, name).toBeGreaterThan(input);
        expect(cacheRead, name).toBeLessThan(input);
      }
    }
  });
});

describe('the price of a model', () => {
  it.each([
    'claude-sonnet-4-5',
    'claude-sonnet-4-5-20250929',
    'claude-sonnet-4-5@20250929',
    'anthropic/claude-sonnet-4-5',
    'claude-sonnet-4-5-20250929[1m]',
    'CLAUDE-SONNET-4-5-latest',
  ])('is found for %s', (name) => {
    expect(priceOf(name)).toMatchObject({ input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75, cacheWriteLong: 6 });
  });

  it.each(['claude-sonnet-4-5-turbo', 'gpt-5.4-2026-03-05-preview', 'mock-model', '', 'constructor', '__proto__'])(
    'is unknown for %j: a name that only looks alike has another price',
    (name) => expect(priceOf(name)).toBeNull(),
  );

  it('counts each kind of token once', () => {
    const price = { input: 1, output: 10, cacheRead: 0.1, cacheWrite: 2, cacheWriteLong: 3 };
    const tokens = { input: 1e6, cacheRead: 2e6, cacheWrite: 3e6, cacheWriteLong: 4e6, output: 5e6, reasoning: 4e6 };
    expect(costOf(tokens, price)).toBeCloseTo(1 + 0.2 + 6 + 12 + 50, 9);
  });

  it('rises for all tokens of a request that is longer than its step', () => {
    const price = priceOf('gemini-2.5-pro');
    if (price === null) throw new Error('no price');
    expect(costOf({ ...NO_TOKENS, input: 200_000 }, price)).toBeCloseTo(0.25, 9);
    expect(costOf({ ...NO_TOKENS, input: 150_000, cacheRead: 50_001 }, price)).toBeCloseTo(0.375 + 0.01250025, 9);
  });
});
