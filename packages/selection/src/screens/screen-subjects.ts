import { SUBJECTS, type Subject } from '@loop-actions/contract';
import type { TicketView } from '../ticket/ticket-view.ts';
import { SUBJECT_SIGNS } from './subject-words.ts';

/** A clear sign of a subject, and the words that show it. */
export interface SubjectHit {
  readonly subject: Subject;
  readonly quote: string;
}

/** "Nothing here touches billing" is no clear sign that it does; whether it is true is for the classifier. */
const DENIED =
  /\b(?:no|not|never|without|nothing|none|neither|nor|doesn't|don't|isn't|unrelated to)\b[^.;:!?\n]{0,60}$/;
const MAX_QUOTE = 160;
const WORDS = SUBJECTS.map((subject) => [subject, new RegExp(SUBJECT_SIGNS[subject].words.source, 'g')] as const);

/** The first clear sign of one of these subjects in the paths a ticket names or in its words; null: none. */
export function screenSubjects(view: TicketView, subjects: readonly Subject[]): SubjectHit | null {
  const signs = signsOf(view);
  for (const subject of subjects) {
    const quote = signs.get(subject);
    if (quote !== undefined) return { subject, quote };
  }
  return null;
}

const known = new WeakMap<TicketView, ReadonlyMap<Subject, string>>();

/** The subjects a ticket clearly speaks of, with the words; found once, however many rules ask. */
function signsOf(view: TicketView): ReadonlyMap<Subject, string> {
  const before = known.get(view);
  if (before !== undefined) return before;
  const signs = new Map<Subject, string>();
  for (const [subject, words] of WORDS) {
    const path = view.paths.find((name) => SUBJECT_SIGNS[subject].paths.test(name.toLowerCase()));
    const at = path === undefined ? placeOf(view.folded, words) : null;
    if (path !== undefined) signs.set(subject, path);
    else if (at !== null) signs.set(subject, quoteAt(view, at));
  }
  known.set(view, signs);
  return signs;
}

function placeOf(folded: string, words: RegExp): number | null {
  // Not `matchAll`, which makes a copy of the expression for each of thousands of texts.
  words.lastIndex = 0;
  for (let found = words.exec(folded); found !== null; found = words.exec(folded)) {
    const { index } = found;
    if (!DENIED.test(folded.slice(Math.max(0, index - 80), index))) return index;
  }
  return null;
}

/** The line as it was written, or as much of it around the sign as people want to read. */
function quoteAt({ title, body, folded }: TicketView, at: number): string {
  const before = folded.slice(0, at);
  // Folding leaves line breaks alone, so a line has the same number in both.
  const line = `${title}\n${body}`.split('\n')[before.split('\n').length - 1]?.trim() ?? '';
  if (line.length <= MAX_QUOTE) return line;
  const from = Math.max(0, at - before.lastIndexOf('\n') - 1 - MAX_QUOTE / 2);
  return `${from === 0 ? '' : '…'}${line.slice(from, from + MAX_QUOTE)}…`;
}
