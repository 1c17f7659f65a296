import { LABELS } from '@loop-actions/contract';
import { type EnsuredIssue, ensureIssue, type GitHub } from '@loop-actions/github';
import type { PlannedRun } from '../plan/plan-run.ts';
import { summarizeReadiness } from './readiness-summary.ts';
import { summarizePlan } from './run-summary.ts';
import { summarizeSurvey } from './survey-summary.ts';

/** What triage found, for people: what it takes and leaves and why, what judging took, and how ready the loop is. */
export function triageReport(planned: PlannedRun): string {
  const { decisions, readiness, survey } = planned;
  if (survey !== null) return summarizeSurvey(decisions, survey);
  return [
    summarizePlan({ decisions: [...decisions] }, planned),
    describeJudging(planned),
    summarizeReadiness(readiness),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function describeJudging({ judging }: PlannedRun): string {
  if (judging === null) return '';
  const { model, calls, cached, unanswered, tokens, costUsd } = judging.report;
  const cost = costUsd === null ? 'cost unknown' : `$${costUsd.toFixed(4)}`;
  const failed = unanswered === 0 ? '' : `, ${unanswered} without a usable answer`;
  return `Judged by ${model ?? 'nobody'}: ${calls} calls${failed}, ${cached} answers on record; ${tokens ?? 'unknown'} tokens, ${cost}.`;
}

/** Keeps the report in one issue. One that a person closed stays closed. */
export async function writeTriageIssue(github: GitHub, planned: PlannedRun): Promise<EnsuredIssue> {
  return ensureIssue(github, {
    kind: 'triage-report',
    key: 'triage',
    title: 'Triage: what the loop would take, and what is in its way',
    body: triageReport(planned),
    labels: [LABELS.triageReport],
  });
}
