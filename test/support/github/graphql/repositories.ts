import type { PermissionLevel } from '@loop-actions/contract';
import { findIssue } from '../domain/issues.ts';
import { pullRequests } from '../domain/pulls.ts';
import type { Issue, PullRequest, Repository, User } from '../entities.ts';
import { atLeast, jobAccess, personPermission } from '../permissions.ts';
import { iso } from '../present/urls.ts';
import { connection, Plain } from './connection.ts';
import { deployments } from './deployments.ts';
import {
  type Arguments,
  demand,
  fields,
  forbidden,
  type GraphqlContext,
  permissionOf,
  unresolvable,
} from './fields.ts';
import { commitNode, refNode } from './pulls.ts';

const nodeId = (node: { readonly nodeId: string }): string => node.nodeId;

function numbered(
  repository: Repository,
  args: Arguments,
  context: GraphqlContext,
  kinds: 'issue' | 'pull' | 'both',
): Issue {
  const number = Number(args.number);
  const issue = repository.issues.get(number);
  const fits = issue !== undefined && (kinds === 'both' || (kinds === 'pull') === (issue.pull !== null));
  const what = { issue: 'an Issue', pull: 'a PullRequest', both: 'an issue or pull request' }[kinds];
  if (issue === undefined || !fits) throw unresolvable(`${what} with the number of ${number}`);
  demand(context, repository, permissionOf(issue));
  return findIssue(repository, number);
}

/** https://docs.github.com/en/graphql/reference/objects#repository (issues): pull requests are not among them. */
function issues(repository: Repository, args: Arguments, context: GraphqlContext): unknown {
  demand(context, repository, 'issues');
  const filter = (args.filterBy ?? {}) as Record<string, unknown>;
  const states = (args.states ?? filter.states) as readonly string[] | undefined;
  const any = args.labels as readonly string[] | undefined;
  const all = filter.labels as readonly string[] | undefined;
  const since = filter.since == null ? null : Date.parse(String(filter.since));
  for (const name of ['mentioned', 'milestone', 'viewerSubscribed']) {
    if (filter[name] != null && filter[name] !== false)
      context.world.violate(`graphql: filterBy.${name} is not known here`);
  }
  const chosen = [...repository.issues.values()]
    .filter((issue) => issue.pull === null)
    .filter((issue) => states == null || states.includes(issue.state.toUpperCase()))
    .filter((issue) => any == null || any.some((name) => hasLabel(issue, name)))
    .filter((issue) => all == null || all.every((name) => hasLabel(issue, name)))
    .filter((issue) => since === null || issue.updatedAt >= since)
    .filter((issue) => filter.createdBy == null || issue.author.login === filter.createdBy)
    .filter((issue) => filter.assignee == null || issue.assignees.some((user) => user.login === filter.assignee))
    .filter((issue) => filter.milestoneNumber == null || String(issue.milestone?.number) === filter.milestoneNumber);
  return connection({ field: 'issues', items: ordered(chosen, args), id: nodeId, args });
}

const hasLabel = (issue: Issue, name: string): boolean =>
  issue.labels.some((label) => label.name.toLowerCase() === name.toLowerCase());

function ordered<T extends Issue>(items: readonly T[], args: Arguments): T[] {
  const order = (args.orderBy ?? { field: 'CREATED_AT', direction: 'ASC' }) as { field: string; direction: string };
  const value = (issue: Issue): number =>
    order.field === 'COMMENTS'
      ? issue.comments.length
      : order.field === 'UPDATED_AT'
        ? issue.updatedAt
        : issue.createdAt;
  const sign = order.direction === 'DESC' ? -1 : 1;
  return [...items].sort((left, right) => sign * (value(left) - value(right) || left.number - right.number));
}

function pulls(repository: Repository, args: Arguments, context: GraphqlContext): unknown {
  demand(context, repository, 'pull-requests');
  const { states, labels, headRefName, baseRefName } = args;
  const stateOf = (pull: PullRequest): string => (pull.pull.mergedAt === null ? pull.state.toUpperCase() : 'MERGED');
  const chosen = pullRequests(repository)
    .filter((pull) => states == null || states.includes(stateOf(pull)))
    .filter((pull) => labels == null || labels.some((name: string) => hasLabel(pull, name)))
    .filter((pull) => headRefName == null || pull.pull.headRef === headRefName)
    .filter((pull) => baseRefName == null || pull.pull.baseRef === baseRefName);
  return connection({ field: 'pullRequests', items: ordered(chosen, args), id: nodeId, args });
}

/** People with access. To a person without push access it is not shown. */
function collaborators(repository: Repository, args: Arguments, context: GraphqlContext): unknown {
  demand(context, repository, 'metadata');
  const { caller } = context;
  if (caller.permissions === null && !atLeast(personPermission(repository, caller.user.login), 'write'))
    throw forbidden();
  const query = String(args.query ?? '').toLowerCase();
  const login = args.login as string | null | undefined;
  const people = [
    repository.owner,
    ...[...repository.collaborators.keys()].flatMap((name) => context.world.user(name) ?? []),
  ];
  const items = [...new Set(people)]
    .filter((user) => user.type === 'User' && personPermission(repository, user.login) !== 'none')
    .filter(
      (user) =>
        user.login.toLowerCase().includes(query) && (login == null || user.login.toLowerCase() === login.toLowerCase()),
    );
  const edge = (user: User) => ({ permission: personPermission(repository, user.login).toUpperCase() });
  return connection({ field: 'collaborators', items, id: nodeId, args, edge });
}

function viewerPermission(repository: Repository, context: GraphqlContext): string | null {
  const { caller } = context;
  const level: PermissionLevel =
    caller.permissions === null
      ? personPermission(repository, caller.user.login)
      : jobAccess(caller.permissions, 'contents') === 'write'
        ? 'write'
        : 'read';
  return level === 'none' ? null : level.toUpperCase();
}

export const Repository$ = fields<Repository>({
  id: nodeId,
  databaseId: (repository) => repository.id,
  name: (repository) => repository.name,
  nameWithOwner: (repository) => repository.fullName,
  owner: (repository) => repository.owner,
  url: (repository, _args, { urls }) => urls.html(repository.fullName),
  isPrivate: (repository) => repository.private,
  isArchived: () => false,
  isDisabled: () => false,
  isFork: () => false,
  hasIssuesEnabled: () => true,
  visibility: (repository) => (repository.private ? 'PRIVATE' : 'PUBLIC'),
  createdAt: (repository) => iso(repository.createdAt),
  pushedAt: (repository) => iso(repository.pushedAt),
  viewerPermission: (repository, _args, context) => viewerPermission(repository, context),
  mergeCommitAllowed: (repository) => repository.settings.allowMergeCommit,
  squashMergeAllowed: (repository) => repository.settings.allowSquashMerge,
  rebaseMergeAllowed: (repository) => repository.settings.allowRebaseMerge,
  deleteBranchOnMerge: (repository) => repository.settings.deleteBranchOnMerge,
  autoMergeAllowed: (repository) => repository.settings.allowAutoMerge,
  issues,
  issue: (repository, args, context) => numbered(repository, args, context, 'issue'),
  issueOrPullRequest: (repository, args, context) => numbered(repository, args, context, 'both'),
  pullRequest: (repository, args, context) => numbered(repository, args, context, 'pull'),
  pullRequests: pulls,
  labels: (repository, args) => {
    const query = args.query as string | null | undefined;
    const items = [...repository.labels.values()].filter(
      (label) => query == null || label.name.toLowerCase().includes(query.toLowerCase()),
    );
    return connection({ field: 'labels', items, id: nodeId, args });
  },
  label: (repository, args) => repository.labels.get(String(args.name).toLowerCase()) ?? null,
  milestone: (repository, args) => repository.milestones.find((milestone) => milestone.number === args.number) ?? null,
  milestones: (repository, args) => {
    const states = args.states as readonly string[] | undefined;
    const query = String(args.query ?? '').toLowerCase();
    const items = repository.milestones
      .filter((milestone) => states == null || states.includes(milestone.state.toUpperCase()))
      .filter((milestone) => milestone.title.toLowerCase().includes(query));
    return connection({ field: 'milestones', items, id: nodeId, args });
  },
  collaborators,
  deployments,
  defaultBranchRef: (repository, _args, context) => {
    demand(context, repository, 'contents');
    return refNode(repository, `refs/heads/${repository.defaultBranch}`);
  },
  ref: (repository, args, context) => {
    demand(context, repository, 'contents');
    const name = String(args.qualifiedName);
    return name.startsWith('refs/')
      ? refNode(repository, name)
      : (refNode(repository, `refs/heads/${name}`) ?? refNode(repository, `refs/tags/${name}`));
  },
  object: async (repository, args, context) => {
    demand(context, repository, 'contents');
    const name = String(args.oid ?? args.expression);
    const { git } = repository;
    const commit = await git.resolve(name);
    if (commit !== null) return commitNode(repository, commit);
    const blob = await git.resolve(name, 'blob');
    if (blob === null) return null;
    const content = await git.blob(blob);
    return new Plain({
      __typename: 'Blob',
      oid: blob,
      byteSize: content.length,
      text: content.toString(),
      isBinary: content.includes(0),
      isTruncated: false,
    });
  },
});
