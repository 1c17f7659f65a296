import { LABELS, type PermissionLevel, type StateItem, type Ticket } from '@loop-actions/contract';

/** A person with write access took the `loop:escalated` label off: the item may be tried again from zero. */
export interface AnsweredEscalation {
  readonly item: string;
  readonly person: string;
  /** When the label was taken off, by GitHub's clock. */
  readonly at: string;
}

const MAY_ANSWER: ReadonlySet<PermissionLevel> = new Set(['write', 'maintain', 'admin']);

/**
 * Finds escalated items that a person answered. Who took the label off is asked of GitHub, never of the event or of
 * the state file, so neither a bot nor a passer-by can send the loop back to work.
 */
export async function answeredEscalations(
  tickets: readonly Ticket[],
  items: ReadonlyMap<string, StateItem>,
  readPermission: (login: string) => Promise<PermissionLevel>,
): Promise<readonly AnsweredEscalation[]> {
  const answered: AnsweredEscalation[] = [];
  for (const ticket of tickets) {
    const item = items.get(ticket.id);
    if (item?.status !== 'escalated' || ticket.labels.includes(LABELS.escalated)) continue;
    const newest = ticket.labelEvents.findLast((event) => event.label === LABELS.escalated);
    if (newest?.action !== 'unlabeled' || newest.actor.kind !== 'user') continue;
    // An answer counts once: what was asked after it has none yet, even where the label never got back on.
    if (item.resets.some(({ at }) => Date.parse(at) >= Date.parse(newest.at))) continue;
    const permission = newest.actor.permission ?? (await readPermission(newest.actor.login));
    if (MAY_ANSWER.has(permission)) answered.push({ item: ticket.id, person: newest.actor.login, at: newest.at });
  }
  return answered;
}
