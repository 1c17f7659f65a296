import { foldForDetection } from '@loop-actions/text';
import type { ContextSource } from './context-source.ts';

/** How much of a source bears on a ticket, by the words they share. */
export interface Relevance {
  readonly score: number;
  /** The words that count most, at most three. */
  readonly shared: readonly string[];
}

const MAX_CHARS = 8_000;
/** Two rare words, or one in the title. */
const ENOUGH = 2;
const WORD = /[\p{L}][\p{L}\p{N}]{3,39}/gu;
const COMMON = new Set(
  'about above after again against also been before being below between both cannot code could does doing down each file files from have here into issue just like line loop make more most must need needs never only other over project repository same should some such than that them then there these they this those through ticket under until used uses using very want what when where which while will with without work would your'.split(
    ' ',
  ),
);

/** Scores sources against the words of a ticket: a shared word counts the more the fewer sources have it. Pure. */
export function scoreRelevance(ticket: string, sources: readonly ContextSource[]): readonly Relevance[] {
  const asked = wordsOf(ticket);
  const words = sources.map(({ title, text }) => wordsOf(`${title}\n${text}`));
  const counts = new Map<string, number>();
  for (const set of words) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weigh = (word: string): number => Math.log(1 + sources.length / (counts.get(word) ?? 1));
  return sources.map(({ title }, index) => {
    const shared = [...(words[index] ?? [])].filter((word) => asked.has(word));
    const titled = wordsOf(title);
    const inTitle = shared.filter((word) => titled.has(word));
    if (shared.length < ENOUGH && inTitle.length === 0) return { score: 0, shared: [] };
    const score = [...shared, ...inTitle].reduce((sum, word) => sum + weigh(word), 0);
    shared.sort((one, other) => weigh(other) - weigh(one) || (one < other ? -1 : 1));
    return { score, shared: shared.slice(0, 3) };
  });
}

/** Words as they are compared: folded, without a plural's s, without those that every text has. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = foldForDetection(text.slice(0, MAX_CHARS))
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(WORD);
  const plain = (words ?? []).map((word) => (word.length > 4 ? word.replace(/s$/, '') : word));
  return new Set(plain.filter((word) => !COMMON.has(word)));
}
