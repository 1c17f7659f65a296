import type { Rule, Ticket } from '@loop-actions/contract';
import { readySet } from './ready-set.ts';
import { openWorkSlots, type SlotQuestion, scheduleRules, type WorkSlots } from './work-slots.ts';

/** In which order tickets are taken, which have to wait, and what may run beside what. */
export interface Schedule {
  /** Place in the order; Infinity for what is not ready. */
  readonly placeOf: (ticket: string) => number;
  /** What a ticket waits for, in words; undefined: nothing. */
  readonly blockerOf: (ticket: string) => string | undefined;
  /** Fresh places, so that a selection can be made again. */
  readonly openSlots: () => WorkSlots;
}

/**
 * The schedule of a selection, from the open tickets alone. Here a dependency is finished when it is closed as completed;
 * whether its change was merged, green and live is the oracle's to say, and it opens an activation gap where it is not.
 */
export function scheduleTickets(
  tickets: readonly Ticket[],
  rules: readonly Rule[],
  running: SlotQuestion['running'],
): Schedule {
  const { priorities, locks, maxParallel } = scheduleRules(rules);
  const { ready, blocked } = readySet({
    tickets,
    priorities,
    isFinished: ({ state, stateReason }) => state === 'closed' && stateReason === 'completed',
    isOpenWork: ({ state }) => state === 'open',
  });
  const places = new Map(ready.map(({ id }, at) => [id, at]));
  const reasons = new Map(blocked.map(({ id, reason }) => [id, reason]));
  return {
    placeOf: (ticket) => places.get(ticket) ?? Number.POSITIVE_INFINITY,
    blockerOf: (ticket) => reasons.get(ticket),
    openSlots: () => openWorkSlots({ max: maxParallel, locks, running }),
  };
}

/** Takes tickets by their numbers, as many as there are. */
export const UNSCHEDULED: Schedule = {
  placeOf: () => 0,
  blockerOf: () => undefined,
  openSlots: () => ({ take: () => null }),
};
