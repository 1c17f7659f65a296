import { details, escapeMarkdown } from '@loop-actions/action-kit';
import type { HealReport } from '@loop-actions/contract';
import { checkTable } from '../publish/pull-request-text.ts';
import { sentenceOf } from './compose-heal.ts';

/** A pass over a stop for the summary of a step: what stopped, what it was, what became of it. */
export function summarizeHeal(report: HealReport): string {
  const tripped = report.checks.flatMap(({ name, findings }) => (name === 'tripwire' ? findings : []));
  return [
    `## Self-heal: ${report.diagnosis}, ${report.end}`,
    `${escapeMarkdown(report.stop)}.`,
    `${sentenceOf(report.end)} ${escapeMarkdown(report.reason)}`,
    checkTable(report),
    tripped.length === 0
      ? ''
      : `**The wire tripped:**\n\n${tripped.map(({ message }) => `- ${escapeMarkdown(message)}`).join('\n')}`,
    report.humanReview.length === 0
      ? ''
      : `**To be looked at before it is merged:**\n\n${report.humanReview.map((line) => `- ${escapeMarkdown(line)}`).join('\n')}`,
    report.evidence.length === 0
      ? ''
      : details(
          'Evidence, looked up',
          report.evidence.map(({ label, value }) => `- ${escapeMarkdown(label)}: ${escapeMarkdown(value)}`).join('\n'),
        ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
