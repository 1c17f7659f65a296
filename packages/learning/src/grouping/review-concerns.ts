import { type ConcernId, concernKind } from './concern-catalogue.ts';
import type { ConcernRule } from './concerns/concern-rule.ts';
import { CONCERN_RULES } from './concerns/concern-rules.ts';
import { readSentences, type Sentence } from './review-sentences.ts';
import { concernOfSuggestion } from './suggestion/suggestion-concern.ts';
import { saidBeside, suggestionIn } from './suggestion/suggestion-text.ts';

/** What a comment asks for, and the words in which it does. */
export interface Concern {
  readonly id: string;
  readonly name: string;
  readonly quote: string;
  /** The model that read it; absent where rules did. */
  readonly readBy?: string;
}

/** What a person said, and what of: as much as is known. */
export interface SaidText {
  readonly text: string;
  /** The file that it is said of. */
  readonly path?: string | null;
  /** The lines that it is said of, the last one last. */
  readonly wrote?: string;
  /** What he would have in their place. */
  readonly became?: string;
}

/**
 * What a comment asks for: first what its words ask for, then what the change asks for that it suggests. Null where it
 * asks for nothing known first.
 */
export function findConcern(said: SaidText): Concern | null {
  const sentences = readSentences(said.text).filter(({ words }) => !TOLD.test(words) && !EXPLAINED.test(words));
  const first = sentences.find(({ words }) => SUBSTANCE.test(words)) ?? null;
  return (first && concernOf(first)) ?? shownConcern(said) ?? (first && wishForName(first));
}

function shownConcern({ text, path, wrote, became }: SaidText): Concern | null {
  const after = suggestionIn(text) ?? became ?? '';
  if (wrote === undefined || (after === '' && suggestionIn(text) === null)) return null;
  const shown = concernOfSuggestion({ wrote, became: after, path: path ?? '', words: saidBeside(text) });
  return shown && concernOfKind(shown.id, shown.quote);
}

/** More than a greeting or a heading. */
const SUBSTANCE =
  /\b(?:ID|CODE)\b|\S+ \S+|^(?:typo|naming|rename|unused|unrelated|unnecessary|redundant|docstring|tests?)\b/i;

/** A sentence that tells what its writer did asks for nothing. */
const TOLD =
  /^(?:and |but |yes |no )*(?:i |we )?(?:have |had to |had )?(?:added|removed|moved|updated|fixed|changed|renamed|refactored|reverted|went with|copied|debated|talked|done|addressed|pushed|switched|forgot|noticed)\b/i;

/** One that says what comes of something is a reason, and no request for it: “dropping this can make …”. */
const EXPLAINED =
  /^(?!ask\b)[a-z]+ .{1,120}(?:\b(?:can|could|may|might|will|would) (?:make|cause|lead|break|leak|result|mean|allow|fail|become)\b|\bis (?:insufficient|not enough|not sufficient)\b)/;

function concernOf({ words, names }: Sentence): Concern | null {
  for (const rule of CONCERN_RULES) {
    const quote = quoteOf(rule, words);
    if (quote === null) continue;
    // The same letters in another case are a matter of spelling.
    const [first, second, ...more] = names.map((name) => name.toLowerCase().replace(/[_-]/g, ''));
    if (rule.id === 'rename' && first !== undefined && first === second && more.length === 0)
      return concernOfKind('name-case', 'the same name in another case');
    return concernOfKind(rule.id, quote);
  }
  return null;
}

/** A wish of a kind of the catalogue, in the words in which it is made. */
export function concernOfKind(id: ConcernId, quote: string): Concern {
  return { id, name: concernKind(id)?.name ?? id, quote };
}

function quoteOf({ about, says, unless = [] }: ConcernRule, sentence: string): string | null {
  if (!about.test(sentence) || unless.some((one) => one.test(sentence))) return null;
  for (const one of says) {
    const match = one.exec(sentence);
    if (match !== null) return match[0].trim();
  }
  return null;
}

const USE =
  /(?:^|\bask |\band )(?:use|prefer|switch to|replace (?:this|it|that) (?:with|by)|be replaced (?:with|by)|be use) ID\b|^ID would (?:be|read|work)\b/;
const AVOID = /(?:\bask-not |\bavoid )(?:use )?ID\b|\bID should never be used\b/;
/** A name that is one short common word would fit many things. */
const TELLING = /[^a-z]|.{8}/;

/** The wish to have a certain function, class or tool used, or not used: the same name is the same wish. */
function wishForName({ words, names }: Sentence): Concern | null {
  for (const [verb, said] of [
    ['Avoid', AVOID],
    ['Use', USE],
  ] as const) {
    const match = said.exec(words);
    if (match === null) continue;
    const before = words.slice(0, match.index).split(/\bID\b/).length - 1;
    const name = names[before];
    if (name !== undefined && TELLING.test(name))
      return { id: `${verb} ${name}`, name: `${verb} ${name}`, quote: match[0].trim().replace('ID', name) };
  }
  return null;
}
