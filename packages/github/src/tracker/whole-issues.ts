import type { Ticket } from '@loop-actions/contract';
import type { GitHub } from '../github.ts';
import { IssueNode } from './answers.ts';
import { completeIssue } from './complete-issue.ts';
import { firstIssue, toTicket } from './ticket.ts';

/** An issue as GitHub gave it, and the ticket that it makes. */
export interface ReadIssue {
  readonly node: IssueNode;
  readonly ticket: Ticket;
}

export interface ReadIssues {
  readonly issues: readonly ReadIssue[];
  readonly problems: readonly string[];
}

/** Makes tickets of what GitHub gave, reading the further pages of each. What can't be read is a problem. */
export async function readWholeIssues(github: GitHub, nodes: readonly unknown[]): Promise<ReadIssues> {
  const issues: ReadIssue[] = [];
  const problems: string[] = [];
  for (const given of nodes) {
    const parsed = IssueNode.safeParse(given);
    if (!parsed.success) {
      problems.push(`an issue could not be read (${describeNode(given)}${firstIssue(parsed.error)})`);
      continue;
    }
    const whole = await completeIssue(github, parsed.data);
    const { ticket, problems: faults } = toTicket(whole, github.repository);
    problems.push(...whole.problems, ...faults);
    if (ticket !== null) issues.push({ node: parsed.data, ticket });
  }
  return { issues, problems };
}

function describeNode(node: unknown): string {
  const number = typeof node === 'object' && node !== null && 'number' in node ? node.number : undefined;
  return typeof number === 'number' ? `#${number}, ` : '';
}
