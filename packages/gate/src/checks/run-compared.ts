import type { CheckResult, GateCheck } from '@loop-actions/contract';
import { isLoopError } from '@loop-actions/contract';
import type { CheckRoom, CheckRun } from '../check-room.ts';
import { failureClassOf } from '../classify-outcome.ts';
import { runCheck } from '../run-check.ts';
import { checkGenerated } from './check-generated.ts';
import { judgeThresholds } from './judge-thresholds.ts';
import { type Measurement, measureReports } from './measure-reports.ts';
import { type Objection, objection, resultOf } from './objection.ts';
import { type ReportFile, readReports, removeReports } from './report-files.ts';

/** A check whose command has run, and what its reports measured. */
export interface ComparedRun extends CheckRun {
  readonly measurement: Measurement | null;
  /** As the command left them; none where nothing hangs on them. */
  readonly reports: readonly ReportFile[];
}

/**
 * Runs a check's command in a fresh tree and, where that ended well, holds its reports against the floors of the spec
 * and what it generated against the tree. Its exit code comes first: red stays red. `texts` as for `runCheck`.
 */
export async function runCompared(room: CheckRoom, check: GateCheck, tree: string, texts = ''): Promise<ComparedRun> {
  let measurement: Measurement | null = null;
  let reports: readonly ReportFile[] = [];
  let drift: readonly Objection[] = [];
  const before = (workTree: string) => removeReports(workTree, check.reports);
  const after = async (workTree: string): Promise<void> => {
    const measures = check.thresholds.length > 0;
    // What an eval answered is told case by case, whether a figure hangs on it or not.
    if (measures || check.kind === 'eval') reports = await readReports(workTree, check.reports);
    if (measures) measurement = measureReports(reports);
    if (check.kind === 'generated') drift = await driftIn(room, check, { tree, workTree });
  };
  const run = await runCheck({ ...room, watch: { before, after } }, check, tree, texts);
  if (run.result.verdict !== 'pass') return { ...run, measurement, reports };
  const floors = floorsOf(check, measurement, null);
  const objections = [...drift, ...floors.objections];
  const evidence = [...run.result.evidence, ...floors.evidence];
  if (objections.length === 0) return { ...run, result: { ...run.result, evidence }, measurement, reports };
  return { ...objectTo(run, objections), measurement, reports };
}

/** Holds a run against the base, for what may not fall. */
export function compareWithBase(check: GateCheck, run: ComparedRun, base: ComparedRun): CheckResult {
  const { objections } = floorsOf(check, run.measurement, base.measurement ?? { figures: {}, problems: [] });
  return objections.length === 0 ? run.result : objectTo(run, objections).result;
}

/** Whether a threshold of the check can only be judged beside the base. */
export function needsBase(check: GateCheck): boolean {
  return check.thresholds.some(({ mayFall }) => !mayFall);
}

/** Makes a green run red for what it was compared with. */
export function objectTo(run: CheckRun, objections: readonly Objection[]): CheckRun {
  const { result } = run;
  const answer = resultOf(result, objections, { durationMs: result.durationMs, evidence: result.evidence });
  const { verdict, failureClass } = answer;
  const reason = answer.findings[0]?.message ?? '';
  return { result: answer, classification: { verdict, failureClass, reason, missing: false }, tests: run.tests };
}

function floorsOf(check: GateCheck, found: Measurement | null, base: Measurement | null) {
  if (check.thresholds.length === 0) return { objections: [], evidence: [] };
  return judgeThresholds({
    thresholds: check.thresholds,
    found: found ?? { figures: {}, problems: ['its reports were not read'] },
    base,
    failureClass: failureClassOf(check.kind),
  });
}

async function driftIn(
  room: CheckRoom,
  check: GateCheck,
  place: { readonly tree: string; readonly workTree: string },
): Promise<readonly Objection[]> {
  const { repository, baseSha } = room;
  try {
    return await checkGenerated({ repository, baseSha, ...place, mayWrite: check.mayWrite });
  } catch (error) {
    if (!isLoopError(error, 'E_GIT_REFUSED')) throw error;
    return [objection('build', 'generated', `what ${check.name} left behind can’t be compared: ${error.message}`)];
  }
}
