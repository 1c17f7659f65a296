import { LoopError, type Ticket, type TrackerSnapshot } from '@loop-actions/contract';
import type { GitHub } from '../github.ts';
import { resolveNamed } from './dependencies.ts';
import { withGatePermissions } from './gate-permissions.ts';
import { listIssues, listSubIssues, readIssues, resolveMilestone } from './list-issues.ts';
import { type ReadIssues, readWholeIssues } from './whole-issues.ts';

const DEFAULT_LIMIT = 1000;

/** Which tickets are wanted. All that is given must hold: `numbers` or `parent` name a set, the rest narrows it. */
export interface TrackerQuery {
  /** All of them must be on the ticket. */
  readonly labels?: readonly string[];
  /** Exactly these issues of the repository; one that is absent is a problem. */
  readonly numbers?: readonly number[];
  /** Title or number of a milestone. */
  readonly milestone?: string;
  /** The sub-issues of this issue. */
  readonly parent?: number;
  /** Defaults to `all`. */
  readonly state?: 'open' | 'all';
  /** The most tickets to read; if there are more, that is a problem. Defaults to 1000. */
  readonly limit?: number;
}

/**
 * Reads tickets, what they wait for, their `loop:*` label events and their closing pull requests: one request per 100
 * tickets, one per person who set `loop:human-gated`, one where bodies name other issues as blockers. What could not be read is in `problems`, and nothing may be concluded then.
 * Throws `LoopError` when there is nothing to give at all.
 */
export async function readTracker(github: GitHub, query: TrackerQuery): Promise<TrackerSnapshot> {
  const readAt = new Date(github.clock.now()).toISOString();
  const { issues, problems, refusal } = await readAll(github, query);
  const tickets = wantedTickets(issues, query);
  if (tickets.length === 0 && refusal !== null) throw refusal;
  return completeSnapshot(github, { readAt, tickets, problems });
}

/** All issues that a listing gives, whole; what of a query the listing itself can't tell is not looked at yet. */
export async function readAll(
  github: GitHub,
  query: TrackerQuery,
): Promise<ReadIssues & { readonly refusal: LoopError | null }> {
  const limit = query.limit ?? DEFAULT_LIMIT;
  checkQuery(query, limit);
  const milestone = query.milestone === undefined ? null : await resolveMilestone(github, query.milestone);
  const { nodes, problems, refusal } = await readNodes(github, query, milestone, limit);
  const read = await readWholeIssues(github, nodes);
  const issues = read.issues.filter(({ node }) => milestone === null || node.milestone?.number === milestone);
  return { issues, problems: [...problems, ...read.problems], refusal };
}

/** The tickets of a reading that a query asks for, each once. */
export function wantedTickets(issues: readonly { readonly ticket: Ticket }[], query: TrackerQuery): readonly Ticket[] {
  const wanted = issues.filter(({ ticket }) => isWanted(ticket, query));
  return [...new Map(wanted.map(({ ticket }) => [ticket.id, ticket])).values()];
}

/** Adds to tickets what stands elsewhere: what their bodies name, and the rights of who took them over. */
export async function completeSnapshot(
  github: GitHub,
  { readAt, tickets, problems }: Omit<TrackerSnapshot, 'repository'>,
): Promise<TrackerSnapshot> {
  const gated = await withGatePermissions(github, await resolveNamed(github, tickets));
  return { repository: github.repository, readAt, tickets: gated.tickets, problems: [...problems, ...gated.problems] };
}

async function readNodes(github: GitHub, query: TrackerQuery, milestone: number | null, limit: number) {
  const { numbers, parent, labels = [], state } = query;
  if (numbers !== undefined) return readIssues(github, [...new Set(numbers)].slice(0, limit));
  if (parent !== undefined) return listSubIssues(github, parent, limit);
  // One label narrows the listing; GitHub documents no meaning for several, so the rest is matched here.
  return listIssues(github, { label: labels[0], milestone, open: state === 'open' }, limit);
}

function isWanted(ticket: Ticket, { labels = [], state }: TrackerQuery): boolean {
  if (state === 'open' && ticket.state !== 'open') return false;
  const present = new Set(ticket.labels.map((label) => label.toLowerCase()));
  return labels.every((label) => present.has(label.toLowerCase()));
}

function checkQuery({ numbers = [], parent }: TrackerQuery, limit: number): void {
  const bad = [...numbers, ...(parent === undefined ? [] : [parent]), limit].find(
    (number) => !Number.isInteger(number) || number < 1 || number > 2 ** 31 - 1,
  );
  const many = numbers.length > limit;
  if (bad === undefined && !many) return;
  throw new LoopError('E_INPUT_INVALID', {
    message: many ? `${numbers.length} issue numbers, at most ${limit} are read` : `${bad} is not an issue number`,
    remedy: 'Give issue numbers as they stand in the address of the issue.',
  });
}
