import { Interrupt, type StateItem } from '@loop-actions/contract';
import { readJsonLines } from '@loop-actions/state';
import { escalate } from './escalation.ts';

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
