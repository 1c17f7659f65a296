import type { Reference } from './reference.ts';

const MAX_WORD = 512;
const WORD = /[^\s"'`()<>[\],;=|&!?#%^\\{}]+/g;
/** Names with blanks are found between quotes only. */
const QUOTED = /"([^"\n]{1,300})"|'([^'\n]{1,300})'/g;

/** Every word of a text that could be a path: it has a slash or an extension. Linear. */
export function findPathWords(text: string): string[] {
  const words = new Set<string>();
  for (const word of text.match(WORD) ?? []) {
    if (word.length > MAX_WORD || !/[./]/.test(word)) continue;
    const bare = trimWord(word);
    if (couldBePath(bare)) words.add(bare);
  }
  if (/["']/.test(text)) {
    for (const [, double, single] of text.matchAll(QUOTED)) {
      const quoted = double ?? single ?? '';
      if (quoted.includes(' ') && couldBePath(quoted)) words.add(quoted);
    }
  }
  return [...words];
}

/** Every word, also those that are no path by their looks: a shell calls `oracle` as well as `./oracle`. */
export function findAllWords(text: string): string[] {
  const words = new Set<string>(findPathWords(text));
  for (const word of text.match(WORD) ?? []) if (word.length <= MAX_WORD) words.add(trimWord(word));
  words.delete('');
  return [...words];
}

/** Words as references; only those that name something of the tree will come to something. */
export function asPaths(words: readonly string[]): Reference[] {
  return words.map((word) => ({ kind: 'path', word }));
}

function trimWord(word: string): string {
  const bare = word.replace(/^(?:file:\/\/|--?[\w-]+:|[$@*~]+(?=\/)|:+)/, '');
  // Not by an expression: `[.:,]+$` is quadratic on a word of dots.
  let end = bare.length;
  while (end > 0 && '.:,*'.includes(bare[end - 1] ?? '')) end--;
  return bare.slice(0, end);
}

function couldBePath(word: string): boolean {
  if (word.includes('://')) return false;
  if (word.includes('/')) return true;
  const dot = word.lastIndexOf('.');
  return dot >= 0 && dot < word.length - 1 && word.length - dot <= 12;
}
