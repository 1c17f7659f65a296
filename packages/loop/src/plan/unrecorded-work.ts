import type { StateItem, Ticket } from '@loop-actions/contract';
import { isLoopCommit } from '../context/loop-branch.ts';
import type { LoopBase, LoopWriters } from '../context/loop-context.ts';

/**
 * Tickets as selection has to see them: an open pull request of ours on an item that still stands as selected was opened
 * by a run that was killed before it could record it. It hides nothing: the work is done again, into that pull request.
 */
export async function withoutUnrecordedWork(
  base: LoopBase,
  writers: Pick<LoopWriters, 'github' | 'token'>,
  tickets: readonly Ticket[],
  items: ReadonlyMap<string, StateItem>,
): Promise<readonly Ticket[]> {
  const seen: Ticket[] = [];
  for (const ticket of tickets) {
    const open = ticket.pullRequests.filter(({ state }) => state === 'open');
    const ours: number[] = [];
    for (const { headSha, number } of items.get(ticket.id)?.status === 'selected' ? open : []) {
      if (await isLoopCommit(base, writers, { sha: headSha, item: ticket.id })) ours.push(number);
    }
    seen.push({ ...ticket, pullRequests: ticket.pullRequests.filter(({ number }) => !ours.includes(number)) });
  }
  return seen;
}
