import { hasWriteAccess, LABELS, type Ticket } from '@loop-actions/contract';

/**
 * Whether the human-gated label counts. Only the newest `labeled` event does, and only when its actor is a person
 * who may write here: a bot, an agent or a passer-by with triage rights can't declare work settled.
 */
export function humanGate(ticket: Ticket): 'absent' | 'by-a-person' | 'not-proven' {
  if (!ticket.labels.includes(LABELS.humanGated)) return 'absent';
  const newest = ticket.labelEvents.findLast((event) => event.label === LABELS.humanGated);
  if (newest === undefined || newest.action !== 'labeled' || newest.actor.kind !== 'user') return 'not-proven';
  return hasWriteAccess(newest.actor.permission) ? 'by-a-person' : 'not-proven';
}
