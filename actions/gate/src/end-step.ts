import { type InputValues, type OutputValues, type RedStep, red } from '@loop-actions/action-kit';
import type { JudgedPullRequest } from '@loop-actions/loop';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

export type Result = OutputValues<typeof outputs>;
export type Values = InputValues<typeof inputs>;

export interface Ending extends Pick<JudgedPullRequest, 'verdict' | 'own' | 'decision'> {
  readonly handle: string;
  readonly directory: string;
  readonly box: 'strong' | 'weak';
  readonly more?: Result;
}

/** The outputs of a judgement; red unless what was handed in passed as it is. */
export function endStep(values: Pick<Values, 'reportOnly'>, ending: Ending): Result | RedStep<Result> {
  const { verdict, own, decision, more = {} } = ending;
  const result: Result = {
    verdict: verdict.verdict,
    failureClass: verdict.failureClass,
    gateVerdict: ending.handle,
    directory: ending.directory,
    verdictDigest: verdict.digest,
    tree: verdict.subject.tree,
    findings: verdict.checks.reduce((sum, check) => sum + check.findings.length, 0),
    humanReview: decision.humanReview,
    remediation: decision.action,
    remediationReason: decision.reason,
    box: ending.box,
    ...more,
  };
  if (own.verdict === 'pass' || values.reportOnly) return result;
  const failed = own.checks.filter((check) => check.required && check.verdict !== 'pass');
  const names = failed.map(({ name }) => name).join(', ');
  // A green step would let the commit be merged that still has the fault.
  const message = verdict.verdict === 'pass' ? `${names}; a fix is in the candidate` : names;
  return red(result, { title: `Gate: ${own.verdict}`, message });
}
