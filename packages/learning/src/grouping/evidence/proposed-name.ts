import type { ConcernId } from '../concern-catalogue.ts';
import type { Sentence } from '../review-sentences.ts';
import { declaredNames } from './declarations.ts';
import { lastLine, type Place } from './place.ts';
import { isProse } from './prose-lines.ts';
import type { ShownConcern } from './suggestion-concern.ts';
import { isSameLetters } from './swapped-names.ts';

const NAME = /^[A-Za-z_$][\w$]*$/;
const IDENTIFIER = /[A-Za-z_$][\w$]*/g;
const MAX_WORDS = 16;
/** A name alone, or what something should be. */
const PROPOSES =
  /^\W*ID\W*$|\b(?:should|could|can|ask|ask-not|would|might)(?: this| it| that)? be ID\b|\bwould ID (?:be|make|read)\b|^ID for (?:readability|clarity|consistency)\b/;
const SHORTEST_PART = 3;

/** “`nodeModules`?” at a declaration of `modules`: a short sentence with a new name, like the one that is declared there. */
export function proposedName({ words, names }: Sentence, place: Place): ShownConcern | null {
  const line = lastLine(place);
  if (names.length === 0 || names.length > 2 || words.split(' ').length > MAX_WORDS || !PROPOSES.test(words))
    return null;
  if (isProse(line, place.path)) return null;
  const there = new Set(place.lines.join('\n').match(IDENTIFIER));
  const fresh = names.filter((name) => !there.has(name) && NAME.test(name));
  const [to] = fresh;
  if (to === undefined || fresh.length > 1) return null;
  const known = names.find((name) => name !== to);
  const from = declaredNames(line, place.path).find(
    (name) => (known === undefined || name === known) && isLike(name, to),
  );
  if (from === undefined) return null;
  const id: ConcernId = isSameLetters({ from, to }) ? 'name-case' : 'rename';
  return { id, quote: `\`${from}\` → \`${to}\`` };
}

/** Whether two names are of one kind, a type or none, and have a word in common. */
function isLike(name: string, other: string): boolean {
  if (isSameLetters({ from: name, to: other })) return true;
  const words = new Set(wordsOfName(name));
  return /^[A-Z]/.test(name) === /^[A-Z]/.test(other) && wordsOfName(other).some((word) => words.has(word));
}

function wordsOfName(name: string): readonly string[] {
  const words = name
    .replace(/([a-z0-9])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.filter((word) => word.length >= SHORTEST_PART);
}
