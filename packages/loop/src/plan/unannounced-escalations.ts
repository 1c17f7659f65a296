import { Interrupt, LABELS, type StateItem, type Ticket } from '@loop-actions/contract';
import { readJsonLines } from '@loop-actions/state';
import type { AnsweredEscalation } from '../answers/answered-escalations.ts';
import { escalate } from './escalation.ts';

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

/** The question an escalated item waits with: the ledger's newest about it, else what the state says. */
export function pendingQuestion(item: StateItem, ledger: string | null, at: { run: string; time: string }): Interrupt {
  const recorded = readJsonLines(ledger)
    .flatMap((line) => {
      const read = Interrupt.safeParse(line);
      return read.success && read.data.item === item.id ? [read.data] : [];
    })
    .at(-1);
  if (recorded !== undefined) return recorded;
  return escalate({
    item: item.id,
    run: at.run,
    at: at.time,
    raisedBy: 'triage',
    category: 'unclear',
    reason: item.reason ?? 'the state says that it waits for a person',
    rule: null,
    tried: [],
    evidence: [],
  });
}
