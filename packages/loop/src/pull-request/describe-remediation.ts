import type { Logger } from '@loop-actions/action-kit';
import type { Verdict } from '@loop-actions/contract';
import type { RemediationDecision } from '@loop-actions/gate';
import { removeInvisible, sanitizeOutbound, truncateText } from '@loop-actions/text';
import { summarizeVerdict } from '../record/run-summary.ts';
import type { JudgedPullRequest } from './judge-pull-request.ts';

/** Characters of a patch that are shown; the candidate holds it whole. */
const SHOWN_PATCH = 20_000;

/** What was found and what is to be done, for the summary of the step. A fork's run has nothing else to say it by. */
export function summarizeJudged({ own, verdict, decision, fixed, candidate }: JudgedPullRequest): string {
  const parts = [summarizeVerdict(own), describeDecision(decision)];
  if (fixed > 0) parts.push(`With the fix the gate says **${verdict.verdict}**. The fix:`, patchBlock(candidate.fix));
  return parts.filter((part) => part !== '').join('\n\n');
}

/** One line on what is to be done; empty where nothing failed. */
export function describeDecision({ action, humanReview, reason }: RemediationDecision): string {
  if (action === 'none') return '';
  const words = sanitizeOutbound(reason, { maxChars: 1000 }).text;
  return `**Remediation: ${action}** (a person looks: ${humanReview}). ${words}`;
}

/** A patch as a block that nothing in it can close, cut with a visible mark. */
export function patchBlock(patch: Buffer | null): string {
  if (patch === null) return '';
  const shown = truncateText(removeInvisible(patch.toString('utf8')).text, SHOWN_PATCH);
  const fence = '`'.repeat(Math.max(3, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
  return sanitizeOutbound(`${fence}diff\n${shown}\n${fence}`, { maxChars: 2 * SHOWN_PATCH }).text;
}

/** Annotates the findings that name a place, on the lines of the pull request. */
export function annotateFindings(log: Logger, verdict: Pick<Verdict, 'checks'>): void {
  for (const check of verdict.checks.filter((one) => one.verdict !== 'pass')) {
    for (const { severity, message, file, line, column = 1, rule } of check.findings) {
      if (file === undefined) continue;
      const title = rule === undefined ? check.name : `${check.name}: ${rule}`;
      // What names a line is worth one of GitHub's ten places before what names a file.
      const options = { title, position: { file, line: line ?? 1, column }, weight: line === undefined ? 0 : 1 };
      if (severity === 'error' && check.required) log.error(message, options);
      else if (severity === 'notice') log.notice(message, options);
      else log.warning(message, options);
    }
  }
}
