import type { RunnerContext } from '@loop-actions/action-kit';
import { hasWriteAccess, type PermissionLevel } from '@loop-actions/contract';
import type { Conversations } from '@loop-actions/github';
import { saysCommand } from './accepted-proposal.ts';

const MOST_ASKED = 10;

/**
 * Whether a person with write access asked for a plan: who may start a workflow by hand has it by GitHub's own rule;
 * after a comment, the one who wrote `/plan` must have it, as the issue stands now and not as the event says.
 */
export async function isAsked(
  context: Pick<RunnerContext, 'eventName'>,
  by: {
    readonly said: Conversations;
    readonly number: number;
    readonly permission: (login: string) => Promise<PermissionLevel>;
  },
): Promise<boolean> {
  if (context.eventName === 'workflow_dispatch') return true;
  const asking = (by.said.comments.get(by.number) ?? []).filter(
    ({ own, author, editor, body }) =>
      !own && author.kind === 'user' && editor?.kind !== 'bot' && saysCommand(body, 'plan'),
  );
  for (const { author, editor } of asking.slice(-MOST_ASKED)) {
    const logins = new Set([author.login, ...(editor === null ? [] : [editor.login])]);
    const levels = await Promise.all([...logins].map((login) => by.permission(login)));
    if (levels.every(hasWriteAccess)) return true;
  }
  return false;
}
