import type { RunnerContext } from '@loop-actions/action-kit';
import { sha256, type Ticket } from '@loop-actions/contract';

/**
 * Says where the ticket of the event is not what it was when the event came: what is decided on, and pinned by its
 * hash, is what was read. Null: it is, or the event is about no ticket.
 */
export function editedTicket(
  context: Pick<RunnerContext, 'event'>,
  tickets: readonly Pick<Ticket, 'id' | 'number' | 'bodySha256'>[],
): string | null {
  const { issue } = (context.event() ?? {}) as { issue?: { number?: unknown; body?: unknown } };
  const ticket = tickets.find(({ number }) => number === issue?.number);
  if (ticket === undefined) return null;
  const before = sha256(typeof issue?.body === 'string' ? issue.body : '');
  if (ticket.bodySha256 === before) return null;
  const short = (digest: string) => `${digest.slice(0, 19)}…`;
  return `${ticket.id} was edited after the event that started this run: ${short(ticket.bodySha256)} was read and is what counts, not ${short(before)}.`;
}
