import type { PermissionLevel } from '@loop-actions/contract';
import type { BareRepository } from './git/bare-repository.ts';

/** What every object of GitHub has: a number, a global node id and a kind that GraphQL resolves types by. */
interface Entity {
  readonly id: number;
  readonly nodeId: string;
}

export interface User extends Entity {
  readonly kind: 'User';
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
  readonly createdAt: number;
}

export interface Label extends Entity {
  readonly kind: 'Label';
  name: string;
  color: string;
  description: string | null;
}

export interface Milestone extends Entity {
  readonly kind: 'Milestone';
  readonly repository: Repository;
  readonly number: number;
  readonly title: string;
  readonly description: string | null;
  readonly creator: User;
  readonly createdAt: number;
  state: 'open' | 'closed';
}

export interface Comment extends Entity {
  readonly kind: 'IssueComment';
  readonly issue: Issue;
  readonly author: User;
  readonly createdAt: number;
  body: string;
  updatedAt: number;
  /** Who last changed it. */
  editor: User | null;
}

/** What happened to an issue or pull request, oldest first. */
export type TimelineEvent = Entity & {
  readonly kind: 'Event';
  readonly issue: Issue;
  readonly actor: User;
  readonly createdAt: number;
} & TimelineDetail;

export type TimelineDetail =
  | { readonly event: 'labeled' | 'unlabeled'; readonly label: Label }
  | { readonly event: 'closed'; readonly stateReason: StateReason | null; readonly closer: Closer | null }
  | { readonly event: 'reopened' }
  | { readonly event: 'assigned'; readonly assignee: User }
  | { readonly event: 'renamed'; readonly from: string; readonly to: string }
  | { readonly event: 'merged'; readonly commitSha: string }
  | { readonly event: 'review_requested'; readonly reviewer: User }
  | { readonly event: 'ready_for_review' | 'convert_to_draft' | 'head_ref_deleted' }
  | { readonly event: 'sub_issue_added'; readonly subIssue: Issue }
  | { readonly event: 'parent_issue_added'; readonly parent: Issue }
  | { readonly event: 'milestoned'; readonly milestone: Milestone }
  | { readonly event: 'cross-referenced'; readonly source: Issue }
  | { readonly event: 'commented'; readonly comment: Comment }
  | { readonly event: 'reviewed'; readonly review: Review };

/** What closed an issue, when it was not a person's click. */
export type Closer =
  | { readonly kind: 'pull'; readonly pull: PullRequest }
  | { readonly kind: 'commit'; readonly sha: string };

export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';

/** An issue. A pull request is an issue with `pull` set. */
export interface Issue extends Entity {
  readonly kind: 'Issue';
  readonly repository: Repository;
  readonly number: number;
  readonly author: User;
  readonly createdAt: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: StateReason | null;
  labels: Label[];
  assignees: User[];
  milestone: Milestone | null;
  readonly comments: Comment[];
  readonly events: TimelineEvent[];
  updatedAt: number;
  closedAt: number | null;
  closedBy: User | null;
  parent: Issue | null;
  readonly subIssues: Issue[];
  /** Issues that must be closed before this one, the newest dependency last. */
  readonly blockedBy: Issue[];
  /** Who changed its text, oldest first. */
  readonly edits: { readonly editor: User; readonly at: number }[];
  readonly pull: Pull | null;
}

export type PullRequest = Issue & { readonly pull: Pull };

export interface Pull extends Entity {
  readonly headRef: string;
  /** The fork that the head branch lies in; null: this repository. */
  headFork: Repository | null;
  /** Follows the head branch while the pull request is open, stays afterwards. */
  headSha: string;
  baseRef: string;
  baseSha: string;
  draft: boolean;
  mergedAt: number | null;
  mergedBy: User | null;
  mergeCommitSha: string | null;
  requestedReviewers: User[];
  /** Null while GitHub does not merge it by itself. */
  autoMerge: AutoMerge | null;
  readonly reviews: Review[];
  /** How often mergeability of this head on this base was asked for: GitHub computes it in the background. */
  mergeability: { key: string; asked: number };
}

export interface AutoMerge {
  readonly enabledBy: User;
  readonly enabledAt: number;
  readonly method: 'merge' | 'squash' | 'rebase';
}

export interface Review extends Entity {
  readonly kind: 'Review';
  readonly pull: PullRequest;
  readonly author: User;
  readonly body: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED';
  readonly commitSha: string;
  readonly createdAt: number;
  /** What was said of lines of the diff. */
  readonly comments: readonly { readonly path: string; readonly body: string; readonly diffHunk: string }[];
}

export interface CommitStatus extends Entity {
  readonly sha: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: User;
  readonly createdAt: number;
}

export interface CheckRun extends Entity {
  readonly sha: string;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly detailsUrl: string | null;
  readonly externalId: string | null;
  readonly startedAt: number;
  readonly completedAt: number | null;
}

/** A deployment to an environment, its statuses oldest first. */
export interface Deployment extends Entity {
  readonly sha: string;
  readonly environment: string;
  readonly creator: User;
  readonly createdAt: number;
  readonly statuses: (Entity & {
    readonly state: 'error' | 'failure' | 'inactive' | 'pending' | 'success' | 'queued' | 'in_progress';
    readonly description: string;
    readonly createdAt: number;
  })[];
}

/** A run of a workflow: one that a dispatch started, or one that a test brought about. */
export interface WorkflowRun extends Entity {
  /** The workflow's file name. */
  readonly workflow: string;
  readonly branch: string;
  readonly headSha: string;
  readonly actor: User;
  readonly createdAt: number;
  readonly event: string;
  /** Its `run-name`; absent: the workflow's name. */
  readonly title?: string;
  readonly status: string;
  readonly conclusion: string | null;
}

/** What a run left behind. */
export interface RunArtifact extends Entity {
  readonly runId: number;
  readonly name: string;
  readonly archive: Buffer;
  readonly createdAt: number;
}

/** What an owner can switch in a repository's settings. */
export interface RepositorySettings {
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayCreatePullRequests: boolean;
  allowMergeCommit: boolean;
  allowSquashMerge: boolean;
  allowRebaseMerge: boolean;
  allowAutoMerge: boolean;
  deleteBranchOnMerge: boolean;
  /** Branches that refuse direct and forced pushes and deletion, and whose merges need these status checks. */
  protectedBranches: Record<string, { readonly requiredChecks: readonly string[] }>;
  /** Status checks that an active ruleset requires, by branch. */
  rulesetChecks: Record<string, readonly string[]>;
  /** Answers to `mergeable` that are null before GitHub has computed it. */
  mergeableLag: number;
  /** Lists of workflow runs that lack what was dispatched until GitHub has caught up. */
  workflowRunLag: number;
}

export interface Repository extends Entity {
  readonly kind: 'Repository';
  readonly owner: User;
  readonly name: string;
  readonly fullName: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly git: BareRepository;
  readonly collaborators: Map<string, PermissionLevel>;
  readonly labels: Map<string, Label>;
  readonly milestones: Milestone[];
  readonly issues: Map<number, Issue>;
  readonly statuses: CommitStatus[];
  readonly checkRuns: CheckRun[];
  readonly workflowRuns: WorkflowRun[];
  readonly deployments: Deployment[];
  readonly artifacts: RunArtifact[];
  readonly settings: RepositorySettings;
  readonly createdAt: number;
  /** The refs as they were when last looked at, so that a move is noticed. */
  refs: ReadonlyMap<string, string>;
  pushedAt: number;
}

export function isPullRequest(issue: Issue): issue is PullRequest {
  return issue.pull !== null;
}
