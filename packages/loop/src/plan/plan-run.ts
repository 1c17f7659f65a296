import type {
  Budgets,
  CheckResult,
  Decision,
  Interrupt,
  LineageLimits,
  Mode,
  Plan,
  Ticket,
  TriageInputs,
} from '@loop-actions/contract';
import type { TrackerMemory } from '@loop-actions/github';
import type { ReadinessReport } from '@loop-actions/selection';
import type { AnsweredEscalation } from '../answers/answered-escalations.ts';
import { attemptBudgets, lineageLimits, tightestBudgets, withDefaultBudgets } from '../context/budgets.ts';
import type { LoopBase, LoopDeps, LoopWriters } from '../context/loop-context.ts';
import type { ModeInForce } from '../context/mode-in-force.ts';
import { failuresToEscalate } from '../record/record-outcome.ts';
import type { Rollout } from '../rollout/read-rollout.ts';
import { leaveChanged } from './changed-tickets.ts';
import { type DecidedTickets, decideTickets } from './decide-tickets.ts';
import { editedTicket } from './edited-ticket.ts';
import { findWork, type WorkBytes } from './find-work.ts';
import { type HeldDispatch, holdDispatch } from './hold-dispatch.ts';
import { type Judging, limitsAfter, reportJudging } from './judging.ts';
import { leasePlan } from './lease-plan.ts';
import { openAuthority } from './open-authority.ts';
import { pinPlan } from './pin-plan.ts';
import type { PlanRequest } from './plan-request.ts';
import { type PlanSources, readSources } from './plan-sources.ts';
import { planningCandidates, proposePlanning } from './planning-candidates.ts';
import { escalations, pendingQuestions } from './raise-questions.ts';
import { settledWork } from './settled-work.ts';
import { type Survey, surveyDecisions, surveyTickets } from './survey.ts';
import { unannouncedEscalations } from './unannounced-escalations.ts';

export interface PlannedRun extends Pick<HeldDispatch, 'breaker' | 'overrides' | 'freshOverrides'> {
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
  /** What the next triage may remember of the open issues; null: it reads all of them. */
  readonly tracker: TrackerMemory | null;
  /** What a person should know of what was read. */
  readonly notes: readonly string[];
}

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
  const { spec } = base.control;
  const sources = await readSources(deps, base, from, request.batch);
  const { snapshot, ledger } = sources;
  const authority = await openAuthority(deps, base, from, request, sources);
  const limits = withDefaultBudgets(tightestBudgets(spec.budgets, request.budgets));
  const { mode } = authority.mode;
  const decided = await decideTickets(deps, base, { from, request, sources, limits, mode });
  const { judge, judged, inputs, baseFailures } = decided;
  const asked = await questions(deps, base, sources, decided);
  const { selected, notes, ...held } = await holdDispatch(
    deps,
    { from, sources, rules: spec.rules, limits, mode },
    { selected: decided.selected, decisions: asked.decisions },
  );
  const toPlan = proposePlanning(planningCandidates(asked.decisions, [...spec.rules, ...base.control.policy]));
  const draft: PlannedRun = {
    ...authority,
    ...(await pinSelected(deps, base, { from, sources, selected, mode })),
    ...asked,
    ...held,
    ...{ inputs, baseFailures },
    limits: tightestBudgets(limitsAfter(limits, judge?.meter), attemptBudgets(spec.rules)),
    lineageLimits: lineageLimits(limits, failuresToEscalate(spec.rules)),
    judging: reportJudging(deps, judge, judged),
    tracker: decided.changed.size === 0 ? sources.reading.memory : null,
    notes: [...[editedTicket(deps.context, sources.tickets), toPlan].filter((note) => note !== null), ...notes],
  };
  return leasePlan(draft, { state: snapshot.state, ledger }, deps.clock.now()).planned;
}

interface Pinning {
  readonly from: LoopWriters;
  readonly sources: PlanSources;
  readonly selected: readonly Ticket[];
  readonly mode: Mode;
}

/** The plan of what was selected, and the work that earlier attempts left of it. */
async function pinSelected(deps: LoopDeps, base: LoopBase, { from, sources, selected, mode }: Pinning) {
  const { snapshot, items, answers, quarantined, tickets } = sources;
  const work = await findWork(
    deps,
    snapshot,
    selected.map(({ id }) => id),
  );
  const open = new Set(tickets.map(({ id }) => id));
  return {
    plan: pinPlan(deps, base, { mode, selected, items, work, answers, quarantined }),
    work: new Map([...work].map(([item, { bytes }]) => [item, bytes])),
    settledWork: await settledWork(from.github, snapshot, open),
  };
}

/** The decisions, what is put to people, and what people answered; nothing of a ticket that changed meanwhile. */
async function questions(
  deps: LoopDeps,
  base: LoopBase,
  { snapshot, tickets, recorded, items, settled, undecided, ...sources }: PlanSources,
  { selection, changed }: DecidedTickets,
) {
  const builtIn = base.control.pinned.spec === null;
  const survey = builtIn ? await surveyTickets(base, selection) : null;
  const made = survey === null ? selection.decisions : surveyDecisions(selection.decisions, survey);
  const decisions = leaveChanged(made, changed);
  const answered = sources.answered.filter(({ item }) => !changed.has(item));
  const unannounced = unannouncedEscalations({ tickets, items: recorded, answered: sources.answered });
  return {
    survey,
    decisions: [...decisions, ...settled, ...undecided],
    interrupts: escalations(deps, base, decisions, items),
    unannounced: await pendingQuestions(
      deps,
      snapshot,
      unannounced.filter(({ id }) => !changed.has(id)),
    ),
    answered,
    answeredLabels: sources.answeredLabels.filter((number) => !changed.has(`#${number}`)),
  };
}
