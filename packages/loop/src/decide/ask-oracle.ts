import type { Ticket, TrackerSnapshot } from '@loop-actions/contract';
import type { GitHub } from '@loop-actions/github';
import { readTracker } from '@loop-actions/github';
import { decideBatch, type GapAnswer, type LiveAnswer, type OracleDecision } from '@loop-actions/verifier';

/** What live verification found. */
export interface LiveVerification {
  /** For each merge commit that was looked at, by ticket id. */
  readonly answers: ReadonlyMap<string, LiveAnswer>;
  /** Activation gaps by ticket id, those just filed among them: members of the batch like the ticket they block. */
  readonly gaps: ReadonlyMap<string, GapAnswer>;
}

/** Proves merged changes live. It is given the tickets as just read, and may file, open and close the gaps of them. */
export type VerifyLive = (tickets: readonly Ticket[]) => Promise<LiveVerification>;

export interface OracleRequest {
  /** Ids of the batch's tickets, resolved once. One of another repository can't be read from here, so never settles. */
  readonly batch: readonly string[];
  readonly baseRef: string;
  /** null where the spec asks for no proof that a merged change is live. */
  readonly verifyLive: VerifyLive | null;
}

export interface OracleAnswer extends OracleDecision {
  /** Why the tracker could not be read at all; null when it could. */
  readonly fault: unknown;
}

/** Reads the tracker fresh and decides. A tracker that can't be read at all is "not done", with the reason. */
export async function askOracle(github: GitHub, request: OracleRequest): Promise<OracleAnswer> {
  const { batch, baseRef, verifyLive } = request;
  const readAt = new Date(github.clock.now()).toISOString();
  const question = { baseRef, liveRequired: verifyLive !== null };
  try {
    const read = await readTickets(github, batch, readAt);
    if (verifyLive === null) return { ...decideBatch({ ...question, batch, tracker: read }), fault: null };
    const { answers: live, gaps } = await verifyLive(read.tickets);
    const tracker = await withGaps(github, read, [...gaps.keys()]);
    return { ...decideBatch({ ...question, batch: [...batch, ...gaps.keys()], tracker, live, gaps }), fault: null };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const tracker = { repository: github.repository, readAt, tickets: [], problems: [problem] };
    return { ...decideBatch({ ...question, batch, tracker }), fault: error };
  }
}

async function readTickets(github: GitHub, batch: readonly string[], readAt: string): Promise<TrackerSnapshot> {
  const numbers = batch.flatMap((id) => (id.startsWith('#') ? [Number(id.slice(1))] : []));
  if (numbers.length === 0) return { repository: github.repository, readAt, tickets: [], problems: [] };
  return readTracker(github, { numbers, state: 'all' });
}

/** The tracker with its gaps as they stand now: live verification may just have filed, opened or closed them. */
async function withGaps(github: GitHub, read: TrackerSnapshot, gaps: readonly string[]): Promise<TrackerSnapshot> {
  if (gaps.length === 0) return read;
  const now = await readTickets(github, gaps, read.readAt);
  const ids = new Set(gaps);
  return {
    ...read,
    tickets: [...read.tickets.filter(({ id }) => !ids.has(id)), ...now.tickets],
    problems: [...read.problems, ...now.problems],
  };
}
