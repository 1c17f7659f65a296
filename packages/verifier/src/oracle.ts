import type { OracleQuestion } from './oracle/oracle-question.ts';
import { standTicket } from './oracle/stand-ticket.ts';
import type { Standing, TicketStanding } from './oracle/standing.ts';

export type { GapAnswer, LiveAnswer } from './oracle/live-answer.ts';
export { mergedChange } from './oracle/merged-change.ts';
export type { OracleQuestion } from './oracle/oracle-question.ts';
export type { Standing, TicketStanding } from './oracle/standing.ts';

export interface OracleDecision {
  /** True only when every ticket of the batch is done or human-gated, and every one of them was read. */
  readonly done: boolean;
  /** One sentence: why. */
  readonly reason: string;
  readonly tickets: readonly TicketStanding[];
  /** Ids of tickets that may be dispatched, in the order of the batch. */
  readonly ready: readonly string[];
  readonly remaining: number;
  readonly blocked: number;
  readonly waiting: number;
  readonly humanGated: number;
  /** Merged, but not proven live. */
  readonly dark: number;
  /** Activation gaps that are not settled. */
  readonly activationGaps: number;
}

/**
 * Decides whether a batch is done (seed 004: "the only exit authority"). It reads the tracker and nothing else:
 * no state file, no run report, no word of an agent, no cache. Whatever could not be read is not done,
 * and a batch of nothing proves nothing.
 */
export function decideBatch(question: OracleQuestion): OracleDecision {
  const byId = new Map(question.tracker.tickets.map((ticket) => [ticket.id, ticket]));
  const tickets = [...new Set(question.batch)].map((id) => standTicket(id, byId.get(id), question));
  const count = (...standings: Standing[]) => tickets.filter(({ standing }) => standings.includes(standing)).length;
  const isSettled = ({ standing }: TicketStanding): boolean => standing === 'done' || standing === 'human-gated';
  const settled = tickets.filter(isSettled).length;
  const done = tickets.length > 0 && settled === tickets.length && question.tracker.problems.length === 0;
  return {
    done,
    reason: explain(question, tickets, done),
    tickets,
    ready: tickets.filter(({ standing }) => standing === 'ready').map(({ id }) => id),
    remaining: tickets.length - settled,
    blocked: count('blocked'),
    waiting: count('waiting'),
    humanGated: count('human-gated'),
    dark: count('dark'),
    activationGaps: tickets.filter((ticket) => question.gaps?.has(ticket.id) === true && !isSettled(ticket)).length,
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
