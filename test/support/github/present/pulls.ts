import { association } from '../domain/issues.ts';
import { divergence, mergeable, missingChecks } from '../domain/pulls.ts';
import type { PullRequest, Repository, Review } from '../entities.ts';
import { type ChangedFile, changedFiles } from '../git/diff.ts';
import { presentRepository, presentUser, presentUserOrNull } from './accounts.ts';
import { htmlOf, presentIssue } from './issues.ts';
import { encodePath, iso, isoOrNull, type Urls } from './urls.ts';

/** A pull request as lists show it. */
export function presentPullSimple(urls: Urls, pull: PullRequest): Record<string, unknown> {
  const { repository } = pull;
  const repo = urls.repo(repository.fullName);
  const api = `${repo}/pulls/${pull.number}`;
  const issue = presentIssue(urls, pull);
  const html = htmlOf(urls, pull);
  const kept = ['number', 'state', 'locked', 'title', 'body', 'user', 'labels', 'milestone', 'active_lock_reason'];
  const dates = ['created_at', 'updated_at', 'closed_at', 'assignee', 'assignees', 'author_association'];
  const side = (at: Repository, ref: string, sha: string): Record<string, unknown> => ({
    label: `${at.owner.login}:${ref}`,
    ref,
    sha,
    user: presentUser(urls, at.owner),
    repo: presentRepository(urls, at),
  });
  const links = linksOf(repo, api, pull);
  return {
    ...Object.fromEntries([...kept, ...dates].map((key) => [key, issue[key]])),
    url: api,
    id: pull.pull.id,
    node_id: pull.nodeId,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: links.issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    merged_at: isoOrNull(pull.pull.mergedAt),
    merge_commit_sha: pull.pull.mergeCommitSha,
    requested_reviewers: pull.pull.requestedReviewers.map((user) => presentUser(urls, user)),
    requested_teams: [],
    head: side(pull.pull.headFork ?? repository, pull.pull.headRef, pull.pull.headSha),
    base: side(repository, pull.pull.baseRef, pull.pull.baseSha),
    auto_merge: autoMergeOf(urls, pull),
    draft: pull.pull.draft,
    _links: {
      self: { href: api },
      html: { href: html },
      ...Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    },
  };
}

function autoMergeOf(urls: Urls, { title, pull: { autoMerge } }: PullRequest): object | null {
  if (autoMerge === null) return null;
  const { enabledBy, method } = autoMerge;
  return { enabled_by: presentUser(urls, enabledBy), merge_method: method, commit_title: title, commit_message: '' };
}

function linksOf(repo: string, api: string, pull: PullRequest) {
  return {
    issue: `${repo}/issues/${pull.number}`,
    comments: `${repo}/issues/${pull.number}/comments`,
    review_comments: `${api}/comments`,
    review_comment: `${repo}/pulls/comments{/number}`,
    commits: `${api}/commits`,
    statuses: `${repo}/statuses/${pull.pull.headSha}`,
  };
}

/** A pull request by itself: with the figures git gives, and mergeability where `compute` asks for it. */
export async function presentPull(urls: Urls, pull: PullRequest, compute = true): Promise<Record<string, unknown>> {
  const { git } = pull.repository;
  const from = await divergence(pull);
  const files = await changedFiles(git, from, pull.pull.headSha);
  const verdict = compute ? await mergeable(pull) : null;
  return {
    ...presentPullSimple(urls, pull),
    merged: pull.pull.mergedAt !== null,
    mergeable: verdict,
    rebaseable: verdict,
    mergeable_state: mergeableState(pull, verdict),
    merged_by: presentUserOrNull(urls, pull.pull.mergedBy),
    comments: pull.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: await git.count(pull.pull.headSha, `^${pull.pull.baseSha}`),
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

/** https://docs.github.com/en/graphql/reference/enums#mergestatestatus */
function mergeableState(pull: PullRequest, verdict: boolean | null): string {
  if (verdict === null) return 'unknown';
  if (!verdict) return 'dirty';
  if (pull.pull.draft) return 'draft';
  return missingChecks(pull).length > 0 ? 'blocked' : 'clean';
}

export function presentFile(
  urls: Urls,
  repository: Repository,
  sha: string,
  file: ChangedFile,
): Record<string, unknown> {
  const path = encodePath(file.filename);
  return {
    sha: file.blob,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: urls.html(`${repository.fullName}/blob/${sha}/${path}`),
    raw_url: urls.html(`${repository.fullName}/raw/${sha}/${path}`),
    contents_url: `${urls.repo(repository.fullName)}/contents/${path}?ref=${sha}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previousFilename === null ? {} : { previous_filename: file.previousFilename }),
  };
}

export function presentReview(urls: Urls, review: Review): Record<string, unknown> {
  const html = `${htmlOf(urls, review.pull)}#pullrequestreview-${review.id}`;
  const api = `${urls.repo(review.pull.repository.fullName)}/pulls/${review.pull.number}`;
  return {
    id: review.id,
    node_id: review.nodeId,
    user: presentUser(urls, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: api,
    _links: { html: { href: html }, pull_request: { href: api } },
    submitted_at: iso(review.createdAt),
    commit_id: review.commitSha,
    author_association: association(review.pull.repository, review.author),
  };
}
