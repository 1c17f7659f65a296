import type { InterruptSource } from '@loop-actions/contract';
import type { FactBook, Lineage } from './fact-book.ts';
import type { Sample } from './sample.ts';
import { type Span, within } from './task-figures.ts';

/** What a person did of his own accord waits for nobody. */
const UNASKED: ReadonlySet<InterruptSource> = new Set(['manual-fix', 'change-request', 'takeover']);

/** From an interrupt to a person’s first answer. One that waits counts with the time it has waited so far. */
export function timeToCorrect(book: FactBook, span: Span, at: number): Sample {
  const values: number[] = [];
  let open = 0;
  for (const { interrupts } of book.since(span.from)) {
    for (const { time, fact } of interrupts) {
      if (!within(span, time) || UNASKED.has(fact.source)) continue;
      const answered = book.responses.get(fact.id)?.time;
      if (answered !== undefined && answered < span.to) values.push(Math.max(0, answered - time));
      else {
        open++;
        values.push(span.to - time);
      }
    }
  }
  return { kind: 'duration', values, at, note: open === 0 ? '' : `${open} still wait, counted with their time so far` };
}

/** From a `/feedback` comment to a demo that works. One without a demo counts with the time since. */
export function feedbackToDemo({ feedbacks, demos }: FactBook, span: Span, at: number): Sample {
  const values: number[] = [];
  let open = 0;
  for (const { time, fact } of feedbacks) {
    if (!within(span, time)) continue;
    const shown = demos.get(fact.id);
    if (shown !== undefined && shown < span.to) values.push(Math.max(0, shown - time));
    else {
      open++;
      values.push(span.to - time);
    }
  }
  return { kind: 'duration', values, at, note: open === 0 ? '' : `${open} still wait, counted with their time so far` };
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** DORA: successful deployments per day; nothing is said where no deployment was ever recorded. */
export function deploymentFrequency({ deployments }: FactBook, span: Span): Sample {
  const count = deployments.filter(({ time, fact }) => within(span, time) && fact.state === 'success').length;
  if (deployments.length === 0) return { kind: 'rate', count: 0, days: 0, note: 'no deployments are recorded' };
  return { kind: 'rate', count, days: (span.to - span.from) / DAY_MS };
}

/** DORA: from a change’s pull request to its first successful deployment; to its merge where nothing is deployed. */
export function leadTime({ lineages, deployments }: FactBook, span: Span): Sample {
  const releases = deployments.filter(({ fact }) => fact.state === 'success').map(({ time }) => time);
  releases.sort((left, right) => left - right);
  const values: number[] = [];
  for (const change of changesOf(lineages.values())) {
    const { openedAt, mergedAt } = change;
    if (openedAt === null || mergedAt === null) continue;
    const live = releases.length === 0 ? mergedAt : firstNotBefore(releases, mergedAt);
    if (live !== null && within(span, live)) values.push(Math.max(0, live - openedAt));
  }
  const note = releases.length === 0 ? 'to the merge: no deployments are recorded' : '';
  return { kind: 'duration', values, at: 0.5, note };
}

/** DORA: of the loop’s changes that stood the window or fell in it, those reverted in it. */
export function changeFailureRate(book: FactBook, span: Span): Sample {
  let hits = 0;
  let n = 0;
  for (const { mergedAt, revertedAt } of changesOf(book.since(span.from))) {
    const fell = revertedAt !== null && within(span, revertedAt);
    const stood = mergedAt !== null && within(span, mergedAt) && !(revertedAt !== null && revertedAt < span.to);
    if (fell) hits++;
    if (fell || stood) n++;
  }
  return { kind: 'share', hits, n };
}

/** DORA: from a failed deployment to the next successful one of its environment, and from a merge to its revert. */
export function timeToRestore(book: FactBook, span: Span): Sample {
  const values: number[] = [];
  for (const { mergedAt, revertedAt } of changesOf(book.since(span.from))) {
    if (mergedAt !== null && revertedAt !== null && within(span, revertedAt))
      values.push(Math.max(0, revertedAt - mergedAt));
  }
  const byPlace = Map.groupBy(book.deployments, ({ fact }) => fact.environment);
  for (const list of byPlace.values()) {
    list.sort((left, right) => left.time - right.time || (left.fact.id < right.fact.id ? -1 : 1));
    let brokenAt: number | null = null;
    for (const { time, fact } of list) {
      if (fact.state === 'failure') brokenAt ??= time;
      else if (brokenAt !== null) {
        if (within(span, time)) values.push(time - brokenAt);
        brokenAt = null;
      }
    }
  }
  return { kind: 'duration', values, at: 0.5 };
}

function* changesOf(lineages: Iterable<Lineage>) {
  for (const { items } of lineages) for (const { changes } of items.values()) yield* changes.values();
}

function firstNotBefore(sorted: readonly number[], time: number): number | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  return sorted[low] ?? null;
}
