import {
  getItem,
  type Interrupt,
  type LeaseLedger,
  type LoopState,
  type Plan,
  type RunReport,
  returnLease,
  STATE_PATHS,
  setCurrentRun,
  setItem,
  workName,
} from '@loop-actions/contract';
import { appendJsonLine, runReportFile, type StateChanges, type StateSnapshot } from '@loop-actions/state';
import { budgetLeft } from '../context/budgets.ts';
import type { LoopBase, LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { announceEscalation } from '../plan/escalation.ts';
import { judgementFiles } from '../plan/judging.ts';
import { leaseFiles, readLeases } from '../plan/lease-files.ts';
import { leasePlan } from '../plan/lease-plan.ts';
import type { PlannedRun } from '../plan/plan-run.ts';
import { personInterventions } from './person-interventions.ts';
import { recordPlan } from './record-plan.ts';
import { blankReport, currentRun, mergeRunReports, readReport } from './run-report.ts';

/**
 * Records a plan in the state and reserves its leases, in one compare-and-swap, and gives it with them; then tells the
 * tickets that go to a person, and those that an earlier run could not tell. In shadow mode nobody is told.
 */
export async function savePlan(
  deps: LoopDeps,
  base: LoopBase,
  writers: LoopWriters,
  planned: PlannedRun,
): Promise<PlannedRun> {
  const now = deps.clock.now();
  let saved = planned;
  await writers.state.update(
    async (snapshot) => {
      const before = await readLeases(snapshot);
      const leased = leasePlan(planned, { state: snapshot.state, ledger: before }, now);
      saved = leased.planned;
      const part = planPart(deps, base, saved);
      const interventions = await personInterventions(snapshot, saved, part.specSha256);
      const counted = { ...part, interventions };
      const { changes } = await withReport(snapshot, counted, recordPlan(snapshot.state, saved));
      const answers = await judgementFiles(snapshot, saved.judging, now);
      const work = new Map(saved.settledWork.map((item) => [workName(item), null]));
      return { ...withFiles(changes, new Map([...leaseFiles(before, leased.ledger), ...answers])), work };
    },
    { message: `Run ${planned.plan.run}: plan` },
  );
  if (saved.plan.mode === 'shadow') return saved;
  for (const interrupt of [...saved.unannounced, ...saved.interrupts]) {
    await announceEscalation(writers.github, Number(interrupt.item.replace(/^#/, '')), interrupt);
  }
  return saved;
}

function planPart(deps: LoopDeps, base: LoopBase, planned: PlannedRun): RunReport {
  const { plan, decisions, interrupts, limits, judging } = planned;
  const blank = blankReport(deps, base, plan);
  return {
    ...blank,
    decisions: [...decisions],
    interrupts: plan.mode === 'shadow' ? [] : [...interrupts],
    ...(judging === null ? {} : { judging: [judging.report] }),
    budgetLeft: budgetLeft(limits, blank.usage),
  };
}

/** Changes with these files among them. */
export function withFiles(changes: StateChanges, files: ReadonlyMap<string, string>): StateChanges {
  return { ...changes, files: new Map([...(changes.files ?? []), ...files]) };
}

/**
 * Completes the run report on the state branch and gives it back. Items that were selected and not begun are ready
 * again, and what was leased to them is free.
 */
export async function saveReport(writers: LoopWriters, report: RunReport, plan: Plan): Promise<RunReport> {
  const begun = new Set(report.attempts.map(({ item }) => item));
  const left = plan.items.filter(({ id }) => !begun.has(id));
  let whole = report;
  await writers.state.update(
    async (snapshot) => {
      const merged = await withReport(snapshot, report, giveBack(snapshot.state, left, report));
      whole = merged.report;
      const before = await readLeases(snapshot);
      return withFiles(
        merged.changes,
        leaseFiles(before, returnUnused(before, left, { plan, endedAt: report.endedAt })),
      );
    },
    { message: `Run ${report.run}: report` },
  );
  return whole;
}

/** A lease that an earlier try of this run reserved may have been spent from; only those of this plan surely were not. */
function returnUnused(
  ledger: LeaseLedger,
  left: Plan['items'],
  { plan, endedAt }: { readonly plan: Plan; readonly endedAt: string },
): LeaseLedger {
  const spent = { tokens: 0, costUsd: 0, pullRequest: false };
  const since = Date.parse(plan.createdAt);
  const fresh = new Set(ledger.leases.filter(({ reservedAt }) => Date.parse(reservedAt) >= since).map(({ id }) => id));
  return left
    .filter(({ lease }) => fresh.has(lease.id))
    .reduce((next, { lease }) => returnLease(next, { id: lease.id, spent, now: Date.parse(endedAt) }), ledger);
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
