import { canonicalJson, type Decision, type Ticket } from '@loop-actions/contract';
import { type GitHub, type RememberingReading, readTracker } from '@loop-actions/github';

/**
 * Of tickets that something is to be done about, those that are not what was remembered of them: each one that was not
 * read whole in this run is read now. A memory may be stale or forged; nothing is taken, asked or recorded by it alone.
 */
export async function changedTickets(
  github: GitHub,
  { snapshot, remembered }: RememberingReading,
  acted: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const wanted = new Set(acted);
  const unsure = snapshot.tickets.filter(({ id }) => wanted.has(id) && remembered.has(id));
  if (unsure.length === 0) return new Set();
  const now = await readTracker(github, { numbers: unsure.map(({ number }) => number), state: 'all' });
  const fresh = new Map(now.tickets.map((ticket) => [ticket.id, canonicalJson(ticket)]));
  const isUnread = (id: string) =>
    now.problems.some((problem) => !/^#\d+: /.test(problem) || problem.startsWith(`${id}: `));
  const changed = unsure.filter((ticket) => isUnread(ticket.id) || fresh.get(ticket.id) !== canonicalJson(ticket));
  return new Set(changed.map(({ id }) => id));
}

/** Leaves what changed for the next run, which reads all. */
export function leaveChanged(decisions: readonly Decision[], changed: ReadonlySet<Ticket['id']>): readonly Decision[] {
  const reason = 'is not what an earlier reading left of it; the next run reads it anew';
  return decisions.map((decision) =>
    changed.has(decision.item) ? { ...decision, outcome: 'skipped' as const, reason, rule: null } : decision,
  );
}
