import { LoopError, type Ticket, type TrackerSnapshot } from '@loop-actions/contract';
import type { GitHub } from '../github.ts';
import { IssueNode } from './answers.ts';
import { completeIssue } from './complete-issue.ts';
import { resolveNamed } from './dependencies.ts';
import { withGatePermissions } from './gate-permissions.ts';
import { listIssues, listSubIssues, readIssues, resolveMilestone } from './list-issues.ts';
import { firstIssue, toTicket } from './ticket.ts';

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
  const limit = query.limit ?? 1000;
  checkQuery(query, limit);
  const readAt = new Date(github.clock.now()).toISOString();
  const problems: string[] = [];
  const milestone = query.milestone === undefined ? null : await resolveMilestone(github, query.milestone);
  const reading = await readNodes(github, query, milestone, limit);
  problems.push(...reading.problems);

  const tickets = new Map<string, Ticket>();
  for (const node of reading.nodes) {
    const parsed = IssueNode.safeParse(node);
    if (!parsed.success) {
      problems.push(`an issue could not be read (${describeNode(node)}${firstIssue(parsed.error)})`);
      continue;
    }
    if (milestone !== null && parsed.data.milestone?.number !== milestone) continue;
    const whole = await completeIssue(github, parsed.data);
    const { ticket, problems: faults } = toTicket(whole, github.repository);
    problems.push(...whole.problems, ...faults);
    if (ticket !== null && isWanted(ticket, query)) tickets.set(ticket.id, ticket);
  }
  if (tickets.size === 0 && reading.refusal !== null) throw reading.refusal;
  const named = await resolveNamed(github, [...tickets.values()]);
  const gated = await withGatePermissions(github, named);
  problems.push(...gated.problems);
  return { repository: github.repository, readAt, tickets: gated.tickets, problems };
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

function describeNode(node: unknown): string {
  const number = typeof node === 'object' && node !== null && 'number' in node ? node.number : undefined;
  return typeof number === 'number' ? `#${number}, ` : '';
}
