import type { Decision, GateCheck, LoopSpec, Rule, StateItem, Ticket } from '@loop-actions/contract';
import { type AuthorLimit, authorLimit } from './author-limits.ts';
import { decideTicket, skip } from './decide-ticket.ts';
import { type Schedule, UNSCHEDULED } from './graph/schedule.ts';
import type { TicketJudgement, TicketToJudge } from './judge/ticket-judgement.ts';
import { createTicketReader, type TicketView } from './ticket/ticket-view.ts';
import type { BaseHealth, RuleVerdict, TicketQuestion } from './ticket-question.ts';

export interface SelectionQuestion {
  readonly spec: LoopSpec;
  /** Rules of the escalation policy; they count like the spec's own. */
  readonly policy: readonly Rule[];
  /** Checks that a change must pass; absent: the spec's own. */
  readonly gates?: readonly GateCheck[];
  readonly tickets: readonly Ticket[];
  readonly items: ReadonlyMap<string, StateItem>;
  readonly base: BaseHealth;
  /** Globs that no agent may touch for now. Absent: none. */
  readonly quarantined?: readonly string[];
  /** How many tickets this run may take at most. */
  readonly maxItems: number;
  /** What the classifier made of tickets, by id; absent: there is no classifier. */
  readonly judgements?: ReadonlyMap<string, TicketJudgement>;
  /** Authors with write access, whom the default limit per author does not hold. */
  readonly trusted?: ReadonlySet<string>;
  /** Order, dependencies and what may run beside what; absent: by number. */
  readonly schedule?: Schedule;
  /** Reads tickets once for several selections. */
  readonly read?: (ticket: Ticket) => TicketView;
}

export interface Selection {
  readonly selected: readonly Ticket[];
  /** One per ticket, in the order of their numbers. */
  readonly decisions: readonly Decision[];
  /** Tickets that would be taken if the classifier let them pass, in the order of their turn; decided as skipped until then. */
  readonly toJudge: readonly TicketToJudge[];
}

/**
 * Decides for each open ticket whether it may enter the loop, parked work first, then in the order of the schedule.
 * Every answer names the line of the spec that gave it. A rule only a person or a model can judge escalates as long as
 * nobody judged it (DESIGN §4), never passes.
 */
export function selectWork(question: SelectionQuestion): Selection {
  const selected: Ticket[] = [];
  const toJudge: TicketToJudge[] = [];
  const decisions: (Decision & { readonly number: number })[] = [];
  const decide = decider(question);
  const authors = createAuthorCount(question);
  const { placeOf, openSlots } = question.schedule ?? UNSCHEDULED;
  const slots = openSlots();
  const rank = ({ id }: Ticket) => (isParked(question.items.get(id)) ? 0 : 1);
  const full = skip(`this run takes at most ${question.maxItems} items`, null);
  for (const ticket of [...question.tickets]
    .filter(({ state }) => state === 'open')
    .sort((a, b) => rank(a) - rank(b) || compare(placeOf(a.id), placeOf(b.id)) || a.number - b.number)) {
    const found = decide(ticket);
    let verdict = found.verdict.outcome === 'open' ? skip('was not judged yet', null) : found.verdict;
    if (found.verdict.outcome !== 'skipped') verdict = authors.admit(ticket) ?? verdict;
    const toBeJudged = found.verdict.outcome === 'open' && !authors.isOver(ticket);
    const wanted = toBeJudged || verdict.outcome === 'selected';
    const place = wanted && selected.length + toJudge.length < question.maxItems ? slots.take(ticket) : null;
    if (place !== null) verdict = skip(place, null);
    else if (wanted && selected.length + toJudge.length >= question.maxItems) verdict = full;
    else if (verdict.outcome === 'selected') selected.push(ticket);
    else if (toBeJudged && found.verdict.outcome === 'open') {
      toJudge.push({ ticket, view: found.view(), rules: found.verdict.rules });
    }
    decisions.push({ number: ticket.number, item: ticket.id, title: ticket.title, url: ticket.url, ...verdict });
  }
  decisions.sort((a, b) => a.number - b.number);
  return { selected, toJudge, decisions: decisions.map(({ number: _number, ...decision }) => decision) };
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

function decider(question: SelectionQuestion) {
  const { spec, policy, items, base, judgements, schedule = UNSCHEDULED } = question;
  const rules = [...spec.rules, ...policy];
  const gates = question.gates ?? spec.gates;
  const read = question.read ?? createTicketReader();
  return (ticket: Ticket) => {
    const view = () => read(ticket);
    const judgement = judgements === undefined ? 'none' : judgements.get(ticket.id);
    const blocker = schedule.blockerOf(ticket.id);
    const asked: TicketQuestion = {
      ...{ ticket, rules, gates, base, blocker, view, judgement },
      item: items.get(ticket.id),
      quarantined: question.quarantined ?? [],
    };
    return { view, verdict: decideTicket(asked) };
  };
}

interface AuthorCount {
  /** Counts a ticket for its author; a verdict where that is one too many. */
  readonly admit: (ticket: Ticket) => RuleVerdict | null;
  readonly isOver: (ticket: Ticket) => boolean;
}

/** Counts what each author has in this run: whoever files a thousand tickets gets no more of it than others. */
function createAuthorCount({ spec, policy, trusted }: SelectionQuestion): AuthorCount {
  const limit: AuthorLimit = authorLimit([...spec.rules, ...policy]);
  const counts = new Map<string, number>();
  const free = (login: string) => limit.rule === null && trusted?.has(login) === true;
  const isOver = ({ author }: Ticket) => !free(author.login) && (counts.get(author.login) ?? 0) > limit.max;
  return {
    isOver,
    admit: (ticket) => {
      const { login } = ticket.author;
      counts.set(login, (counts.get(login) ?? 0) + 1);
      return isOver(ticket) ? skip(`${login} has ${limit.max} tickets in this run already`, limit.rule) : null;
    },
  };
}

/** Work that passed and only waits for a pull request goes first: nothing is left to be spent on it. */
function isParked(item: StateItem | undefined): boolean {
  return item?.status === 'ready' && item.entries.at(-1)?.stopReason === 'budget-pull-requests';
}
