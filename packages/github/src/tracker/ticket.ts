import { type Actor, LinkedPullRequest, sha256, Ticket } from '@loop-actions/contract';
import type * as z from 'zod';
import { type ActorNode, type IssueNode, LabelEventNode, LabelNode, PullRequestNode } from './answers.ts';
import { dependenciesOf } from './dependencies.ts';
import { ticketId } from './ticket-id.ts';

/** An issue with every page of its connections. */
export interface WholeIssue {
  readonly issue: IssueNode;
  readonly labelEvents: readonly unknown[];
  readonly pullRequests: readonly unknown[];
}

/** A ticket, or none, and what is wrong with what was read. A ticket with a problem is still given where it can be. */
export interface ReadTicket {
  readonly ticket: Ticket | null;
  readonly problems: readonly string[];
}

/** Makes a ticket of an issue. `repository` is the loop's own: its issues are `#n`, others `owner/name#n`. */
export function toTicket(whole: WholeIssue, repository: string): ReadTicket {
  const { issue } = whole;
  const id = ticketId(issue, repository);
  const problems: string[] = [];
  const eachOf = <T>(nodes: readonly unknown[], schema: z.ZodType<T>, what: string): T[] =>
    nodes.flatMap((node) => {
      const parsed = schema.safeParse(node);
      if (parsed.success) return [parsed.data];
      problems.push(`${id}: ${what} could not be read (${firstIssue(parsed.error)})`);
      return [];
    });

  const ticket = Ticket.safeParse({
    id,
    number: issue.number,
    repository: issue.repository.nameWithOwner,
    url: issue.url,
    title: issue.title,
    body: issue.body,
    bodySha256: sha256(issue.body),
    author: toActor(issue.author),
    state: lower(issue.state),
    stateReason: issue.stateReason === null ? null : lower(issue.stateReason),
    labels: eachOf(issue.labels.nodes, LabelNode, 'a label').map(({ name }) => name),
    labelEvents: eachOf(whole.labelEvents, LabelEventNode, 'a label event').flatMap(toLabelEvent),
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    pullRequests: eachOf(
      eachOf(whole.pullRequests, PullRequestNode, 'a linked pull request').map(toLinkedPullRequest),
      LinkedPullRequest,
      'a linked pull request',
    ),
    dependencies: dependenciesOf(issue, repository),
  });
  if (ticket.success) return { ticket: ticket.data, problems };
  return { ticket: null, problems: [...problems, `${id}: could not be read (${firstIssue(ticket.error)})`] };
}

function toLabelEvent(node: LabelEventNode) {
  if (!node.label.name.toLowerCase().startsWith('loop:')) return [];
  const action = node.__typename === 'LabeledEvent' ? 'labeled' : 'unlabeled';
  return [{ label: node.label.name, action, actor: toActor(node.actor), at: node.createdAt }];
}

function toLinkedPullRequest(node: PullRequestNode) {
  return {
    number: node.number,
    repository: node.repository.nameWithOwner,
    url: node.url,
    state: lower(node.state),
    baseRef: node.baseRefName,
    headSha: node.headRefOid,
    mergeCommitSha: node.mergeCommit?.oid ?? null,
  };
}

/** GitHub gives no actor for a deleted account and shows it as `ghost`. */
function toActor(node: ActorNode): Actor {
  if (node === null) return { login: 'ghost', kind: 'unknown', permission: null };
  const kind = node.__typename === 'User' ? 'user' : node.__typename === 'Bot' ? 'bot' : 'unknown';
  return { login: node.login, kind, permission: null };
}

const lower = (text: string): string => text.toLowerCase().replaceAll('_', '-');

/** The first thing a schema objects to. */
export function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue === undefined ? 'unreadable' : `${issue.path.join('.') || 'it'}: ${issue.message}`;
}
