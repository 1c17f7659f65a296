import type { Reference } from './reference.ts';

const MAX_WORD = 512;
const WORD = /[^\s"'`()<>[\],;=|&!?#%^\\{}]+/g;
/** Names with blanks are found between quotes only. */
const QUOTED = /"([^"\n]{1,300})"|'([^'\n]{1,300})'/g;

/** Every word of a text that could be a path: it has a slash or an extension. Linear. */
export function findPathWords(text: string): string[] {
  const words = new Set<string>();
  for (let end = 0, at = nextMark(text, 0); at >= 0; at = nextMark(text, end)) {
    let start = at;
    while (start > end && isWordAt(text, start - 1)) start--;
    end = at + 1;
    while (end < text.length && isWordAt(text, end)) end++;
    if (end - start > MAX_WORD) continue;
    const bare = trimWord(text.slice(start, end));
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

/** Most words of a source have neither a slash nor a dot, and are not looked at: from one that has, a word is grown. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? -1;
}

const MARK = /[./]/g;
const ONE = new RegExp(WORD.source);
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => (ONE.test(String.fromCharCode(code)) ? 1 : 0));

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? ASCII[code] === 1 : ONE.test(text.charAt(at));
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
