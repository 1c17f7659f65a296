import type { Subject } from '@loop-actions/contract';
import { foldForDetection } from '@loop-actions/text';
import type { TicketView } from '../ticket/ticket-view.ts';
import { SUBJECT_SIGNS } from './subject-words.ts';

/** A clear sign of a subject, and the words that show it. */
export interface SubjectHit {
  readonly subject: Subject;
  readonly quote: string;
}

/** "Nothing here touches billing" is no clear sign that it does; whether it is true is for the classifier. */
const DENIED = /\b(?:no|not|never|without|nothing|none|neither|nor|doesn't|don't|isn't|unrelated to)\b[^.;:!?]{0,60}$/;
const MAX_QUOTE = 160;

/** The first clear sign of one of these subjects in a ticket's words or in the paths it names; null: none. */
export function screenSubjects(view: TicketView, subjects: readonly Subject[]): SubjectHit | null {
  for (const path of view.paths) {
    const subject = subjects.find((name) => SUBJECT_SIGNS[name].paths.test(path.toLowerCase()));
    if (subject !== undefined) return { subject, quote: path };
  }
  for (const line of linesOf(view)) {
    // Look-alike letters count as what they look like; the quote stays as it was written.
    const folded = foldForDetection(line);
    const subject = subjects.find((name) => isSaid(folded, SUBJECT_SIGNS[name].words));
    if (subject !== undefined) return { subject, quote: quoteOf(line, folded, SUBJECT_SIGNS[subject].words) };
  }
  return null;
}

function* linesOf({ title, body }: TicketView): Generator<string> {
  yield title;
  for (const line of body.split('\n')) if (line.trim() !== '') yield line.trim();
}

function isSaid(folded: string, words: RegExp): boolean {
  for (const found of folded.matchAll(new RegExp(words.source, 'g'))) {
    if (!DENIED.test(folded.slice(Math.max(0, found.index - 80), found.index))) return true;
  }
  return false;
}

/** The line, or as much of it around the sign as people want to read. */
function quoteOf(line: string, folded: string, words: RegExp): string {
  if (line.length <= MAX_QUOTE) return line;
  const at = Math.max(0, (words.exec(folded)?.index ?? 0) - MAX_QUOTE / 2);
  return `${at === 0 ? '' : '…'}${line.slice(at, at + MAX_QUOTE)}…`;
}
