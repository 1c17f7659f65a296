import type { Ticket, TrackerSnapshot } from '@loop-actions/contract';
import { type GitHub, readMerges, readTracker } from '@loop-actions/github';
import { type ReadySet, readySet } from '@loop-actions/selection';
import {
  decideBatch,
  type LiveAnswer,
  mergedChange,
  type OracleDecision,
  type OracleQuestion,
} from '@loop-actions/verifier';
import type { OracleRules } from './oracle-rules.ts';

/** Proves merged changes live. It is given the tickets as just read, and answers for each merge commit it looked at. */
export type VerifyLive = (tickets: readonly Ticket[]) => Promise<ReadonlyMap<string, LiveAnswer>>;

export interface OracleRequest extends OracleRules {
  /** Ids of the batch's tickets, resolved once. One of another repository can't be read from here, so never settles. */
  readonly batch: readonly string[];
  readonly baseRef: string;
  /** null where the spec asks for no proof that a merged change is live. */
  readonly verifyLive: VerifyLive | null;
}

export interface OracleAnswer extends OracleDecision {
  /** What may be worked on next, in its order, with the reason for it; and what has to wait. */
  readonly readySet: ReadySet;
  /** What could not be read. */
  readonly problems: readonly string[];
  /** Why the tracker could not be read at all; null when it could. */
  readonly fault: unknown;
}

/** Reads the tracker fresh and decides. A tracker that can't be read at all is "not done", with the reason. */
export async function askOracle(github: GitHub, request: OracleRequest): Promise<OracleAnswer> {
  try {
    const question = await gather(github, request);
    const set = readyIn(question, request.priorities);
    const blocked = new Map(set.blocked.map(({ id, reason }) => [id, reason]));
    const decision = decideBatch({ ...question, blocked });
    const { problems } = question.tracker;
    return { ...decision, ready: set.ready.map(({ id }) => id), readySet: set, problems, fault: null };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const tracker = snapshotOf(github, [], [problem]);
    const decision = decideBatch({ ...factsOf(request), tracker, records: undefined });
    return { ...decision, readySet: { ready: [], blocked: [], cycles: [] }, problems: [problem], fault: error };
  }
}

const factsOf = ({ batch, baseRef, postMergeWorkflows, verifyLive }: OracleRequest) => ({
  batch,
  baseRef,
  postMergeWorkflows,
  liveRequired: verifyLive !== null,
});

/** Everything the decision reads: tickets, the checks of what was merged, and whether it is live. */
async function gather(github: GitHub, request: OracleRequest): Promise<OracleQuestion> {
  const { batch, baseRef, verifyLive } = request;
  const numbers = batch.flatMap((id) => (id.startsWith('#') ? [Number(id.slice(1))] : []));
  const tracker =
    numbers.length === 0
      ? snapshotOf(github, [], [])
      : await readTracker(github, { numbers, state: 'all', limit: numbers.length });
  const merged = tracker.tickets.flatMap((ticket) =>
    ticket.state === 'closed' ? (mergedChange(ticket, baseRef)?.number ?? []) : [],
  );
  const records = merged.length === 0 ? undefined : await readMerges(github, baseRef, [...new Set(merged)]);
  const problems = [...tracker.problems, ...(records?.problems ?? [])];
  const live = await verifyLive?.(tracker.tickets);
  const question = { ...factsOf(request), tracker: { ...tracker, problems }, records };
  return live === undefined ? question : { ...question, live };
}

function snapshotOf(github: GitHub, tickets: readonly Ticket[], problems: readonly string[]): TrackerSnapshot {
  return { repository: github.repository, readAt: new Date(github.clock.now()).toISOString(), tickets, problems };
}

/** What is ready among the tickets: only what is done, merged and live sets free what waits for it. */
function readyIn(question: OracleQuestion, priorities: readonly string[]): ReadySet {
  const standing = new Map(decideBatch(question).tickets.map((ticket) => [ticket.id, ticket.standing]));
  return readySet({
    tickets: question.tracker.tickets,
    priorities,
    isFinished: ({ id }) => standing.get(id) === 'done',
    isOpenWork: ({ id }) => standing.get(id) === 'ready',
  });
}
