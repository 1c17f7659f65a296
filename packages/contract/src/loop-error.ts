import type { SourcePosition } from './source-position.ts';

/** The closed list of error codes. Each has a paragraph in `docs/errors.md`; a test keeps the two equal. */
export const ERROR_CODES = [
  'E_INPUT_INVALID',
  'E_INPUT_UNKNOWN',
  'E_INPUT_MISSING',
  'E_SPEC_INVALID',
  'E_SPEC_TOO_LARGE',
  'E_POLICY_INVALID',
  'E_CHECKLIST_INVALID',
  'E_GUARD_INVALID',
  'E_EVALS_INVALID',
  'E_STATE_INVALID',
  'E_STATE_CONFLICT',
  'E_STATE_REWRITTEN',
  'E_STATE_UNREACHABLE',
  'E_JSON_INVALID',
  'E_PLAN_INVALID',
  'E_CANDIDATE_INVALID',
  'E_CANDIDATE_DIGEST',
  'E_VERDICT_INVALID',
  'E_VERDICT_DIGEST',
  'E_HEAL_INVALID',
  'E_LEARNED_INVALID',
  'E_ARTIFACT_NAME',
  'E_ARTIFACT_MISSING',
  'E_ARTIFACT_REFUSED',
  'E_ARTIFACT_BROKEN',
  'E_ARTIFACT_UNAVAILABLE',
  'E_EVENT_INVALID',
  'E_RUNNER_INVALID',
  'E_BASE_UNKNOWN',
  'E_BATCH_DOUBTFUL',
  'E_GIT_FAILED',
  'E_GIT_REFUSED',
  'E_AGENT_COMMAND',
  'E_AGENT_INSTALL',
  'E_AGENT_KEY',
  'E_AGENT_PRICE',
  'E_BOX_UNAVAILABLE',
  'E_GITHUB_UNAUTHENTICATED',
  'E_GITHUB_PERMISSION',
  'E_GITHUB_NOT_FOUND',
  'E_GITHUB_RATE_LIMIT',
  'E_GITHUB_UNAVAILABLE',
  'E_GITHUB_MALFORMED',
  'E_GITHUB_REFUSED',
  'E_WORKFLOW_FILE',
  'E_MODE_REFUSED',
  'E_REPLAY_UNAVAILABLE',
  'E_INTERNAL',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export interface LoopErrorDetails {
  /** What went wrong, in one sentence a person can act on. */
  readonly message: string;
  /** What to do about it. YAML or a command to paste is welcome. */
  readonly remedy: string;
  /** Where in a configuration file, when the fault is there. */
  readonly position?: SourcePosition;
  /** The line of source at `position`, so that the caret has something to point at. */
  readonly sourceLine?: string;
  readonly cause?: unknown;
}

/** Every error the suite throws on purpose: a code, a cause, a remedy and, for configuration, a place. */
export class LoopError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string;
  readonly position: SourcePosition | undefined;
  readonly sourceLine: string | undefined;

  constructor(code: ErrorCode, details: LoopErrorDetails) {
    super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'LoopError';
    this.code = code;
    this.remedy = details.remedy;
    this.position = details.position;
    this.sourceLine = details.sourceLine;
  }
}

/** Narrows an unknown thrown value, optionally to some codes. */
export function isLoopError(error: unknown, ...codes: readonly ErrorCode[]): error is LoopError {
  return error instanceof LoopError && (codes.length === 0 || codes.includes(error.code));
}

/** Marks a branch the type checker has proved unreachable. */
export function assertNever(value: never): never {
  throw new LoopError('E_INTERNAL', {
    message: `unexpected value ${JSON.stringify(value)}`,
    remedy: 'This is a fault in loop-actions: please report it with the run log.',
  });
}
