import type { Concern } from './concern.ts';
import { contentWords, plainText } from './normalize-text.ts';
import { findConcern } from './review-concerns.ts';

/** Texts that mean the same. */
export interface TextGroup {
  readonly name: string;
  /** Why they are one: what they ask for and in which words, or the words they share. */
  readonly why: string;
  /** What all of them ask for, however they are put; absent where it is their words that are alike. */
  readonly concern?: string;
  /** Places of the texts, ascending. */
  readonly members: readonly number[];
}

/** Two texts that ask for nothing known are one from here on: the cosine of their weighted words and letters. */
const ALIKE = 0.6;
/** Fewer words in common are a coincidence, */
const WORDS_IN_COMMON = 3;
/** unless there are no others. */
const WORDS_OF_THE_SAME_TEXT = 2;
const QUOTES = 3;

type Vector = ReadonlyMap<string, number>;

/** What is known of texts beside their words, by their places. */
export interface KnownOfTexts {
  /**
   * Whether a text needs no place to be understood, as a question does: two such that are equal mean the same, however few
   * their words. Absent: none does.
   */
  readonly standsAlone?: (place: number) => boolean;
  /** What a text asks for; null where that is nothing known. Absent: what its words say. */
  readonly concernOf?: (place: number) => Concern | null;
}

/**
 * Groups what people wrote by what they mean: first by what they ask for and of what, as reviewers put it, then by
 * likeness of words and of their letters. A text joins a group only if it is like every one in it (complete linkage), so
 * that no chain of likenesses draws two problems together. The same texts give the same groups.
 */
export function groupTexts(
  texts: readonly string[],
  { standsAlone = () => false, concernOf = (place) => findConcern({ text: texts[place] ?? '' }) }: KnownOfTexts = {},
): readonly TextGroup[] {
  const byConcern = new Map<
    string,
    { readonly name: string; readonly quotes: Set<string>; readonly readers: Set<string>; readonly members: number[] }
  >();
  const rest: number[] = [];
  for (const at of texts.keys()) {
    const concern = concernOf(at);
    if (concern === null) rest.push(at);
    else {
      const known = byConcern.get(concern.id) ?? {
        ...{ name: concern.name, quotes: new Set(), readers: new Set(), members: [] },
      };
      byConcern.set(concern.id, known);
      known.members.push(at);
      known.quotes.add(concern.quote);
      if (concern.readBy !== undefined) known.readers.add(concern.readBy);
    }
  }
  const groups = [...byConcern].map(([concern, { name, quotes, readers, members }]) => {
    const said = [...quotes].slice(0, QUOTES).map((quote) => `“${quote}”`);
    const by = readers.size === 0 ? '' : `, as ${[...readers].join(' and ')} read it`;
    return { concern, name, members, why: `asks for the same: ${name} (${said.join(', ')})${by}` };
  });
  return [...groups, ...groupByWords(texts, rest, standsAlone)].sort(
    (left, right) => (left.members[0] ?? 0) - (right.members[0] ?? 0),
  );
}

interface WordGroup {
  readonly members: number[];
  readonly vectors: Vector[];
}

function groupByWords(
  texts: readonly string[],
  places: readonly number[],
  standsAlone: (place: number) => boolean,
): readonly TextGroup[] {
  const vectors = weigh(places.map((at) => texts[at] ?? ''));
  const groups: WordGroup[] = [];
  const groupsOf: WordIndex = new Map();
  const sameText = new Map<string, WordGroup>();
  for (const [at, place] of places.entries()) {
    const text = plainText(texts[place] ?? '');
    const vector = vectors[at] ?? new Map();
    const best = sameText.get(text) ?? closest(vector, groupsOf);
    if (best !== null) {
      best.members.push(place);
      best.vectors.push(vector);
      continue;
    }
    const group: WordGroup = { members: [place], vectors: [vector] };
    groups.push(group);
    if (standsAlone(place) ? text !== '' : isTelling(text)) sameText.set(text, group);
    for (const [word, weight] of wordsOf(vector)) {
      const known = groupsOf.get(word);
      if (known === undefined) groupsOf.set(word, [{ group, weight }]);
      else known.push({ group, weight });
    }
  }
  return groups.map(({ members }) => nameGroup(texts, members));
}

/** “Same as above” is written of many things; a text with two words that carry meaning, or with a name, is of one. */
function isTelling(text: string): boolean {
  return contentWords(text).length > 1 || /`[^`\n]+`/.test(text);
}

/** Where a word stands: the groups whose first text has it, and how much it weighs there. */
type WordIndex = Map<string, { readonly group: WordGroup; readonly weight: number }[]>;

/** Of the groups that have enough words in common with a text, the one it is most like, if it is like every one in it. */
function closest(vector: Vector, groupsOf: WordIndex): WordGroup | null {
  const shared = new Map<WordGroup, { words: number; likeness: number }>();
  const words = wordsOf(vector);
  for (const [word, weight] of words) {
    for (const { group, weight: other } of groupsOf.get(word) ?? []) {
      const sum = shared.get(group) ?? { words: 0, likeness: 0 };
      shared.set(group, sum);
      sum.words++;
      sum.likeness += weight * other;
    }
  }
  let best: { readonly group: WordGroup; readonly likeness: number } | null = null;
  for (const [group, sum] of shared) {
    // Letters add less than the words they are of, so that most groups need no second look.
    if (sum.likeness < ALIKE / 2 || sum.words < Math.min(WORDS_IN_COMMON, words.length)) continue;
    const likeness = Math.min(...group.vectors.map((other) => cosine(vector, other)));
    if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) best = { group, likeness };
  }
  return best?.group ?? null;
}

function nameGroup(texts: readonly string[], members: readonly number[]): TextGroup {
  const name = plainText(texts[members[0] ?? 0] ?? '').slice(0, 80) || 'without words';
  if (members.length === 1) return { members, name, why: 'like no other' };
  const words = sharedWords(members.map((at) => texts[at] ?? ''));
  return { members, name, why: words.length === 0 ? 'say the same' : `share the words ${words.join(', ')}` };
}

/** Words by their stems and, for spellings, the letters of each in fours; what stands in many texts weighs little. */
function weigh(texts: readonly string[]): readonly Vector[] {
  const counts = texts.map((text) => {
    const features = new Map<string, number>();
    const add = (feature: string, weight: number): void => {
      features.set(feature, (features.get(feature) ?? 0) + weight);
    };
    for (const word of contentWords(text)) {
      add(word, 1);
      const grams = Math.max(1, word.length - 3);
      for (let at = 0; at < grams; at++) add(`~${word.slice(at, at + 4)}`, 0.5 / grams);
    }
    return features;
  });
  const seenIn = new Map<string, number>();
  for (const features of counts)
    for (const feature of features.keys()) seenIn.set(feature, (seenIn.get(feature) ?? 0) + 1);
  return counts.map((features) => {
    const weighed = [...features].map(([feature, count]) => {
      const rarity = Math.log(1 + texts.length / (seenIn.get(feature) ?? 1));
      return [feature, count * rarity] as const;
    });
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([feature, weight]) => [feature, weight / length]));
  });
}

function wordsOf(vector: Vector): readonly (readonly [word: string, weight: number])[] {
  return [...vector].filter(([feature]) => !feature.startsWith('~'));
}

/** 0 where too few words are shared to tell. */
function cosine(left: Vector, right: Vector): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let product = 0;
  let words = 0;
  for (const [feature, weight] of small) {
    const other = large.get(feature);
    if (other === undefined) continue;
    product += weight * other;
    if (!feature.startsWith('~')) words++;
  }
  const isSame = product > 0.999 && words >= WORDS_OF_THE_SAME_TEXT;
  return words >= WORDS_IN_COMMON || isSame ? product : 0;
}

/** Up to five words that all of the texts have, as the first of them writes them. */
export function sharedWords(texts: readonly string[]): readonly string[] {
  const [first = '', ...others] = texts;
  const sets = others.map((text) => new Set(contentWords(text)));
  const words = new Set(plainText(first).match(/[a-z][a-z_']+/g));
  const isShared = (word: string): boolean => contentWords(word).some((one) => sets.every((set) => set.has(one)));
  return [...words].filter(isShared).slice(0, 5);
}
