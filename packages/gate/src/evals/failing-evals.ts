import { type Finding, isLoopError } from '@loop-actions/contract';
import { outcomesOf } from './compare-runs.ts';
import { diagnose } from './diagnose.ts';
import { answerOf, caseFinding, leverFinding } from './eval-findings.ts';
import { readEvalRun } from './read-eval-run.ts';

const MAX_CASES = 50;

/** What a run of evals alone says: each case that failed, with its trace, and the lever they point to. */
export function failingEvals(reports: readonly { readonly path: string; readonly text: string | null }[]): Finding[] {
  return reports.flatMap(({ path, text }) => {
    if (text === null) return [];
    const failing = failingIn(text, path);
    if (failing.length === 0) return [];
    const cases = failing.slice(0, MAX_CASES).map((one) => caseFinding(one.id, `failed: ${answerOf(one)}`));
    return [leverFinding(diagnose(failing)), ...cases];
  });
}

function failingIn(text: string, path: string): ReturnType<typeof outcomesOf> {
  try {
    return outcomesOf(readEvalRun(text, path)).filter(({ pass }) => pass === false);
  } catch (error) {
    if (isLoopError(error, 'E_EVALS_INVALID')) return [];
    throw error;
  }
}
