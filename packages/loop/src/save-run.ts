import { type Interrupt, type RunReport, STATE_PATHS, setCurrentRun } from '@loop-actions/contract';
import { appendJsonLine, runReportFile, type StateSnapshot } from '@loop-actions/state';
import { announceEscalation } from './escalation.ts';
import type { LoopWriters } from './loop-context.ts';
import type { PlannedRun } from './plan-run.ts';
import { recordPlan } from './record-plan.ts';

/** Records a plan in the state, then tells the tickets that go to a person. In shadow mode nobody is told. */
export async function savePlan(writers: LoopWriters, planned: PlannedRun): Promise<void> {
  const { plan, interrupts } = planned;
  const asks = plan.mode === 'shadow' ? [] : interrupts;
  await writers.state.update(
    async (snapshot) => ({
      state: recordPlan(snapshot.state, planned),
      files: await withInterrupts(snapshot, asks),
    }),
    { message: `Run ${plan.run}: plan` },
  );
  for (const interrupt of asks) {
    await announceEscalation(writers.github, Number(interrupt.item.replace(/^.*#/, '')), interrupt);
  }
}

/** Puts the run report on the state branch, and its figures into the Current Run section. */
export async function saveReport(writers: LoopWriters, report: RunReport): Promise<void> {
  const [path, text] = runReportFile(report);
  await writers.state.update(
    (snapshot) => ({
      state: setCurrentRun(snapshot.state, {
        runId: report.run,
        mode: report.mode,
        selectedItems: report.decisions.filter(({ outcome }) => outcome === 'selected').length,
        openedPullRequests: report.attempts.filter(({ pullRequest }) => pullRequest !== null).length,
        escalations: report.interrupts.length,
      }),
      files: new Map([[path, text]]),
    }),
    { message: `Run ${report.run}: report` },
  );
}

/** The ledger of interrupts with these in it, each once. */
export async function withInterrupts(
  snapshot: Pick<StateSnapshot, 'readFile'>,
  interrupts: readonly Interrupt[],
): Promise<ReadonlyMap<string, string>> {
  if (interrupts.length === 0) return new Map();
  let ledger = await snapshot.readFile(STATE_PATHS.interrupts);
  for (const interrupt of interrupts) ledger = appendJsonLine(ledger, { ...interrupt }, 'id');
  return new Map([[STATE_PATHS.interrupts, ledger ?? '']]);
}
