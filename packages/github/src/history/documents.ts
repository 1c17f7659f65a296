/** The documents that read what happened to a loop's tickets and changes. Only variables go in. */

const ACTOR = '{ __typename login }';
const COMMENT = `nodes { id createdAt body url viewerDidAuthor authorAssociation author ${ACTOR} }`;

/** A page of the issues that changed since a time, newest change first. */
export const ISSUE_HISTORY = `query IssueHistory($owner: String!, $name: String!, $size: Int!, $after: String, $since: DateTime!) {
  repository(owner: $owner, name: $name) {
    page: issues(
      first: $size, after: $after, filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: DESC }
    ) {
      nodes {
        number title url createdAt updatedAt
        parent { number repository { nameWithOwner } }
        comments(last: 50) { ${COMMENT} }
        timelineItems(last: 60, itemTypes: [CLOSED_EVENT, REOPENED_EVENT, LABELED_EVENT, UNLABELED_EVENT]) {
          nodes {
            __typename
            ... on ClosedEvent { id createdAt actor ${ACTOR} stateReason }
            ... on ReopenedEvent { id createdAt actor ${ACTOR} }
            ... on LabeledEvent { id createdAt actor ${ACTOR} label { name } }
            ... on UnlabeledEvent { id createdAt actor ${ACTOR} label { name } }
          }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/** A page of the pull requests with a label, newest change first. */
export const CHANGE_HISTORY = `query ChangeHistory($owner: String!, $name: String!, $size: Int!, $after: String, $label: String!) {
  repository(owner: $owner, name: $name) {
    page: pullRequests(
      first: $size, after: $after, labels: [$label], orderBy: { field: UPDATED_AT, direction: DESC }
    ) {
      nodes {
        number title url body createdAt updatedAt closedAt mergedAt headRefName
        author ${ACTOR}
        mergedBy ${ACTOR}
        mergeCommit { oid }
        closingIssuesReferences(first: 5) { nodes { number repository { nameWithOwner } } }
        comments(last: 30) { ${COMMENT} }
        reviews(last: 20) {
          nodes {
            id createdAt body url state authorAssociation author ${ACTOR}
            comments(first: 10) { nodes { id createdAt body url path diffHunk authorAssociation author ${ACTOR} } }
          }
        }
        commits(last: 30) { nodes { commit { oid committedDate message author { user { login } } } } }
        timelineItems(last: 10, itemTypes: [CROSS_REFERENCED_EVENT, HEAD_REF_FORCE_PUSHED_EVENT]) {
          nodes {
            ... on CrossReferencedEvent { source { __typename ... on PullRequest { number title mergedAt } } }
            ... on HeadRefForcePushedEvent { actor ${ACTOR} beforeCommit { oid } }
          }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/** A page of the deployments, newest first. Ten statuses are more than a deployment goes through. */
export const DEPLOYMENT_HISTORY = `query DeploymentHistory($owner: String!, $name: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    page: deployments(first: $size, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { id createdAt updatedAt environment commitOid statuses(first: 10) { nodes { state createdAt } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const blob = (path: string): string => `object(expression: "HEAD:${path}") { ... on Blob { text } }`;
/** The files of code owners on the default branch, in GitHub's order: the first that is there counts. */
export const CODE_OWNERS = `query CodeOwners($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    first: ${blob('.github/CODEOWNERS')}
    second: ${blob('CODEOWNERS')}
    third: ${blob('docs/CODEOWNERS')}
  }
}`;
