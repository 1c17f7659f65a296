import { type Concern, concernOfKind } from './concern.ts';
import type { ConcernRule } from './concerns/concern-rule.ts';
import { CONCERN_RULES } from './concerns/concern-rules.ts';
import { declaresAnything } from './evidence/declarations.ts';
import { lastLine, type Place } from './evidence/place.ts';
import { placedConcern } from './evidence/placed-concern.ts';
import { isDocument } from './evidence/prose-lines.ts';
import type { Sentence } from './review-sentences.ts';

const LATER_RULES = CONCERN_RULES.filter(({ later }) => later);
const MAX_REASONS = 2;
const BESIDES = /^(?:and|or|plus)\b/;
const ASKS = /\bask|\?|^(?:use|add|remove|please|put|make|move|rename|replace|change)\b/;

/** What the words of a comment ask for first; a sentence that asks for nothing may say why the next one does. */
export function concernOfSentences([first, ...more]: readonly Sentence[], place: Place): Concern | null {
  if (first === undefined) return null;
  const concern = concernOf(first, CONCERN_RULES, place);
  if (concern !== null || ASKS.test(first.words)) return concern;
  for (const sentence of more.slice(0, MAX_REASONS)) {
    const later = BESIDES.test(sentence.words) ? null : concernOf(sentence, LATER_RULES, place);
    if (later !== null || ASKS.test(sentence.words)) return later;
  }
  return null;
}

function concernOf(sentence: Sentence, rules: readonly ConcernRule[], place: Place): Concern | null {
  for (const rule of rules) {
    const quote = fits(rule, sentence, place) ? quoteOf(rule, sentence.words) : null;
    if (quote !== null) return concernOfKind(placedConcern(rule.id, sentence, place), quote);
  }
  return null;
}

function fits({ ofDocuments, ofNames }: ConcernRule, { names }: Sentence, place: Place): boolean {
  if (ofDocuments && !isDocument(place.path)) return false;
  return !ofNames || names.length > 0 || place.lines.length === 0 || declaresAnything(lastLine(place), place.path);
}

/** Where a sentence begins, in letters: words that ask stand there, unless their rule has them anywhere. */
const BEGINNING = 24;

function quoteOf({ about, says, unless = [], anywhere }: ConcernRule, sentence: string): string | null {
  if (!about.test(sentence) || unless.some((one) => one.test(sentence))) return null;
  for (const one of says) {
    const match = one.exec(sentence);
    if (match !== null && (anywhere || match.index <= BEGINNING)) return match[0].trim();
  }
  return null;
}
