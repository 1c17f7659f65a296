import type { Ticket, TrackerSnapshot } from '@loop-actions/contract';
import { type GitHub, readMerges, readTracker } from '@loop-actions/github';
import { type ReadySet, readySet } from '@loop-actions/selection';
import {
  decideBatch,
  type GapAnswer,
  type LiveAnswer,
  mergedChange,
  type OracleDecision,
  type OracleQuestion,
} from '@loop-actions/verifier';
import type { OracleRules } from './oracle-rules.ts';

/** What live verification found. */
export interface LiveVerification {
  /** For each merge commit that was looked at, by ticket id. */
  readonly answers: ReadonlyMap<string, LiveAnswer>;
  /** Activation gaps by ticket id, those just filed among them: members of the batch like the ticket they block. */
  readonly gaps: ReadonlyMap<string, GapAnswer>;
}

/** Proves merged changes live. It is given the tickets as just read, and may file, open and close the gaps of them. */
export type VerifyLive = (tickets: readonly Ticket[]) => Promise<LiveVerification>;

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
  const read = await readTickets(github, batch);
  const verified = await verifyLive?.(read.tickets);
  const gaps = verified === undefined ? [] : [...verified.gaps.keys()];
  const tracker = await withGaps(github, read, gaps);
  const merged = tracker.tickets.flatMap((ticket) =>
    ticket.state === 'closed' ? (mergedChange(ticket, baseRef)?.number ?? []) : [],
  );
  const records = merged.length === 0 ? undefined : await readMerges(github, baseRef, [...new Set(merged)]);
  const problems = [...tracker.problems, ...(records?.problems ?? [])];
  const question = {
    ...factsOf(request),
    batch: [...batch, ...gaps],
    tracker: { ...tracker, problems },
    records,
  };
  return verified === undefined ? question : { ...question, live: verified.answers, gaps: verified.gaps };
}

async function readTickets(github: GitHub, ids: readonly string[]): Promise<TrackerSnapshot> {
  const numbers = ids.flatMap((id) => (id.startsWith('#') ? [Number(id.slice(1))] : []));
  if (numbers.length === 0) return snapshotOf(github, [], []);
  return readTracker(github, { numbers, state: 'all', limit: numbers.length });
}

/** The tracker with its gaps as they stand now: live verification may just have filed, opened or closed them. */
async function withGaps(github: GitHub, read: TrackerSnapshot, gaps: readonly string[]): Promise<TrackerSnapshot> {
  if (gaps.length === 0) return read;
  const now = await readTickets(github, gaps);
  const ids = new Set(gaps);
  return {
    ...read,
    tickets: [...read.tickets.filter(({ id }) => !ids.has(id)), ...now.tickets],
    problems: [...read.problems, ...now.problems],
  };
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
