import type { AttemptReport, Interrupt, PlanItem } from '@loop-actions/contract';
import { announceEscalation, escalate } from './escalation.ts';
import type { LoopBase, LoopDeps, LoopWriters } from './loop-context.ts';
import type { Published } from './publish-candidate.ts';
import { type AttemptOutcome, failuresToEscalate, recordOutcome } from './record-outcome.ts';
import { withInterrupts } from './save-run.ts';

export interface OutcomeToSave {
  readonly item: PlanItem;
  readonly report: AttemptReport;
  readonly note: string;
  readonly published: Published | null;
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
    url: saved.published?.url ?? null,
    question: saved.interrupt?.question ?? saved.question,
  };
  const allowed = failuresToEscalate(base.control.spec.rules);
  let asked: Interrupt | null = null;
  await writers.state.update(
    async (snapshot) => {
      const { state, escalation } = recordOutcome(snapshot.state, outcome, allowed);
      asked = escalation === null ? null : (saved.interrupt ?? ask(deps, saved, escalation));
      return { state, files: await withInterrupts(snapshot, asked === null ? [] : [asked]) };
    },
    { message: `Run ${outcome.run}: ${item.id} ${report.pullRequest === null ? 'failed' : 'drafted'}` },
  );
  const interrupt = asked as Interrupt | null;
  if (interrupt !== null) await announceEscalation(writers.github, item.number, interrupt);
  return interrupt;
}

function ask(deps: LoopDeps, { item, report, note }: OutcomeToSave, reason: string): Interrupt {
  const failed = report.checks
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ name, verdict }) => `${name}: ${verdict}`);
  return escalate({
    item: item.id,
    run: deps.context.runId,
    at: new Date(deps.clock.now()).toISOString(),
    raisedBy: 'publish',
    category: 'unclear',
    reason,
    rule: null,
    tried: [...item.previousAttempts, `${deps.context.runId}/${report.attempt}: ${note}`],
    evidence: failed.map((value) => ({ kind: 'figure', label: 'check', value })),
  });
}
