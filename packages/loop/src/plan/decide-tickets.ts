import type { Budgets, LeaseLedger, Mode, Ticket, TriageInputs } from '@loop-actions/contract';
import { type JudgingRoom, type Selection, scheduleTickets } from '@loop-actions/selection';
import type { LoopBase, LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { composeInputs } from '../replay/compose-inputs.ts';
import { changedTickets } from './changed-tickets.ts';
import { openJudging } from './judging.ts';
import type { PlanRequest } from './plan-request.ts';
import type { PlanSources } from './plan-sources.ts';
import { runningItems } from './running-items.ts';
import { type SelectedOnBase, selectOnBase, trustedAuthors } from './select-on-base.ts';
import { unannouncedEscalations } from './unannounced-escalations.ts';
import { withoutUnrecordedWork } from './unrecorded-work.ts';

export interface TicketsToDecideOn {
  readonly from: LoopWriters;
  readonly request: PlanRequest;
  readonly sources: PlanSources;
  readonly limits: Budgets;
  readonly mode: Mode;
}

export interface DecidedTickets extends Pick<SelectedOnBase, 'judged' | 'baseFailures'> {
  readonly selection: Selection;
  /** Of those selected the ones that nothing speaks against now. */
  readonly selected: readonly Ticket[];
  /** Tickets that are not what was remembered of them: nothing is done about them in this run. */
  readonly changed: ReadonlySet<string>;
  readonly judge: JudgingRoom | null;
  /** What was decided by, for a replay. */
  readonly inputs: TriageInputs;
}

/** What GitHub lets a matrix hold. */
const MAX_MATRIX = 256;

/** Decides every ticket, and reads anew what it would act on by memory alone. */
export async function decideTickets(
  deps: LoopDeps,
  base: LoopBase,
  { from, request, sources, limits, mode }: TicketsToDecideOn,
): Promise<DecidedTickets> {
  const { spec, policy, gates, pinned } = base.control;
  const { snapshot, tickets, items, settled, ledger, reading, quarantined } = sources;
  const { runId: run, repository } = deps.context;
  const settledIds = new Set(settled.map(({ item }) => item));
  const open = tickets.filter(({ id }) => !settledIds.has(id));
  const judge = await openJudging(deps, base, { model: request.classifier ?? null, limits, snapshot });
  const running = runningItems(ledger, reading.snapshot.tickets, { run, now: deps.clock.now() });
  const slots = pinned.spec === null ? MAX_MATRIX : pullRequestsLeft(ledger, run, limits);
  const question = {
    ...{ spec, policy, gates, items, quarantined },
    tickets: await withoutUnrecordedWork(base, from, open, items),
    schedule: scheduleTickets(reading.snapshot.tickets, spec.rules, running),
    maxItems: Math.min(request.maxItems ?? slots, MAX_MATRIX),
  };
  const trusted = await trustedAuthors(deps, from.github, question);
  const answer = await selectOnBase(deps, base, { ...question, trusted }, judge);
  const { selection, judged, baseFailures } = answer;
  const changed =
    mode === 'shadow' ? new Set<string>() : await changedTickets(from.github, reading, acted(sources, selection));
  const decided = { ...question, run, repository, baseSha: base.sha, running, trusted, base: answer.base };
  const inputs = composeInputs(
    {
      ...{ ...decided, rules: [...spec.rules, ...policy], decisions: selection.decisions },
      judgements: judge === null ? null : judged.judgements,
    },
    deps.secrets,
  );
  const selected = selection.selected.filter(({ id }) => !changed.has(id));
  return { selection, selected, changed, judge, judged, baseFailures, inputs };
}

/** Every ticket that something would be done about: worked on, asked about, recorded as answered, or labelled. */
function acted(
  { tickets, recorded, answered, answeredLabels }: PlanSources,
  { decisions }: Selection,
): readonly string[] {
  return [
    ...decisions.filter(({ outcome }) => outcome !== 'skipped').map(({ item }) => item),
    ...answered.map(({ item }) => item),
    ...answeredLabels.map((number) => `#${number}`),
    ...unannouncedEscalations({ tickets, items: recorded, answered }).map(({ id }) => id),
  ];
}

/** Work beyond the pull requests that a run may still open would only be parked, so nobody gets it unasked. */
function pullRequestsLeft({ leases }: LeaseLedger, run: string, { maxPullRequests }: Budgets): number {
  if (maxPullRequests === null) return MAX_MATRIX;
  const opened = leases.filter((lease) => lease.run === run && lease.returned?.pullRequest === true);
  return Math.max(0, maxPullRequests - new Set(opened.map(({ item }) => item)).size);
}
