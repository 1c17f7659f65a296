import type { Ticket } from '@loop-actions/contract';

/** A merged ticket that has to be live. */
export interface LiveSubject {
  readonly ticket: Ticket;
  /** Of its pull requests into the base, the one that the oracle goes by first. */
  readonly merges: readonly string[];
  /** The newest of them, by number. */
  readonly pullRequest: number;
}

/** What was merged of a ticket into the base of its own repository. */
export function mergesOf(
  ticket: Ticket,
  baseRef: string,
): readonly { readonly sha: string; readonly number: number }[] {
  return ticket.pullRequests.flatMap(({ state, repository, baseRef: into, mergeCommitSha: sha, number }) =>
    state === 'merged' && repository === ticket.repository && into === baseRef && sha !== null ? [{ sha, number }] : [],
  );
}

/** Closed as completed by a merged change: only of these the oracle asks whether they are live. */
export function liveSubjects(tickets: readonly Ticket[], baseRef: string): readonly LiveSubject[] {
  return tickets.flatMap((ticket) => {
    const merges = mergesOf(ticket, baseRef);
    if (merges.length === 0 || ticket.state !== 'closed' || ticket.stateReason !== 'completed') return [];
    const pullRequest = Math.max(...merges.map(({ number }) => number));
    return [{ ticket, merges: merges.map(({ sha }) => sha), pullRequest }];
  });
}
