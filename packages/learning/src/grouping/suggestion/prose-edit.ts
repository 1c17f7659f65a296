import type { SuggestedEdit } from './replaced-lines.ts';

const PROSE_FILE = /\.(?:mdx?|markdown|rst|adoc|asciidoc|txt|ya?ml|json|ipynb)$/i;
/** A comment of a program; what speaks to a compiler or another tool isn’t one. */
const COMMENT = /^\s*(?:\/\/[/!]?|#|\/?\*+|--|<!--|;+)\s(?!\s*(?:[+@]|[\w-]+:\S|[A-Z-]+:\s|go:|revealed:))/;
/** Code in prose: a line of a program, a command, a row of options. */
const CODE =
  /[;{}]\s*$|=>|^\s*(?:import|export|return|const|let|var|npm|yarn|pip|docker|\$|<\/?\w|@\w)\b|^\s*[\w.-]+\s*[:=]\s*\S+$/;
/** A word of prose, with what punctuation or emphasis there is around it. */
const AROUND = /^["'“”‘’(*_[`~]+|["'“”‘’)*_\]`~.,;:!?…]+$/g;
const PLAIN = /^\p{L}+(?:['’-]\p{L}+)*$/u;
const MIXED_CASE = /\p{Ll}\p{Lu}/u;
const MIN_WORDS = 4;

/**
 * Whether an edit changes how something is said and little of what: it gains nothing but words of prose, or more of them
 * than of names, figures and addresses where it is no longer than before.
 */
export function isRewording({ gone, come }: SuggestedEdit, path: string): boolean {
  if (gone.length === 0 || come.length === 0) return false;
  if (![...gone, ...come].every((line) => line.trim() === '' || isProse(line, path))) return false;
  const [before, after] = [wordsOf(gone), wordsOf(come)];
  if (before.join(' ') === after.join(' ')) return false;
  const known = new Set(before.map(lettersOf));
  const gained = difference(after, before);
  const said = gained.filter((word) => isPlain(word) && !word.includes('`'));
  if (gained.every((word) => known.has(lettersOf(word)) || said.includes(word)))
    return after.length <= Math.max(before.length * 1.3, before.length + 3);
  const kept = after.length - gained.length;
  return said.length > 1 && kept >= before.length / 4 && after.length <= before.length * 1.05;
}

/** Whether a line is a sentence of a document or of a comment, rather than a line of a program or of its settings. */
export function isProse(line: string, path: string): boolean {
  if (CODE.test(line) || !(PROSE_FILE.test(path) || COMMENT.test(line))) return false;
  const words = wordsOf([line]);
  // Words with commas between them are a list, of whatever.
  const plain = words.filter((word) => isPlain(word) && !word.endsWith(',')).length;
  return plain >= MIN_WORDS && plain >= words.length / 2;
}

function isPlain(word: string): boolean {
  const bare = bareWord(word);
  return bare === '' || (PLAIN.test(bare) && !MIXED_CASE.test(bare));
}

export /** Names that differ only in case and in what is around them are spelled in another way. */
const lettersOf = (word: string): string => bareWord(word).toLowerCase();
const bareWord = (word: string): string => word.replace(AROUND, '');
const wordsOf = (lines: readonly string[]): readonly string[] => lines.join('\n').match(/\S+/g) ?? [];

function difference(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
