import { canSee, may } from '../auth.ts';
import { closingReferences } from '../domain/closing-keywords.ts';
import { association } from '../domain/issues.ts';
import { pullRequests } from '../domain/pulls.ts';
import type { Comment, Issue, PullRequest, TimelineEvent, User } from '../entities.ts';
import { htmlOf } from '../present/issues.ts';
import { iso, isoOrNull } from '../present/urls.ts';
import type { World } from '../world.ts';
import { connection } from './connection.ts';
import { type Arguments, demand, type Field, fields, type GraphqlContext } from './fields.ts';
import { itemType, timelineType } from './timeline.ts';

const nodeId = (node: { readonly nodeId: string }): string => node.nodeId;

/** The pull requests that would close, or closed, an issue: open and merged ones, closed ones where asked for. */
function closingPullRequests(world: World, issue: Issue, args: Arguments): PullRequest[] {
  const { includeClosedPrs, userLinkedOnly } = args;
  if (userLinkedOnly === true) return [];
  return pullRequests(issue.repository)
    .filter((pull) => closedIssues(world, pull).includes(issue))
    .filter((pull) => includeClosedPrs === true || pull.state === 'open' || pull.pull.mergedAt !== null);
}

/** What a pull request closes: named in its body, and only where its base is the default branch. */
export function closedIssues(world: World, pull: PullRequest): Issue[] {
  if (pull.pull.baseRef !== pull.repository.defaultBranch) return [];
  const found = closingReferences(pull.body ?? '', pull.repository.fullName, world.host).flatMap(
    ({ repository, number }) => world.repository(repository)?.issues.get(number) ?? [],
  );
  return [...new Set(found)].filter((issue) => issue.pull === null);
}

/** Timeline entries of the types asked for, as GitHub filters before it pages. */
function timelineItems(issue: Issue, args: Arguments): unknown {
  const wanted = args.itemTypes as readonly string[] | null | undefined;
  const since = args.since == null ? null : Date.parse(String(args.since));
  const items = issue.events
    .filter((event) => timelineType(event) !== null)
    .filter((event) => wanted == null || wanted.includes(itemType(event)))
    .filter((event) => since === null || event.createdAt >= since)
    .map((event): TimelineEvent | Comment => (event.event === 'commented' ? event.comment : event));
  const skipped = items.slice(Number(args.skip ?? 0));
  return connection<TimelineEvent | Comment>({
    field: 'timelineItems',
    items: skipped,
    id: nodeId,
    args,
    extra: { updatedAt: iso(issue.updatedAt) },
  });
}

/** What issues and pull requests have in common. */
export const issueFields: Record<string, Field<Issue>> = {
  id: nodeId,
  databaseId: (issue) => (issue.pull === null ? issue.id : issue.pull.id),
  fullDatabaseId: (issue) => String(issue.pull === null ? issue.id : issue.pull.id),
  number: (issue) => issue.number,
  title: (issue) => issue.title,
  body: (issue) => issue.body ?? '',
  bodyText: (issue) => issue.body ?? '',
  closed: (issue) => issue.state === 'closed',
  closedAt: (issue) => isoOrNull(issue.closedAt),
  createdAt: (issue) => iso(issue.createdAt),
  updatedAt: (issue) => iso(issue.updatedAt),
  author: (issue) => issue.author,
  authorAssociation: (issue) => association(issue.repository, issue.author),
  viewerDidAuthor: (issue, _args, { caller }) => issue.author === caller.user,
  locked: () => false,
  activeLockReason: () => null,
  url: (issue, _args, { urls }) => htmlOf(urls, issue),
  resourcePath: (issue, _args, { urls }) => htmlOf(urls, issue).slice(urls.server.length),
  repository: (issue) => issue.repository,
  milestone: (issue) => issue.milestone,
  labels: (issue, args) => connection({ field: 'labels', items: issue.labels, id: nodeId, args }),
  assignees: (issue, args) => connection<User>({ field: 'assignees', items: issue.assignees, id: nodeId, args }),
  comments: (issue, args) => connection({ field: 'comments', items: issue.comments, id: nodeId, args }),
  timelineItems,
};

export const Issue$ = fields<Issue>({
  ...issueFields,
  state: (issue) => issue.state.toUpperCase(),
  stateReason: stateReasonOf,
  duplicateOf: () => null,
  parent: (issue) => issue.parent,
  subIssues: (issue, args) => connection({ field: 'subIssues', items: issue.subIssues, id: nodeId, args }),
  subIssuesSummary: (issue) => issue,
  blockedBy: (issue, args, context) => {
    const items = [...issue.blockedBy].reverse().filter((blocker) => isVisible(context, blocker));
    return connection({ field: 'blockedBy', items, id: nodeId, args });
  },
  blocking: (issue, args, { world }) => {
    const items = blockedIssues(world, issue);
    return connection({ field: 'blocking', items, id: nodeId, args });
  },
  issueDependenciesSummary: (issue) => issue,
  closedByPullRequestsReferences: (issue, args, context) => {
    demand(context, issue.repository, 'pull-requests');
    const items = closingPullRequests(context.world, issue, args);
    return connection({ field: 'closedByPullRequestsReferences', items, id: nodeId, args });
  },
});

/** `DUPLICATE` is only told to those who say that they know it: the description of the argument. */
function stateReasonOf(issue: Issue, { enableDuplicate }: Arguments): string | null {
  if (issue.stateReason === 'duplicate' && enableDuplicate !== true) return 'NOT_PLANNED';
  return issue.stateReason?.toUpperCase() ?? null;
}

/** What a caller may not read is left out of the list, and counted all the same. */
function isVisible({ caller }: GraphqlContext, issue: Issue): boolean {
  return canSee(caller, issue.repository) && may(caller, issue.repository, 'issues', 'read');
}

const blockedIssues = (world: World, issue: Issue): Issue[] =>
  [...issuesOf(world)].filter((other) => other.blockedBy.includes(issue));

function* issuesOf(world: World): Iterable<Issue> {
  for (const repository of world.repositories.values()) yield* repository.issues.values();
}

const isOpen = (issue: Issue): boolean => issue.state === 'open';

export const IssueDependenciesSummary$ = fields<Issue>({
  blockedBy: (issue) => issue.blockedBy.filter(isOpen).length,
  totalBlockedBy: (issue) => issue.blockedBy.length,
  blocking: (issue, _args, { world }) => blockedIssues(world, issue).filter(isOpen).length,
  totalBlocking: (issue, _args, { world }) => blockedIssues(world, issue).length,
});

export const SubIssuesSummary$ = fields<Issue>({
  total: (issue) => issue.subIssues.length,
  completed: (issue) => issue.subIssues.filter((child) => child.state === 'closed').length,
  percentCompleted: (issue) => {
    const closed = issue.subIssues.filter((child) => child.state === 'closed').length;
    return issue.subIssues.length === 0 ? 0 : Math.floor((100 * closed) / issue.subIssues.length);
  },
});

export const IssueComment$ = fields<Comment>({
  id: nodeId,
  databaseId: (comment) => comment.id,
  fullDatabaseId: (comment) => String(comment.id),
  body: (comment) => comment.body,
  bodyText: (comment) => comment.body,
  author: (comment) => comment.author,
  authorAssociation: (comment) => association(comment.issue.repository, comment.author),
  createdAt: (comment) => iso(comment.createdAt),
  updatedAt: (comment) => iso(comment.updatedAt),
  isMinimized: () => false,
  issue: (comment) => comment.issue,
  repository: (comment) => comment.issue.repository,
  url: (comment, _args, { urls }) => `${htmlOf(urls, comment.issue)}#issuecomment-${comment.id}`,
  viewerDidAuthor: (comment, _args, { caller }) => comment.author === caller.user,
});
