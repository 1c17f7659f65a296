import { escapeMarkdown, table } from '@loop-actions/action-kit';
import type { OracleDecision } from '@loop-actions/verifier';

/** The oracle's answer and its reason per ticket. */
export function summarizeOracle(decision: OracleDecision): string {
  const rows = decision.tickets.map(({ id, standing, reason }) => [
    escapeMarkdown(id),
    standing,
    escapeMarkdown(reason),
  ]);
  return [
    `## Oracle: ${decision.done ? 'done' : 'not done'}`,
    `${escapeMarkdown(decision.reason)}.`,
    ...(rows.length === 0 ? [] : [table(['ticket', 'stands as', 'because'], rows)]),
  ].join('\n\n');
}
