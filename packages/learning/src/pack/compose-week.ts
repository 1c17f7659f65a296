import type { Correction, LoopFact } from '@loop-actions/contract';
import { computeKpis } from '../kpi/compute-kpis.ts';
import type { Classes } from '../kpi/context-coverage.ts';
import { FactBook } from '../kpi/fact-book.ts';
import type { Span } from '../kpi/task-figures.ts';
import { loopStandings } from '../loop-state/loop-standings.ts';
import { type FoundPattern, patternsByOccurrence } from '../pattern/find-patterns.ts';
import { ownerOf } from './category-owner.ts';
import { interventionsOf, rankLevers } from './leverage.ts';
import { topThree, type WeekFacts } from './weekly-pack.ts';

export interface WeekSource {
  readonly facts: readonly LoopFact[];
  readonly corrections: readonly Correction[];
  /** When each waiting lesson was proposed. */
  readonly proposedSince: readonly number[];
  readonly problems: readonly string[];
  /** Found in these facts and corrections. */
  readonly patterns: readonly FoundPattern[];
  /** Who answers for paths by CODEOWNERS. */
  readonly ownersOf: (paths: readonly string[]) => ReadonlyMap<string, readonly string[]>;
}

/** All that a week’s report is made of. Pure: the same records, the same report. */
export function composeWeek(source: WeekSource, span: Span): WeekFacts {
  const book = new FactBook(source.facts);
  const { patterns } = source;
  return {
    ...{ span, patterns, problems: source.problems },
    owners: new Map(topThree(patterns, span).map(({ found }) => [found.pattern.id, ownerOf(found, patterns, source)])),
    kpis: computeKpis({ book, ...classesOf(source, patterns) }, span),
    standings: loopStandings(book, span, source.proposedSince),
    levers: rankLevers(patterns, span),
    interventions: interventionsOf(book, patterns, span),
  };
}

/**
 * What the Context Coverage Score tells classes by. Lines that were changed like no others are no class beside the
 * commit that changed them: one deed would count twice.
 */
export function classesOf(source: Pick<WeekSource, 'facts' | 'corrections'>, patterns: WeekFacts['patterns']): Classes {
  const recurring = new Set(
    patterns.flatMap(({ pattern: { occurrences } }) => (occurrences.length > 1 ? occurrences : [])),
  );
  const corrections = source.corrections.filter(({ id, source: from }) => from !== 'diff' || recurring.has(id));
  return { patternOf: patternsByOccurrence(patterns, source), corrections };
}
