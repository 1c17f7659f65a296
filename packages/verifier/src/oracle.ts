import { LABELS, type LinkedPullRequest, type Ticket, type TrackerSnapshot } from '@loop-actions/contract';
import type { GapAnswer, LiveAnswer } from './oracle/live-answer.ts';

export type { GapAnswer, LiveAnswer } from './oracle/live-answer.ts';

/** Where one ticket of a batch stands, by external truth alone. */
export type Standing =
  /** Closed as completed, with its change merged into the base branch. */
  | 'done'
  /** A person with write access took it out of the loop's hands. */
  | 'human-gated'
  /** The loop asked a person and has no answer: neither done nor dispatched. */
  | 'waiting'
  /** Its pull request is open: somebody has to review or merge it. */
  | 'in-review'
  /** Ready to be worked on. */
  | 'ready'
  /** Closed, but not by a merged change: a person has to say what that means. */
  | 'unproven'
  /** Merged, but not proven live (seed 004: "merged is not shipped"). */
  | 'dark'
  /** The tracker did not tell. */
  | 'unknown';

export interface TicketStanding {
  readonly id: string;
  readonly standing: Standing;
  readonly reason: string;
}

export interface OracleDecision {
  /** True only when every ticket of the batch is done or human-gated, and every one of them was read. */
  readonly done: boolean;
  /** One sentence: why. */
  readonly reason: string;
  readonly tickets: readonly TicketStanding[];
  /** Ids of tickets that may be dispatched, in the order of their numbers. */
  readonly ready: readonly string[];
  readonly remaining: number;
  readonly waiting: number;
  readonly humanGated: number;
}

export interface OracleQuestion {
  /** The members of the batch, resolved once; the oracle answers for exactly these. */
  readonly batch: readonly string[];
  readonly tracker: TrackerSnapshot;
  /** Where a change must be merged to count. */
  readonly baseRef: string;
  /** Whether the spec declares how a merged change is proven live. */
  readonly liveRequired: boolean;
  /** What live verification found, by ticket id. */
  readonly live?: ReadonlyMap<string, LiveAnswer>;
  /** Which tickets are activation gaps of ours, and what their own probes say of them. */
  readonly gaps?: ReadonlyMap<string, GapAnswer>;
}

/**
 * Decides whether a batch is done (seed 004: "the only exit authority"). It reads the tracker and nothing else:
 * no state file, no run report, no word of an agent, no cache. Whatever could not be read is not done,
 * and a batch of nothing proves nothing.
 */
export function decideBatch(question: OracleQuestion): OracleDecision {
  const byId = new Map(question.tracker.tickets.map((ticket) => [ticket.id, ticket]));
  const tickets = [...new Set(question.batch)].map((id) => standingOf(id, byId.get(id), question));
  const count = (...standings: Standing[]) => tickets.filter(({ standing }) => standings.includes(standing)).length;
  const settled = count('done', 'human-gated');
  const done = tickets.length > 0 && settled === tickets.length && question.tracker.problems.length === 0;
  return {
    done,
    reason: explain(question, tickets, done),
    tickets,
    ready: tickets.filter(({ standing }) => standing === 'ready').map(({ id }) => id),
    remaining: tickets.length - settled,
    waiting: count('waiting'),
    humanGated: count('human-gated'),
  };
}

function explain(question: OracleQuestion, tickets: readonly TicketStanding[], done: boolean): string {
  if (question.tracker.problems.length > 0) {
    return `not done: the tracker could not be read in full (${question.tracker.problems[0]})`;
  }
  if (tickets.length === 0) return 'not done: the batch is empty, and nothing proves nothing';
  const [only] = tickets;
  if (done && tickets.length === 1) return `done: ${only?.id}: ${only?.reason}`;
  if (done) return `done: all ${tickets.length} tickets are completed and merged, or settled by a person`;
  const open = tickets.find(({ standing }) => standing !== 'done' && standing !== 'human-gated');
  return `not done: ${open?.id}: ${open?.reason}`;
}

/** One row of the oracle's decision table per return; `docs/oracle.md` publishes it. */
function standingOf(id: string, ticket: Ticket | undefined, question: OracleQuestion): TicketStanding {
  const { baseRef } = question;
  const stands: Stands = (standing, reason) => ({ id, standing, reason });
  if (ticket === undefined) return stands('unknown', 'the tracker did not answer for it');
  const gate = humanGate(ticket);
  if (gate === 'by-a-person')
    return stands('human-gated', `labelled ${LABELS.humanGated} by a person with write access`);
  const gap = question.gaps?.get(id);
  if (gap !== undefined && (ticket.state === 'closed' || gap.verified)) return gapStanding(ticket, gap, stands);
  const merged = ticket.pullRequests.filter((pull) => pull.state === 'merged' && pull.repository === ticket.repository);
  const intoBase = merged.find((pull) => pull.baseRef === baseRef && pull.mergeCommitSha !== null);
  if (ticket.state === 'closed') return closedStanding(ticket, intoBase, merged[0], question, stands);
  if (gate === 'not-proven') {
    return stands('waiting', `labelled ${LABELS.humanGated}, but not provably by a person with write access`);
  }
  if (ticket.labels.includes(LABELS.escalated))
    return stands('waiting', 'the loop asked a person and has no answer yet');
  const open = ticket.pullRequests.find((pull) => pull.state === 'open');
  if (open !== undefined) return stands('in-review', `its pull request #${open.number} is open`);
  // What was merged for a gap did not help, or its probe would have closed it: it is worked on again.
  if (gap !== undefined) return stands('ready', `an activation gap: ${gap.reason}`);
  if (intoBase !== undefined)
    return stands('waiting', `pull request #${intoBase.number} is merged, but the ticket is open`);
  return stands('ready', 'open, with no pull request');
}

type Stands = (standing: Standing, reason: string) => TicketStanding;

/** A gap that is closed, or could be. */
function gapStanding(ticket: Ticket, { verified, reason }: GapAnswer, stands: Stands): TicketStanding {
  if (!verified) return stands('dark', `closed, though its own probe does not pass: ${reason}`);
  if (ticket.state === 'open') return stands('waiting', `its probe passes, but nobody may close it: ${reason}`);
  return stands('done', `its own probe passes: ${reason}`);
}

function closedStanding(
  ticket: Ticket,
  intoBase: LinkedPullRequest | undefined,
  mergedElsewhere: LinkedPullRequest | undefined,
  question: OracleQuestion,
  stands: Stands,
): TicketStanding {
  if (ticket.stateReason !== 'completed') return stands('unproven', `closed as ${ticket.stateReason ?? 'unknown'}`);
  if (intoBase !== undefined) {
    const dark = darkness(ticket, intoBase, question);
    if (dark !== null) return stands('dark', `pull request #${intoBase.number} is merged, but ${dark}`);
    return stands('done', `completed by pull request #${intoBase.number}`);
  }
  if (mergedElsewhere !== undefined) {
    return stands(
      'unproven',
      `pull request #${mergedElsewhere.number} was merged into ${mergedElsewhere.baseRef}, not ${question.baseRef}`,
    );
  }
  return stands('unproven', 'closed as completed without a merged pull request');
}

/** Why a merged change does not count as live; null when it does, or when the spec asks for no proof. */
function darkness(ticket: Ticket, merged: LinkedPullRequest, { liveRequired, live }: OracleQuestion): string | null {
  if (!liveRequired) return null;
  const answer = live?.get(ticket.id);
  if (answer === undefined) return 'nobody verified that it is live';
  if (answer.mergeSha !== merged.mergeCommitSha) {
    return `what was verified is ${answer.mergeSha.slice(0, 12)}, not its merge commit ${merged.mergeCommitSha?.slice(0, 12)}`;
  }
  return answer.verified ? null : `not live: ${answer.reason}`;
}

/**
 * Whether the human-gated label counts. Only the newest `labeled` event does, and only when its actor is a person
 * who may write here: a bot, an agent or a passer-by with triage rights can't declare work settled.
 */
function humanGate(ticket: Ticket): 'absent' | 'by-a-person' | 'not-proven' {
  if (!ticket.labels.includes(LABELS.humanGated)) return 'absent';
  const newest = ticket.labelEvents.findLast((event) => event.label === LABELS.humanGated);
  if (newest === undefined || newest.action !== 'labeled' || newest.actor.kind !== 'user') return 'not-proven';
  const { permission } = newest.actor;
  return permission === 'write' || permission === 'maintain' || permission === 'admin' ? 'by-a-person' : 'not-proven';
}
