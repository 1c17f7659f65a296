import { assertNever, ESCALATING_SECTIONS, type Rule } from '@loop-actions/contract';
import { type JudgedRule, placeOf, type TicketJudgement } from './judge/ticket-judgement.ts';
import { isQuoteOf } from './judge/verify-quote.ts';
import { addressesJudge } from './screens/addresses-judge.ts';
import { screenContext } from './screens/screen-context.ts';
import { isCheckable } from './screens/screen-done.ts';
import { screenSubjects } from './screens/screen-subjects.ts';
import type { RuleVerdict, TicketDecision, TicketQuestion } from './ticket-question.ts';

/** A rule that code finds to hold, or to be broken in words it can quote; `open`: only a judge can tell. */
type Screened = 'holds' | 'open' | { readonly breach: string };

/**
 * What the judged rules say: code first, then the classifier's answers. A rule that nobody judged, and an answer without
 * evidence in the ticket, escalate; they never pass (DESIGN §4). Null: each one holds.
 */
export function judgedVerdict(question: TicketQuestion): TicketDecision | null {
  const open: JudgedRule[] = [];
  for (const rule of question.rules) {
    if (!isTicketRule(rule)) continue;
    const screened = screen(rule, question);
    if (typeof screened === 'object') return escalated(screened.breach, rule);
    if (screened === 'open') open.push(rule);
  }
  const [first] = open;
  return first === undefined ? null : openVerdict(open, first, question);
}

function isTicketRule(rule: Rule): rule is JudgedRule {
  return rule.class === 'judged' && (rule.section === 'select-when' || ESCALATING_SECTIONS.has(rule.section));
}

function screen(rule: JudgedRule, { view, gates }: TicketQuestion): Screened {
  switch (rule.screen?.kind) {
    case undefined:
      return 'open';
    case 'subjects': {
      const hit = screenSubjects(view(), rule.screen.subjects);
      return hit === null ? 'open' : { breach: `speaks of ${hit.subject.replaceAll('-', ' ')}: “${hit.quote}”` };
    }
    case 'checkable-done':
      return isCheckable(view().criteria, rule.screen.by, gates) ? 'holds' : 'open';
    case 'outside-context': {
      const quote = screenContext(view());
      return quote === null ? 'open' : { breach: `points to what the loop can’t see: “${quote}”` };
    }
    default:
      return assertNever(rule.screen);
  }
}

function openVerdict(open: readonly JudgedRule[], first: JudgedRule, question: TicketQuestion): TicketDecision | null {
  const { judgement, view } = question;
  if (judgement === 'none') return escalated(`nobody judged "${first.text}" (no classifier is configured)`, first);
  if (view().cut) return escalated('its text is longer than what is judged, 32,000 characters', first);
  const steering = addressesJudge(view());
  if (steering !== null) return escalated(`speaks to whoever judges it: “${steering}”`, first);
  if (judgement === undefined) return { outcome: 'open', rules: open };
  switch (judgement.kind) {
    case 'waiting':
      return { outcome: 'skipped', reason: judgement.reason, rule: placeOf(first) };
    case 'unjudged':
      return escalated(`nobody judged "${first.text}": ${judgement.reason}`, first);
    case 'judged':
      for (const rule of open) {
        const verdict = answerVerdict(rule, judgement, question);
        if (verdict !== null) return verdict;
      }
      return null;
    default:
      return assertNever(judgement);
  }
}

function answerVerdict(
  rule: JudgedRule,
  { answers }: Extract<TicketJudgement, { kind: 'judged' }>,
  { view }: TicketQuestion,
): RuleVerdict | null {
  const found = answers.get(placeOf(rule));
  if (found === undefined) return escalated(`nobody judged "${rule.text}"`, rule);
  const proven = isQuoteOf(found.quote, view());
  const evidence = proven ? `: “${found.quote.trim().slice(0, 300)}”` : '';
  if (found.answer === 'yes') return escalated(`the classifier says that "${rule.text}" concerns it${evidence}`, rule);
  if (found.answer === 'unsure') return escalated(`the classifier is not sure about "${rule.text}"${evidence}`, rule);
  if (proven) return null;
  return escalated(
    `what the classifier quotes on "${rule.text}" is not in the ticket, so its answer does not count`,
    rule,
  );
}

const escalated = (reason: string, rule: Rule): RuleVerdict => ({ outcome: 'escalated', reason, rule: placeOf(rule) });
