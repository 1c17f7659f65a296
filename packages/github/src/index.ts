export { downloadArtifact, listArtifacts, type RunArtifact } from './artifacts.ts';
export {
  createGitHub,
  DEFAULT_GITHUB_LIMITS,
  type GitHubLimits,
  type GitHubOptions,
} from './create-github.ts';
export type { GitHub, GitHubClock, GitHubLog, RequestCounts } from './github.ts';
export {
  type ChangeHistory,
  type HistoryQuery,
  type IssueHistory,
  type LoopHistory,
  readLoopHistory,
} from './history/read-history.ts';
export { OPERATIONS, type OperationName, type Permission, QUERIES, type QueryName } from './operations.ts';
export { pushUrl } from './push.ts';
export { type PullRequestFacts, readPullRequest } from './read-pull-request.ts';
export { type RepositoryFacts, readPermission, readRepository } from './repository.ts';
export { readTracker, type TrackerQuery } from './tracker/read-tracker.ts';
export { type Speaker, userAgent } from './user-agent.ts';
export { dispatchChecks, type WantedChecks } from './writes/dispatch.ts';
export { type EnsuredIssue, ensureIssue, type WantedIssue } from './writes/issue.ts';
export {
  type EnsuredComment,
  ensureIssueComment,
  ensurePullRequestComment,
  type IssueComment,
} from './writes/issue-comment.ts';
export { ensureLabels, LABEL_DEFINITIONS, removeLabel } from './writes/labels.ts';
export { type EnsuredPullRequest, ensurePullRequest } from './writes/pull-request.ts';
export type { WantedPullRequest } from './writes/wanted-pull-request.ts';
