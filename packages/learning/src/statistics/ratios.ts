import { twoSided, Z95 } from './normal.ts';
import { seededRandom } from './random.ts';
import type { Range } from './shares.ts';

/** What one unit (a task, a run) adds above and below the line of a ratio. A mean has 1 below. */
export type Part = readonly [above: number, below: number];

const ROUNDS = 1000;
/** Above this many units the bootstrap and its normal limit can't be told apart, and only the limit is quick. */
const MANY = 200;
const SEED = 20260704;

/** The sum above over the sum below; null where nothing is below. */
export function ratio(parts: readonly Part[]): number | null {
  let above = 0;
  let below = 0;
  for (const [a, b] of parts) {
    above += a;
    below += b;
  }
  return below === 0 ? null : above / below;
}

/** Interval of 95 % for a ratio of sums: percentile bootstrap over units with a fixed seed. */
export function ratioInterval(parts: readonly Part[]): Range | null {
  const value = ratio(parts);
  if (value === null || parts.length < 2) return null;
  if (parts.length > MANY) {
    const half = Z95 * Math.sqrt(ratioVariance(parts, value));
    return [Math.max(0, value - half), value + half];
  }
  const random = seededRandom(SEED);
  const [above, below] = columns(parts);
  const n = parts.length;
  const drawn: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    let a = 0;
    let b = 0;
    for (let at = 0; at < n; at++) {
      const unit = Math.floor(random() * n);
      a += above[unit] ?? 0;
      b += below[unit] ?? 0;
    }
    if (b > 0) drawn.push(a / b);
  }
  if (drawn.length < ROUNDS / 2) return null;
  drawn.sort((a, b) => a - b);
  const at = (share: number): number => drawn[Math.min(drawn.length - 1, Math.floor(share * drawn.length))] ?? value;
  return [at(0.025), at(0.975)];
}

/** Whether two ratios differ: units are dealt out anew with a fixed seed. Two-sided; 1 where nothing can be said. */
export function compareRatios(now: readonly Part[], before: readonly Part[]): number {
  const left = ratio(now);
  const right = ratio(before);
  if (left === null || right === null) return 1;
  const seen = Math.abs(left - right);
  if (now.length + before.length > 2 * MANY) {
    const variance = ratioVariance(now, left) + ratioVariance(before, right);
    return variance === 0 ? Number(seen === 0) : twoSided(seen / Math.sqrt(variance));
  }
  const [above, below] = columns(now, before);
  const random = seededRandom(SEED);
  let asFar = 1;
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = above.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      swap(above, at, other);
      swap(below, at, other);
    }
    const one = sum(above, 0, now.length) / sum(below, 0, now.length);
    const two = sum(above, now.length) / sum(below, now.length);
    if (!(Math.abs(one - two) < seen - 1e-12)) asFar++;
  }
  return asFar / (ROUNDS + 1);
}

function swap(figures: Float64Array, left: number, right: number): void {
  const kept = figures[left] ?? 0;
  figures[left] = figures[right] ?? 0;
  figures[right] = kept;
}

function sum(figures: Float64Array, from: number, to = figures.length): number {
  let total = 0;
  for (let at = from; at < to; at++) total += figures[at] ?? 0;
  return total;
}

/** The same units in the same order, however they came, so that the same seed draws the same. */
function columns(...samples: readonly (readonly Part[])[]): readonly [Float64Array, Float64Array] {
  const units = samples.flatMap((parts) => [...parts].sort((left, right) => left[0] - right[0] || left[1] - right[1]));
  return [Float64Array.from(units, ([above]) => above), Float64Array.from(units, ([, below]) => below)];
}

/** Variance of a ratio of sums to the first order (the delta method). */
function ratioVariance(parts: readonly Part[], value: number): number {
  let below = 0;
  let squares = 0;
  for (const [a, b] of parts) {
    below += b;
    squares += (a - value * b) ** 2;
  }
  return below === 0 ? 0 : squares / (below * below);
}
