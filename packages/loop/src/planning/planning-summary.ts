import { escapeMarkdown } from '@loop-actions/action-kit';
import type { PlanningState } from './advance-planning.ts';
import { proposalComment } from './proposal-text.ts';

/** What a planning pass did, and the plan where nothing of it was posted. */
export function summarizePlanning({ stage, number, reason, proposal }: PlanningState): string {
  const where = number === null ? '' : ` of #${number}`;
  const created = Object.entries(proposal?.created ?? {}).map(([key, issue]) => `- #${issue} ${escapeMarkdown(key)}`);
  return [
    `## Planning${where}: ${stage}`,
    `${escapeMarkdown(reason)}.`,
    created.join('\n'),
    stage === 'drafted' && proposal !== null ? proposalComment(proposal) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
