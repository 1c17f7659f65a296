/** What a check came to. GitHub lets a check that was skipped or neutral pass. */
export type CheckState = 'passed' | 'failed' | 'pending';

/** A check run or commit status on a commit, the newest of its name. */
export interface CheckEvidence {
  readonly name: string;
  readonly state: CheckState;
  /** Whether GitHub itself says that the pull request needed it. */
  readonly required: boolean;
}

/** The newest run of a workflow on a commit. */
export interface WorkflowEvidence {
  /** File name below `.github/workflows`. */
  readonly workflow: string;
  readonly state: CheckState;
}

/** What GitHub has on record of a merged pull request. */
export interface MergeEvidence {
  readonly pullRequest: number;
  readonly headSha: string;
  readonly mergeSha: string;
  readonly head: readonly CheckEvidence[];
  readonly merge: readonly CheckEvidence[];
  readonly workflows: readonly WorkflowEvidence[];
}

/** What GitHub has on record of merges into a branch. What could not be read is not in it. */
export interface MergeRecords {
  /** Contexts that branch protection and rulesets require of the branch; null: they could not be read. */
  readonly requiredContexts: readonly string[] | null;
  /** By number of the pull request. */
  readonly merges: ReadonlyMap<number, MergeEvidence>;
}
