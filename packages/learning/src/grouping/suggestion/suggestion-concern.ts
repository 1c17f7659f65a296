import type { ConcernId } from '../concern-catalogue.ts';
import { isProse, isRewording } from './prose-edit.ts';
import { editOf, type SuggestedEdit } from './replaced-lines.ts';
import { declares, isSameLetters, swappedNames } from './swapped-names.ts';

/** What a person would have in place of the lines that he speaks of. */
export interface Suggestion {
  readonly wrote: string;
  readonly became: string;
  readonly path: string;
  /** What is said beside it. */
  readonly words: string;
}

/** A kind of wish and the change in which it shows. */
export interface ShownConcern {
  readonly id: ConcernId;
  readonly quote: string;
}

/** What is said beside a suggestion at most, that is still but a hint at it. */
const FEW_CHARS = 60;

/** What a suggestion asks for by what it changes; null where the change doesn’t tell. */
export function concernOfSuggestion({ wrote, became, path, words }: Suggestion): ShownConcern | null {
  const edit = editOf(wrote.split('\n'), became === '' ? [] : became.split('\n'));
  return renamed(edit, path) ?? (words.length <= FEW_CHARS ? reworded(edit, path) : null);
}

function renamed(edit: SuggestedEdit, path: string): ShownConcern | null {
  const swaps = swappedNames(edit);
  const [first] = swaps;
  const code = edit.before.filter((line) => !isProse(line, path));
  if (first === undefined || !swaps.every(({ from }) => code.some((line) => declares(line, from, path)))) return null;
  return { id: swaps.every(isSameLetters) ? 'name-case' : 'rename', quote: quoteOf(first.from, first.to) };
}

function reworded(edit: SuggestedEdit, path: string): ShownConcern | null {
  const { gone, come } = edit;
  return isRewording(edit, path) ? { id: 'typo', quote: quoteOf(gone.join(' ').trim(), come.join(' ').trim()) } : null;
}

const MAX_QUOTE = 60;

function quoteOf(from: string, to: string): string {
  const [left, right] = [from, to].map((text) => `\`${text.replaceAll('`', "'").slice(0, MAX_QUOTE)}\``);
  return `${left} → ${right}`;
}
