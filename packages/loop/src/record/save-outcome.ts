import {
  type AttemptReport,
  getItem,
  type Interrupt,
  type LeaseLedger,
  type Plan,
  type PlanItem,
  returnLease,
  workName,
} from '@loop-actions/contract';
import type { CandidateOnDisk } from '@loop-actions/git';
import type { StateChanges } from '@loop-actions/state';
import type { LoopBase, LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { announceEscalation, askAgain, escalate } from '../plan/escalation.ts';
import { guessCategory } from '../plan/guess-category.ts';
import { leaseFiles, readLeases } from '../plan/lease-files.ts';
import type { Published } from '../publish/published.ts';
import { type AttemptOutcome, failuresToEscalate, recordOutcome } from './record-outcome.ts';
import { blankReport } from './run-report.ts';
import { withFiles, withReport } from './save-run.ts';
import { workToKeep } from './work-to-keep.ts';

export interface OutcomeToSave {
  readonly plan: Plan;
  readonly item: PlanItem;
  readonly report: AttemptReport;
  readonly note: string;
  /** What the next attempt may go on from; null: the attempt left nothing, and what an earlier one left stays. */
  readonly candidate: CandidateOnDisk | null;
  readonly published: Published | null;
  /** Why a change that passed was not published in this run. */
  readonly parked: string | null;
  /** Whether something failed so that nobody knows if a pull request was opened. */
  readonly unsure: boolean;
  /** What the agent asked, if it did. */
  readonly interrupt: Interrupt | null;
  /** What only a person can lift, found on our side. */
  readonly question: string | null;
}

/**
 * Records how an attempt ended, in one compare-and-swap, and asks a person where the item goes to one. Gives the
 * interrupt that now waits, or null.
 */
export async function saveOutcome(
  deps: LoopDeps,
  base: LoopBase,
  writers: LoopWriters,
  saved: OutcomeToSave,
): Promise<Interrupt | null> {
  const { item, report } = saved;
  const outcome: AttemptOutcome = {
    report,
    run: deps.context.runId,
    note: saved.note,
    published: saved.published,
    parked: saved.parked,
    question: saved.interrupt?.question ?? saved.question,
  };
  const allowed = failuresToEscalate(base.control.spec.rules);
  let asked: Interrupt | null = null;
  await writers.state.update(
    async (snapshot) => {
      const { state, escalation } = recordOutcome(snapshot.state, outcome, allowed);
      const answers = getItem(state, item.id)?.resets.length ?? 0;
      asked = escalation === null ? null : askAgain(saved.interrupt ?? ask(deps, saved, escalation), answers);
      const interrupts = asked === null ? [] : [asked];
      const part = { ...blankReport(deps, base, saved.plan), attempts: [report], interrupts };
      const before = await readLeases(snapshot);
      const leases = leaseFiles(before, returnOutcome(before, saved, deps.clock.now()));
      const changes = withFiles((await withReport(snapshot, part, state)).changes, leases);
      return { ...changes, work: workAfter(deps, saved) };
    },
    { message: `Run ${outcome.run}: ${item.id} ${describe(saved)}` },
  );
  const interrupt = asked as Interrupt | null;
  if (interrupt !== null) await announceEscalation(writers.github, item.number, interrupt);
  return interrupt;
}

/** What the attempt spent goes to its lease; a slot stays used where a pull request was opened, or may have been. */
function returnOutcome(ledger: LeaseLedger, saved: OutcomeToSave, now: number): LeaseLedger {
  const { tokens, costUsd } = saved.report.usage;
  const { id } = saved.item.lease;
  const claimed = ledger.leases.find((lease) => lease.id === id)?.claimedAt != null;
  const pullRequest = saved.published !== null || (saved.unsure && claimed);
  return returnLease(ledger, { id, spent: { tokens, costUsd, pullRequest }, now });
}

/** What is published is settled; of anything else the newest that was made is kept. */
function workAfter({ secrets }: LoopDeps, saved: OutcomeToSave): NonNullable<StateChanges['work']> {
  const { candidate, published, item, report } = saved;
  const name = workName(item.id);
  if (published !== null) return new Map([[name, null]]);
  if (candidate === null) return new Map();
  return new Map([[name, workToKeep({ candidate, verdict: report.verdict, secrets })]]);
}

function describe({ published, parked }: OutcomeToSave): string {
  return published !== null ? 'drafted' : parked !== null ? 'parked' : 'failed';
}

function ask(deps: LoopDeps, { item, report, note }: OutcomeToSave, reason: string): Interrupt {
  const red = report.checks.find(({ required, verdict }) => required && verdict !== 'pass');
  const failed = report.checks
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ name, verdict }) => `${name}: ${verdict}`);
  return escalate({
    item: item.id,
    run: deps.context.runId,
    at: new Date(deps.clock.now()).toISOString(),
    raisedBy: 'publish',
    category: guessCategory({ rule: null, failureClass: red?.failureClass ?? null, stopReason: report.stopReason }),
    reason,
    rule: null,
    tried: [...item.previousAttempts, `${deps.context.runId}/${report.attempt}: ${note}`],
    evidence: failed.map((value) => ({ kind: 'figure', label: 'check', value })),
  });
}
