import { type CheckResult, type EvalRun, type GateCheck, isLoopError } from '@loop-actions/contract';
import type { LeverHistory } from '../evals/diagnose.ts';
import { type EvalPolicy, judgeEvals } from '../evals/judge-evals.ts';
import { readEvalRun } from '../evals/read-eval-run.ts';
import type { ComparedRun } from './run-compared.ts';

/** By how much the pass rate of a noisy eval may be lower at worst. */
const MARGIN = 0.05;

/**
 * Holds each report of an eval against the base's, case by case: one case that got worse is not made good by another
 * that got better, as a pass rate would have it. Reports of the base that name no cases have only their figures.
 */
export async function compareEvals(
  check: GateCheck,
  { run, base }: { readonly run: ComparedRun; readonly base: ComparedRun },
  historyOf: (cases: readonly string[]) => Promise<LeverHistory>,
): Promise<CheckResult> {
  for (const { path, text } of base.reports) {
    const before = text === null ? null : readCases(text, path);
    if (before === null) continue;
    const question = {
      name: check.name,
      baseline: text,
      candidate: run.reports.find((report) => report.path === path)?.text ?? null,
      policy: check.noise ?? policyOf(before),
    };
    const { result: first, worse } = judgeEvals(question);
    if (first.verdict === 'pass') continue;
    const result = worse.length === 0 ? first : judgeEvals({ ...question, history: await historyOf(worse) }).result;
    const { verdict, failureClass, findings, evidence } = result;
    return { ...run.result, verdict, failureClass, findings, evidence: [...run.result.evidence, ...evidence] };
  }
  return run.result;
}

/** An eval that asks its cases more than once says by that that its answers vary. */
function policyOf({ cases }: EvalRun): EvalPolicy {
  return { kind: cases.some(({ trial }) => trial > 1) ? 'noisy' : 'exact', margin: MARGIN };
}

function readCases(text: string, path: string): EvalRun | null {
  try {
    return readEvalRun(text, path);
  } catch (error) {
    if (isLoopError(error, 'E_EVALS_INVALID')) return null;
    throw error;
  }
}
