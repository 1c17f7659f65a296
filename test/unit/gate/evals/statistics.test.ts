import {
  binomialTail,
  bootstrapMean,
  mcnemarExact,
  mcnemarPower,
  pairedDifference,
  smallestSignificant,
  wilsonInterval,
} from '@loop-actions/gate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('known values', () => {
  test.each([
    // Tables of the sign test, n = 10 and n = 6, two-sided.
    [1, 9, 0.0215],
    [2, 8, 0.1094],
    [0, 6, 0.03125],
    [0, 5, 0.0625],
    [0, 0, 1],
    [5, 5, 1],
    // Agresti, Categorical Data Analysis, section 11.1: 86 against 150 changed opinions.
    [86, 150, 0.00004],
  ])('McNemar’s exact test of %d worse and %d better: p = %d', (worse, better, p) => {
    expect(mcnemarExact({ worse, better })).toBeCloseTo(p, 4);
    expect(mcnemarExact({ worse: better, better: worse })).toBeCloseTo(p, 4);
  });
  test.each([
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('Wilson’s interval of %d in %d: %d to %d', (hits, n, low, high) => {
    const interval = wilsonInterval(hits, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
  test('with five changed cases no result is significant; with six all of them, with ten nine', () => {
    expect([5, 6, 10, 20].map((n) => smallestSignificant(n))).toEqual([null, 6, 9, 15]);
  });
  test('power: 20 changed cases of which 75 % are worse are found about 62 times in a hundred', () => {
    expect(mcnemarPower(20, 0.75)).toBeCloseTo(binomialTail(15, 20, 0.75), 10);
    expect(mcnemarPower(20, 0.75)).toBeCloseTo(0.6172, 4);
    expect(mcnemarPower(5, 1)).toBe(0);
  });
});

describe('whatever is counted', () => {
  const count = fc.nat({ max: 200 });
  test('a difference lies in its interval, and the interval between −1 and 1', () => {
    fc.assert(
      fc.property(count, count, count, count, (bothPass, worse, better, bothFail) => {
        fc.pre(bothPass + worse + better + bothFail > 0);
        const { estimate, low, high } = pairedDifference({ bothPass, worse, better, bothFail });
        expect(low).toBeLessThanOrEqual(estimate + 1e-9);
        expect(high).toBeGreaterThanOrEqual(estimate - 1e-9);
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(high).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
  test('probabilities stay probabilities, also of a hundred thousand cases', () => {
    expect(mcnemarExact({ worse: 50_200, better: 49_800 })).toBeGreaterThan(0.2);
    expect(mcnemarExact({ worse: 52_000, better: 48_000 })).toBeLessThan(1e-30);
  });
  test('of a thousand simulated evals the interval of the difference holds the truth about 950 times', () => {
    let state = 1;
    const random = (): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return state / 0x7fffffff;
    };
    let held = 0;
    for (let round = 0; round < 1000; round++) {
      const cells = { bothPass: 0, worse: 0, better: 0, bothFail: 0 };
      for (let at = 0; at < 60; at++) {
        const draw = random();
        cells[draw < 0.6 ? 'bothPass' : draw < 0.75 ? 'worse' : draw < 0.85 ? 'better' : 'bothFail']++;
      }
      const { low, high } = pairedDifference(cells);
      if (low <= -0.05 && high >= -0.05) held++;
    }
    expect(held).toBeGreaterThan(930);
    expect(held).toBeLessThan(985);
  });
  test('the bootstrap gives the same interval for the same seed, and about that of the normal law', () => {
    const differences = Array.from({ length: 400 }, (_, at) => ((at * 37) % 100) / 100 - 0.4);
    const first = bootstrapMean(differences, 7);
    expect(bootstrapMean(differences, 7)).toEqual(first);
    expect(bootstrapMean(differences, 8)).not.toEqual(first);
    const mean = differences.reduce((sum, value) => sum + value, 0) / 400;
    const error = Math.sqrt(differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 399 / 400);
    expect(first.low).toBeCloseTo(mean - 1.96 * error, 2);
    expect(first.high).toBeCloseTo(mean + 1.96 * error, 2);
  });
});
