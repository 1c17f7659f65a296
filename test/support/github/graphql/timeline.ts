import type { Issue, TimelineEvent } from '../entities.ts';
import { htmlOf } from '../present/issues.ts';
import { iso } from '../present/urls.ts';
import { type Field, type Fields, fields } from './fields.ts';

type EventName = TimelineEvent['event'];
type EventOf<E extends EventName> = TimelineEvent & { readonly event: E };

const TYPES: Record<EventName, string | null> = {
  labeled: 'LabeledEvent',
  unlabeled: 'UnlabeledEvent',
  closed: 'ClosedEvent',
  reopened: 'ReopenedEvent',
  assigned: 'AssignedEvent',
  renamed: 'RenamedTitleEvent',
  merged: 'MergedEvent',
  review_requested: 'ReviewRequestedEvent',
  ready_for_review: 'ReadyForReviewEvent',
  convert_to_draft: 'ConvertToDraftEvent',
  head_ref_deleted: 'HeadRefDeletedEvent',
  sub_issue_added: 'SubIssueAddedEvent',
  parent_issue_added: 'ParentIssueAddedEvent',
  milestoned: 'MilestonedEvent',
  'cross-referenced': 'CrossReferencedEvent',
  commented: 'IssueComment',
  reviewed: 'PullRequestReview',
};

export const timelineType = (event: TimelineEvent): string | null => TYPES[event.event];

/** `LabeledEvent` is asked for as `LABELED_EVENT`. */
export const itemType = (event: TimelineEvent): string =>
  (TYPES[event.event] ?? '').replace(/(?<!^)([A-Z])/g, '_$1').toUpperCase();

const common: Record<string, Field<TimelineEvent>> = {
  id: (event) => event.nodeId,
  actor: (event) => event.actor,
  createdAt: (event) => iso(event.createdAt),
};

const issueOf = (event: TimelineEvent): Issue => event.issue;

const eventFields = <E extends EventName>(own: Record<string, Field<EventOf<E>>>): Fields =>
  fields<EventOf<E>>({ ...common, ...own });

const url: Field<TimelineEvent> = (event, _args, { urls }) => `${htmlOf(urls, event.issue)}#event-${event.id}`;

export const timelineFields: Readonly<Record<string, Fields>> = {
  LabeledEvent: eventFields<'labeled' | 'unlabeled'>({ label: (event) => event.label, labelable: issueOf }),
  UnlabeledEvent: eventFields<'labeled' | 'unlabeled'>({ label: (event) => event.label, labelable: issueOf }),
  ClosedEvent: eventFields<'closed'>({
    url,
    closable: issueOf,
    stateReason: (event) => event.stateReason?.toUpperCase() ?? null,
    closer: (event) => (event.closer?.kind === 'pull' ? event.closer.pull : commitOf(event)),
  }),
  ReopenedEvent: eventFields<'reopened'>({
    closable: issueOf,
    stateReason: (event) => (event.issue.pull === null ? 'REOPENED' : null),
  }),
  AssignedEvent: eventFields<'assigned'>({ assignable: issueOf, assignee: (event) => event.assignee }),
  RenamedTitleEvent: eventFields<'renamed'>({
    previousTitle: (event) => event.from,
    currentTitle: (event) => event.to,
    subject: issueOf,
  }),
  MergedEvent: eventFields<'merged'>({
    url,
    commit: (event) => ({ kind: 'Commit', sha: event.commitSha, repository: event.issue.repository }),
    mergeRefName: (event) => event.issue.pull?.baseRef,
    pullRequest: issueOf,
  }),
  ReviewRequestedEvent: eventFields<'review_requested'>({
    pullRequest: issueOf,
    requestedReviewer: (event) => event.reviewer,
  }),
  ReadyForReviewEvent: eventFields<'ready_for_review'>({ pullRequest: issueOf, url }),
  ConvertToDraftEvent: eventFields<'convert_to_draft'>({ pullRequest: issueOf, url }),
  HeadRefDeletedEvent: eventFields<'head_ref_deleted'>({
    pullRequest: issueOf,
    headRefName: (event) => event.issue.pull?.headRef,
  }),
  SubIssueAddedEvent: eventFields<'sub_issue_added'>({ subIssue: (event) => event.subIssue }),
  ParentIssueAddedEvent: eventFields<'parent_issue_added'>({ parent: (event) => event.parent }),
  MilestonedEvent: eventFields<'milestoned'>({
    milestoneTitle: (event) => event.milestone.title,
    milestone: (event) => event.milestone,
    subject: issueOf,
  }),
  CrossReferencedEvent: eventFields<'cross-referenced'>({
    url,
    referencedAt: (event) => iso(event.createdAt),
    isCrossRepository: (event) => event.source.repository !== event.issue.repository,
    source: (event) => event.source,
    target: issueOf,
    willCloseTarget: () => false,
  }),
};

function commitOf(event: EventOf<'closed'>): unknown {
  if (event.closer?.kind !== 'commit') return null;
  return { kind: 'Commit', sha: event.closer.sha, repository: event.issue.repository };
}
