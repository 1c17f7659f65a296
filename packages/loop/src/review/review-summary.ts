import { escapeMarkdown, table } from '@loop-actions/action-kit';
import type { Verdict } from '@loop-actions/contract';
import type { CheckedCandidate } from './check-candidate.ts';

/** A review as a table of its findings, worst first. Everything in it is an agent's words. */
export function summarizeReview(
  verdict: Verdict,
  { answer, reason }: Pick<CheckedCandidate, 'answer' | 'reason'>,
): string {
  const findings = verdict.checks
    .flatMap((check) => check.findings)
    .filter(({ message }) => message !== reason)
    .sort((one, other) => RANK.indexOf(one.severity) - RANK.indexOf(other.severity));
  const rows = findings.map(({ severity, message, file, line }) => [
    severity,
    escapeMarkdown(file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}`),
    escapeMarkdown(message.replace(/\s+/g, ' ')),
  ]);
  return [
    `## Checker: ${answer} for ${escapeMarkdown(verdict.item)}`,
    escapeMarkdown(reason),
    rows.length === 0 ? '' : table(['severity', 'place', 'finding'], rows),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const RANK = ['error', 'warning', 'notice'];
