import { twoSided, Z95 } from './normal.ts';
import type { Range } from './shares.ts';

/** The smallest of sorted figures that at least this share of them does not exceed; null of none. */
export function quantile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1)] ?? null;
}

/**
 * Interval of 95 % for a quantile from the order statistics alone: no shape is assumed. Null where the sample is too
 * small to have a bound on both sides.
 */
export function quantileInterval(sorted: readonly number[], share: number): Range | null {
  const n = sorted.length;
  const half = Z95 * Math.sqrt(n * share * (1 - share));
  const low = Math.floor(n * share - half);
  const high = Math.ceil(n * share + half) + 1;
  if (low < 1 || high > n) return null;
  return [sorted[low - 1] ?? Number.NaN, sorted[high - 1] ?? Number.NaN];
}

/** Whether one sample tends to be larger than another (Mann and Whitney), two-sided, ties and continuity corrected. */
export function mannWhitney(left: readonly number[], right: readonly number[]): number {
  const n = left.length;
  const m = right.length;
  const all = [...left.map((value) => ({ value, own: true })), ...right.map((value) => ({ value, own: false }))];
  all.sort((a, b) => a.value - b.value);
  let rankSum = 0;
  let ties = 0;
  for (let at = 0; at < all.length; ) {
    let end = at;
    let own = 0;
    while (end < all.length && all[end]?.value === all[at]?.value) if (all[end++]?.own) own++;
    rankSum += own * ((at + 1 + end) / 2);
    const size = end - at;
    ties += size ** 3 - size;
    at = end;
  }
  const total = n + m;
  const variance = ((n * m) / 12) * (total + 1 - ties / (total * (total - 1)));
  if (!(variance > 0)) return 1;
  const off = Math.abs(rankSum - (n * (n + 1)) / 2 - (n * m) / 2);
  return twoSided(Math.max(0, off - 0.5) / Math.sqrt(variance));
}
