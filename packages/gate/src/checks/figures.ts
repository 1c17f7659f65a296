import type { ThresholdMetric } from '@loop-actions/contract';

/** A measured share or score. A share is `reached` of `total`; where some of it is unknown it lies between two values. */
export interface Figure {
  /** In percent, for `score` in the report's own unit. */
  readonly least: number;
  /** As `least` unless something could not be measured. */
  readonly most: number;
  /** How it came about: "45 of 60". */
  readonly detail: string;
}

/** What a report measures. A metric that is not there was not measured, which is never a pass. */
export type Figures = Readonly<Partial<Record<ThresholdMetric, Figure>>>;

/** Counts behind a share; `unknown` are cases that ended without an answer. */
export interface Share {
  readonly reached: number;
  readonly total: number;
  readonly unknown?: number;
}

/** The figure of a share; null when there is nothing to take a share of, or the counts contradict each other. */
export function figureOfShare({ reached, total, unknown = 0 }: Share): Figure | null {
  const counts = [reached, total, unknown];
  if (counts.some((count) => !Number.isSafeInteger(count) || count < 0)) return null;
  if (total === 0 || reached + unknown > total) return null;
  const detail = unknown === 0 ? `${reached} of ${total}` : `${reached} of ${total}, ${unknown} without an answer`;
  return { least: (100 * reached) / total, most: (100 * (reached + unknown)) / total, detail };
}

/** Adds up shares of several reports. */
export function sumShares(shares: readonly Share[]): Share {
  return shares.reduce<Share>(
    (sum, share) => ({
      reached: sum.reached + share.reached,
      total: sum.total + share.total,
      unknown: (sum.unknown ?? 0) + (share.unknown ?? 0),
    }),
    { reached: 0, total: 0, unknown: 0 },
  );
}
