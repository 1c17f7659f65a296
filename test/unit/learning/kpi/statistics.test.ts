import { describe, expect, it } from 'vitest';
import { mannWhitney, quantileInterval } from '../../../../packages/learning/src/statistics/durations.ts';
import { compareRatios, ratioInterval } from '../../../../packages/learning/src/statistics/ratios.ts';
import {
  compareCounts,
  countInterval,
  fisherExact,
  wilson,
} from '../../../../packages/learning/src/statistics/shares.ts';

const round = (values: readonly number[] | null, digits: number) =>
  values?.map((value) => Number(value.toFixed(digits)));

describe('The statistics', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [0, 20, 0, 0.1611],
    [29, 29, 0.883, 1],
  ])('give Newcombe’s published Wilson interval of %i in %i', (hits, n, low, high) => {
    expect(round(wilson(hits, n), 4)).toEqual([low, high]);
  });

  it('give Fisher’s own p of the lady tasting tea', () => {
    expect(fisherExact([3, 4], [1, 4])).toBeCloseTo(34 / 70, 9);
    expect(fisherExact([4, 4], [0, 4])).toBeCloseTo(2 / 70, 9);
  });

  it('give the order statistics that Conover tabulates for a median', () => {
    const sorted = Array.from({ length: 20 }, (_, at) => at + 1);
    expect(quantileInterval(sorted, 0.5)).toEqual([5, 16]);
    expect(quantileInterval(sorted.slice(0, 5), 0.5)).toBeNull();
  });

  it('cover the true quantile in 95 of 100 samples or nearly so', () => {
    let state = 7;
    const random = () => {
      state = (Math.imul(state, 48271) >>> 0) % 2147483647;
      return state / 2147483647;
    };
    let covered = 0;
    for (let round = 0; round < 1000; round++) {
      const sorted = Array.from({ length: 60 }, random).sort((left, right) => left - right);
      const [low, high] = quantileInterval(sorted, 0.5) ?? [Number.NaN, Number.NaN];
      if (low <= 0.5 && high >= 0.5) covered++;
    }
    expect(covered).toBeGreaterThan(930);
  });

  it('tell samples that differ from samples that don’t', () => {
    const low = Array.from({ length: 30 }, (_, at) => at);
    const high = low.map((value) => value + 20);
    expect(mannWhitney(low, high)).toBeLessThan(1e-4);
    expect(mannWhitney(low, low)).toBeCloseTo(1, 6);
    expect(mannWhitney([1, 1, 1], [1, 1, 1])).toBe(1);
    const parts = (value: number) => low.map((at) => [value + (at % 3), 1] as const);
    expect(compareRatios(parts(1), parts(4))).toBeLessThan(0.01);
    expect(compareRatios(parts(1), parts(1))).toBeGreaterThan(0.9);
    expect(compareCounts(30, 10, 0.5)).toBeCloseTo(0.00222, 4);
  });

  it('hold on to the bootstrap’s limit where it is too slow', () => {
    const few = Array.from({ length: 400 }, (_, at) => [at % 7, 1] as const);
    const many = Array.from({ length: 700 }, (_, at) => [at % 7, 1] as const);
    const [low, high] = ratioInterval(few) ?? [0, 0];
    const [lowMany, highMany] = ratioInterval(many) ?? [0, 0];
    expect((highMany - lowMany) * Math.sqrt(700 / 400)).toBeCloseTo(high - low, 1);
  });

  it('give the exact interval of a count within one percent', () => {
    expect(round(countInterval(10), 1)).toEqual([4.8, 18.4]);
    expect(countInterval(0)[0]).toBe(0);
  });
});
