import { ESCALATING_SECTIONS, LABELS, type Rule, type RuleMeaning, type Ticket } from '@loop-actions/contract';
import { placeOf } from './judge/ticket-judgement.ts';
import { matchesAnyPath } from './path-rules.ts';
import { judgedVerdict } from './rule-judgement.ts';
import type { RuleVerdict, TicketDecision, TicketQuestion } from './ticket-question.ts';

/** Decides one ticket by every rule, code first: what code can answer no model is asked. */
export function decideTicket(question: TicketQuestion): TicketDecision {
  return (
    alreadySettled(question) ??
    firstVerdict(question, entryVerdict) ??
    waiting(question) ??
    inQuarantine(question) ??
    turnedDown(question) ??
    firstVerdict(question, exitVerdict) ??
    judgedVerdict(question) ?? { outcome: 'selected', reason: 'every rule of the spec allows it', rule: null }
  );
}

function firstVerdict(
  question: TicketQuestion,
  judge: (rule: Rule, question: TicketQuestion) => RuleVerdict | null,
): RuleVerdict | null {
  for (const rule of question.rules) {
    const verdict = judge(rule, question);
    if (verdict !== null) return verdict;
  }
  return null;
}

export const skip = (reason: string, rule: Rule | null): RuleVerdict => ({
  outcome: 'skipped',
  reason,
  rule: rule === null ? null : placeOf(rule),
});
export const escalate = (reason: string, rule: Rule | null): RuleVerdict => ({
  outcome: 'escalated',
  reason,
  rule: rule === null ? null : placeOf(rule),
});

/** Issues that the loop wrote to people: a batch, a report, a stop. They are no work. */
const OWN_RECORDS: ReadonlySet<string> = new Set([
  LABELS.batch,
  LABELS.triageReport,
  LABELS.stopped,
  LABELS.regression,
  LABELS.learning,
]);

/** What a person or an open pull request already has in hand is left alone, quietly. */
function alreadySettled({ ticket, item }: TicketQuestion): RuleVerdict | null {
  if (ticket.labels.some((label) => OWN_RECORDS.has(label))) {
    return skip('it is a record of the loop’s own', null);
  }
  if (ticket.labels.includes(LABELS.humanGated)) return skip('a person has taken it over', null);
  if (ticket.labels.includes(LABELS.escalated) || item?.status === 'escalated' || item?.status === 'waiting') {
    return skip('waits for a person’s answer', null);
  }
  const open = ticket.pullRequests.find((pull) => pull.state === 'open');
  if (open !== undefined) return skip(`pull request #${open.number} is open for it`, null);
  return null;
}

/** What waits for other tickets is not looked at further: it may be another ticket by the time it is its turn. */
function waiting({ blocker }: TicketQuestion): RuleVerdict | null {
  return blocker === undefined ? null : skip(blocker, null);
}

/** Left alone until the quarantine is over: nobody has to answer anything. */
function inQuarantine({ quarantined, view }: TicketQuestion): RuleVerdict | null {
  if (quarantined.length === 0) return null;
  const globs = quarantined.map((glob) => glob.toLowerCase());
  const caught = view().paths.find((path) => matchesAnyPath(path.toLowerCase(), globs));
  return caught === undefined ? null : skip(`names ${caught}, which is in quarantine`, null);
}

/** Closing the loop's pull request without merging it is a no, and only a person can say what to do instead. */
function turnedDown({ ticket, item }: TicketQuestion): RuleVerdict | null {
  if (item?.status !== 'drafted') return null;
  const closed = ticket.pullRequests.find(({ state, url }) => state === 'closed' && url === item.pullRequest);
  return closed === undefined ? null : escalate(`its pull request #${closed.number} was closed unmerged`, null);
}

/** "May select only when": what does not fit is not this loop's work. */
function entryVerdict(rule: Rule, question: TicketQuestion): RuleVerdict | null {
  if (rule.class !== 'enforced' || rule.section !== 'select-when') return null;
  const { meaning } = rule;
  if (meaning.kind === 'labels') {
    if (labelsHold(meaning, question.ticket)) return null;
    return skip(`is ${labelling(meaning, !meaning.negated)}`, rule);
  }
  const breach = breachOf(meaning, question);
  return breach === null ? null : skip(breach, rule);
}

/** "Must skip and escalate when", and the sections and the policy that send work to a person. */
function exitVerdict(rule: Rule, question: TicketQuestion): RuleVerdict | null {
  if (rule.class !== 'enforced' || !ESCALATING_SECTIONS.has(rule.section)) return null;
  const { meaning } = rule;
  if (meaning.kind === 'labels') {
    return labelsHold(meaning, question.ticket) ? escalate(`is ${labelling(meaning, meaning.negated)}`, rule) : null;
  }
  const breach = breachOf(meaning, question);
  return breach === null ? null : escalate(breach, rule);
}

/** Sizes, paths, earlier failures and the base state what must hold, in whichever list they stand. */
function breachOf(meaning: RuleMeaning, { item, base, view }: TicketQuestion): string | null {
  switch (meaning.kind) {
    case 'failed-before': {
      const failed = item?.failedAttempts ?? 0;
      return failed >= meaning.times ? `failed ${failed} times before` : null;
    }
    case 'base-checks':
      return base.healthy ? null : `before any change, ${base.problems[0] ?? 'the checks do not hold'}`;
    case 'acceptance-criteria':
      return view().criteria.length > 0 ? null : 'does not say when it is done';
    case 'max-files': {
      const named = view().paths.length;
      return named > meaning.max ? `names ${named} files to change, more than ${meaning.max}` : null;
    }
    case 'paths': {
      const never = meaning.polarity === 'never';
      const outside = view().paths.find((path) => matchesAnyPath(path, meaning.globs) === never);
      return outside === undefined ? null : `names ${outside}, which is out of bounds`;
    }
    default:
      // The rest holds a change, a run or the checker to something, not a ticket.
      return null;
  }
}

function labelling({ labels, match }: Extract<RuleMeaning, { kind: 'labels' }>, negated: boolean): string {
  return `${negated ? 'not labelled' : 'labelled'} ${labels.join(match === 'all' ? ' and ' : ' or ')}`;
}

function labelsHold(meaning: Extract<RuleMeaning, { kind: 'labels' }>, ticket: Ticket): boolean {
  const has = (label: string) => ticket.labels.some((own) => own.toLowerCase() === label.toLowerCase());
  return (meaning.match === 'all' ? meaning.labels.every(has) : meaning.labels.some(has)) !== meaning.negated;
}
