import type { RunnerContext } from '@loop-actions/action-kit';
import { userAgent } from '@loop-actions/github';

/** How this step introduces itself to a server, through the API and through git alike. */
export function speaker(context: RunnerContext): string {
  return userAgent({ version: context.actionVersion, action: context.actionName, job: context.job });
}
