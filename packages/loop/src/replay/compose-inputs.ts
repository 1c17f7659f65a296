import {
  type Decision,
  type Rule,
  type RuleJudgement,
  type StateItem,
  type Ticket,
  type TriageInputs,
  withDigest,
} from '@loop-actions/contract';
import { type BaseHealth, placeOf, type TicketJudgement } from '@loop-actions/selection';
import { redactSecrets } from '@loop-actions/text';

/** What a run's selection was decided by. */
export interface DecidedBy {
  readonly repository: string;
  readonly run: string;
  readonly baseSha: string;
  readonly rules: readonly Rule[];
  readonly tickets: readonly Ticket[];
  readonly items: ReadonlyMap<string, StateItem>;
  readonly base: BaseHealth;
  readonly maxItems: number;
  /** Items that other runs were working on. */
  readonly running: readonly Pick<Ticket, 'id' | 'labels'>[];
  readonly trusted: ReadonlySet<string>;
  /** Globs that no agent may touch for now. */
  readonly quarantined: readonly string[];
  /** null: no classifier was configured. */
  readonly judgements: ReadonlyMap<string, TicketJudgement> | null;
  readonly decisions: readonly Decision[];
}

/** Characters of one body, and of all that is kept of a run's tickets together. */
const LIMITS = { body: 8_000, all: 400_000 } as const;
type Kept = TriageInputs['tickets'][number];

/**
 * The inputs of a run's selection as they are kept: without secrets, bounded, bound to a digest. Where they don't fit,
 * texts of skipped tickets go first, then skipped tickets; what went is said.
 */
export function composeInputs(decided: DecidedBy, secrets: readonly string[]): TriageInputs {
  const { items, judgements, decisions } = decided;
  const clean = (text: string) => redactSecrets(text, secrets).text;
  const outcomes = new Map(decisions.map(({ item, outcome }) => [item, outcome]));
  // First what was picked or put to a person: that is what a replay is asked about.
  const rank = ({ id }: Ticket) => (outcomes.get(id) === 'skipped' ? 1 : 0);
  const ordered = [...decided.tickets].sort((left, right) => rank(left) - rank(right) || left.number - right.number);
  const tickets = withinBudget(ordered, (ticket) => keepTicket(ticket, clean));
  const kept = new Set(tickets.map(({ ticket }) => ticket.id));
  const texts = new Map(decided.rules.map((rule) => [placeOf(rule), rule.text]));
  const cited = new Set(decisions.flatMap(({ rule }) => (rule === null ? [] : [rule])));
  return withDigest({
    schemaVersion: 1 as const,
    ...{ repository: decided.repository, run: decided.run, baseSha: decided.baseSha, maxItems: decided.maxItems },
    base: {
      healthy: decided.base.healthy,
      problems: decided.base.problems.map((one) => one.slice(0, 1000)).slice(0, 100),
    },
    classifier: judgements !== null,
    trusted: [...decided.trusted].slice(0, 100),
    tickets,
    leftOut: ordered.length - tickets.length,
    running: decided.running.slice(0, 256).map(({ id, labels }) => ({ id, labels: [...labels] })),
    ...(decided.quarantined.length === 0 ? {} : { quarantined: decided.quarantined.slice(0, 1000) }),
    items: [...items.values()].filter(({ id }) => kept.has(id)).map(keepItem),
    judgements: [...(judgements ?? [])]
      .filter(([id]) => kept.has(id))
      .map(([item, judgement]) => keepJudgement(item, judgement, { rules: decided.rules, clean })),
    decisions: decisions
      .filter(({ item }) => kept.has(item))
      .map((decision) => ({ ...decision, title: clean(decision.title), reason: clean(decision.reason) })),
    lines: Object.fromEntries([...cited].map((place) => [place, texts.get(place) ?? ''])),
  });
}

function keepTicket(ticket: Ticket, clean: (text: string) => string): Kept {
  // A secret that the cut would halve is still found whole.
  const body = clean(ticket.body.slice(0, 2 * LIMITS.body));
  return {
    ticket: { ...ticket, title: clean(ticket.title), body: body.slice(0, LIMITS.body) },
    cut: body !== ticket.body || body.length > LIMITS.body,
  };
}

function withinBudget(tickets: readonly Ticket[], keep: (ticket: Ticket) => Kept): Kept[] {
  const kept: Kept[] = [];
  let left: number = LIMITS.all;
  for (const one of tickets) {
    const { ticket, cut } = keep(one);
    const bare = { ticket: { ...ticket, body: '' }, cut: cut || ticket.body !== '' };
    const whole = { ticket, cut };
    const fitting = [whole, bare].find((one) => JSON.stringify(one).length <= left);
    if (fitting === undefined) break;
    left -= JSON.stringify(fitting).length;
    kept.push(fitting);
  }
  return kept;
}

function keepItem({ id, status, attempts, failedAttempts, entries, pullRequest }: StateItem) {
  return { id, status, attempts, failedAttempts, lastStop: entries.at(-1)?.stopReason ?? null, pullRequest };
}

function keepJudgement(
  item: string,
  judgement: TicketJudgement,
  { rules, clean }: { readonly rules: readonly Rule[]; readonly clean: (text: string) => string },
): TriageInputs['judgements'][number] {
  if (judgement.kind !== 'judged') return { item, outcome: judgement.kind, reason: judgement.reason, answers: [] };
  const answers = rules.flatMap((rule) => {
    const answer: RuleJudgement | undefined = judgement.answers.get(placeOf(rule));
    return rule.class === 'judged' && answer !== undefined
      ? [{ ...answer, quote: clean(answer.quote), why: clean(answer.why), question: rule.question }]
      : [];
  });
  return { item, outcome: 'judged', reason: '', answers };
}
