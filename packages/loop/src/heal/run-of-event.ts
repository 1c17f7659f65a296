import type { RunnerContext } from '@loop-actions/action-kit';

/** The run that a `workflow_run` event tells of; for any other event the run itself. */
export function runOfEvent(context: Pick<RunnerContext, 'runId' | 'event'>): string {
  const { workflow_run: told } = context.event() as { readonly workflow_run?: { readonly id?: unknown } };
  const id = told?.id;
  return typeof id === 'number' || typeof id === 'string' ? String(id) : context.runId;
}
