const DOCUMENT = /\.(?:mdx?|markdown|rst|adoc|asciidoc|txt|ipynb)$/i;
/** Files of settings hold sentences too: descriptions, titles, what is shown to people. */
const SETTINGS = /\.(?:ya?ml|json)$/i;
/** A comment of a program; what speaks to a compiler or another tool isn’t one. */
const COMMENT = /^\s*(?:\/\/[/!]?|#|\/?\*+|--|<!--|;+)\s(?!\s*(?:[+@]|[\w-]+:\S|[A-Z-]+:\s|go:|revealed:))/;
/** Code in prose: a line of a program, a command, a row of options. */
const CODE =
  /[;{}]\s*$|=>|^\s*(?:import|export|return|const|let|var|npm|yarn|pip|docker|\$|<\/?\w|@\w)\b|^\s*[\w.-]+\s*[:=]\s*\S+$/;
/** Punctuation and emphasis around a word. */
const AROUND = new Set('"\'“”‘’(*_[`~).,;:!?…]');
const PLAIN = /^\p{L}+(?:['’-]\p{L}+)*$/u;
const MIXED_CASE = /\p{Ll}\p{Lu}/u;
const MIN_WORDS = 4;

/** Whether a file is written to be read: a manual, a guide, a notebook. */
export const isDocument = (path: string): boolean => DOCUMENT.test(path);

/** Whether a line is a sentence of a document or of a comment, rather than a line of a program or of its settings. */
export function isProse(line: string, path: string): boolean {
  if (CODE.test(line) || !(isDocument(path) || SETTINGS.test(path) || COMMENT.test(line))) return false;
  const words = proseWords([line]);
  // Words with commas between them are a list, of whatever.
  const plain = words.filter((word) => isPlainWord(word) && !word.endsWith(',')).length;
  return plain >= MIN_WORDS && plain >= words.length / 2;
}

export const proseWords = (lines: readonly string[]): readonly string[] => lines.join('\n').match(/\S+/g) ?? [];

/** Whether it is a word of a language, and no name, figure or address. */
export function isPlainWord(word: string): boolean {
  const bare = bareWord(word);
  return bare === '' || (PLAIN.test(bare) && !MIXED_CASE.test(bare));
}

/** A word without what stands around it. */
export function bareWord(word: string): string {
  let [from, to] = [0, word.length];
  while (from < to && AROUND.has(word[from] ?? '')) from++;
  while (to > from && AROUND.has(word[to - 1] ?? '')) to--;
  return word.slice(from, to);
}
