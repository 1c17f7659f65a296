/** Checks of a commit as `pull` sees them; the number goes in as text, and was checked to be one. */
const checksFor = (pull: number): string => `statusCheckRollup {
        contexts(first: 100) {
          nodes {
            __typename
            ... on CheckRun { name status conclusion isRequired(pullRequestNumber: ${pull}) }
            ... on StatusContext { context state isRequired(pullRequestNumber: ${pull}) }
          }
          pageInfo { hasNextPage }
        }
      }`;

const RULES = `base: ref(qualifiedName: $base) {
      refUpdateRule { requiredStatusCheckContexts }
      rules(first: 100) {
        nodes { parameters { __typename ... on RequiredStatusChecksParameters { requiredStatusChecks { context } } } }
        pageInfo { hasNextPage }
      }
    }`;

/** What a branch requires, and the checks of merged pull requests: of their last head, and of their merge commit. */
export function mergeRecords(pulls: readonly number[]): string {
  const aliases = pulls.map(
    (pull) => `pull${pull}: pullRequest(number: ${pull}) {
      number headRefOid
      commits(last: 1) { nodes { commit { oid ${checksFor(pull)} } } }
      mergeCommit {
        oid ${checksFor(pull)}
        checkSuites(first: 50) {
          nodes { databaseId status conclusion workflowRun { file { path } } }
          pageInfo { hasNextPage }
        }
      }
    }`,
  );
  return `query MergeRecords($owner: String!, $name: String!, $base: String!) {
  repository(owner: $owner, name: $name) {
    ${[RULES, ...aliases].join('\n    ')}
  }
}`;
}
