import { details, escapeMarkdown, table } from '@loop-actions/action-kit';
import type { AttemptReport, RunReport, Verdict } from '@loop-actions/contract';
import type { Readiness } from '@loop-actions/selection';
import type { PlannedRun } from '../plan/plan-run.ts';
import { describeDecision, describeRisk } from '../publish/describe-risk.ts';
import { checkTable, describeSelfReview, describeUsage } from '../publish/pull-request-text.ts';
import { describeRolloutReport } from '../rollout/rollout-text.ts';
import { describeCost } from '../rollout/shadow-cost.ts';

/** What a plan stands on, as far as its summary tells it. */
export interface PlanToTell extends Pick<PlannedRun, 'mode' | 'rollout'> {
  readonly readiness: Readiness;
  readonly notes?: readonly string[];
}

/** What a person reads in ten seconds, then the tables. */
export function summarizeRun(report: RunReport, planned: PlanToTell): string {
  return [
    `## ${headline(report)}`,
    summarizePlan(report, planned),
    ...report.attempts.map(summarizeAttempt),
    report.oracle === null ? '' : `**Oracle:** ${escapeMarkdown(report.oracle.reason)}.`,
    describeInterventions(report),
    report.politeEndings ? `**Polite endings:** ${report.politeEndings} (an agent ended though work remained).` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Of which kind they are is the honest metric: persons on the work, persons on the machine, the loop on its machine. */
export function describeInterventions({ interventions }: Pick<RunReport, 'interventions'>): string {
  if (interventions === undefined) return '';
  const { personOnWork, personOnMachine, loopOnMachine } = interventions;
  return `**Interventions:** ${personOnWork} by a person on the work, ${personOnMachine} by a person on the machine, ${loopOnMachine} by the loop on its machine.`;
}

/** One line for everything, so that nothing to do is quiet and a fault is loud. */
export function headline(report: RunReport): string {
  const opened = report.attempts.filter(({ pullRequest }) => pullRequest !== null).length;
  const parked = report.attempts.filter(({ stopReason }) => stopReason === 'budget-pull-requests').length;
  const failed = report.attempts.length - opened - parked;
  const escalated = report.interrupts.length;
  const parts = [
    opened > 0 ? plural(opened, 'pull request') : '',
    parked > 0 ? `${plural(parked, 'change')} parked for want of a slot` : '',
    failed > 0 ? `${plural(failed, 'attempt')} without a result` : '',
    escalated > 0 ? `${plural(escalated, 'question')} to a person` : '',
  ].filter((part) => part !== '');
  const what = parts.length > 0 ? parts.join(', ') : nothingDone(report);
  return `Loop run in ${report.mode} mode: ${what}`;
}

function nothingDone(report: RunReport): string {
  const picked = report.decisions.filter(({ outcome }) => outcome === 'selected').length;
  return picked > 0 ? `would have picked ${plural(picked, 'ticket')}` : 'nothing to do';
}

function plural(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** What was selected, skipped and escalated, with the line of the spec that decided. */
export function summarizePlan(
  report: Pick<RunReport, 'decisions'>,
  { mode, readiness, rollout, notes = [] }: PlanToTell,
): string {
  const rows = report.decisions.map((decision) => [
    `[${escapeMarkdown(decision.item)}](${decision.url}) ${escapeMarkdown(decision.title)}`,
    decision.outcome,
    escapeMarkdown(decision.reason),
    decision.rule === null ? '' : `\`${decision.rule}\``,
  ]);
  const picked = report.decisions.filter(({ outcome }) => outcome === 'selected').length;
  const problems = readiness.problems.map((problem) => `- ${escapeMarkdown(problem)}`).join('\n');
  const movable = (readiness.againstAuto ?? []).map((problem) => `- ${escapeMarkdown(problem)}`).join('\n');
  return [
    `Mode \`${mode.mode}\`: ${escapeMarkdown(mode.reason)}.`,
    problems === '' ? '' : `**Not ready.** First thing to mend:\n\n${problems}`,
    movable === '' ? '' : `**Not fit for \`auto\`.**\n\n${movable}`,
    describeRolloutReport(rollout.report),
    mode.mode === 'shadow' ? describeCost(picked, rollout.cost) : '',
    ...notes.map(escapeMarkdown),
    rows.length === 0 ? 'No open ticket fits the batch.' : table(['ticket', 'decision', 'why', 'rule'], rows),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function summarizeAttempt(attempt: AttemptReport): string {
  const link =
    attempt.pullRequest === null ? 'no pull request' : `[#${attempt.pullRequest.number}](${attempt.pullRequest.url})`;
  const head = `### ${escapeMarkdown(attempt.item)}: ${attempt.verdict ?? 'not judged'}, ${link}`;
  const facts = `Stopped: ${attempt.stopReason}. Box: ${attempt.box}. ${describeUsage(attempt)}.`;
  const checks = attempt.checks.map((check) => ({ ...check, command: null, findings: [], evidence: [] }));
  const table = checks.length === 0 ? '' : checkTable({ checks });
  return [head, facts, describeSelfReview(attempt), table].filter((part) => part !== '').join('\n\n');
}

/** A verdict as a table, with what failed folded below. */
export function summarizeVerdict(verdict: Verdict): string {
  const failed = verdict.checks.filter((check) => check.verdict !== 'pass');
  return [
    `## Gate: ${verdict.verdict} for ${escapeMarkdown(verdict.item)}`,
    checkTable(verdict),
    ...(verdict.autonomy === undefined
      ? []
      : [`By its risk this change ${describeDecision(verdict.autonomy.decision)}.`, describeRisk(verdict.autonomy)]),
    ...failed.map((check) =>
      details(`${check.name}: what it said`, check.findings.map(({ message }) => escapeMarkdown(message)).join('\n\n')),
    ),
  ].join('\n\n');
}
