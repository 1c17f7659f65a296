/**
 * The tracker's GraphQL documents, as text: names and numbers go in as variables; the only thing spliced in is an
 * issue number that was checked to be one.
 */

const LABEL_EVENTS = `
  nodes {
    __typename
    ... on LabeledEvent { createdAt actor { __typename login } label { name } }
    ... on UnlabeledEvent { createdAt actor { __typename login } label { name } }
  }
  pageInfo { hasNextPage endCursor }`;

const LINKED_PULL_REQUESTS = `
  nodes {
    number url state baseRefName headRefOid
    mergeCommit { oid }
    repository { nameWithOwner }
  }
  pageInfo { hasNextPage endCursor }`;

const CLOSING_PULL_REQUESTS = `closedByPullRequestsReferences(first: 25, includeClosedPrs: true) {${LINKED_PULL_REQUESTS} }`;

const RELATED =
  'nodes { number state stateReason(enableDuplicate: true) repository { nameWithOwner } issueDependenciesSummary { blockedBy } } pageInfo { hasNextPage endCursor }';

/** What an issue waits for: GitHub allows 50 that block it and 100 below it. */
const DEPENDENCIES = `
  blockedBy(first: 50) { ${RELATED} }
  issueDependenciesSummary { blockedBy totalBlockedBy }
  subIssues(first: 100) { ${RELATED} }
  subIssuesSummary { total completed }`;

/** A document for a GitHub that has no dependencies. */
export const withoutDependencies = (document: string): string => document.replace(DEPENDENCIES, '');

const TICKET_FRAGMENT = `
fragment TicketFields on Issue {
  id number url title body state
  stateReason(enableDuplicate: true)
  createdAt updatedAt lastEditedAt
  repository { nameWithOwner }
  author { __typename login }
  milestone { number title }
  labels(first: 100) { nodes { name } pageInfo { hasNextPage endCursor } }
  timelineItems(first: 100, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {${LABEL_EVENTS} }
  ${CLOSING_PULL_REQUESTS}${DEPENDENCIES}
}`;

/** What tells that a ticket is not what it was, without what is heavy to read: texts, labels, and each dependency. */
const STANDING_FRAGMENT = `
fragment StandingFields on Issue {
  id number title state
  stateReason(enableDuplicate: true)
  updatedAt lastEditedAt
  repository { nameWithOwner }
  ${CLOSING_PULL_REQUESTS}
  issueDependenciesSummary { blockedBy totalBlockedBy }
  subIssuesSummary { total completed }
}`;

const PAGE = 'nodes { ...TicketFields } pageInfo { hasNextPage endCursor }';

/** A page of the repository's issues, oldest first, so that new ones don't shift the pages. */
export const LIST_ISSUES = `query ListIssues(
  $owner: String!, $name: String!, $size: Int!, $after: String,
  $states: [IssueState!], $labels: [String!], $filter: IssueFilters
) {
  repository(owner: $owner, name: $name) {
    page: issues(
      first: $size, after: $after, states: $states, labels: $labels, filterBy: $filter,
      orderBy: { field: CREATED_AT, direction: ASC }
    ) { ${PAGE} }
  }
}
${TICKET_FRAGMENT}`;

/**
 * What changed since a time, how many issues are open, and how those of known ids stand, in groups of 100 at most (GitHub
 * takes no more at once): variables `ids0`, `ids1`, ….
 */
export function recallIssues(groups: number): string {
  const each = Array.from({ length: groups }, (_, at) => at);
  return `query RecallIssues(
  $owner: String!, $name: String!, $labels: [String!], $since: DateTime!${each.map((at) => `, $ids${at}: [ID!]!`).join('')}
) {
  repository(owner: $owner, name: $name) {
    open: issues(first: 1, states: [OPEN], labels: $labels) { totalCount }
    changed: issues(first: 100, filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: ASC }) { ${PAGE} }
  }
  ${each.map((at) => `known${at}: nodes(ids: $ids${at}) { ...StandingFields }`).join('\n  ')}
}
${TICKET_FRAGMENT}
${STANDING_FRAGMENT}`;
}

/** A page of an issue's sub-issues. */
export const LIST_SUB_ISSUES = `query ListSubIssues(
  $owner: String!, $name: String!, $size: Int!, $after: String, $parent: Int!
) {
  repository(owner: $owner, name: $name) {
    issue(number: $parent) { page: subIssues(first: $size, after: $after) { ${PAGE} } }
  }
}
${TICKET_FRAGMENT}`;

/** Issues by number, one alias `issue<number>` each. */
export function issuesByNumber(numbers: readonly number[]): string {
  const aliases = numbers.map((number) => `issue${number}: issue(number: ${number}) { ...TicketFields }`);
  return `query IssuesByNumber($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${aliases.join('\n    ')}
  }
}
${TICKET_FRAGMENT}`;
}

/** Whether issues are open, one alias `issue<number>` each. */
export function issueStates(numbers: readonly number[]): string {
  const aliases = numbers.map((number) => `issue${number}: issue(number: ${number}) { ...IssueState }`);
  return `query IssueStates($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${aliases.join('\n    ')}
  }
}
fragment IssueState on Issue { number state stateReason(enableDuplicate: true) repository { nameWithOwner } }`;
}

/** More label events of one issue. */
export const MORE_LABEL_EVENTS = `query MoreLabelEvents($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      page: timelineItems(first: 100, after: $after, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {${LABEL_EVENTS} }
    }
  }
}`;

/** More pull requests of one issue. */
export const MORE_PULL_REQUESTS = `query MorePullRequests($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      page: closedByPullRequestsReferences(first: 100, after: $after, includeClosedPrs: true) {${LINKED_PULL_REQUESTS} }
    }
  }
}`;

/** Milestones whose title resembles a text. */
export const FIND_MILESTONE = `query FindMilestone($owner: String!, $name: String!, $title: String!) {
  repository(owner: $owner, name: $name) {
    milestones(first: 100, query: $title) { nodes { number title } }
  }
}`;
