import { assertNever } from '@loop-actions/contract';
import { mannWhitney, quantile, quantileInterval } from '../statistics/durations.ts';
import { compareRatios, type Part, ratio, ratioInterval } from '../statistics/ratios.ts';
import { compareCounts, countInterval, fisherExact, type Range, wilson } from '../statistics/shares.ts';

/** What a KPI is computed from; each kind has its own interval and its own test. */
export type Sample =
  | { readonly kind: 'share'; readonly hits: number; readonly n: number; readonly note?: string }
  | { readonly kind: 'ratio'; readonly parts: readonly Part[]; readonly note?: string }
  | { readonly kind: 'duration'; readonly values: readonly number[]; readonly at: number; readonly note?: string }
  | { readonly kind: 'rate'; readonly count: number; readonly days: number; readonly note?: string };

export interface Measured {
  readonly value: number | null;
  readonly sample: number;
  readonly interval: Range | null;
}

/** Fewer than this is said to be too little, and no interval or test is given. */
export const ENOUGH = 5;

export const TESTS: Readonly<Record<Sample['kind'], string>> = {
  share: 'Fisher’s exact test',
  ratio: 'permutation test',
  duration: 'Mann–Whitney test',
  rate: 'exact test of two counts',
};

/** The figure of a sample with its interval of 95 %. */
export function measure(sample: Sample): Measured {
  switch (sample.kind) {
    case 'share': {
      const { hits, n } = sample;
      return { value: n === 0 ? null : hits / n, sample: n, interval: n < ENOUGH ? null : wilson(hits, n) };
    }
    case 'ratio': {
      const { parts } = sample;
      const interval = parts.length < ENOUGH ? null : ratioInterval(parts);
      return { value: ratio(parts), sample: parts.length, interval };
    }
    case 'duration': {
      const sorted = [...sample.values].sort((left, right) => left - right);
      const interval = sorted.length < ENOUGH ? null : quantileInterval(sorted, sample.at);
      return { value: quantile(sorted, sample.at), sample: sorted.length, interval };
    }
    case 'rate': {
      const { count, days } = sample;
      const [low, high] = countInterval(count);
      if (days === 0) return { value: null, sample: 0, interval: null };
      return { value: count / days, sample: count, interval: count < ENOUGH ? null : [low / days, high / days] };
    }
    default:
      return assertNever(sample);
  }
}

/** The chance of a difference this large where there is none; null where either side is too small to say. */
export function compare(now: Sample, before: Sample): number | null {
  if (measure(now).sample < ENOUGH || measure(before).sample < ENOUGH) return null;
  if (now.kind === 'share' && before.kind === 'share') return fisherExact([now.hits, now.n], [before.hits, before.n]);
  if (now.kind === 'ratio' && before.kind === 'ratio') return compareRatios(now.parts, before.parts);
  if (now.kind === 'duration' && before.kind === 'duration') return mannWhitney(now.values, before.values);
  if (now.kind === 'rate' && before.kind === 'rate')
    return compareCounts(now.count, before.count, now.days / (now.days + before.days));
  return null;
}
