import { listItems, listStateProblems, STATE_PATHS, type StateItem } from '@loop-actions/contract';
import { readConversations, readPermission, readRemembering, type TrackerQuery } from '@loop-actions/github';
import { answerRecords, answersAbout } from '../answers/answer-records.ts';
import { type AnsweredEscalation, answeredEscalations } from '../answers/answered-escalations.ts';
import { unparkTickets } from '../answers/unparked-tickets.ts';
import type { LoopBase, LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { readQuarantine } from '../context/read-quarantine.ts';
import { readReport } from '../record/run-report.ts';
import { readLeases } from './lease-files.ts';
import { settledInRun } from './settled-in-run.ts';
import { ticketsToDecide } from './tickets-to-decide.ts';
import { readTrackerMemory } from './tracker-memory.ts';

export type PlanSources = Awaited<ReturnType<typeof readSources>>;

/** What is on record: in the tracker, in the state, and of this very run where it is tried again. */
export async function readSources(deps: LoopDeps, base: LoopBase, from: LoopWriters, batch: TrackerQuery | null) {
  const snapshot = await from.state.read();
  const reading = await readRemembering(
    from.github,
    batch ?? defaultBatch(base),
    await readTrackerMemory(deps, snapshot),
  );
  for (const problem of reading.snapshot.problems) {
    deps.log.warning(`The tracker could not be read in full: ${problem}`);
  }
  for (const { message, remedy, position } of listStateProblems(snapshot.state)) {
    deps.log.warning(`${message}. ${remedy}`, { position });
  }
  const ledger = await readLeases(snapshot);
  const quarantined = await readQuarantine(snapshot, deps.clock.now());
  const recorded = new Map(listItems(snapshot.state).map((item) => [item.id, item]));
  const { tickets: read, decisions: undecided } = ticketsToDecide(reading.snapshot);
  const questions = await snapshot.readFile(STATE_PATHS.interrupts);
  const answered = await answeredEscalations(
    { tickets: read, items: recorded, ledger: questions },
    {
      conversations: (issues) => readConversations(from.github, issues),
      permission: (login) => readPermission(from.github, login),
    },
  );
  const { tickets, labelled: answeredLabels } = unparkTickets(read, recorded, answered);
  const items = forgetting(recorded, answered);
  const { repository, runId } = deps.context;
  const records = answerRecords(answered, { run: runId, secrets: deps.secrets });
  const answers = (item: string) => answersAbout(item, questions, records);
  const settled = settledInRun(tickets, {
    report: await readReport(snapshot, runId),
    items,
    plan: { repository, baseSha: base.sha, ...base.control.pinned },
  });
  return {
    ...{ snapshot, ledger, recorded, reading, tickets, undecided, answered, answeredLabels, answers },
    ...{ items, settled, quarantined },
  };
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
