import {
  type Breaker,
  type Demotion,
  getItem,
  type Interrupt,
  type InterruptAnswer,
  LABELS,
  type LeaseLedger,
  type LoopState,
  type Plan,
  type RunReport,
  returnLease,
  STATE_PATHS,
  setCurrentRun,
  setItem,
  TriageInputs,
  workName,
} from '@loop-actions/contract';
import { ensureIssue, type GitHub, removeLabel } from '@loop-actions/github';
import { appendJsonLine, runReportFile, type StateChanges, type StateSnapshot } from '@loop-actions/state';
import { answerRecords } from '../answers/answer-records.ts';
import { budgetLeft } from '../context/budgets.ts';
import type { LoopBase, LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { breakerIssue, breakerKey } from '../overrides/breaker-text.ts';
import { overrideFiles } from '../overrides/find-overrides.ts';
import { whyHeld } from '../overrides/hold-back.ts';
import { announceEscalation } from '../plan/escalation.ts';
import { judgementFiles } from '../plan/judging.ts';
import { leaseFiles, readLeases } from '../plan/lease-files.ts';
import { leasePlan } from '../plan/lease-plan.ts';
import type { PlannedRun } from '../plan/plan-run.ts';
import { trackerMemoryChanges } from '../plan/tracker-memory.ts';
import { rolloutFiles } from '../rollout/rollout-ledger.ts';
import { demotionIssue } from '../rollout/rollout-text.ts';
import { countMachineCommits } from './machine-commits.ts';
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
      const commits = (since: string) => countMachineCommits(base, since);
      const interventions = await personInterventions(snapshot, saved, part.specSha256, commits);
      const counted = { ...part, interventions };
      const isShadow = saved.plan.mode === 'shadow';
      const answers = answerRecords(isShadow ? [] : saved.answered, { run: saved.plan.run, secrets: deps.secrets });
      const { changes } = await withReport(snapshot, counted, recordPlan(snapshot.state, saved), answers);
      const files = new Map([
        ...leaseFiles(before, leased.ledger),
        ...(await judgementFiles(snapshot, saved.judging, now)),
        ...(await inputFiles(snapshot, saved.inputs)),
        ...(await rolloutFiles(snapshot, saved.rollout.fresh)),
        ...(await overrideFiles(snapshot, saved.freshOverrides)),
      ]);
      const settled = saved.settledWork.map((item): [string, null] => [workName(item), null]);
      const memory = trackerMemoryChanges(saved.tracker);
      return {
        ...withFiles(changes, new Map([...files, ...memory.files])),
        work: new Map([...settled, ...memory.work]),
      };
    },
    { message: `Run ${planned.plan.run}: plan` },
  );
  // Also in shadow mode: who lost authority by being demoted to it has to say so.
  for (const demotion of saved.rollout.report.demotions) await announceDemotion(writers.github, demotion);
  if (saved.plan.mode === 'shadow') return saved;
  if (saved.breaker?.isOpen === true) await announceBreaker(writers.github, saved.breaker);
  // On record by now: where a run is killed before this, the next one finds the label left over.
  for (const issue of saved.answeredLabels) await removeLabel(writers.github, issue, LABELS.escalated);
  for (const interrupt of [...saved.unannounced, ...saved.interrupts]) {
    await announceEscalation(writers.github, Number(interrupt.item.replace(/^#/, '')), interrupt);
  }
  return saved;
}

/** The inputs of the run's first decision; what it decided later, with less left to decide, is no new one. */
async function inputFiles(
  snapshot: Pick<StateSnapshot, 'readFile'>,
  inputs: TriageInputs,
): Promise<ReadonlyMap<string, string>> {
  const path = STATE_PATHS.triageInputs(inputs.run);
  const isThere = (await snapshot.readFile(path)) !== null;
  return isThere ? new Map() : new Map([[path, `${JSON.stringify(TriageInputs.parse(inputs))}\n`]]);
}

/** One issue per demotion. Its second label stays when a person takes the first one off. */
async function announceDemotion(github: GitHub, demotion: Demotion): Promise<void> {
  await ensureIssue(github, {
    kind: 'demotion',
    key: demotion.id,
    ...demotionIssue(demotion),
    labels: [LABELS.stopped, LABELS.demoted],
  });
}

/** One issue per trip, with the figure. */
async function announceBreaker(github: GitHub, breaker: Breaker): Promise<void> {
  const issue = { kind: 'breaker', key: breakerKey(breaker), labels: [LABELS.stopped] } as const;
  await ensureIssue(github, { ...issue, ...breakerIssue(breaker) });
}

function planPart(deps: LoopDeps, base: LoopBase, planned: PlannedRun): RunReport {
  const { plan, decisions, interrupts, limits, rollout, judging, inputs } = planned;
  const blank = blankReport(deps, base, plan);
  return {
    ...blank,
    decisions: [...decisions],
    interrupts: plan.mode === 'shadow' ? [] : [...interrupts],
    rollout: rollout.report,
    stopReason: whyHeld(planned.breaker, plan),
    inputs: { path: STATE_PATHS.triageInputs(plan.run), digest: inputs.digest },
    ...(judging === null ? {} : { judging: [judging.report] }),
    budgetLeft: budgetLeft(limits, blank.usage),
  };
}

/** Changes with these files among them. */
export function withFiles(changes: StateChanges, files: ReadonlyMap<string, string | null>): StateChanges {
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
  answers: readonly InterruptAnswer[] = [],
): Promise<{ readonly report: RunReport; readonly changes: StateChanges }> {
  const report = mergeRunReports(await readReport(snapshot, part.run), part);
  const files = new Map([runReportFile(report), ...(await withInterrupts(snapshot, [...answers, ...part.interrupts]))]);
  return { report, changes: { state: setCurrentRun(state, currentRun(report)), files } };
}

/** The ledger of interrupts with these questions and answers in it, each once. */
async function withInterrupts(
  snapshot: Pick<StateSnapshot, 'readFile'>,
  records: readonly (Interrupt | InterruptAnswer)[],
): Promise<ReadonlyMap<string, string>> {
  if (records.length === 0) return new Map();
  let ledger = await snapshot.readFile(STATE_PATHS.interrupts);
  for (const record of records) ledger = appendJsonLine(ledger, { ...record }, 'id');
  return new Map([[STATE_PATHS.interrupts, ledger ?? '']]);
}
