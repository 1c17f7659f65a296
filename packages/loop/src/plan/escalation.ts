import {
  type Evidence,
  type Interrupt,
  type InterruptCategory,
  LABELS,
  QUESTION_LEAD,
  questionFor,
  sha256,
} from '@loop-actions/contract';
import { ensureIssueComment, ensureLabels, type GitHub } from '@loop-actions/github';
import { sanitizeOutbound } from '@loop-actions/text';

export interface EscalationCause {
  readonly item: string;
  readonly run: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly raisedBy: Interrupt['raisedBy'];
  readonly category: InterruptCategory;
  /** Why the loop can't go on by itself, in one sentence. */
  readonly reason: string;
  /** file:line of the rule that says so, where one does. */
  readonly rule: string | null;
  readonly tried: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** The interrupt of an escalation. The same reason on the same item is the same question, in every run, until it is answered. */
export function escalate(cause: EscalationCause): Interrupt {
  const where = cause.rule === null ? '' : ` (${cause.rule})`;
  return {
    schemaVersion: 1,
    id: `${cause.item}/${sha256(`${cause.reason}${where}`).slice(7, 19)}`,
    item: cause.item,
    run: cause.run,
    raisedAt: cause.at,
    raisedBy: cause.raisedBy,
    category: cause.category,
    question: questionFor(`${cause.reason}${where}`),
    tried: cause.tried.map((line) => line.slice(0, 1000)).slice(0, 50),
    evidence: cause.evidence.slice(0, 50),
  };
}

/** The question as it is asked after so many answers: what comes up again after an answer is a new question. */
export function askAgain(interrupt: Interrupt, answers: number): Interrupt {
  return answers === 0 ? interrupt : { ...interrupt, id: `${interrupt.id}/${answers}` };
}

/** What the loop writes on the issue: what is asked, what it saw, and how to answer. */
export function escalationComment(interrupt: Interrupt): string {
  const inert = (text: string) => sanitizeOutbound(text, { maxChars: 4000 }).text;
  const list = (lines: readonly string[]) => lines.map((line) => `- ${inert(line)}`).join('\n');
  return [
    `**${QUESTION_LEAD}** ${inert(interrupt.question)}`,
    interrupt.noOtherWay ? `Why nothing else is left: ${inert(interrupt.noOtherWay)}` : '',
    interrupt.wall ? `What only a person can do: ${inert(interrupt.wall)}` : '',
    interrupt.tried.length > 0 ? `What was tried:\n${list(interrupt.tried)}` : '',
    interrupt.evidence.length > 0
      ? `What it saw:\n${list(interrupt.evidence.map(({ label, value }) => `${label}: ${value}`))}`
      : '',
    [
      '**How to answer** (write access needed): comment `/answer` followed by your words, or quote this comment and',
      'write below it; the next run starts afresh with your words. Or change the ticket or the repository so that the',
      `reason is gone, and remove the label \`${LABELS.escalated}\`. To take it out of the loop’s hands, add`,
      `\`${LABELS.humanGated}\`.`,
    ].join(' '),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Tells the issue, once: one comment per question, and the label that keeps the loop's hands off. */
export async function announceEscalation(github: GitHub, issue: number, interrupt: Interrupt): Promise<void> {
  await ensureIssueComment(github, {
    issue,
    kind: 'escalation',
    key: interrupt.id,
    body: escalationComment(interrupt),
  });
  await ensureLabels(github, issue, [LABELS.escalated]);
}
