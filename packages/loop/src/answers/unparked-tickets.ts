import { LABELS, type StateItem, type Ticket } from '@loop-actions/contract';
import type { AnsweredEscalation } from './answered-escalations.ts';

export interface UnparkedTickets {
  /** The tickets as selection has to see them: without a label whose question is answered. */
  readonly tickets: readonly Ticket[];
  /** Numbers of those that still bear it. */
  readonly labelled: readonly number[];
}

/**
 * Takes the label of answered questions off the tickets: of those answered now by a comment, and of those that an
 * earlier run recorded as answered and was killed before it could take the label off. One that was put on later stays.
 */
export function unparkTickets(
  tickets: readonly Ticket[],
  items: ReadonlyMap<string, StateItem>,
  answered: readonly AnsweredEscalation[],
): UnparkedTickets {
  const now = new Set(answered.map(({ item }) => item));
  const isSettled = (ticket: Ticket) =>
    ticket.labels.includes(LABELS.escalated) && (now.has(ticket.id) || isLeftOver(ticket, items.get(ticket.id)));
  return {
    tickets: tickets.map((ticket) =>
      isSettled(ticket) ? { ...ticket, labels: ticket.labels.filter((label) => label !== LABELS.escalated) } : ticket,
    ),
    labelled: tickets.filter(isSettled).map(({ number }) => number),
  };
}

function isLeftOver({ labelEvents }: Ticket, item: StateItem | undefined): boolean {
  if (item === undefined || item.status === 'escalated') return false;
  const put = labelEvents.findLast(({ label, action }) => label === LABELS.escalated && action === 'labeled');
  return put !== undefined && item.resets.some(({ at }) => Date.parse(at) >= Date.parse(put.at));
}
