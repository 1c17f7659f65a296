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
