import type { ConcernId } from '../concern-catalogue.ts';
import type { Sentence } from '../review-sentences.ts';
import { declares, declaresSomething } from './declarations.ts';
import { lastLine, type Place } from './place.ts';
import { isDocument } from './prose-lines.ts';
import { isSameLetters } from './swapped-names.ts';

const IDENTIFIER = /[A-Za-z_$][\w$-]*/g;

/** The same words ask for another thing at another place: a comment at a declaration describes what is declared. */
export function placedConcern(id: ConcernId, sentence: Sentence, place: Place): ConcernId {
  switch (id) {
    case 'rename':
      return isSpelling(sentence.names, place) ? 'name-case' : id;
    case 'comment':
      return declaresSomething(lastLine(place)) && !/\bwhy\b/.test(sentence.words) ? 'docstring' : id;
    case 'docstring':
      return isDocument(place.path) ? 'docs' : id;
    default:
      return id;
  }
}

/** Whether the name that is asked for has the letters of one that is there, in another case or with other marks. */
function isSpelling(names: readonly string[], place: Place): boolean {
  const [from, to] = names;
  if (from === undefined || names.length > 2) return false;
  const there = new Set(place.lines.join('\n').match(IDENTIFIER));
  if (to !== undefined)
    return isSameLetters({ from, to }) && (place.lines.length === 0 || there.has(from) || there.has(to));
  return (
    !there.has(from) && [...there].some((name) => isSameLetters({ from: name, to: from }) && isOne(name, from, place))
  );
}

/** A type and what is of it may have the same letters; they begin with another one, or are declared apart. */
function isOne(name: string, other: string, { lines, path }: Place): boolean {
  const differsWithin = name[0] === other[0] && name.toLowerCase() === other.toLowerCase();
  return differsWithin || lines.some((line) => declares(line, name, path));
}
