import { escapeMarkdown, table } from '@loop-actions/action-kit';
import type { ReadySet } from '@loop-actions/selection';
import type { OracleDecision } from '@loop-actions/verifier';

/** Ready tickets that are shown in their order. */
const MOST_SHOWN = 20;

/** The oracle's answer and its reason per ticket, and what is next and why. */
export function summarizeOracle(decision: OracleDecision & { readonly readySet?: ReadySet }): string {
  const rows = decision.tickets.map(({ id, standing, reason }) => [
    escapeMarkdown(id),
    standing,
    escapeMarkdown(reason),
  ]);
  const next = (decision.readySet?.ready ?? []).slice(0, MOST_SHOWN);
  return [
    `## Oracle: ${decision.done ? 'done' : 'not done'}`,
    `${escapeMarkdown(decision.reason)}.`,
    ...(rows.length === 0 ? [] : [table(['ticket', 'stands as', 'because'], rows)]),
    ...(next.length === 0
      ? []
      : [`Next, in this order: ${next.map(({ id, because }) => `${id} (${escapeMarkdown(because)})`).join(', ')}.`]),
  ].join('\n\n');
}
