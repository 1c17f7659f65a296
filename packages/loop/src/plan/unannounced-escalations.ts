import { LABELS, type StateItem, type Ticket } from '@loop-actions/contract';
import type { AnsweredEscalation } from '../answers/answered-escalations.ts';

export interface UnannouncedQuestion {
  readonly tickets: readonly Ticket[];
  readonly items: ReadonlyMap<string, StateItem>;
  readonly answered: readonly Pick<AnsweredEscalation, 'item'>[];
}

/**
 * Open tickets that wait for a person without showing it: the run that asked was killed before it could say so, or
 * someone who may not answer took the label off.
 */
export function unannouncedEscalations({ tickets, items, answered }: UnannouncedQuestion): readonly StateItem[] {
  const settled = new Set(answered.map(({ item }) => item));
  return tickets.flatMap(({ id, state, labels }) => {
    const item = items.get(id);
    const asks = item?.status === 'escalated' && state === 'open' && !settled.has(id);
    const shown = labels.includes(LABELS.escalated) || labels.includes(LABELS.humanGated);
    return item !== undefined && asks && !shown ? [item] : [];
  });
}
