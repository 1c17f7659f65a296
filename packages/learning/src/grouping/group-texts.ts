import { contentWords, plainText } from './normalize-text.ts';
import { findConcern } from './review-concerns.ts';

/** Texts that mean the same. */
export interface TextGroup {
  readonly name: string;
  /** Why they are one: the concern, or the words they share. */
  readonly why: string;
  /** Places of the texts, ascending. */
  readonly members: readonly number[];
}

/** Two texts without a known concern are one from here on: the cosine of their weighted words and letters. */
const ALIKE = 0.55;
/** Fewer words in common are a coincidence. */
const WORDS_IN_COMMON = 3;
/** More texts without a concern than this are compared in the order they come, and the rest stand alone. */
const MAX_COMPARED = 2000;

type Vector = ReadonlyMap<string, number>;

/**
 * Groups what people wrote by what they mean: first by what they ask for and of what, as reviewers put it, then by
 * likeness of words and of their letters. A text joins a group only if it is like every one in it (complete linkage), so
 * that no chain of likenesses draws two problems together. The same texts give the same groups.
 */
export function groupTexts(texts: readonly string[]): readonly TextGroup[] {
  const byConcern = new Map<string, { readonly name: string; readonly members: number[] }>();
  const rest: number[] = [];
  for (const [at, text] of texts.entries()) {
    const concern = findConcern(text);
    if (concern === null) rest.push(at);
    else {
      const known = byConcern.get(concern.id);
      if (known === undefined) byConcern.set(concern.id, { name: concern.name, members: [at] });
      else known.members.push(at);
    }
  }
  const groups = [...byConcern.values()].map(({ name, members }) => ({
    name,
    members,
    why: `asks for the same: ${name}`,
  }));
  return [...groups, ...groupByWords(texts, rest)].sort(
    (left, right) => (left.members[0] ?? 0) - (right.members[0] ?? 0),
  );
}

function groupByWords(texts: readonly string[], places: readonly number[]): readonly TextGroup[] {
  const vectors = weigh(places.map((at) => texts[at] ?? ''));
  const groups: { readonly members: number[]; readonly vectors: Vector[] }[] = [];
  for (const [at, place] of places.entries()) {
    const vector = vectors[at] ?? new Map();
    let best: { group: (typeof groups)[number]; likeness: number } | null = null;
    for (const group of at < MAX_COMPARED ? groups : []) {
      const likeness = Math.min(...group.vectors.map((other) => cosine(vector, other)));
      if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) best = { group, likeness };
    }
    if (best === null) groups.push({ members: [place], vectors: [vector] });
    else {
      best.group.members.push(place);
      best.group.vectors.push(vector);
    }
  }
  return groups.map(({ members }) => ({
    members,
    name: plainText(texts[members[0] ?? 0] ?? '').slice(0, 80) || 'without words',
    why:
      members.length === 1
        ? 'like no other'
        : `share the words ${sharedWords(members.map((at) => texts[at] ?? '')).join(', ')}`,
  }));
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
  return words < WORDS_IN_COMMON ? 0 : product;
}

/** Up to five words that all of the texts have, as the first of them writes them. */
export function sharedWords(texts: readonly string[]): readonly string[] {
  const [first = '', ...others] = texts;
  const sets = others.map((text) => new Set(contentWords(text)));
  const words = new Set(plainText(first).match(/[a-z][a-z_']+/g));
  const isShared = (word: string): boolean => contentWords(word).some((one) => sets.every((set) => set.has(one)));
  return [...words].filter(isShared).slice(0, 5);
}
