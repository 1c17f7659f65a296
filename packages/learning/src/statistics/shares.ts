import { Z95 } from './normal.ts';

export type Range = readonly [low: number, high: number];

/** Wilson's interval of 95 % for a share; it holds near 0 and 1, where the plain one fails. */
export function wilson(hits: number, n: number): Range {
  if (n === 0) return [0, 1];
  const p = hits / n;
  const z2 = Z95 * Z95;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z95 / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return [hits === 0 ? 0 : Math.max(0, centre - half), hits === n ? 1 : Math.min(1, centre + half)];
}

/** Fisher's exact test of two shares, two-sided: the sum of all tables that are no more likely than the one seen. */
export function fisherExact(left: readonly [number, number], right: readonly [number, number]): number {
  const [a, n] = left;
  const [c, m] = right;
  const hits = a + c;
  const low = Math.max(0, hits - m);
  const high = Math.min(n, hits);
  const weight = (k: number): number => logChoose(n, k) + logChoose(m, hits - k);
  const seen = weight(a);
  let all = 0;
  let rare = 0;
  for (let k = low; k <= high; k++) {
    const w = Math.exp(weight(k) - seen);
    all += w;
    if (w <= 1 + 1e-9) rare += w;
  }
  return Math.min(1, rare / all);
}

/** Events in two spans of time: given their sum, one side is binomial. Two-sided, exact, by the same sum. */
export function compareCounts(now: number, before: number, shareNow: number): number {
  const n = now + before;
  if (n === 0) return 1;
  const weight = (k: number): number => logChoose(n, k) + k * Math.log(shareNow) + (n - k) * Math.log1p(-shareNow);
  const seen = weight(now);
  let rare = 0;
  for (let k = 0; k <= n; k++) if (weight(k) <= seen + 1e-9) rare += Math.exp(weight(k));
  return Math.min(1, rare);
}

/** Interval of 95 % for a count that is Poisson (Byar's approximation, within 1 % of the exact one). */
export function countInterval(count: number): Range {
  const bound = (x: number, sign: number): number =>
    x === 0 ? 0 : x * (1 - 1 / (9 * x) + (sign * Z95) / (3 * Math.sqrt(x))) ** 3;
  return [Math.max(0, bound(count, -1)), bound(count + 1, 1)];
}

const LOG_FACTORIALS: number[] = [0];

function logFactorial(n: number): number {
  for (let at = LOG_FACTORIALS.length; at <= n; at++) LOG_FACTORIALS.push((LOG_FACTORIALS[at - 1] ?? 0) + Math.log(at));
  return LOG_FACTORIALS[n] ?? 0;
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
