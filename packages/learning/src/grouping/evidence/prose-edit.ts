import { bareWord, isPlainWord, isProse, proseWords } from './prose-lines.ts';
import { type SuggestedEdit, without } from './replaced-lines.ts';

/** How much longer a wording may be and still say the same: by a third, or by these words. */
const LONGER = 1.3;
const MORE_WORDS = 3;

/**
 * Whether an edit changes how something is said and little of what: it gains nothing but words of prose, or more of them
 * than one where it is no longer than before.
 */
export function isRewording({ gone, come }: SuggestedEdit, path: string): boolean {
  if (gone.length === 0 || come.length === 0) return false;
  if (![...gone, ...come].every((line) => line.trim() === '' || isProse(line, path))) return false;
  const [before, after] = [proseWords(gone), proseWords(come)];
  if (before.join(' ') === after.join(' ')) return false;
  const known = new Set(before.map(lettersOf));
  const gained = without(after, before);
  // Words that only go are left out: it is what is said that changes.
  if (gained.length === 0) return false;
  const said = new Set(gained.filter((word) => isPlainWord(word) && !word.includes('`')));
  if (gained.every((word) => said.has(word) || known.has(lettersOf(word))))
    return after.length <= Math.max(before.length * LONGER, before.length + MORE_WORDS);
  const kept = after.length - gained.length;
  return said.size > 1 && kept >= before.length / 4 && after.length <= before.length * 1.05;
}

/** Names that differ in case, or in what is around them, are one name spelled in two ways. */
const lettersOf = (word: string): string => bareWord(word).toLowerCase();
