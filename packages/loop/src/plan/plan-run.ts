import type {
  Breaker,
  Budgets,
  CheckResult,
  Decision,
  Interrupt,
  LeaseLedger,
  LineageLimits,
  Mode,
  Override,
  Plan,
  Ticket,
  TriageInputs,
} from '@loop-actions/contract';
import type { TrackerQuery } from '@loop-actions/github';
import type { AskedModel } from '@loop-actions/model';
import { type ReadinessReport, scheduleTickets } from '@loop-actions/selection';
import type { AnsweredEscalation } from '../answers/answered-escalations.ts';
import { attemptBudgets, lineageLimits, tightestBudgets, withDefaultBudgets } from '../context/budgets.ts';
import type { LoopBase, LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { type ModeClaims, type ModeInForce, modeInForce } from '../context/mode-in-force.ts';
import { describeOverrides, whyOpen } from '../overrides/breaker-text.ts';
import { holdBack } from '../overrides/hold-back.ts';
import { readSpending } from '../overrides/read-breaker.ts';
import { failuresToEscalate } from '../record/record-outcome.ts';
import { composeInputs } from '../replay/compose-inputs.ts';
import { type Rollout, readRollout } from '../rollout/read-rollout.ts';
import { editedTicket } from './edited-ticket.ts';
import { findWork, type WorkBytes } from './find-work.ts';
import { type Judging, limitsAfter, openJudging, reportJudging } from './judging.ts';
import { leasePlan } from './lease-plan.ts';
import { pinPlan } from './pin-plan.ts';
import { readSources } from './plan-sources.ts';
import { escalations, pendingQuestions } from './raise-questions.ts';
import { runningItems } from './running-items.ts';
import { selectOnBase, trustedAuthors } from './select-on-base.ts';
import { settledWork } from './settled-work.ts';
import { type Survey, surveyDecisions, surveyTickets } from './survey.ts';
import { unannouncedEscalations } from './unannounced-escalations.ts';
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
  readonly readiness: ReadinessReport;
  readonly mode: ModeInForce;
  readonly rollout: Rollout;
  readonly decisions: readonly Decision[];
  readonly interrupts: readonly Interrupt[];
  /** Questions that already wait for a person, whose tickets don't show it. */
  readonly unannounced: readonly Interrupt[];
  readonly answered: readonly AnsweredEscalation[];
  /** Issues that still bear `loop:escalated` although their question is answered. */
  readonly answeredLabels: readonly number[];
  readonly limits: Budgets;
  readonly lineageLimits: LineageLimits;
  /** What earlier attempts left, by item: the bytes that the plan pins. */
  readonly work: ReadonlyMap<string, WorkBytes>;
  /** Items whose kept work nobody will take up. */
  readonly settledWork: readonly string[];
  /** Checks that answered otherwise on the base than the spec says they must; empty where none was run. */
  readonly baseFailures: readonly CheckResult[];
  /** What judging took; null: nothing was judged. */
  readonly judging: Judging | null;
  /** What was decided by, for a replay. */
  readonly inputs: TriageInputs;
  /** What a first loop could do here; null: there is a spec. */
  readonly survey: Survey | null;
  /** Whether the loop spent too much since anything of it was accepted; null: the spec says nothing of it, or in shadow. */
  readonly breaker: Breaker | null;
  /** Limits that people lifted, in force. */
  readonly overrides: readonly Override[];
  /** Those that are to be put on record. */
  readonly freshOverrides: readonly Override[];
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
  const builtIn = base.control.pinned.spec === null;
  const sources = await readSources(deps, base, from, request.batch);
  const { snapshot, tickets, recorded, items, answered, settled, ledger } = sources;
  const { readiness, mode, rollout } = await openAuthority(deps, base, from, request, sources);
  const limits = withDefaultBudgets(tightestBudgets(spec.budgets, request.budgets));
  const settledIds = new Set(settled.map(({ item }) => item));
  const open = tickets.filter(({ id }) => !settledIds.has(id));
  const judge = await openJudging(deps, base, { model: request.classifier ?? null, limits, snapshot });
  const running = runningItems(ledger, sources.read, { run: deps.context.runId, now: deps.clock.now() });
  const slots = builtIn ? MAX_MATRIX : pullRequestsLeft(ledger, deps.context.runId, limits);
  const question = {
    ...{ spec, policy, gates, items },
    tickets: await withoutUnrecordedWork(base, from, open, items),
    quarantined: sources.quarantined,
    schedule: scheduleTickets(sources.read, spec.rules, running),
    maxItems: Math.min(request.maxItems ?? slots, MAX_MATRIX),
  };
  const trusted = await trustedAuthors(deps, from.github, question);
  const {
    selection,
    judged,
    base: health,
    baseFailures,
  } = await selectOnBase(deps, base, { ...question, trusted }, judge);
  const survey = builtIn ? await surveyTickets(base, selection) : null;
  const decisions = survey === null ? selection.decisions : surveyDecisions(selection.decisions, survey);
  const edited = editedTicket(deps.context, tickets);
  // In shadow mode nothing is dispatched, so there is nothing to hold back and no limit to lift.
  const isShadow = mode.mode === 'shadow';
  const waits = ({ id }: Ticket) => recorded.get(id)?.status === 'escalated';
  const spending = await readSpending({
    ...{ github: from.github, snapshot, ledger, secrets: deps.secrets },
    ...{ run: deps.context.runId, now: deps.clock.now() },
    rules: isShadow ? [] : spec.rules,
    waiting: !isShadow && isLimited(limits) ? tickets.filter(waits) : [],
    selected: isShadow ? [] : selection.selected,
  });
  const dispatched = holdBack(spending, {
    rules: spec.rules,
    selected: selection.selected,
    decisions,
    now: deps.clock.now(),
  });
  const selected = isShadow ? [] : dispatched.selected;
  const work = await findWork(
    deps,
    snapshot,
    selected.map(({ id }) => id),
  );
  const decided = { ...question, run: deps.context.runId, repository: deps.context.repository, baseSha: base.sha };
  const inputs = composeInputs(
    {
      ...{ ...decided, running, trusted, base: health, rules: [...spec.rules, ...policy] },
      decisions: selection.decisions,
      judgements: judge === null ? null : judged.judgements,
    },
    deps.secrets,
  );
  const draft: PlannedRun = {
    plan: pinPlan(deps, base, {
      mode: mode.mode,
      selected,
      items,
      work,
      answers: sources.answers,
      quarantined: sources.quarantined,
    }),
    ...{ readiness, mode, rollout, answered, survey, inputs, baseFailures },
    decisions: [...dispatched.decisions, ...settled, ...sources.undecided],
    breaker: spending.breaker,
    overrides: spending.overrides,
    freshOverrides: spending.fresh,
    interrupts: escalations(deps, base, decisions, items),
    unannounced: await pendingQuestions(deps, snapshot, unannouncedEscalations({ tickets, items: recorded, answered })),
    answeredLabels: sources.answeredLabels,
    limits: tightestBudgets(limitsAfter(limits, judge?.meter), attemptBudgets(spec.rules)),
    lineageLimits: lineageLimits(limits, failuresToEscalate(spec.rules)),
    work: new Map([...work].map(([item, { bytes }]) => [item, bytes])),
    settledWork: await settledWork(from.github, snapshot, new Set(tickets.map(({ id }) => id))),
    judging: reportJudging(deps, judge, judged),
    notes: [
      ...(edited === null ? [] : [edited]),
      ...(spending.breaker?.isOpen === true ? [`Nothing is dispatched: ${whyOpen(spending.breaker)}.`] : []),
      ...describeOverrides(spending.overrides),
      ...spending.refused,
    ],
  };
  return leasePlan(draft, { state: snapshot.state, ledger }, deps.clock.now()).planned;
}

/** Where neither tokens nor money are limited, no word of a person can raise a limit. */
function isLimited({ maxTokens, maxCostUsd }: Budgets): boolean {
  return maxTokens !== null || maxCostUsd !== null;
}

type Sources = Awaited<ReturnType<typeof readSources>>;

/** How much the loop may do in this run: what readiness and its record allow of what spec and input say. */
async function openAuthority(
  deps: LoopDeps,
  base: LoopBase,
  { github }: LoopWriters,
  request: PlanRequest,
  { snapshot, tickets }: Sources,
) {
  // The reader of workflows is only loaded where there is something to decide.
  const { gatherReadiness } = await import('./gather-readiness.ts');
  const classifier = request.classifier ?? null;
  const readiness = await gatherReadiness(deps, base, { github, tickets, classifier });
  const { spec, pinned } = base.control;
  const { mode: input, ceiling } = request;
  const claims: ModeClaims = { spec: spec.mode, builtIn: pinned.spec === null, input, ceiling, readiness };
  const rollout = await readRollout({
    ...{ github, snapshot, tickets, run: deps.context.runId, now: deps.clock.now() },
    rules: spec.rules,
    mode: modeInForce(claims).mode,
  });
  const mode = modeInForce({ ...claims, demotions: rollout.report.demotions });
  return { readiness, mode, rollout };
}

/** Work beyond the pull requests that a run may still open would only be parked, so nobody gets it unasked. */
function pullRequestsLeft({ leases }: LeaseLedger, run: string, { maxPullRequests }: Budgets): number {
  if (maxPullRequests === null) return MAX_MATRIX;
  const opened = leases.filter((lease) => lease.run === run && lease.returned?.pullRequest === true);
  return Math.max(0, maxPullRequests - new Set(opened.map(({ item }) => item)).size);
}
