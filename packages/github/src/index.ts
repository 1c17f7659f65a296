export { absentLabels } from './absent-labels.ts';
export { downloadArtifact, listArtifacts, type RunArtifact } from './artifacts.ts';
export { type BatchRecord, closeBatch, formatMembers, parseMembers, readBatches } from './batches/read-batches.ts';
export { type CommitHistory, openHistory } from './commit-history.ts';
export { type Conversations, readConversations, type SpokenComment } from './conversation/read-conversations.ts';
export { type LoopPullRequest, readLoopPullRequests } from './conversation/read-loop-pull-requests.ts';
export {
  createGitHub,
  DEFAULT_GITHUB_LIMITS,
  type GitHubLimits,
  type GitHubOptions,
} from './create-github.ts';
export { type DeploymentFacts, readDeployments } from './deployments.ts';
export type { GitHub, GitHubClock, GitHubLog, RequestCounts } from './github.ts';
export { readCodeOwners } from './history/read-code-owners.ts';
export {
  type ChangeHistory,
  type HistoryQuery,
  type IssueHistory,
  type LoopHistory,
  readLoopHistory,
} from './history/read-history.ts';
export { readMerges } from './merges/read-merges.ts';
export {
  MUTATIONS,
  type MutationName,
  OPERATIONS,
  type OperationName,
  type Permission,
  QUERIES,
  type QueryName,
} from './operations.ts';
export { pushUrl } from './push.ts';
export { readBranch, readFileAt } from './read-branch.ts';
export { type PullRequestFacts, readPullRequest } from './read-pull-request.ts';
export { type RepositoryFacts, readPermission, readRepository } from './repository.ts';
export { type RememberingReading, readRemembering } from './tracker/memory/read-remembering.ts';
export { TrackerMemory } from './tracker/memory/tracker-memory.ts';
export { readTracker, type TrackerQuery } from './tracker/read-tracker.ts';
export { type Speaker, userAgent } from './user-agent.ts';
export { readWorkflowRuns, type WorkflowRunFacts } from './workflow-runs.ts';
export {
  type EnsuredAutoMerge,
  ensureAutoMerge,
  MERGE_METHODS,
  type MergeMethod,
  type WantedAutoMerge,
  withdrawAutoMerge,
} from './writes/auto-merge.ts';
export { ensureBlockedBy } from './writes/blocked-by.ts';
export { dispatchChecks, type WantedChecks } from './writes/dispatch.ts';
export { type EnsuredIssue, ensureIssue, type WantedIssue } from './writes/issue.ts';
export {
  type EnsuredComment,
  ensureIssueComment,
  ensurePullRequestComment,
  type IssueComment,
} from './writes/issue-comment.ts';
export { ensureLabels, LABEL_DEFINITIONS, removeLabel } from './writes/labels.ts';
export { changeMarkedIssue, listMarkedIssues, type MarkedIssue } from './writes/marked-issues.ts';
export { type EnsuredPullRequest, ensurePullRequest } from './writes/pull-request.ts';
export { listRuns, type StartedRun, startPass, type WantedPass } from './writes/start-pass.ts';
export { ensureSubIssue } from './writes/sub-issue.ts';
export type { WantedPullRequest } from './writes/wanted-pull-request.ts';
