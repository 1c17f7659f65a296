import {
  type CheckResult,
  type EvalRun,
  type FailureClass,
  type Finding,
  isLoopError,
  type VerdictValue,
} from '@loop-actions/contract';
import { compareRuns, type PairedCase, type RunComparison } from './compare-runs.ts';
import { type Diagnosis, diagnose, failingOf, type LeverHistory } from './diagnose.ts';
import { answerOf, caseFinding, leverFinding } from './eval-findings.ts';
import { readEvalRun } from './read-eval-run.ts';

/** How a run of evals is held against its baseline. */
export interface EvalPolicy {
  /** `exact`: a case that got worse is a regression. `noisy`: only more of them than chance explains. */
  readonly kind: 'exact' | 'noisy';
  /** For noisy evals, by how much the pass rate may be lower at worst, 0 to 1. */
  readonly margin: number;
}

export interface EvalQuestion {
  readonly name: string;
  /** Reports as text: of the base, of the candidate; null where there is none. */
  readonly baseline: string | null;
  readonly candidate: string | null;
  readonly policy: EvalPolicy;
  readonly history?: LeverHistory;
}

export interface EvalAnswer {
  readonly result: CheckResult;
  /** null where there is nothing to mend or nothing to hold it against. */
  readonly diagnosis: Diagnosis | null;
  /** Ids of the cases that got worse. */
  readonly worse: readonly string[];
}

/**
 * Judges evals over the whole golden set, never the failing case alone (seed 001). A missing case has failed; an error
 * is no failure of quality, but nothing passes with one; too little data says so and doesn't pass.
 */
export function judgeEvals(question: EvalQuestion): EvalAnswer {
  let runs: { readonly before: EvalRun; readonly after: EvalRun };
  try {
    runs = {
      before: read(question.baseline, 'the report of the base'),
      after: read(question.candidate, 'the report of the candidate'),
    };
  } catch (error) {
    if (!isLoopError(error, 'E_EVALS_INVALID')) throw error;
    return {
      result: resultOf(question.name, { verdict: 'error', failureClass: 'config' }, [problem(error.message)]),
      diagnosis: null,
      worse: [],
    };
  }
  const compared = compareRuns(runs.before, runs.after);
  const findings = [
    ...compared.worse.map(worseFinding),
    ...compared.missing.map(({ id }) => caseFinding(id, 'was not answered, which counts as failed')),
    ...compared.otherInput.map(({ after }) =>
      caseFinding(after.id, 'asks something else than on the base, so its answers can’t be compared'),
    ),
    ...compared.errors.map(({ id, trials }) =>
      caseFinding(id, `has no answer: ${trials.find(({ error }) => error !== null)?.error ?? ''}`),
    ),
    ...[...runs.before.problems, ...runs.after.problems].map(problem),
  ];
  const lost = compared.missing.length + compared.otherInput.length;
  const incomplete = compared.errors.length + runs.before.problems.length + runs.after.problems.length > 0;
  const decided = decide(compared, question.policy, { lost, incomplete });
  const diagnosis = compared.worse.length === 0 ? null : diagnose(failingOf(compared.worse), question.history);
  const told = diagnosis === null ? [] : [leverFinding(diagnosis)];
  const reason = decided.reason === null ? [] : [problem(decided.reason)];
  return {
    result: { ...resultOf(question.name, decided, [...reason, ...told, ...findings]), evidence: figures(compared) },
    diagnosis,
    worse: compared.worse.map(({ after }) => after.id),
  };
}

function read(text: string | null, name: string): EvalRun {
  return readEvalRun(text ?? '', name);
}

interface Decision {
  readonly verdict: VerdictValue;
  readonly failureClass: FailureClass | null;
  readonly reason: string | null;
}

const PASS: Decision = { verdict: 'pass', failureClass: null, reason: null };

function decide(
  { outcomes, pValue, difference, needed }: RunComparison,
  { kind, margin }: EvalPolicy,
  { lost, incomplete }: { readonly lost: number; readonly incomplete: boolean },
): Decision {
  const fail = (reason: string): Decision => ({ verdict: 'fail', failureClass: 'eval', reason });
  const { worse, better, bothPass, bothFail } = outcomes;
  const n = worse + better + bothPass + bothFail;
  const rate = `${worse} of ${n} cases got worse and ${better} better (p = ${pValue.toFixed(3)})`;
  if (lost > 0) return fail(`${lost} cases of the golden set were not answered as they stand`);
  if (kind === 'exact' && worse > 0) return fail(rate);
  if (kind === 'noisy' && worse > better && pValue <= 0.05) return fail(`${rate}, which chance hardly explains`);
  if (incomplete) return { verdict: 'error', failureClass: 'environment', reason: 'not every case has an answer' };
  if (kind === 'exact' || difference.low >= -margin) return PASS;
  const range = `the pass rate may be lower by ${(100 * -difference.low).toFixed(1)} %, and ${(100 * margin).toFixed(1)} % is the most`;
  const few = needed === null ? `; ${worse + better} changed cases are too few to tell` : '';
  return {
    verdict: 'error',
    failureClass: 'eval',
    reason: `too little data: ${rate}, ${range}${few}; ask each case more often or add cases`,
  };
}

const MAX_FINDINGS = 100;

function resultOf(
  name: string,
  { verdict, failureClass }: Omit<Decision, 'reason'>,
  findings: readonly Finding[],
): CheckResult {
  const shown = findings.slice(0, MAX_FINDINGS);
  if (findings.length > MAX_FINDINGS) shown.push(problem(`and ${findings.length - MAX_FINDINGS} more like these`));
  return { name, command: null, required: true, verdict, failureClass, durationMs: 0, findings: shown, evidence: [] };
}

function problem(message: string): Finding {
  return { severity: 'error', rule: 'eval', message: message.slice(0, 4000) };
}

function worseFinding({ after }: PairedCase): Finding {
  return caseFinding(after.id, `got worse: ${answerOf(after)}`);
}

function figures({ outcomes, pValue, difference, score }: RunComparison): CheckResult['evidence'] {
  const { worse, better, bothPass, bothFail } = outcomes;
  const range = ({ estimate, low, high }: RunComparison['difference']): string =>
    `${estimate.toFixed(3)} (95 %: ${low.toFixed(3)} to ${high.toFixed(3)})`;
  const figure = (label: string, value: string) => ({ kind: 'figure' as const, label, value });
  return [
    figure('cases', String(worse + better + bothPass + bothFail)),
    figure('worse, better', `${worse}, ${better}`),
    figure('p, exact McNemar', pValue.toFixed(4)),
    figure('pass rate', range(difference)),
    figure('score', range(score)),
  ];
}
