import { CONCERN_RULES, type ConcernRule } from './concern-rules.ts';
import { readSentences } from './review-sentences.ts';

/** What a comment asks for, and the words in which it does. */
export interface Concern {
  readonly id: string;
  readonly name: string;
  readonly quote: string;
}

/** What a comment asks for; null where it doesn't say so, or where it asks for two things and so belongs with neither. */
export function findConcern(text: string): Concern | null {
  const found = findConcerns(text);
  return found.length === 1 ? (found[0] ?? null) : null;
}

export function findConcerns(text: string): readonly Concern[] {
  const found: Concern[] = [];
  for (const sentence of readSentences(text)) {
    const concern = concernOf(sentence);
    if (concern !== null && !found.some(({ id }) => id === concern.id)) found.push(concern);
  }
  return found;
}

/** A sentence that tells what its writer did asks for nothing. */
const TOLD = /^(?:and |but |yes |no )*(?:i |we )?(?:have |had to |had )?(?:added|removed|moved|updated|fixed|changed|renamed|refactored|reverted|went with|copied|debated|talked|done|addressed|pushed|switched|forgot|noticed)\b/i;

function concernOf(sentence: string): Concern | null {
  if (TOLD.test(sentence)) return null;
  for (const rule of CONCERN_RULES) {
    const quote = quoteOf(rule, sentence);
    if (quote !== null) return { id: rule.id, name: rule.name, quote };
  }
  return null;
}

function quoteOf({ about, says, unless = [] }: ConcernRule, sentence: string): string | null {
  if (!about.test(sentence)) return null;
  if (unless.some((one) => one.test(sentence))) return null;
  for (const one of says) {
    const match = one.exec(sentence);
    if (match !== null) return match[0].trim();
  }
  return null;
}
