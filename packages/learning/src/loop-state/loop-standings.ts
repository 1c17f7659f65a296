import type { LoopStanding } from '@loop-actions/contract';
import type { FactBook } from '../kpi/fact-book.ts';
import { type Span, within } from '../kpi/task-figures.ts';
import { quantile } from '../statistics/durations.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A change that waits longer than this for a person waits in a queue. */
const WAITS_MS = 3 * DAY_MS;
/** So many of a kind are a constraint and no chance. */
const ENOUGH = 3;
/** Share of attempts that end at a limit from which on the limit is what caps the loop. */
const CAPPED_SHARE = 0.2;

type Constraint = LoopStanding['constraint'];
interface Reading {
  readonly runs: boolean;
  readonly constraint: Constraint;
  readonly evidence: string;
}
type Look = (book: FactBook, span: Span, proposedSince: readonly number[]) => Reading;

interface Loop extends Pick<LoopStanding, 'id' | 'name' | 'loop'> {
  readonly look: Look;
}

const LOOPS: readonly Loop[] = [
  { id: 'issue-to-change', name: 'Issue to change', loop: 'reinforcing', look: lookAtChanges },
  { id: 'correction-to-pr', name: 'Correction to lesson', loop: 'reinforcing', look: lookAtLessons },
  { id: 'feedback-to-demo', name: 'Feedback to demo', loop: 'reinforcing', look: lookAtFeedback },
  { id: 'questions', name: 'Question to answer', loop: 'balancing', look: lookAtQuestions },
  { id: 'self-heal', name: 'Self-heal', loop: 'balancing', look: lookAtHeals },
];

/**
 * Every loop as absent, present or throttled, and by what, from the facts of a window. One that the same thing throttled
 * in the window before escalates, so that a cap is named before it becomes a ceiling nobody sees.
 */
export function loopStandings(
  book: FactBook,
  span: Span,
  proposedSince: readonly number[] = [],
): readonly LoopStanding[] {
  const earlier = { from: span.from - (span.to - span.from), to: span.from };
  return LOOPS.map(({ look, ...loop }) => {
    const now = look(book, span, proposedSince);
    const before = look(book, earlier, proposedSince);
    const state = !now.runs ? 'absent' : now.constraint === 'none' ? 'present' : 'throttled';
    const escalate = state === 'throttled' && before.runs && before.constraint === now.constraint;
    return { ...loop, state, constraint: now.runs ? now.constraint : 'none', evidence: now.evidence, escalate };
  });
}

function lookAtChanges({ lineages }: FactBook, span: Span): Reading {
  let attempts = 0;
  let capped = 0;
  let limited = 0;
  const waits: number[] = [];
  for (const lineage of lineages.values()) {
    for (const { time, fact } of lineage.attempts) {
      if (!within(span, time)) continue;
      attempts++;
      if (fact.stopReason.startsWith('budget-')) capped++;
    }
    for (const { time, fact } of lineage.interrupts)
      if (within(span, time) && /\b(?:rate.?limit|429|quota)\b/i.test(fact.text)) limited++;
    for (const { changes } of lineage.items.values()) {
      for (const { openedAt, mergedAt, closedAt } of changes.values()) {
        if (openedAt === null || openedAt >= span.to) continue;
        const end = Math.min(mergedAt ?? Number.POSITIVE_INFINITY, closedAt ?? Number.POSITIVE_INFINITY);
        if (end > span.to) waits.push(span.to - openedAt);
      }
    }
  }
  const runs = attempts > 0 || waits.length > 0;
  if (limited >= ENOUGH)
    return { runs, constraint: 'rate-limit', evidence: `${many(limited, 'stop')} at a rate limit of a provider` };
  if (capped >= ENOUGH && capped / attempts >= CAPPED_SHARE) {
    return { runs, constraint: 'budget', evidence: `${capped} of ${attempts} attempts ended at a budget` };
  }
  const long = waits.filter((wait) => wait > WAITS_MS);
  if (long.length >= ENOUGH) {
    const middle =
      quantile(
        [...long].sort((left, right) => left - right),
        0.5,
      ) ?? 0;
    return {
      runs,
      constraint: 'review-queue',
      evidence: `${long.length} changes wait for a review, half of them for ${(middle / DAY_MS).toFixed(0)} days or more`,
    };
  }
  return {
    runs,
    constraint: 'none',
    evidence: runs
      ? `${many(attempts, 'attempt')}, ${many(waits.length, 'change')} open`
      : 'no attempt and no open change',
  };
}

function lookAtLessons({ fixes }: FactBook, span: Span, proposedSince: readonly number[]): Reading {
  const merged = fixes.filter(({ time }) => time < span.to).length;
  const waiting = proposedSince.filter((since) => since < span.to - 7 * DAY_MS).length;
  const runs = merged > 0 || proposedSince.some((since) => since < span.to);
  if (waiting > 0)
    return {
      runs,
      constraint: 'missing-approval',
      evidence:
        waiting === 1
          ? '1 lesson waits for an approval for more than a week'
          : `${waiting} lessons wait for an approval for more than a week`,
    };
  return {
    runs,
    constraint: 'none',
    evidence: runs ? `${many(merged, 'lesson')} merged so far` : 'no lesson was ever proposed',
  };
}

function lookAtFeedback({ feedbacks, demos }: FactBook, span: Span): Reading {
  const own = feedbacks.filter(({ time }) => time < span.to && time >= span.to - 28 * DAY_MS);
  const open = own.filter(
    ({ time, fact }) => (demos.get(fact.id) ?? Number.POSITIVE_INFINITY) >= span.to && span.to - time > 7 * DAY_MS,
  );
  const runs = own.length > 0;
  if (open.length >= ENOUGH)
    return {
      runs,
      constraint: 'review-queue',
      evidence: `${open.length} pieces of feedback have no demo after a week`,
    };
  return {
    runs,
    constraint: 'none',
    evidence: runs ? `${own.length} pieces of feedback in 28 days` : 'nobody gave feedback in 28 days',
  };
}

function lookAtQuestions({ lineages, responses }: FactBook, span: Span): Reading {
  let asked = 0;
  let open = 0;
  for (const { interrupts } of lineages.values()) {
    for (const { time, fact } of interrupts) {
      if (time >= span.to || fact.source !== 'declared') continue;
      if (within(span, time)) asked++;
      const answered = responses.get(fact.id)?.time ?? Number.POSITIVE_INFINITY;
      if (answered >= span.to && span.to - time > WAITS_MS) open++;
    }
  }
  const runs = asked > 0 || open > 0;
  if (open >= ENOUGH)
    return { runs, constraint: 'unanswered-questions', evidence: `${open} questions wait for more than three days` };
  return {
    runs,
    constraint: 'none',
    evidence: runs
      ? `${many(asked, 'question')} asked, ${open} of them or of older ones open`
      : 'the loop asked nothing',
  };
}

function lookAtHeals({ runs: all }: FactBook, span: Span): Reading {
  const healed = all.filter(
    ({ time, fact }) => within(span, time) && (fact.interventions?.loopOnMachine ?? 0) > 0,
  ).length;
  return { runs: healed > 0, constraint: 'none', evidence: `${many(healed, 'run')} looked at after stopping` };
}

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
