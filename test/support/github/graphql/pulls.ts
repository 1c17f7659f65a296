import { association } from '../domain/issues.ts';
import { mergeable, pullFiles } from '../domain/pulls.ts';
import type { PullRequest, Repository, Review } from '../entities.ts';
import type { GitCommit, GitIdentity } from '../git/bare-repository.ts';
import { accountOf } from '../present/commits.ts';
import { htmlOf } from '../present/issues.ts';
import { iso, isoOrNull } from '../present/urls.ts';
import { branchRules, checkSuites, refUpdateRule, statusCheckRollup } from './checks.ts';
import { connection, Plain } from './connection.ts';
import { demand, type Field, fields } from './fields.ts';
import { closedIssues, issueFields } from './issues.ts';

/** A commit by its id: read from git when a field asks for it. */
export interface CommitNode {
  readonly kind: 'Commit';
  readonly sha: string;
  readonly repository: Repository;
}

/** A branch or tag. */
export interface RefNode {
  readonly kind: 'Ref';
  readonly ref: string;
  readonly sha: string;
  readonly repository: Repository;
}

export const commitNode = (repository: Repository, sha: string | null): CommitNode | null =>
  sha === null ? null : { kind: 'Commit', sha, repository };

export function refNode(repository: Repository, ref: string): RefNode | null {
  const sha = repository.refs.get(ref);
  return sha === undefined ? null : { kind: 'Ref', ref, sha, repository };
}

async function mergeableState(pull: PullRequest): Promise<string> {
  const verdict = await mergeable(pull);
  if (verdict === null) return 'UNKNOWN';
  return verdict ? 'MERGEABLE' : 'CONFLICTING';
}

const figures =
  (key: 'additions' | 'deletions'): Field<PullRequest> =>
  async (pull) =>
    (await pullFiles(pull)).reduce((sum, file) => sum + file[key], 0);

const branch = (ref: string, repository: Repository): RefNode | null => refNode(repository, `refs/heads/${ref}`);

export const PullRequest$ = fields<PullRequest>({
  ...(issueFields as unknown as Record<string, Field<PullRequest>>),
  state: (pull) => (pull.pull.mergedAt === null ? pull.state.toUpperCase() : 'MERGED'),
  permalink: (pull, _args, { urls }) => htmlOf(urls, pull),
  isDraft: (pull) => pull.pull.draft,
  merged: (pull) => pull.pull.mergedAt !== null,
  mergedAt: (pull) => isoOrNull(pull.pull.mergedAt),
  mergedBy: (pull) => pull.pull.mergedBy,
  mergeCommit: (pull) => commitNode(pull.repository, pull.pull.mergeCommitSha),
  mergeable: mergeableState,
  headRefName: (pull) => pull.pull.headRef,
  headRefOid: (pull) => pull.pull.headSha,
  baseRefName: (pull) => pull.pull.baseRef,
  baseRefOid: (pull) => pull.pull.baseSha,
  headRef: (pull) => branch(pull.pull.headRef, pull.repository),
  baseRef: (pull) => branch(pull.pull.baseRef, pull.repository),
  headRepository: (pull) => pull.repository,
  headRepositoryOwner: (pull) => (pull.pull.headFork ?? pull.repository).owner,
  baseRepository: (pull) => pull.repository,
  isCrossRepository: (pull) => pull.pull.headFork !== null,
  maintainerCanModify: () => false,
  additions: figures('additions'),
  deletions: figures('deletions'),
  changedFiles: async (pull) => (await pullFiles(pull)).length,
  reviewDecision: () => null,
  autoMergeRequest: (pull) => {
    const { autoMerge } = pull.pull;
    if (autoMerge === null) return null;
    const { enabledAt, enabledBy, method } = autoMerge;
    return new Plain({ enabledAt: iso(enabledAt), enabledBy, mergeMethod: method.toUpperCase(), pullRequest: pull });
  },
  closingIssuesReferences: (pull, args, context) => {
    demand(context, pull.repository, 'issues');
    return connection({
      field: 'closingIssuesReferences',
      items: closedIssues(context.world, pull),
      id: (issue) => issue.nodeId,
      args,
    });
  },
  reviews: (pull, args) => {
    const states = args.states as readonly string[] | undefined;
    const items = pull.pull.reviews.filter(({ state }) => states == null || states.includes(state));
    return connection({ field: 'reviews', items, id: (review) => review.nodeId, args });
  },
  files: async (pull, args) => {
    const items = (await pullFiles(pull)).map(
      (file) =>
        new Plain({
          path: file.filename,
          additions: file.additions,
          deletions: file.deletions,
          changeType: CHANGE[file.status],
        }),
    );
    return connection({ field: 'files', items, id: (file) => String(file.values.path), args });
  },
  commits: async (pull, args) => {
    const items = await pull.repository.git.commits(['--reverse', pull.pull.headSha, `^${pull.pull.baseSha}`]);
    const nodes = items.map(
      (commit) =>
        new Plain({ id: `PRC_${commit.sha}`, commit: commitNode(pull.repository, commit.sha), pullRequest: pull }),
    );
    return connection({ field: 'commits', items: nodes, id: (node) => String(node.values.id), args });
  },
});

const CHANGE = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
  copied: 'COPIED',
  changed: 'CHANGED',
};

export const PullRequestReview$ = fields<Review>({
  id: (review) => review.nodeId,
  databaseId: (review) => review.id,
  author: (review) => review.author,
  body: (review) => review.body,
  state: (review) => review.state,
  createdAt: (review) => iso(review.createdAt),
  submittedAt: (review) => iso(review.createdAt),
  commit: (review) => commitNode(review.pull.repository, review.commitSha),
  authorAssociation: (review) => association(review.pull.repository, review.author),
  comments: (review, args, { urls }) => {
    const items = review.comments.map(
      (comment, at) =>
        new Plain({
          ...comment,
          id: `${review.nodeId}-${at}`,
          createdAt: iso(review.createdAt),
          author: review.author,
          authorAssociation: association(review.pull.repository, review.author),
          url: `${htmlOf(urls, review.pull)}#discussion_r${review.id}${at}`,
        }),
    );
    return connection({ field: 'comments', items, id: (comment) => String(comment.values.id), args });
  },
  pullRequest: (review) => review.pull,
  url: (review, _args, { urls }) => `${htmlOf(urls, review.pull)}#pullrequestreview-${review.id}`,
});

const gitCommit = (node: CommitNode): Promise<GitCommit> => node.repository.git.commit(node.sha);

const identity =
  (of: 'author' | 'committer'): Field<CommitNode> =>
  async (node, _args, { world }) => {
    const person: GitIdentity = (await gitCommit(node))[of];
    const date = iso(person.seconds * 1000);
    return new Plain({ name: person.name, email: person.email, date, user: accountOf(world, person) });
  };

export const Commit$ = fields<CommitNode>({
  id: (node) => `C_${node.sha}`,
  oid: (node) => node.sha,
  abbreviatedOid: (node) => node.sha.slice(0, 7),
  message: async (node) => (await gitCommit(node)).message,
  messageHeadline: async (node) => (await gitCommit(node)).message.split('\n')[0],
  committedDate: async (node) => iso((await gitCommit(node)).committer.seconds * 1000),
  authoredDate: async (node) => iso((await gitCommit(node)).author.seconds * 1000),
  author: identity('author'),
  committer: identity('committer'),
  repository: (node) => node.repository,
  url: (node, _args, { urls }) => urls.html(`${node.repository.fullName}/commit/${node.sha}`),
  parents: async (node, args) => {
    const items = (await gitCommit(node)).parents.map((sha) => commitNode(node.repository, sha));
    return connection({ field: 'parents', items, id: (parent) => parent?.sha ?? '', args });
  },
  statusCheckRollup: (node, _args, context) => statusCheckRollup(node, context),
  checkSuites,
  tree: async (node) => new Plain({ oid: (await gitCommit(node)).tree }),
});

export const Ref$ = fields<RefNode>({
  id: (node) => `REF_${Buffer.from(`${node.repository.id}:${node.ref}`).toString('base64url')}`,
  name: (node) => node.ref.replace(/^refs\/(?:heads|tags)\//, ''),
  prefix: (node) => /^refs\/[^/]+\//.exec(node.ref)?.[0] ?? 'refs/',
  refUpdateRule: (node) => refUpdateRule(node),
  rules: branchRules,
  target: (node) => commitNode(node.repository, node.sha),
  repository: (node) => node.repository,
});
