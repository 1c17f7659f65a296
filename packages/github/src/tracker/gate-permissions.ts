import { isLoopError, LABELS, type PermissionLevel, type Ticket } from '@loop-actions/contract';
import type { GitHub } from '../github.ts';
import { readPermission } from '../repository.ts';

/**
 * Adds the permission of the people who labelled a ticket `loop:human-gated`, where the ticket still has the label:
 * one request per person. Bots are no people and are not asked about; whoever has no account any more may do nothing.
 */
export async function withGatePermissions(
  github: GitHub,
  tickets: readonly Ticket[],
): Promise<{ readonly tickets: readonly Ticket[]; readonly problems: readonly string[] }> {
  const problems: string[] = [];
  const known = new Map<string, PermissionLevel | null>();
  const permissionOf = async (login: string, repository: string): Promise<PermissionLevel | null> => {
    const key = `${repository} ${login}`.toLowerCase();
    const before = known.get(key);
    if (before !== undefined) return before;
    const level = await readPermission(github, login, repository).catch((error: unknown) => {
      if (!isLoopError(error)) throw error;
      problems.push(`the permission of ${login} in ${repository} could not be read: ${error.message}`);
      return null;
    });
    known.set(key, level);
    return level;
  };

  const result: Ticket[] = [];
  for (const ticket of tickets) {
    const labelEvents: Ticket['labelEvents'] = [];
    for (const event of ticket.labelEvents) {
      const asked = event.action === 'labeled' && isGate(event.label) && ticket.labels.some(isGate);
      const { actor } = event;
      if (!asked || actor.kind === 'bot') labelEvents.push(event);
      else {
        const permission = actor.kind === 'user' ? await permissionOf(actor.login, ticket.repository) : 'none';
        labelEvents.push({ ...event, actor: { ...actor, permission } });
      }
    }
    result.push({ ...ticket, labelEvents });
  }
  return { tickets: result, problems };
}

const isGate = (label: string): boolean => label.toLowerCase() === LABELS.humanGated;
