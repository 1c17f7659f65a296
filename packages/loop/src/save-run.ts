import {
  getItem,
  type Interrupt,
  type LoopState,
  type Plan,
  type RunReport,
  STATE_PATHS,
  setCurrentRun,
  setItem,
} from '@loop-actions/contract';
import { appendJsonLine, runReportFile, type StateChanges, type StateSnapshot } from '@loop-actions/state';
import { budgetLeft } from './budgets.ts';
import { announceEscalation } from './escalation.ts';
import type { LoopBase, LoopDeps, LoopWriters } from './loop-context.ts';
import type { PlannedRun } from './plan-run.ts';
import { recordPlan } from './record-plan.ts';
import { blankReport, currentRun, mergeRunReports, readReport } from './run-report.ts';

/**
 * Records a plan in the state, then tells the tickets that go to a person, and those that an earlier run could not
 * tell. In shadow mode nobody is told.
 */
export async function savePlan(
  deps: LoopDeps,
  base: LoopBase,
  writers: LoopWriters,
  planned: PlannedRun,
): Promise<void> {
  const { plan, unannounced } = planned;
  const interrupts = plan.mode === 'shadow' ? [] : [...planned.interrupts];
  const part = {
    ...blankReport(deps, base, plan),
    decisions: [...planned.decisions],
    interrupts,
    budgetLeft: budgetLeft(planned.limits, blankReport(deps, base, plan).usage),
  };
  await writers.state.update(
    async (snapshot) => (await withReport(snapshot, part, recordPlan(snapshot.state, planned))).changes,
    { message: `Run ${plan.run}: plan` },
  );
  if (plan.mode === 'shadow') return;
  for (const interrupt of [...unannounced, ...interrupts]) {
    await announceEscalation(writers.github, Number(interrupt.item.replace(/^#/, '')), interrupt);
  }
}

/**
 * Completes the run report on the state branch and gives it back. Items that were selected and not begun are ready
 * again.
 */
export async function saveReport(writers: LoopWriters, report: RunReport, plan: Plan): Promise<RunReport> {
  const begun = new Set(report.attempts.map(({ item }) => item));
  const left = plan.items.filter(({ id }) => !begun.has(id));
  let whole = report;
  await writers.state.update(
    async (snapshot) => {
      const merged = await withReport(snapshot, report, giveBack(snapshot.state, left, report));
      whole = merged.report;
      return merged.changes;
    },
    { message: `Run ${report.run}: report` },
  );
  return whole;
}

function giveBack(state: LoopState, left: Plan['items'], report: RunReport): LoopState {
  const reason = `run ${report.run} ended before it was begun${report.stopReason === null ? '' : `: ${report.stopReason}`}`;
  return left.reduce(
    (next, { id }) =>
      getItem(next, id)?.status === 'selected'
        ? setItem(next, id, { status: 'ready', reason, nextAction: 'next run tries again' })
        : next,
    state,
  );
}

/** The changes that put a part of a run's report, and its questions, beside a state. */
export async function withReport(
  snapshot: Pick<StateSnapshot, 'readFile'>,
  part: RunReport,
  state: LoopState,
): Promise<{ readonly report: RunReport; readonly changes: StateChanges }> {
  const report = mergeRunReports(await readReport(snapshot, part.run), part);
  const files = new Map([runReportFile(report), ...(await withInterrupts(snapshot, part.interrupts))]);
  return { report, changes: { state: setCurrentRun(state, currentRun(report)), files } };
}

/** The ledger of interrupts with these in it, each once. */
async function withInterrupts(
  snapshot: Pick<StateSnapshot, 'readFile'>,
  interrupts: readonly Interrupt[],
): Promise<ReadonlyMap<string, string>> {
  if (interrupts.length === 0) return new Map();
  let ledger = await snapshot.readFile(STATE_PATHS.interrupts);
  for (const interrupt of interrupts) ledger = appendJsonLine(ledger, { ...interrupt }, 'id');
  return new Map([[STATE_PATHS.interrupts, ledger ?? '']]);
}
