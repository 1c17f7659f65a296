import { LoopError } from '@loop-actions/contract';
import { classifyGitFailure, type GitFailureKind } from '@loop-actions/git';
import type { StateIo } from './state-io.ts';

/** A git process that talked to the remote and failed. */
export interface RemoteFailure {
  readonly kind: GitFailureKind;
  /** The last lines git said. */
  readonly words: string;
}

/** Reads what a failed git process said. */
export function remoteFailure(stdout: string, stderr: string): RemoteFailure {
  const text = `${stdout}\n${stderr}`;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== 'Done' && !/^(?:hint:|To )/.test(line));
  return { kind: classifyGitFailure(text), words: lines.slice(-4).join(' | ').slice(0, 1000) };
}

const PERMISSION_YAML = 'permissions:\n  contents: write';

/** The error for a failure of the remote that trying again does not mend. */
export function remoteError(io: StateIo, doing: string, { kind, words }: RemoteFailure): LoopError {
  const where = `the state branch ${io.branch}`;
  switch (kind) {
    case 'auth':
      return new LoopError('E_GITHUB_PERMISSION', {
        message: `${doing} ${where} was refused: ${words}`,
        remedy: `Give the job a token that may write contents:\n\n${PERMISSION_YAML}`,
      });
    case 'protected':
      return new LoopError('E_GITHUB_REFUSED', {
        message: `${doing} ${where} was refused by a rule of the repository: ${words}`,
        remedy: `Choose an unprotected branch (input state-branch), or exempt the app from the rule on ${io.branch}.`,
      });
    case 'workflow-scope':
      return new LoopError('E_WORKFLOW_FILE', {
        message: `${doing} ${where} was refused because the branch holds workflow files: ${words}`,
        remedy: 'Choose a branch without workflow files (input state-branch); by default it is an orphan branch.',
      });
    case 'unreachable':
      return new LoopError('E_STATE_UNREACHABLE', {
        message: `${doing} ${where} failed because the server can’t be reached: ${words}`,
        remedy: 'Run the job again: an update that arrived after all is found and not made twice.',
      });
    case 'rejected-non-fast-forward':
    case 'other':
      return new LoopError('E_GIT_FAILED', {
        message: `${doing} ${where} failed: ${words}`,
        remedy: 'Read the last lines above; they are git’s own.',
      });
  }
}

/** Too many writers, or one that never lets go. */
export function conflictError(io: StateIo, tries: number, words: string): LoopError {
  return new LoopError('E_STATE_CONFLICT', {
    message: `the state branch ${io.branch} kept changing: ${tries} tries lost the race${words === '' ? '' : ` (${words})`}`,
    remedy:
      'Nothing was lost or half-written: what others wrote stands, this update did not happen. Run the job again.',
  });
}

/** Somebody deleted or rewrote what must only grow. */
export function rewrittenError(io: StateIo, reason: string, restore: string | null): LoopError {
  const { branch, tip } = io.refs;
  const back = restore === null ? '' : `To put it back: git push --force origin ${restore}:${branch}\n`;
  return new LoopError('E_STATE_REWRITTEN', {
    message: `the history of the state branch ${io.branch} is not the one that was written: ${reason}`,
    remedy: `${back}To accept it as it is now: git push origin :${tip}`,
  });
}
