import { escapeMarkdown, table } from '@loop-actions/action-kit';
import type { CheckedCandidate } from './check-candidate.ts';
import { worstFirst } from './merge-findings.ts';

/** A review as the answers of its lenses and a table of what they found, worst first. All of it is an agent's words. */
export function summarizeReview({
  verdict,
  answer,
  reason,
  dissent,
}: Pick<CheckedCandidate, 'verdict' | 'answer' | 'reason' | 'dissent'>): string {
  const findings = worstFirst(
    verdict.checks.flatMap((check) => (check.verdict === 'pass' ? check.findings : check.findings.slice(1))),
  );
  const rows = findings.map(({ severity, message, file, line }) => [
    severity,
    escapeMarkdown(file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}`),
    escapeMarkdown(message.replace(/\s+/g, ' ')),
  ]);
  return [
    `## Checker: ${answer} for ${escapeMarkdown(verdict.item)}`,
    escapeMarkdown(reason),
    dissent === null ? '' : escapeMarkdown(`The lenses differ: ${dissent}.`),
    rows.length === 0 ? '' : table(['severity', 'place', 'finding'], rows),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
