import type { Ticket } from '@loop-actions/contract';
import { openWorkSlots, readySet } from '@loop-actions/selection';
import type { TaskGraph } from './random-graphs.ts';
import { benchTicket } from './tickets.ts';

/** Whether a ready ticket comes before another one: the policy, or another order to hold it against. */
export type Order = (ready: readonly string[]) => readonly string[];

/**
 * Minutes until all of a graph is done when the loop's own ready set and bounded workers dispatch it: whenever a task
 * ends, what is ready is found again and the free workers take it in its order. How long a task takes nobody knows before.
 */
export function replayDispatch({ tasks, workers }: TaskGraph, order: Order = (ready) => ready): number {
  const closed = new Set<string>();
  const running = new Map<string, number>();
  const tickets = tasks.map(({ waitsFor }, at) =>
    benchTicket(
      at + 1,
      waitsFor.map((blocker) => blocker + 1),
    ),
  );
  const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  let now = 0;
  while (closed.size < tasks.length) {
    const { ready } = readySet({
      tickets,
      priorities: [],
      isFinished: ({ id }) => closed.has(id),
      isOpenWork: ({ id }) => !closed.has(id) && !running.has(id),
    });
    const slots = openWorkSlots({
      max: workers,
      locks: [],
      running: [...running.keys()].flatMap((id) => ticketOf(byId, id)),
    });
    for (const id of order(ready.map((one) => one.id))) {
      const [ticket] = ticketOf(byId, id);
      if (ticket !== undefined && slots.take(ticket) === null) {
        running.set(id, now + (tasks[ticket.number - 1]?.duration ?? 0));
      }
    }
    now = Math.min(...running.values());
    for (const [id, end] of running) {
      if (end > now) continue;
      running.delete(id);
      closed.add(id);
    }
  }
  return now;
}

const ticketOf = (byId: ReadonlyMap<string, Ticket>, id: string): readonly Ticket[] => {
  const ticket = byId.get(id);
  return ticket === undefined ? [] : [ticket];
};
