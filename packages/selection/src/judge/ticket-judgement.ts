import type { Rule, RuleJudgement, Ticket } from '@loop-actions/contract';
import type { TicketView } from '../ticket/ticket-view.ts';

export type JudgedRule = Extract<Rule, { class: 'judged' }>;

/** Words, and what is asked of them. */
export interface TextToJudge {
  readonly ticket: Pick<Ticket, 'id' | 'labels'>;
  readonly view: Pick<TicketView, 'title' | 'body'>;
  readonly rules: readonly Pick<JudgedRule, 'question' | 'position'>[];
}

/** A ticket that only the answers to these rules keep from a decision. */
export interface TicketToJudge extends TextToJudge {
  readonly ticket: Ticket;
  readonly view: TicketView;
  readonly rules: readonly JudgedRule[];
}

/** What the classifier made of a ticket. */
export type TicketJudgement =
  /** By the place of the rule. */
  | { readonly kind: 'judged'; readonly answers: ReadonlyMap<string, RuleJudgement> }
  /** No answer that could be used: the ticket is a person's. */
  | { readonly kind: 'unjudged'; readonly reason: string }
  /** Nobody was asked yet: a later run asks. */
  | { readonly kind: 'waiting'; readonly reason: string };

/** file:line */
export const placeOf = ({ position }: Pick<Rule, 'position'>): string => `${position.file}:${position.line}`;
