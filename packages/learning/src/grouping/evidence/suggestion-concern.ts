import type { ConcernId } from '../concern-catalogue.ts';
import { declares } from './declarations.ts';
import type { Place } from './place.ts';
import { isRewording } from './prose-edit.ts';
import { isDocument, isProse, proseWords } from './prose-lines.ts';
import { editOf, type SuggestedEdit } from './replaced-lines.ts';
import { isSameLetters, swappedNames } from './swapped-names.ts';

/** What a person would have in place of the lines that he speaks of. */
export interface Suggestion {
  readonly place: Place;
  readonly after: string;
  /** What is said beside it. */
  readonly words: string;
}

/** A kind of wish and the change in which it shows. */
export interface ShownConcern {
  readonly id: ConcernId;
  readonly quote: string;
}

/** What is said beside a suggestion at most, in letters, that is still but a hint at it or, of a document, why. */
const HINT = 60;
const REASON = 240;

/** What a suggestion asks for by what it changes; null where the change doesn’t tell. */
export function concernOfSuggestion({ place, after, words }: Suggestion): ShownConcern | null {
  const { path, lines } = place;
  const edit = editOf(lines, after === '' ? [] : after.replace(/\n$/, '').split('\n'));
  const isHint = words.length <= HINT;
  return (
    renamed(edit, path) ??
    (isHint || (isDocument(path) && words.length <= REASON) ? reworded(edit, path) : null) ??
    (isHint && words !== '' ? removed(edit) : null)
  );
}

function renamed(edit: SuggestedEdit, path: string): ShownConcern | null {
  const swaps = swappedNames(edit);
  const [first] = swaps;
  const code = edit.before.filter((line) => !isProse(line, path));
  if (first === undefined || !swaps.every(({ from }) => code.some((line) => declares(line, from, path)))) return null;
  return { id: swaps.every(isSameLetters) ? 'name-case' : 'rename', quote: quoteOf(first.from, first.to) };
}

function reworded(edit: SuggestedEdit, path: string): ShownConcern | null {
  if (!isRewording(edit, path)) return null;
  const [from, to] = withoutEnds(proseWords(edit.gone), proseWords(edit.come));
  return { id: 'typo', quote: quoteOf(from.join(' '), to.join(' ')) };
}

/** Two lists of words without those that both begin and end with. */
function withoutEnds(from: readonly string[], to: readonly string[]): readonly [readonly string[], readonly string[]] {
  let [start, end] = [0, 0];
  const shorter = Math.min(from.length, to.length);
  while (start < shorter && from[start] === to[start]) start++;
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  return [from.slice(start, from.length - end), to.slice(start, to.length - end)];
}

/** Lines of code that go and none that come, with a word why. */
function removed({ gone, come }: SuggestedEdit): ShownConcern | null {
  const lines = gone.filter((line) => line !== '');
  if (come.length > 0 || lines.length === 0 || lines.some((line) => COMMENT.test(line))) return null;
  return { id: 'unneeded', quote: quoteOf(lines.join(' '), '') };
}

const COMMENT = /^(?:\/\/|#|\/?\*|--|<!--)/;
const MAX_QUOTE = 60;

function quoteOf(from: string, to: string): string {
  const inCode = (text: string): string =>
    text === '' ? 'nothing' : `\`${text.replaceAll('`', "'").slice(0, MAX_QUOTE)}\``;
  return `${inCode(from)} → ${inCode(to)}`;
}
