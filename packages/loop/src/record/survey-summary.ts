import { codeBlock, details, escapeMarkdown, table } from '@loop-actions/action-kit';
import type { Decision } from '@loop-actions/contract';
import type { Survey } from '../plan/survey.ts';

/** Rows that a person still reads. */
const MOST_ROWS = 100;

/** The open tickets as a first loop would see them, and the spec to start it with. */
export function summarizeSurvey(decisions: readonly Decision[], { proposal }: Survey): string {
  const of = (outcome: Decision['outcome']) => decisions.filter((decision) => decision.outcome === outcome);
  return [
    'There is no `LOOP_SPEC.md`, so this only looks: nothing is started, asked or changed.',
    group('Could enter a loop', of('selected')),
    group('A person’s: what speaks against them', of('escalated')),
    group('Not now', of('skipped')),
    decisions.length === 0 ? 'No ticket is open.' : '',
    details('A LOOP_SPEC.md to start with: save it in the root of the default branch', codeBlock(proposal, 'md')),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function group(title: string, decisions: readonly Decision[]): string {
  if (decisions.length === 0) return '';
  const rows = decisions
    .slice(0, MOST_ROWS)
    .map(({ item, url, title: name, reason }) => [
      `[${escapeMarkdown(item)}](${url}) ${escapeMarkdown(name)}`,
      escapeMarkdown(reason),
    ]);
  const more = decisions.length > MOST_ROWS ? `\n\n… and ${decisions.length - MOST_ROWS} more.` : '';
  return `### ${title}: ${decisions.length}\n\n${table(['ticket', 'why'], rows)}${more}`;
}
