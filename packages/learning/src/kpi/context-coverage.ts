import type { FactBook } from './fact-book.ts';
import type { Sample } from './sample.ts';
import type { Span } from './task-figures.ts';

/** A class that was last seen longer ago than this counts no more. */
export const COVERAGE_LOOKBACK_MS = 90 * 24 * 60 * 60 * 1000;

/** When a person corrected the loop, by the id of the correction. */
export interface Sighting {
  readonly id: string;
  /** UTC, ISO 8601. */
  readonly at: string;
}

/** What classes are told by: the corrections, and to which pattern each interrupt or correction belongs. */
export interface Classes {
  readonly patternOf: ReadonlyMap<string, string>;
  readonly corrections: readonly Sighting[];
}

/**
 * Of the classes of interrupts and corrections seen lately, those that a structural fix covers: it was merged, and none
 * came back since. A class is what the texts have in common, so that a category with another name is the same class.
 */
export function contextCoverage(book: FactBook, { patternOf, corrections }: Classes, span: Span): Sample {
  const fixedAt = new Map<string, number>();
  for (const { time, fact } of book.fixes) {
    if (time < span.to) fixedAt.set(fact.pattern, Math.max(time, fixedAt.get(fact.pattern) ?? time));
  }
  const lastSeen = new Map<string, number>();
  const see = (id: string, time: number): void => {
    if (time < span.to - COVERAGE_LOOKBACK_MS || time >= span.to) return;
    // One that fits no class is a class of its own.
    const pattern = patternOf.get(id) ?? id;
    lastSeen.set(pattern, Math.max(time, lastSeen.get(pattern) ?? time));
  };
  for (const { interrupts } of book.since(span.to - COVERAGE_LOOKBACK_MS)) {
    for (const { time, fact } of interrupts) see(fact.id, time);
  }
  for (const { id, at } of corrections) see(id, Date.parse(at));
  let hits = 0;
  for (const [pattern, seen] of lastSeen) if ((fixedAt.get(pattern) ?? Number.NEGATIVE_INFINITY) > seen) hits++;
  return { kind: 'share', hits, n: lastSeen.size, note: 'classes seen in the last 90 days' };
}
