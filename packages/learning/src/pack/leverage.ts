import type { FactOf, FixType, Pattern } from '@loop-actions/contract';
import { decideFix } from '../fix/decide-fix.ts';
import type { FactBook } from '../kpi/fact-book.ts';
import { type Span, within } from '../kpi/task-figures.ts';
import type { FoundPattern } from '../pattern/find-patterns.ts';
import { compareCounts, countInterval } from '../statistics/shares.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Hours that a fix takes people, roughly: a record has to be decided, a skill to be read, a rule to be agreed on. */
const EFFORT_HOURS: Readonly<Record<FixType, number>> = { adr: 3, rule: 2, skill: 1, lint: 1 };

export interface Lever {
  readonly pattern: Pattern;
  readonly type: FixType;
  /** Of the last four weeks, per week. */
  readonly expectedRemoved: number;
  readonly effortHours: number;
  readonly score: number;
}

/** The open patterns by expected interrupts removed a week × confidence ÷ effort, the highest first. */
export function rankLevers(found: readonly FoundPattern[], span: Span): readonly Lever[] {
  return found
    .filter(({ pattern }) => pattern.state !== 'covered')
    .map(({ pattern, occurrences }) => {
      const type = decideFix(pattern, occurrences);
      const recent = occurrences.filter(({ at }) =>
        within({ from: span.to - 4 * WEEK_MS, to: span.to }, Date.parse(at)),
      ).length;
      const expectedRemoved = recent / 4;
      const effortHours = EFFORT_HOURS[type];
      return {
        pattern,
        type,
        expectedRemoved,
        effortHours,
        score: (expectedRemoved * pattern.confidence) / effortHours,
      };
    })
    .filter(({ expectedRemoved }) => expectedRemoved > 0)
    .sort((left, right) => right.score - left.score || (left.pattern.id < right.pattern.id ? -1 : 1));
}

/** What became of one intervention, or that it can’t be told. */
export interface Effect {
  readonly fix: FactOf<'fix'>;
  readonly before: number;
  readonly after: number;
  readonly told: 'fewer' | 'more' | 'no difference shown' | 'can not be told';
  readonly words: string;
}

/**
 * What was changed in a window: one change of the machine can be told by its effect, several can not. `fixes` holds what
 * was merged in the window, `effects` the before and after of the fixes of the window before it.
 */
export interface Interventions {
  readonly fixes: readonly FactOf<'fix'>[];
  readonly warning: string;
  readonly effects: readonly Effect[];
}

export function interventionsOf(book: FactBook, found: readonly FoundPattern[], span: Span): Interventions {
  const length = span.to - span.from;
  const inSpan = (one: Span): readonly FactOf<'fix'>[] =>
    book.fixes.filter(({ time }) => within(one, time)).map(({ fact }) => fact);
  const fixes = inSpan(span);
  const earlier = inSpan({ from: span.from - length, to: span.from });
  const warning =
    fixes.length > 1
      ? `${fixes.length} interventions were merged in one week: what changes now can be told of none of them.`
      : '';
  return {
    fixes,
    warning,
    effects: earlier.map((fix) => effectOf(fix, found, { to: span.to, alone: earlier.length === 1 })),
  };
}

/** The class’s occurrences in as much time before the merge as there was after it. */
function effectOf(
  fix: FactOf<'fix'>,
  found: readonly FoundPattern[],
  { to, alone }: { readonly to: number; readonly alone: boolean },
): Effect {
  const merged = Date.parse(fix.at);
  const reach = to - merged;
  const times =
    found.find(({ pattern }) => pattern.id === fix.pattern)?.occurrences.map(({ at }) => Date.parse(at)) ?? [];
  const before = times.filter((time) => time >= merged - reach && time < merged).length;
  const after = times.filter((time) => time >= merged && time < to).length;
  const [low, high] = countInterval(after);
  const p = compareCounts(after, before, 0.5);
  const counts = `${before} in the ${Math.round(reach / (24 * 60 * 60 * 1000))} days before, ${after} in as many after (95 %: ${low.toFixed(1)} to ${high.toFixed(1)})`;
  if (!alone)
    return { fix, before, after, told: 'can not be told', words: `${counts}; others were merged in the same week` };
  if (before + after < 5) return { fix, before, after, told: 'can not be told', words: `${counts}; too few to tell` };
  const told = p >= 0.05 ? 'no difference shown' : after < before ? 'fewer' : 'more';
  return { fix, before, after, told, words: `${counts}; p = ${p.toFixed(3)}` };
}
