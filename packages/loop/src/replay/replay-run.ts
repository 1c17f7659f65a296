import {
  type Decision,
  LoopError,
  parseJsonDocument,
  type Rule,
  RunId,
  STATE_PATHS,
  type StateItem,
  TriageInputs,
} from '@loop-actions/contract';
import { placeOf, scheduleTickets, selectWork, type TicketJudgement } from '@loop-actions/selection';
import type { StateSnapshot } from '@loop-actions/state';
import type { LoopBase } from '../context/loop-context.ts';
import { compareDecisions, type DecisionDifference } from './compare-decisions.ts';

export interface ReplayedRun {
  readonly inputs: TriageInputs;
  /** What today's spec decides about the recorded tickets. */
  readonly decisions: readonly Decision[];
  readonly differences: readonly DecisionDifference[];
}

type Record = Pick<StateSnapshot, 'readFile' | 'listRunReports'>;

/**
 * Decides a run's recorded tickets by today's spec. Nothing is asked of GitHub or of a model, no check runs and nothing
 * is written: what the tracker, the base and the classifier said then is taken from the record, and a line that nobody
 * judged then escalates. Throws `E_REPLAY_UNAVAILABLE`.
 */
export async function replayRun(
  { control }: Pick<LoopBase, 'control'>,
  record: Record,
  wanted: { readonly run: string; readonly repository: string },
): Promise<ReplayedRun> {
  const inputs = await readInputs(record, wanted);
  const rules = [...control.spec.rules, ...control.policy];
  const tickets = inputs.tickets.map(({ ticket }) => ticket);
  const { decisions } = selectWork({
    spec: control.spec,
    policy: control.policy,
    gates: control.gates,
    tickets,
    schedule: scheduleTickets(tickets, rules, runningThen(inputs)),
    items: new Map(inputs.items.map((item) => [item.id, recordedItem(item)])),
    base: inputs.base,
    maxItems: inputs.maxItems,
    trusted: new Set(inputs.trusted),
    quarantined: inputs.quarantined ?? [],
    ...(inputs.classifier ? { judgements: recordedJudgements(inputs, rules) } : {}),
  });
  const recorded = { decisions: inputs.decisions, lines: new Map(Object.entries(inputs.lines)) };
  const replayed = { decisions, lines: new Map(rules.map((rule) => [placeOf(rule), rule.text])) };
  const cut = new Set(inputs.tickets.flatMap(({ ticket, cut: isCut }) => (isCut ? [ticket.id] : [])));
  return { inputs, decisions, differences: compareDecisions(recorded, replayed, cut) };
}

async function readInputs(record: Record, wanted: { readonly run: string; readonly repository: string }) {
  const { run, repository } = wanted;
  if (!RunId.safeParse(run).success) {
    throw unavailable(`${JSON.stringify(run.slice(0, 120))} is no run id`, 'Give the number in the run’s address.');
  }
  const text = await record.readFile(STATE_PATHS.triageInputs(run));
  if (text === null) throw await missing(record, run);
  const name = STATE_PATHS.triageInputs(run);
  const inputs = parseJsonDocument(TriageInputs, text, { name, code: 'E_REPLAY_UNAVAILABLE' });
  if (inputs.run === run && inputs.repository.toLowerCase() === repository.toLowerCase()) return inputs;
  throw unavailable(`${name} is of run ${inputs.run} in ${inputs.repository}`, 'Name a run of this repository.');
}

async function missing(record: Record, run: string): Promise<LoopError> {
  const known = await record.listRunReports();
  if (known.includes(run)) {
    return unavailable(
      `run ${run} is on record, but not what it was decided by`,
      'An older version recorded it, or it ended before triage had decided. Replay a later run.',
    );
  }
  const newest = [...known].sort((left, right) => Number(right) - Number(left)).slice(0, 5);
  const remedy =
    newest.length === 0 ? 'No run is on record yet.' : `On record are ${newest.join(', ')}, and earlier ones.`;
  return unavailable(`no run ${run} is on record`, remedy);
}

function unavailable(message: string, remedy: string): LoopError {
  return new LoopError('E_REPLAY_UNAVAILABLE', { message, remedy });
}

function runningThen({ running, tickets }: TriageInputs) {
  const bodies = new Map(tickets.map(({ ticket }) => [ticket.id, ticket.body]));
  return running.map(({ id, labels }) => ({ id, labels, body: bodies.get(id) ?? '' }));
}

function recordedItem(item: TriageInputs['items'][number]): StateItem {
  const { lastStop, ...rest } = item;
  const last = { key: 'replay/1', outcome: 'failed', tokens: null, costUsd: null, note: '' } as const;
  return {
    ...rest,
    entries: lastStop === null ? [] : [{ ...last, stopReason: lastStop }],
    ...{ reason: null, resets: [], gates: [], nextAction: null },
  };
}

/** Answers of then under today's places: a question is the same wherever its line stands. */
function recordedJudgements({ tickets, judgements }: TriageInputs, rules: readonly Rule[]) {
  const recorded = new Map(judgements.map((one) => [one.item, one]));
  return new Map(
    tickets.map(({ ticket }): [string, TicketJudgement] => {
      const found = recorded.get(ticket.id);
      if (found === undefined) return [ticket.id, { kind: 'judged', answers: new Map() }];
      if (found.outcome !== 'judged') return [ticket.id, { kind: found.outcome, reason: found.reason }];
      const byQuestion = new Map(found.answers.map(({ question, ...answer }) => [question, answer]));
      const answers = rules.flatMap((rule) => {
        const answer = rule.class === 'judged' ? byQuestion.get(rule.question) : undefined;
        return answer === undefined ? [] : [[placeOf(rule), answer] as const];
      });
      return [ticket.id, { kind: 'judged', answers: new Map(answers) }];
    }),
  );
}
