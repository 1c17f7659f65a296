import { LoopError } from '@loop-actions/contract';

/** `E_ARTIFACT_REFUSED`: what arrived is not what any job of ours hands over. */
export function refused(message: string, cause?: unknown): LoopError {
  return new LoopError('E_ARTIFACT_REFUSED', {
    message,
    remedy: 'Hand over only what an action of this suite wrote. Look for a step that uploads an artifact of this name.',
    cause,
  });
}

/** `E_ARTIFACT_BROKEN`: it is damaged or empty, and so reads as not passed. */
export function broken(message: string, cause?: unknown): LoopError {
  return new LoopError('E_ARTIFACT_BROKEN', {
    message,
    remedy: 'Run the job that makes it again.',
    cause,
  });
}

/** `E_ARTIFACT_MISSING`: neither a directory nor an artifact of this run. */
export function missing(message: string): LoopError {
  return new LoopError('E_ARTIFACT_MISSING', {
    message,
    remedy:
      'Name the job that makes it under `needs:`, in the same run of the workflow, and hand on its output. Artifacts of other runs, and expired ones, are not taken; no permission is needed for those of this run.',
  });
}

/** `E_ARTIFACT_UNAVAILABLE`: the artifact service did not do what was asked, or there is none here. */
export function unavailable(message: string, remedy: string, cause?: unknown): LoopError {
  return new LoopError('E_ARTIFACT_UNAVAILABLE', { message, remedy, cause });
}
