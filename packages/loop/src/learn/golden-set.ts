import type { CheckResult, GateCheck, GoldenSet } from '@loop-actions/contract';
import { judgeCandidate, type ScopeRules } from '@loop-actions/gate';
import type { CandidateOnDisk } from '@loop-actions/git';
import type { Box } from '@loop-actions/process';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { checkRoom } from '../judge/check-room.ts';

/** Where a lesson may lie is asked elsewhere; here only what the evals say counts. */
const ANY_SCOPE: ScopeRules = {
  ...{ only: [], never: [], maxFiles: null, maxLines: null, maxFileBytes: null, maxBytes: null },
  ...{ binaries: true, controlFiles: [] },
};

/** The golden set of a spec: its evals that are held against the base, case by case. */
export function goldenEvals(gates: readonly GateCheck[]): readonly GateCheck[] {
  return gates.filter(({ kind, thresholds }) => kind === 'eval' && thresholds.some(({ mayFall }) => !mayFall));
}

/** How a skill did: the figures of every eval, or why it must not be proposed. */
export type GoldenAnswer =
  | { readonly held: true; readonly golden: GoldenSet }
  | { readonly held: false; readonly why: string };

/**
 * Runs the golden set on the base and on the skill’s candidate, in the box. One case that got worse, and an eval that
 * can not tell, keep the skill from being proposed. A spec without such evals holds trivially, and the answer says so.
 */
export async function askGoldenSet(
  deps: LoopDeps,
  base: LoopBase,
  candidate: CandidateOnDisk,
  openBox: () => Promise<Box>,
): Promise<GoldenAnswer> {
  const checks = goldenEvals(base.control.gates);
  if (checks.length === 0) return { held: true, golden: { evals: [] } };
  const verdict = await judgeCandidate({
    ...checkRoom(deps, base, await openBox()),
    ...{ candidate, checks, scope: ANY_SCOPE },
    judge: { action: 'correction-to-pr', version: deps.context.actionVersion },
  });
  const evals: GoldenSet['evals'] = [];
  for (const { name } of checks) {
    const result = verdict.checks.find((one) => one.name === name);
    if (result?.verdict !== 'pass') return { held: false, why: whyRed(name, result) };
    evals.push({ name, figures: figuresOf(result) });
  }
  return { held: true, golden: { evals } };
}

function whyRed(name: string, result: CheckResult | undefined): string {
  const [first] = result?.findings ?? [];
  const said = first === undefined ? '' : `, ${first.message}`;
  return `the golden set does not hold with it: ${name} is ${result?.verdict ?? 'missing'}${said}`.slice(0, 1000);
}

function figuresOf({ evidence }: CheckResult): string {
  const figures = evidence.filter(({ kind }) => kind === 'figure').map(({ label, value }) => `${label} ${value}`);
  return (figures.length === 0 ? 'its figures did not fall' : figures.join('; ')).slice(0, 1000);
}
