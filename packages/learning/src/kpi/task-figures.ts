import type { FactBook, Lineage } from './fact-book.ts';
import type { Sample } from './sample.ts';
import { OVERDUE_AFTER_MS, taskEnd } from './task-end.ts';

/** From (inclusive) to (exclusive), in milliseconds. What happened later is not known yet. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const within = ({ from, to }: Span, time: number): boolean => time >= from && time < to;

/**
 * Interrupts per task: of the root tickets that had one in the window or were completed in it. Tickets that ended
 * without a change dilute nothing, and the parts of a split ticket are one.
 * A lineage that was last touched more than the overdue time before the window has ended before it.
 */
export function interruptRate(book: FactBook, span: Span): Sample {
  const parts: (readonly [number, number])[] = [];
  for (const lineage of book.since(span.from - OVERDUE_AFTER_MS)) {
    const count = lineage.interrupts.filter(({ time }) => within(span, time)).length;
    if (count > 0 || completedWithin(lineage, span)) parts.push([count, 1]);
  }
  return { kind: 'ratio', parts };
}

function completedWithin(lineage: Lineage, span: Span): boolean {
  const end = taskEnd(lineage, span.to);
  return end?.completed === true && within(span, end.endedAt);
}

/** Of the tasks that ended in the window, those completed without a single interrupt at any time. */
export function autonomousCompletion(book: FactBook, span: Span): Sample {
  let hits = 0;
  let n = 0;
  for (const lineage of book.since(span.from - OVERDUE_AFTER_MS)) {
    if (!wasWorkedOn(lineage, span.to)) continue;
    const end = taskEnd(lineage, span.to);
    if (end === null || !within(span, end.endedAt)) continue;
    n++;
    if (end.completed && !lineage.interrupts.some(({ time }) => time < span.to)) hits++;
  }
  return { kind: 'share', hits, n };
}

/** The loop’s own tickets: an attempt, a question or a change of it stands on record. */
function wasWorkedOn({ attempts, interrupts, items }: Lineage, asOf: number): boolean {
  if (attempts.some(({ time }) => time < asOf) || interrupts.some(({ time }) => time < asOf)) return true;
  return [...items.values()].some(({ changes }) =>
    [...changes.values()].some(({ openedAt }) => openedAt !== null && openedAt < asOf),
  );
}

/**
 * What the attempts of the window cost per task whose change was merged in it and stands. Many small changes for one
 * ticket are one. An attempt of unknown cost makes the figure a lower bound, and the note says so.
 */
export function costPerAcceptedChange(book: FactBook, span: Span): Sample {
  const parts: (readonly [number, number])[] = [];
  let unknown = 0;
  for (const { attempts, items } of book.since(span.from)) {
    let cost = 0;
    let tried = 0;
    for (const { time, fact } of attempts) {
      if (!within(span, time)) continue;
      tried++;
      if (fact.costUsd === null) unknown++;
      cost += fact.costUsd ?? 0;
    }
    const accepted = [...items.values()].some(({ changes }) =>
      [...changes.values()].some(
        ({ mergedAt, revertedAt }) =>
          mergedAt !== null && within(span, mergedAt) && !(revertedAt !== null && revertedAt < span.to),
      ),
    );
    if (tried > 0 || accepted) parts.push([cost, accepted ? 1 : 0]);
  }
  const note = unknown === 0 ? '' : `at least: the cost of ${unknown} attempts is unknown`;
  return { kind: 'ratio', parts, note };
}

/** Of the attempts that ended otherwise than done, those that ended politely: with a question or with no change (seed 004). */
export function politeEndings(book: FactBook, span: Span): Sample {
  let hits = 0;
  let n = 0;
  for (const { attempts } of book.since(span.from)) {
    for (const { time, fact } of attempts) {
      if (!within(span, time) || fact.stopReason === 'done') continue;
      n++;
      if (fact.stopReason === 'interrupted' || fact.stopReason === 'no-change') hits++;
    }
  }
  return { kind: 'share', hits, n };
}

/** How often persons stepped in per run that attempted something: a run without an attempt dilutes nothing. */
export function interventionsPerRun({ runs, attemptedRuns }: FactBook, span: Span): Sample {
  const parts: (readonly [number, number])[] = [];
  let unknown = 0;
  for (const { time, fact } of runs) {
    if (!within(span, time) || !attemptedRuns.has(fact.run)) continue;
    if (fact.interventions === null) unknown++;
    else parts.push([fact.interventions.personOnWork + fact.interventions.personOnMachine, 1]);
  }
  return { kind: 'ratio', parts, note: unknown === 0 ? '' : `${unknown} runs did not count them and are left out` };
}
