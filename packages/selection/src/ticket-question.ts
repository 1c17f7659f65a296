import type { Decision, GateCheck, Rule, StateItem, Ticket } from '@loop-actions/contract';
import type { JudgedRule, TicketJudgement } from './judge/ticket-judgement.ts';
import type { TicketView } from './ticket/ticket-view.ts';

/** How the checks of the spec answered on the base, before any change. */
export interface BaseHealth {
  readonly healthy: boolean;
  /** One line per check that is missing or answered otherwise than it must. */
  readonly problems: readonly string[];
}

/** What one ticket is decided by. */
export interface TicketQuestion {
  readonly ticket: Ticket;
  readonly item: StateItem | undefined;
  /** The spec's rules, then those of the policy. */
  readonly rules: readonly Rule[];
  readonly gates: readonly GateCheck[];
  readonly base: BaseHealth;
  /** Globs that no agent may touch for now. */
  readonly quarantined: readonly string[];
  /** What it waits for, in words; undefined: nothing. */
  readonly blocker: string | undefined;
  readonly view: () => TicketView;
  /** `none`: no classifier is configured; undefined: it was not asked yet. */
  readonly judgement: TicketJudgement | 'none' | undefined;
}

export type RuleVerdict = Pick<Decision, 'outcome' | 'reason' | 'rule'>;
/** A decision, or the rules that nobody has judged yet. */
export type TicketDecision = RuleVerdict | { readonly outcome: 'open'; readonly rules: readonly JudgedRule[] };
