import type { Ticket } from '@loop-actions/contract';
import type { GitHub } from '@loop-actions/github';
import { readTracker } from '@loop-actions/github';
import { decideBatch, type LiveAnswer, type OracleDecision } from '@loop-actions/verifier';

/** Proves merged changes live. It is given the tickets as just read, and answers for each merge commit it looked at. */
export type VerifyLive = (tickets: readonly Ticket[]) => Promise<ReadonlyMap<string, LiveAnswer>>;

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
  const numbers = batch.flatMap((id) => (id.startsWith('#') ? [Number(id.slice(1))] : []));
  const readAt = new Date(github.clock.now()).toISOString();
  const question = { batch, baseRef, liveRequired: verifyLive !== null };
  try {
    const tracker =
      numbers.length === 0
        ? { repository: github.repository, readAt, tickets: [], problems: [] }
        : await readTracker(github, { numbers, state: 'all' });
    const live = await verifyLive?.(tracker.tickets);
    return { ...decideBatch({ ...question, tracker, ...(live === undefined ? {} : { live }) }), fault: null };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const tracker = { repository: github.repository, readAt, tickets: [], problems: [problem] };
    return { ...decideBatch({ ...question, tracker }), fault: error };
  }
}
