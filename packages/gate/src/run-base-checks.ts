import type { CheckResult, GateCheck } from '@loop-actions/contract';
import type { CheckRoom, CheckRun } from './check-room.ts';
import { type ComparedRun, runCompared } from './checks/run-compared.ts';
import { Dependencies } from './dependencies/installed-dependencies.ts';
import { failingEvals } from './evals/failing-evals.ts';

/** How a check answered on the base. `missing`: there is nothing to run; `unknown`: it could not tell. */
export type BaseAnswer = 'green' | 'red' | 'missing' | 'unknown';

/** One check on the base, before any change. */
export interface BaseCheck {
  readonly name: string;
  readonly expected: GateCheck['onBase'];
  readonly found: BaseAnswer;
  /** True when the base answers as the spec says it must. */
  readonly asExpected: boolean;
  readonly result: CheckResult;
}

/** What the base says before a change starts. */
export interface BaseCheckReport {
  readonly baseSha: string;
  readonly checks: readonly BaseCheck[];
  /** True only when there was a check and each answered as expected. */
  readonly asExpected: boolean;
  /** Names, for the sentence "required tests missing or failing before the change starts". */
  readonly missing: readonly string[];
  readonly failing: readonly string[];
}

/** Runs checks on the base commit. Checks that may answer either way are not run. */
export async function runBaseChecks(
  request: CheckRoom & { readonly checks: readonly GateCheck[] },
): Promise<BaseCheckReport> {
  const tree = await request.repository.treeOf(request.baseSha);
  const checks: BaseCheck[] = [];
  const dependencies = new Dependencies();
  try {
    for (const check of request.checks) {
      if (check.onBase === 'any' || check.command === null) continue;
      checks.push(withFailingEvals(check, await runCompared({ dependencies, ...request }, check, tree)));
    }
  } finally {
    await dependencies.remove();
  }
  const named = (found: readonly BaseAnswer[]): string[] =>
    checks.filter((check) => !check.asExpected && found.includes(check.found)).map(({ name }) => name);
  return {
    baseSha: request.baseSha,
    checks,
    asExpected: checks.length > 0 && checks.every(({ asExpected }) => asExpected),
    missing: named(['missing']),
    failing: named(['red', 'green', 'unknown']),
  };
}

/** An eval that is red on the base says which cases, with their traces, and which lever they point to. */
function withFailingEvals(check: GateCheck, run: ComparedRun): BaseCheck {
  const answer = baseCheck(check, run);
  if (check.kind !== 'eval' || answer.found !== 'red') return answer;
  const findings = [...answer.result.findings, ...failingEvals(run.reports)];
  return { ...answer, result: { ...answer.result, findings } };
}

/** Holds one run on the base against what the spec expects there. */
export function baseCheck(check: GateCheck, run: CheckRun): BaseCheck {
  const found = answerOf(run);
  const asExpected = check.onBase === 'any' || found === check.onBase;
  return { name: check.name, expected: check.onBase, found, asExpected, result: run.result };
}

function answerOf({ result, classification }: CheckRun): BaseAnswer {
  if (classification.missing) return 'missing';
  if (result.verdict === 'error') return 'unknown';
  return result.verdict === 'pass' ? 'green' : 'red';
}
