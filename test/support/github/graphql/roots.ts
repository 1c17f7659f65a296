import { GraphQLError } from 'graphql';
import { canSee } from '../auth.ts';
import { disableAutoMerge, enableAutoMerge } from '../domain/auto-merge.ts';
import { addComment } from '../domain/comments.ts';
import { addLabel, closeIssue, removeLabel } from '../domain/issues.ts';
import { setDraft } from '../domain/pulls.ts';
import { type Issue, isPullRequest, type Label, type PullRequest } from '../entities.ts';
import { atLeast, personPermission } from '../permissions.ts';
import { iso } from '../present/urls.ts';
import { Plain } from './connection.ts';
import {
  type Arguments,
  demand,
  type Field,
  fields,
  forbidden,
  type GraphqlContext,
  permissionOf,
  unresolvable,
} from './fields.ts';

function node(id: string, context: GraphqlContext): unknown {
  const found = context.world.nodes.get(id);
  if (found === undefined) throw unresolvable(`a node with the global id of '${id}'`);
  if ('events' in found) demand(context, found.repository, permissionOf(found));
  if ('issue' in found) demand(context, found.issue.repository, permissionOf(found.issue));
  return found;
}

/** One that is not there is null beside an error of its own; more than 100 are refused. */
function nodes(ids: readonly string[], context: GraphqlContext): readonly unknown[] {
  if (ids.length > 100) {
    throw new GraphQLError(`You may not provide more than 100 node ids; you provided ${ids.length}.`);
  }
  return ids.map((id) => {
    try {
      return node(id, context);
    } catch (error) {
      return error;
    }
  });
}

export const Query$ = fields<unknown>({
  repository: (_root, args, context) => {
    const name = `${String(args.owner)}/${String(args.name)}`;
    const repository = context.world.repository(name);
    if (repository === undefined || !canSee(context.caller, repository))
      throw unresolvable(`a Repository with the name '${name}'`);
    return repository;
  },
  node: (_root, args, context) => node(String(args.id), context),
  nodes: (_root, args, context) => nodes(args.ids as readonly string[], context),
  viewer: (_root, _args, { caller }) => caller.user,
  user: (_root, args, { world }) => {
    const user = world.user(String(args.login));
    if (user === undefined || user.type !== 'User')
      throw unresolvable(`a User with the login of '${String(args.login)}'`);
    return user;
  },
  rateLimit: (_root, _args, context) => {
    const { limit, remaining, used, reset } = context.rate();
    const { nodes, points } = context.cost;
    return new Plain({ limit, remaining, used, cost: points, nodeCount: nodes, resetAt: iso(reset * 1000) });
  },
});

/** The object of a mutation, when the caller may write to it. */
function target(args: Arguments, key: string, context: GraphqlContext): Issue {
  const found = context.world.nodes.get(String(args.input[key]));
  if (found === undefined || !('events' in found))
    throw unresolvable(`a node with the global id of '${String(args.input[key])}'`);
  const { caller } = context;
  demand(context, found.repository, permissionOf(found), caller.permissions === null ? 'read' : 'write');
  return found;
}

function demandLevel(context: GraphqlContext, issue: Issue, level: 'triage' | 'write'): void {
  const { caller } = context;
  if (caller.permissions === null && !atLeast(personPermission(issue.repository, caller.user.login), level))
    throw forbidden();
}

const payload = (args: Arguments, values: Record<string, unknown>): Plain =>
  new Plain({ clientMutationId: args.input.clientMutationId ?? null, ...values });

const draft =
  (to: boolean): Field<unknown> =>
  (_root, args, context) => {
    const pull = target(args, 'pullRequestId', context);
    if (!isPullRequest(pull)) throw unresolvable('a PullRequest');
    if (pull.author !== context.caller.user) demandLevel(context, pull, 'write');
    setDraft(context.world, pull as PullRequest, context.caller, to);
    return payload(args, { pullRequest: pull });
  };

/** Both need `contents: write` besides: what they lead to is a merge. */
function mergeTarget(args: Arguments, context: GraphqlContext): PullRequest {
  const pull = target(args, 'pullRequestId', context);
  if (!isPullRequest(pull)) throw unresolvable('a PullRequest');
  demand(context, pull.repository, 'contents', context.caller.permissions === null ? 'read' : 'write');
  demandLevel(context, pull, 'write');
  return pull as PullRequest;
}

const labelling =
  (change: typeof addLabel): Field<unknown> =>
  (_root, args, context) => {
    const issue = target(args, 'labelableId', context);
    demandLevel(context, issue, 'triage');
    for (const id of args.input.labelIds as readonly string[]) {
      const label = [...issue.repository.labels.values()].find((own: Label) => own.nodeId === id);
      if (label === undefined) throw unresolvable(`a node with the global id of '${id}'`);
      change(context.world, issue, context.caller, label);
    }
    return payload(args, { labelable: issue });
  };

export const Mutation$ = fields<unknown>({
  markPullRequestReadyForReview: draft(false),
  convertPullRequestToDraft: draft(true),
  enablePullRequestAutoMerge: async (_root, args, context) => {
    const pull = mergeTarget(args, context);
    const { mergeMethod, expectedHeadOid } = args.input as { mergeMethod?: string; expectedHeadOid?: string };
    const method = (mergeMethod ?? 'MERGE').toLowerCase() as 'merge' | 'squash' | 'rebase';
    await enableAutoMerge(context.world, pull, context.caller, { method, expectedHead: expectedHeadOid ?? null });
    return payload(args, { actor: context.caller.user, pullRequest: pull });
  },
  disablePullRequestAutoMerge: (_root, args, context) => {
    const pull = mergeTarget(args, context);
    disableAutoMerge(pull);
    return payload(args, { actor: context.caller.user, pullRequest: pull });
  },
  addLabelsToLabelable: labelling(addLabel),
  removeLabelsFromLabelable: labelling(removeLabel),
  addComment: (_root, args, context) => {
    const issue = target(args, 'subjectId', context);
    const comment = addComment(context.world, issue, context.caller, String(args.input.body));
    const edge = new Plain({ node: comment, cursor: comment.nodeId });
    return payload(args, { subject: issue, commentEdge: edge });
  },
  closeIssue: (_root, args, context) => {
    const issue = target(args, 'issueId', context);
    if (issue.author !== context.caller.user) demandLevel(context, issue, 'triage');
    const reason = String(args.input.stateReason ?? 'COMPLETED').toLowerCase() as
      | 'completed'
      | 'not_planned'
      | 'duplicate';
    closeIssue(context.world, issue, context.caller, { reason });
    return payload(args, { issue });
  },
});
