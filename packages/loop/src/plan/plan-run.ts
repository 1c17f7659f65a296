import {
  type Budgets,
  type Decision,
  type Interrupt,
  type LeaseLedger,
  type LineageLimits,
  listItems,
  listStateProblems,
  type Mode,
  type Plan,
  STATE_PATHS,
  type StateItem,
} from '@loop-actions/contract';
import { readPermission, readTracker, type TrackerQuery } from '@loop-actions/github';
import type { AskedModel } from '@loop-actions/model';
import { assessReadiness, type Readiness, scheduleTickets } from '@loop-actions/selection';
import type { StateSnapshot } from '@loop-actions/state';
import { lineageLimits, tightestBudgets, withDefaultBudgets } from '../context/budgets.ts';
import type { LoopBase, LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { type ModeInForce, modeInForce } from '../context/mode-in-force.ts';
import { failuresToEscalate } from '../record/record-outcome.ts';
import { readReport } from '../record/run-report.ts';
import { type AnsweredEscalation, answeredEscalations } from './answered-escalations.ts';
import { editedTicket } from './edited-ticket.ts';
import { askAgain, escalate } from './escalation.ts';
import { findWork, type WorkBytes } from './find-work.ts';
import { type Judging, limitsAfter, openJudging, reportJudging } from './judging.ts';
import { readLeases } from './lease-files.ts';
import { leasePlan } from './lease-plan.ts';
import { pinPlan } from './pin-plan.ts';
import { runningItems } from './running-items.ts';
import { selectOnBase, trustedAuthors } from './select-on-base.ts';
import { settledInRun } from './settled-in-run.ts';
import { settledWork } from './settled-work.ts';
import { ticketsToDecide } from './tickets-to-decide.ts';
import { pendingQuestion, unannouncedEscalations } from './unannounced-escalations.ts';
import { withoutUnrecordedWork } from './unrecorded-work.ts';

export interface PlanRequest {
  /** Which tickets; null: the open ones that carry the labels the spec requires. */
  readonly batch: TrackerQuery | null;
  /** What the input asks for; it can only lower. */
  readonly mode: Mode | null;
  /** The most this action may do, whatever the spec allows. */
  readonly ceiling: Mode;
  /** null: as many as there are pull requests left in this run. */
  readonly maxItems: number | null;
  readonly budgets: Partial<Budgets>;
  /** The model that judges what code can't; absent: such rules go to a person. */
  readonly classifier?: AskedModel | null;
}

export interface PlannedRun {
  /** In shadow mode it has no items: the decisions say what would have been picked. */
  readonly plan: Plan;
  readonly readiness: Readiness;
  readonly mode: ModeInForce;
  readonly decisions: readonly Decision[];
  readonly interrupts: readonly Interrupt[];
  /** Questions that already wait for a person, whose tickets don't show it. */
  readonly unannounced: readonly Interrupt[];
  readonly answered: readonly AnsweredEscalation[];
  readonly limits: Budgets;
  readonly lineageLimits: LineageLimits;
  /** What earlier attempts left, by item: the bytes that the plan pins. */
  readonly work: ReadonlyMap<string, WorkBytes>;
  /** Items whose kept work nobody will take up. */
  readonly settledWork: readonly string[];
  /** What judging took; null: nothing was judged. */
  readonly judging: Judging | null;
  /** What a person should know of what was read. */
  readonly notes: readonly string[];
}

/** What GitHub lets a matrix hold. */
const MAX_MATRIX = 256;

/**
 * Selects the work of a run and pins everything later steps read. Writes nothing: its leases are what there would be to
 * reserve, and `savePlan` reserves them.
 */
export async function planRun(
  deps: LoopDeps,
  base: LoopBase,
  from: LoopWriters,
  request: PlanRequest,
): Promise<PlannedRun> {
  const { spec, policy, gates } = base.control;
  const { readMovingRefs } = await import('@loop-actions/verifier/read-moving-refs');
  const readiness = assessReadiness({ ...spec, gates }, policy, await readMovingRefs(base.repository, base.sha));
  const mode = modeInForce({
    spec: spec.mode,
    builtIn: base.control.pinned.spec === null,
    input: request.mode,
    ceiling: request.ceiling,
    readiness,
  });
  const limits = withDefaultBudgets(tightestBudgets(spec.budgets, request.budgets));
  const sources = await readSources(deps, base, from, request);
  const { snapshot, tickets, recorded, items, answered, settled, ledger } = sources;
  const settledIds = new Set(settled.map(({ item }) => item));
  const open = tickets.filter(({ id }) => !settledIds.has(id));
  const judge = await openJudging(deps, base, { model: request.classifier ?? null, limits, snapshot });
  const question = {
    spec,
    policy,
    gates,
    tickets: await withoutUnrecordedWork(base, from, open, items),
    items,
    schedule: scheduleTickets(
      sources.read,
      spec.rules,
      runningItems(ledger, sources.read, { run: deps.context.runId, now: deps.clock.now() }),
    ),
    maxItems: Math.min(request.maxItems ?? pullRequestsLeft(ledger, deps.context.runId, limits), MAX_MATRIX),
  };
  const trusted = await trustedAuthors(deps, from.github, question);
  const { selection, judged } = await selectOnBase(deps, base, { ...question, trusted }, judge);
  const edited = editedTicket(deps.context, tickets);
  const selected = mode.mode === 'shadow' ? [] : selection.selected;
  const ids = selected.map(({ id }) => id);
  const work = await findWork(deps, snapshot, ids);
  const draft: PlannedRun = {
    plan: pinPlan(deps, base, { mode: mode.mode, selected, items, work }),
    readiness,
    mode,
    decisions: [...selection.decisions, ...settled, ...sources.undecided],
    interrupts: escalations(deps, selection.decisions, items),
    unannounced: await pendingQuestions(deps, snapshot, unannouncedEscalations({ tickets, items: recorded, answered })),
    answered,
    limits: limitsAfter(limits, judge?.meter),
    lineageLimits: lineageLimits(limits, failuresToEscalate(spec.rules)),
    work: new Map([...work].map(([item, { bytes }]) => [item, bytes])),
    settledWork: await settledWork(from.github, snapshot, new Set(tickets.map(({ id }) => id))),
    judging: reportJudging(deps, judge, judged),
    notes: edited === null ? [] : [edited],
  };
  return leasePlan(draft, { state: snapshot.state, ledger }, deps.clock.now()).planned;
}

/** What is on record: in the tracker, in the state, and of this very run where it is tried again. */
async function readSources(deps: LoopDeps, base: LoopBase, from: LoopWriters, request: PlanRequest) {
  const tracker = await readTracker(from.github, request.batch ?? defaultBatch(base));
  for (const problem of tracker.problems) deps.log.warning(`The tracker could not be read in full: ${problem}`);
  const snapshot = await from.state.read();
  for (const { message, remedy, position } of listStateProblems(snapshot.state)) {
    deps.log.warning(`${message}. ${remedy}`, { position });
  }
  const ledger = await readLeases(snapshot);
  const recorded = new Map(listItems(snapshot.state).map((item) => [item.id, item]));
  const { tickets, decisions: undecided } = ticketsToDecide(tracker);
  const answered = await answeredEscalations(tickets, recorded, (login) => readPermission(from.github, login));
  const items = forgetting(recorded, answered);
  const { repository, runId } = deps.context;
  const settled = settledInRun(tickets, {
    report: await readReport(snapshot, runId),
    items,
    plan: { repository, baseSha: base.sha, ...base.control.pinned },
  });
  return { snapshot, ledger, recorded, read: tracker.tickets, tickets, undecided, answered, items, settled };
}

/** Work beyond the pull requests that a run may still open would only be parked, so nobody gets it unasked. */
function pullRequestsLeft({ leases }: LeaseLedger, run: string, { maxPullRequests }: Budgets): number {
  if (maxPullRequests === null) return MAX_MATRIX;
  const opened = leases.filter((lease) => lease.run === run && lease.returned?.pullRequest === true);
  return Math.max(0, maxPullRequests - new Set(opened.map(({ item }) => item)).size);
}

/** Without a batch: the open tickets that carry a label the spec asks for; a spec that asks for none means all. */
function defaultBatch(base: LoopBase): TrackerQuery {
  const labels = base.control.spec.rules.flatMap((rule) =>
    rule.class === 'enforced' &&
    rule.section === 'select-when' &&
    rule.meaning.kind === 'labels' &&
    !rule.meaning.negated
      ? rule.meaning.match === 'all' || rule.meaning.labels.length === 1
        ? rule.meaning.labels
        : []
      : [],
  );
  return { state: 'open', limit: 1000, ...(labels.length > 0 ? { labels } : {}) };
}

function forgetting(
  items: ReadonlyMap<string, StateItem>,
  answered: readonly AnsweredEscalation[],
): ReadonlyMap<string, StateItem> {
  const fresh = new Map(items);
  for (const { item, person, at } of answered) {
    const recorded = items.get(item);
    if (recorded === undefined) continue;
    const resets = [...recorded.resets, { person, at, reason: '' }];
    fresh.set(item, { ...recorded, status: 'ready', attempts: 0, failedAttempts: 0, resets });
  }
  return fresh;
}

async function pendingQuestions(
  deps: LoopDeps,
  snapshot: Pick<StateSnapshot, 'readFile'>,
  items: readonly StateItem[],
): Promise<readonly Interrupt[]> {
  if (items.length === 0) return [];
  const ledger = await snapshot.readFile(STATE_PATHS.interrupts);
  const at = { run: deps.context.runId, time: new Date(deps.clock.now()).toISOString() };
  return items.map((item) => pendingQuestion(item, ledger, at));
}

function escalations(
  deps: LoopDeps,
  decisions: readonly Decision[],
  items: ReadonlyMap<string, StateItem>,
): readonly Interrupt[] {
  const at = new Date(deps.clock.now()).toISOString();
  return decisions
    .filter(({ outcome }) => outcome === 'escalated')
    .map(({ item, reason, rule }) => {
      const question = escalate({
        item,
        run: deps.context.runId,
        at,
        raisedBy: 'triage',
        category: 'unclear',
        reason,
        rule,
        tried: [],
        evidence: [],
      });
      return askAgain(question, items.get(item)?.resets.length ?? 0);
    });
}
