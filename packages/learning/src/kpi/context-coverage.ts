import type { FactBook } from './fact-book.ts';
import type { Sample } from './sample.ts';
import type { Span } from './task-figures.ts';

/** A class that was last seen longer ago than this counts no more. */
export const COVERAGE_LOOKBACK_MS = 90 * 24 * 60 * 60 * 1000;

/**
 * Of the classes of interrupts seen lately, those that a structural fix covers: it was merged, and none came back since.
 * A class is what the texts have in common, so that a category with another name is the same class.
 */
export function contextCoverage(book: FactBook, patternOf: ReadonlyMap<string, string>, span: Span): Sample {
  const fixedAt = new Map<string, number>();
  for (const { time, fact } of book.fixes) {
    if (time < span.to) fixedAt.set(fact.pattern, Math.max(time, fixedAt.get(fact.pattern) ?? time));
  }
  const lastSeen = new Map<string, number>();
  for (const { interrupts } of book.since(span.to - COVERAGE_LOOKBACK_MS)) {
    for (const { time, fact } of interrupts) {
      if (time < span.to - COVERAGE_LOOKBACK_MS || time >= span.to) continue;
      // One that fits no class is a class of its own.
      const pattern = patternOf.get(fact.id) ?? fact.id;
      lastSeen.set(pattern, Math.max(time, lastSeen.get(pattern) ?? time));
    }
  }
  let hits = 0;
  for (const [pattern, seen] of lastSeen) if ((fixedAt.get(pattern) ?? Number.NEGATIVE_INFINITY) > seen) hits++;
  return { kind: 'share', hits, n: lastSeen.size, note: 'classes seen in the last 90 days' };
}
