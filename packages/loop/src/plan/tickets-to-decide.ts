import { type Decision, LoopError, type Ticket, type TrackerSnapshot } from '@loop-actions/contract';

export interface TicketsToDecide {
  readonly tickets: readonly Ticket[];
  /** Those that nothing can be decided about, and why. */
  readonly decisions: readonly Decision[];
}

/**
 * The tickets of a reading that may be decided on: those of this repository that were read in full. Throws
 * `E_GITHUB_PERMISSION` where the token may not read what decides, `E_GITHUB_MALFORMED` where nothing could be read.
 */
export function ticketsToDecide({ repository, tickets, problems }: TrackerSnapshot): TicketsToDecide {
  const forbidden = problems.find((problem) => /not accessible by/i.test(problem));
  if (forbidden !== undefined) {
    throw new LoopError('E_GITHUB_PERMISSION', {
      message: `the tracker could not be read in full: ${forbidden}`,
      remedy: 'Give these to the job, besides what it has:\n\npermissions:\n  issues: read\n  pull-requests: read',
    });
  }
  if (tickets.length === 0 && problems[0] !== undefined) {
    throw new LoopError('E_GITHUB_MALFORMED', {
      message: `the tracker could not be read: ${problems[0]}`,
      remedy: 'Run again. If it stays, look at the ticket that is named.',
    });
  }
  const why = (ticket: Ticket): string | null => {
    // A parent's sub-issues may live elsewhere, where this loop's token and numbers mean nothing.
    if (ticket.repository.toLowerCase() !== repository.toLowerCase()) return 'lives in another repository';
    return problems.some((problem) => problem.startsWith(`${ticket.id}: `)) ? 'could not be read in full' : null;
  };
  return {
    tickets: tickets.filter((ticket) => why(ticket) === null),
    decisions: tickets.flatMap((ticket) => {
      const { id: item, title, url } = ticket;
      const reason = why(ticket);
      return reason === null ? [] : [{ item, title, url, outcome: 'skipped' as const, reason, rule: null }];
    }),
  };
}
