import { schema as published } from '@octokit/graphql-schema';

/**
 * Issue dependencies, which GitHub added to its schema on 2025-07-30 and the package has not taken over yet.
 * https://docs.github.com/en/graphql/overview/changelog#schema-changes-for-2025-07-30
 */
const ISSUE_DEPENDENCIES = `
type IssueDependenciesSummary {
  blockedBy: Int!
  blocking: Int!
  totalBlockedBy: Int!
  totalBlocking: Int!
}
enum IssueDependencyOrderField { CREATED_AT DEPENDENCY_ADDED_AT }
input IssueDependencyOrder { field: IssueDependencyOrderField!, direction: OrderDirection! }
extend type Issue {
  blockedBy(after: String, before: String, first: Int, last: Int, orderBy: IssueDependencyOrder): IssueConnection!
  blocking(after: String, before: String, first: Int, last: Int, orderBy: IssueDependencyOrder): IssueConnection!
  issueDependenciesSummary: IssueDependenciesSummary!
}
`;

/** GitHub's own GraphQL schema, as text. */
export const PUBLISHED_SCHEMA = `${published.idl}\n${ISSUE_DEPENDENCIES}`;
