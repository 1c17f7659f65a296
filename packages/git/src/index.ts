export { readBlobTexts } from './blob-texts.ts';
export {
  type CandidateContent,
  type CandidateOnDisk,
  type ReadCandidateOptions,
  readCandidate,
  verifyCandidateTree,
  writeCandidate,
} from './candidate-files.ts';
export { clearPaths } from './clear-paths.ts';
export {
  createGit,
  type Git,
  type GitBytesResult,
  type GitCall,
  type GitLog,
  type GitOptions,
  type GitResult,
} from './git.ts';
export type { GitAuth, GitCallEnvironment } from './git-environment.ts';
export { classifyGitFailure, type GitFailureKind, gitFailureKind } from './git-failure.ts';
export { type MergedCommits, mergeCommits } from './merge-commits.ts';
export type { CommitAuthor, CommitRequest, PushOutcome, PushRequest } from './publication.ts';
export { listRawChanges, type RawChange } from './raw-changes.ts';
export { type GitObject, readObjects } from './read-objects.ts';
export { readRegularFile } from './regular-file.ts';
export type { Snapshot } from './snapshot.ts';
export type { TreeChange } from './tree-diff.ts';
export { CHANGE_LIMITS } from './tree-hazards.ts';
export { TREE_MODES, type TreeFile } from './tree-listing.ts';
export {
  createTrustedRepository,
  type FetchOptions,
  type TrustedRepository,
  type TrustedRepositoryOptions,
} from './trusted-repository.ts';
