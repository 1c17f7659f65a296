import { association } from '../domain/issues.ts';
import type { Comment, Issue, Label, Milestone, Repository, TimelineEvent } from '../entities.ts';
import { presentUser, presentUserOrNull } from './accounts.ts';
import { iso, isoOrNull, type Urls } from './urls.ts';

export function presentLabel(urls: Urls, repository: Repository, label: Label): Record<string, unknown> {
  return {
    id: label.id,
    node_id: label.nodeId,
    url: `${urls.repo(repository.fullName)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

export function presentMilestone(urls: Urls, milestone: Milestone | null): Record<string, unknown> | null {
  if (milestone === null) return null;
  const { repository } = milestone;
  const api = `${urls.repo(repository.fullName)}/milestones/${milestone.number}`;
  const own = [...repository.issues.values()].filter((issue) => issue.milestone === milestone);
  return {
    url: api,
    html_url: urls.html(`${repository.fullName}/milestone/${milestone.number}`),
    labels_url: `${api}/labels`,
    id: milestone.id,
    node_id: milestone.nodeId,
    number: milestone.number,
    state: milestone.state,
    title: milestone.title,
    description: milestone.description,
    creator: presentUser(urls, milestone.creator),
    open_issues: own.filter((issue) => issue.state === 'open').length,
    closed_issues: own.filter((issue) => issue.state === 'closed').length,
    created_at: iso(milestone.createdAt),
    updated_at: iso(milestone.createdAt),
    closed_at: null,
    due_on: null,
  };
}

/** An issue, or a pull request as the issues API shows it: with `pull_request`. */
export function presentIssue(urls: Urls, issue: Issue): Record<string, unknown> {
  const { repository } = issue;
  const repo = urls.repo(repository.fullName);
  const api = `${repo}/issues/${issue.number}`;
  return {
    id: issue.id,
    node_id: issue.nodeId,
    url: api,
    repository_url: repo,
    labels_url: `${api}/labels{/name}`,
    comments_url: `${api}/comments`,
    events_url: `${api}/events`,
    timeline_url: `${api}/timeline`,
    html_url: htmlOf(urls, issue),
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: presentUser(urls, issue.author),
    labels: issue.labels.map((label) => presentLabel(urls, repository, label)),
    assignee: presentUserOrNull(urls, issue.assignees[0] ?? null),
    assignees: issue.assignees.map((user) => presentUser(urls, user)),
    milestone: presentMilestone(urls, issue.milestone),
    locked: false,
    active_lock_reason: null,
    comments: issue.comments.length,
    closed_at: isoOrNull(issue.closedAt),
    closed_by: presentUserOrNull(urls, issue.closedBy),
    created_at: iso(issue.createdAt),
    updated_at: iso(issue.updatedAt),
    author_association: association(repository, issue.author),
    performed_via_github_app: null,
    ...(issue.pull === null ? presentFamily(repo, issue) : presentPullPart(urls, issue, issue.pull)),
  };
}

function presentFamily(repo: string, issue: Issue): Record<string, unknown> {
  const total = issue.subIssues.length;
  const completed = issue.subIssues.filter((child) => child.state === 'closed').length;
  return {
    sub_issues_summary: {
      total,
      completed,
      percent_completed: total === 0 ? 0 : Math.floor((100 * completed) / total),
    },
    ...(issue.parent === null ? {} : { parent_issue_url: `${repo}/issues/${issue.parent.number}` }),
  };
}

function presentPullPart(urls: Urls, issue: Issue, pull: NonNullable<Issue['pull']>): Record<string, unknown> {
  const html = htmlOf(urls, issue);
  return {
    draft: pull.draft,
    pull_request: {
      url: `${urls.repo(issue.repository.fullName)}/pulls/${issue.number}`,
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      merged_at: isoOrNull(pull.mergedAt),
    },
  };
}

export function htmlOf(urls: Urls, issue: Issue): string {
  return urls.html(`${issue.repository.fullName}/${issue.pull === null ? 'issues' : 'pull'}/${issue.number}`);
}

export function presentComment(urls: Urls, comment: Comment): Record<string, unknown> {
  const { issue } = comment;
  const repo = urls.repo(issue.repository.fullName);
  return {
    id: comment.id,
    node_id: comment.nodeId,
    url: `${repo}/issues/comments/${comment.id}`,
    html_url: `${htmlOf(urls, issue)}#issuecomment-${comment.id}`,
    issue_url: `${repo}/issues/${issue.number}`,
    body: comment.body,
    user: presentUser(urls, comment.author),
    created_at: iso(comment.createdAt),
    updated_at: iso(comment.updatedAt),
    author_association: association(issue.repository, comment.author),
    performed_via_github_app: null,
  };
}

/** An entry of the timeline: https://docs.github.com/en/rest/using-the-rest-api/issue-event-types */
export function presentEvent(urls: Urls, event: TimelineEvent): Record<string, unknown> {
  const repo = urls.repo(event.issue.repository.fullName);
  const actor = presentUser(urls, event.actor);
  if (event.event === 'commented') return { ...presentComment(urls, event.comment), event: 'commented', actor };
  if (event.event === 'cross-referenced') {
    const at = iso(event.createdAt);
    const source = { type: 'issue', issue: presentIssue(urls, event.source) };
    return { event: event.event, actor, created_at: at, updated_at: at, source };
  }
  const commit = event.event === 'merged' ? event.commitSha : closingCommit(event);
  return {
    id: event.id,
    node_id: event.nodeId,
    url: `${repo}/issues/events/${event.id}`,
    actor,
    event: event.event,
    commit_id: commit,
    commit_url: commit === null ? null : `${repo}/commits/${commit}`,
    created_at: iso(event.createdAt),
    performed_via_github_app: null,
    ...presentDetail(urls, event),
  };
}

function closingCommit(event: TimelineEvent): string | null {
  return event.event === 'closed' && event.closer?.kind === 'commit' ? event.closer.sha : null;
}

function presentDetail(urls: Urls, event: TimelineEvent): Record<string, unknown> {
  switch (event.event) {
    case 'labeled':
    case 'unlabeled':
      return { label: { name: event.label.name, color: event.label.color } };
    case 'closed':
      return { state_reason: event.stateReason };
    case 'assigned':
      return { assignee: presentUser(urls, event.assignee) };
    case 'renamed':
      return { rename: { from: event.from, to: event.to } };
    case 'milestoned':
      return { milestone: { title: event.milestone.title } };
    case 'review_requested':
      return {
        review_requester: presentUser(urls, event.actor),
        requested_reviewer: presentUser(urls, event.reviewer),
      };
    case 'reviewed':
      return presentReviewedEvent(urls, event);
    default:
      return {};
  }
}

function presentReviewedEvent(urls: Urls, event: TimelineEvent & { event: 'reviewed' }): Record<string, unknown> {
  const { review } = event;
  const html = `${htmlOf(urls, event.issue)}#pullrequestreview-${review.id}`;
  const api = `${urls.repo(event.issue.repository.fullName)}/pulls/${event.issue.number}`;
  return {
    user: presentUser(urls, review.author),
    body: review.body,
    state: review.state.toLowerCase(),
    commit_id: review.commitSha,
    html_url: html,
    pull_request_url: api,
    submitted_at: iso(review.createdAt),
    author_association: association(event.issue.repository, review.author),
    _links: { html: { href: html }, pull_request: { href: api } },
  };
}
