import { isLoopError } from '@loop-actions/contract';

/** What went wrong, in one line. */
export function describeFault(fault: unknown): string {
  if (isLoopError(fault)) return `${fault.code}: ${fault.message}`;
  return fault instanceof Error ? fault.message : String(fault);
}

/** Refusals that only a person can lift: the item waits for an answer, and the step stays green. */
export function isAnswer(fault: unknown): boolean {
  return isLoopError(fault, 'E_WORKFLOW_FILE', 'E_GITHUB_REFUSED', 'E_GIT_REFUSED');
}
