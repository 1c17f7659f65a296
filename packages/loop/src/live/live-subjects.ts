import type { Ticket } from '@loop-actions/contract';

/** A merged ticket that has to be live. */
export interface LiveSubject {
  readonly ticket: Ticket;
  /** Merge commits of its pull requests into the base, the newest first: by that one the oracle goes. */
  readonly merges: readonly string[];
  /** The newest of them. */
  readonly pullRequest: number;
}

/** What was merged of a ticket into the base of its own repository, the newest pull request first. */
export function mergesOf(
  ticket: Ticket,
  baseRef: string,
): readonly { readonly sha: string; readonly number: number }[] {
  const merged = ticket.pullRequests.filter(
    (pull) => pull.state === 'merged' && pull.repository === ticket.repository && pull.baseRef === baseRef,
  );
  return merged
    .toSorted((left, right) => right.number - left.number)
    .flatMap(({ mergeCommitSha: sha, number }) => (sha === null ? [] : [{ sha, number }]));
}

/** Closed as completed by a merged change: only of these the oracle asks whether they are live. */
export function liveSubjects(tickets: readonly Ticket[], baseRef: string): readonly LiveSubject[] {
  return tickets.flatMap((ticket) => {
    const merges = mergesOf(ticket, baseRef);
    const [newest] = merges;
    if (newest === undefined || ticket.state !== 'closed' || ticket.stateReason !== 'completed') return [];
    return [{ ticket, merges: merges.map(({ sha }) => sha), pullRequest: newest.number }];
  });
}
