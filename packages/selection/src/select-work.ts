import {
  type Decision,
  ESCALATING_SECTIONS,
  LABELS,
  type LoopSpec,
  type Rule,
  type RuleMeaning,
  type StateItem,
  type Ticket,
} from '@loop-actions/contract';
import { expectedPaths } from './expected-paths.ts';
import { matchesAnyPath } from './path-rules.ts';

/** How the checks of the spec answered on the base, before any change. */
export interface BaseHealth {
  readonly healthy: boolean;
  /** One line per check that is missing or answered otherwise than it must. */
  readonly problems: readonly string[];
}

export interface SelectionQuestion {
  readonly spec: LoopSpec;
  /** Rules of the escalation policy; they count like the spec's own. */
  readonly policy: readonly Rule[];
  readonly tickets: readonly Ticket[];
  readonly items: ReadonlyMap<string, StateItem>;
  readonly base: BaseHealth;
  /** Globs that no agent may touch for now. Absent: none. */
  readonly quarantined?: readonly string[];
  /** How many tickets this run may take at most. */
  readonly maxItems: number;
}

export interface Selection {
  readonly selected: readonly Ticket[];
  /** One per ticket, in the order of their numbers. */
  readonly decisions: readonly Decision[];
}

type Verdict = Pick<Decision, 'outcome' | 'reason' | 'rule'>;

/**
 * Decides for each open ticket whether it may enter the loop, parked work first, then in the order of their numbers. Every answer names the line of the spec that gave it.
 * A rule only a person or a model can judge escalates as long as nobody judged it (DESIGN §4), never passes.
 */
export function selectWork(question: SelectionQuestion): Selection {
  const selected: Ticket[] = [];
  const decisions: (Decision & { readonly number: number })[] = [];
  const rank = ({ id }: Ticket) => (isParked(question.items.get(id)) ? 0 : 1);
  for (const ticket of [...question.tickets]
    .filter(({ state }) => state === 'open')
    .sort((a, b) => rank(a) - rank(b) || a.number - b.number)) {
    let verdict = decide(question, ticket);
    if (verdict.outcome === 'selected' && selected.length >= question.maxItems) {
      verdict = { outcome: 'skipped', reason: `this run takes at most ${question.maxItems} items`, rule: null };
    }
    if (verdict.outcome === 'selected') selected.push(ticket);
    decisions.push({ number: ticket.number, item: ticket.id, title: ticket.title, url: ticket.url, ...verdict });
  }
  decisions.sort((a, b) => a.number - b.number);
  return { selected, decisions: decisions.map(({ number: _number, ...decision }) => decision) };
}

/** Work that passed and only waits for a pull request goes first: nothing is left to be spent on it. */
function isParked(item: StateItem | undefined): boolean {
  return item?.status === 'ready' && item.entries.at(-1)?.stopReason === 'budget-pull-requests';
}

function decide(question: SelectionQuestion, ticket: Ticket): Verdict {
  const item = question.items.get(ticket.id);
  const rules = [...question.spec.rules, ...question.policy];
  return (
    alreadySettled(ticket, item) ??
    firstVerdict(question.spec.rules, (rule) => entryVerdict(rule, ticket, question)) ??
    inQuarantine(ticket, question) ??
    turnedDown(ticket, item) ??
    firstVerdict(rules, (rule) => exitVerdict(rule, ticket, question)) ??
    firstVerdict(rules, judgementVerdict) ?? {
      outcome: 'selected',
      reason: 'every rule of the spec allows it',
      rule: null,
    }
  );
}

function firstVerdict(rules: readonly Rule[], judge: (rule: Rule) => Verdict | null): Verdict | null {
  for (const rule of rules) {
    const verdict = judge(rule);
    if (verdict !== null) return verdict;
  }
  return null;
}

const skip = (reason: string, rule: Rule | null): Verdict => ({ outcome: 'skipped', reason, rule: place(rule) });
const escalate = (reason: string, rule: Rule | null): Verdict => ({ outcome: 'escalated', reason, rule: place(rule) });
const place = (rule: Rule | null): string | null =>
  rule === null ? null : `${rule.position.file}:${rule.position.line}`;

/** What a person or an open pull request already has in hand is left alone, quietly. */
function alreadySettled(ticket: Ticket, item: StateItem | undefined): Verdict | null {
  if (ticket.labels.includes(LABELS.humanGated)) return skip('a person has taken it over', null);
  if (ticket.labels.includes(LABELS.escalated) || item?.status === 'escalated' || item?.status === 'waiting') {
    return skip('waits for a person’s answer', null);
  }
  const open = ticket.pullRequests.find((pull) => pull.state === 'open');
  if (open !== undefined) return skip(`pull request #${open.number} is open for it`, null);
  return null;
}

/** Left alone until the quarantine is over: nobody has to answer anything. */
function inQuarantine({ body }: Ticket, { quarantined = [] }: SelectionQuestion): Verdict | null {
  const globs = quarantined.map((glob) => glob.toLowerCase());
  const caught = expectedPaths(body).find((path) => matchesAnyPath(path.toLowerCase(), globs));
  return caught === undefined ? null : skip(`names ${caught}, which is in quarantine`, null);
}

/** Closing the loop's pull request without merging it is a no, and only a person can say what to do instead. */
function turnedDown(ticket: Ticket, item: StateItem | undefined): Verdict | null {
  if (item?.status !== 'drafted') return null;
  const closed = ticket.pullRequests.find(({ state, url }) => state === 'closed' && url === item.pullRequest);
  return closed === undefined ? null : escalate(`its pull request #${closed.number} was closed unmerged`, null);
}

/** "May select only when": what does not fit is not this loop's work. */
function entryVerdict(rule: Rule, ticket: Ticket, question: SelectionQuestion): Verdict | null {
  if (rule.class !== 'enforced' || rule.section !== 'select-when') return null;
  const { meaning } = rule;
  if (meaning.kind === 'labels') {
    if (labelsHold(meaning, ticket)) return null;
    return skip(`is ${labelling(meaning, !meaning.negated)}`, rule);
  }
  const breach = breachOf(meaning, ticket, question);
  return breach === null ? null : skip(breach, rule);
}

/** "Must skip and escalate when", and the sections and the policy that send work to a person. */
function exitVerdict(rule: Rule, ticket: Ticket, question: SelectionQuestion): Verdict | null {
  if (rule.class !== 'enforced' || !ESCALATING_SECTIONS.has(rule.section)) return null;
  const { meaning } = rule;
  if (meaning.kind === 'labels') {
    return labelsHold(meaning, ticket) ? escalate(`is ${labelling(meaning, meaning.negated)}`, rule) : null;
  }
  const breach = breachOf(meaning, ticket, question);
  return breach === null ? null : escalate(breach, rule);
}

/** Sizes, paths, earlier failures and the base state what must hold, in whichever list they stand. */
function breachOf(meaning: RuleMeaning, ticket: Ticket, question: SelectionQuestion): string | null {
  if (meaning.kind === 'failed-before') {
    const failed = question.items.get(ticket.id)?.failedAttempts ?? 0;
    return failed >= meaning.times ? `failed ${failed} times before` : null;
  }
  if (meaning.kind === 'base-checks') {
    const { healthy, problems } = question.base;
    return healthy ? null : `before any change, ${problems[0] ?? 'the checks do not hold'}`;
  }
  const named = expectedPaths(ticket.body);
  if (meaning.kind === 'max-files' && named.length > meaning.max) {
    return `names ${named.length} files to change, more than ${meaning.max}`;
  }
  if (meaning.kind !== 'paths') return null;
  const outside = named.find((path) => matchesAnyPath(path, meaning.globs) === (meaning.polarity === 'never'));
  return outside === undefined ? null : `names ${outside}, which is out of bounds`;
}

/** A judged rule without a judge counts as "escalate". */
function judgementVerdict(rule: Rule): Verdict | null {
  if (rule.class !== 'judged') return null;
  if (rule.section !== 'select-when' && !ESCALATING_SECTIONS.has(rule.section)) return null;
  return escalate(`nobody judged "${rule.text}" (no classifier is configured)`, rule);
}

function labelling({ labels, match }: Extract<RuleMeaning, { kind: 'labels' }>, negated: boolean): string {
  return `${negated ? 'not labelled' : 'labelled'} ${labels.join(match === 'all' ? ' and ' : ' or ')}`;
}

function labelsHold(meaning: Extract<RuleMeaning, { kind: 'labels' }>, ticket: Ticket): boolean {
  const has = (label: string) => ticket.labels.some((own) => own.toLowerCase() === label.toLowerCase());
  return (meaning.match === 'all' ? meaning.labels.every(has) : meaning.labels.some(has)) !== meaning.negated;
}
