import { escapeMarkdown, table } from '@loop-actions/action-kit';
import type { DecisionDifference, SaidOf } from './compare-decisions.ts';
import type { ReplayedRun } from './replay-run.ts';

/** What a replay shows: where today's spec decides otherwise than then, and by which line. */
export function summarizeReplay({ inputs, decisions, differences }: ReplayedRun): string {
  const count =
    differences.length === 0 ? 'no difference' : `${differences.length} of ${decisions.length} tickets differ`;
  const rows = differences.map((difference) => [
    `[${escapeMarkdown(difference.item)}](${difference.url}) ${escapeMarkdown(difference.title)}`,
    describe(difference.before),
    describe(difference.today),
    because(difference),
  ]);
  return [
    `## Replay of run ${escapeMarkdown(inputs.run)}: ${count}`,
    'Today’s spec on the tickets, the state and the answers as they were recorded then. Nothing was asked and nothing was written.',
    inputs.leftOut === 0 ? '' : `${inputs.leftOut} tickets did not fit the record and are not replayed.`,
    rows.length === 0 ? '' : table(['ticket', 'then', 'today', 'because of'], rows),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function describe({ outcome, reason }: SaidOf): string {
  return `**${outcome}**${reason === '' ? '' : `: ${escapeMarkdown(reason)}`}`;
}

function because({ before, today, cut }: DecisionDifference): string {
  const line = today.line === null ? null : `\`${today.rule}\` ${escapeMarkdown(today.line)}`;
  const gone = before.line === null ? null : `no longer \`${before.rule}\` ${escapeMarkdown(before.line)}`;
  const note = cut ? ' (its text is not whole in the record)' : '';
  return `${line ?? gone ?? 'the loop’s own rules'}${note}`;
}
