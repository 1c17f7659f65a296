import type { ItemHistory, Lineage } from './fact-book.ts';

/** A ticket that is open so long after the loop took it up has failed. Nothing that is done to it puts that off. */
export const OVERDUE_AFTER_MS = 28 * 24 * 60 * 60 * 1000;

/** How a root ticket ended. `completed`: closed, and every part of it by a merged change that stands. */
export interface TaskEnd {
  readonly endedAt: number;
  readonly completed: boolean;
}

/**
 * When and how a root ticket ended, as it was known at `asOf`; null while it goes on. Closing alone completes nothing:
 * a part counts as done by a merged change that was not reverted, and a revert ends the whole anew.
 */
export function taskEnd(lineage: Lineage, asOf: number): TaskEnd | null {
  let first = Number.POSITIVE_INFINITY;
  let ended = Number.NEGATIVE_INFINITY;
  const outcomes = { delivered: 0, undone: 0, dropped: 0, open: 0 };
  for (const item of lineage.items.values()) {
    if (item.firstAt >= asOf) continue;
    const state = itemState(item, asOf);
    first = Math.min(first, item.firstAt);
    ended = Math.max(ended, state.endedAt);
    outcomes[state.outcome]++;
  }
  if (first === Number.POSITIVE_INFINITY) return null;
  if (outcomes.open === 0) return { endedAt: ended, completed: outcomes.delivered > 0 && outcomes.undone === 0 };
  const overdue = first + OVERDUE_AFTER_MS;
  return overdue < asOf ? { endedAt: overdue, completed: false } : null;
}

interface ItemState {
  /** Closed, or reverted since. */
  readonly endedAt: number;
  readonly outcome: 'delivered' | 'undone' | 'dropped' | 'open';
}

function itemState({ closings, changes }: ItemHistory, asOf: number): ItemState {
  let closing: ItemHistory['closings'][number] | null = null;
  for (const entry of closings) {
    if (entry.time >= asOf) continue;
    if (closing === null || isLater(entry, closing)) closing = entry;
  }
  let standing = 0;
  let revertedAt = Number.NEGATIVE_INFINITY;
  for (const { mergedAt, revertedAt: back } of changes.values()) {
    const isBack = back !== null && back < asOf;
    if (isBack) revertedAt = Math.max(revertedAt, back);
    else if (mergedAt !== null && mergedAt < asOf) standing++;
  }
  if (closing === null || closing.fact.kind === 'task-reopened') return { endedAt: revertedAt, outcome: 'open' };
  const { as, by } = closing.fact;
  const outcome =
    as === 'completed' && standing > 0 ? 'delivered' : as === 'not-planned' && by === 'person' ? 'dropped' : 'undone';
  return { endedAt: Math.max(closing.time, revertedAt), outcome };
}

function isLater(left: ItemHistory['closings'][number], right: ItemHistory['closings'][number]): boolean {
  return left.time > right.time || (left.time === right.time && left.fact.id > right.fact.id);
}
