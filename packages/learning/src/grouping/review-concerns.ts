import { type Concern, concernOfKind } from './concern.ts';
import { proposedName } from './evidence/proposed-name.ts';
import { concernOfSuggestion } from './evidence/suggestion-concern.ts';
import { saidBeside, suggestionIn } from './evidence/suggestion-text.ts';
import { readSentences, type Sentence } from './review-sentences.ts';
import { concernOfSentences } from './sentence-concern.ts';

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
 * What a comment asks for: first what its words ask for, then what the change asks for that it suggests, then the name
 * that it would have. Null where it asks for nothing known first.
 */
export function findConcern({ text, path, wrote = '', became = '' }: SaidText): Concern | null {
  const place = { path: path ?? '', lines: wrote === '' ? [] : wrote.split('\n') };
  const sentences = readSentences(text)
    .filter(({ words }) => !TOLD.test(words) && !EXPLAINED.test(words))
    .filter(({ words }, at) => at > 0 || SUBSTANCE.test(words));
  const [first] = sentences;
  const after = suggestionIn(text) ?? (became === '' ? null : became);
  const shown =
    (after === null || wrote === '' ? null : concernOfSuggestion({ place, after, words: saidBeside(text) })) ??
    (first === undefined ? null : proposedName(first, place));
  return (
    concernOfSentences(sentences, place) ??
    (shown && concernOfKind(shown.id, shown.quote)) ??
    (first === undefined ? null : wishForName(first))
  );
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
