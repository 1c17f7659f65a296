import { CONTROL_FILES, type Correction, type LoopFact } from '@loop-actions/contract';
import type { FoundPattern } from '../pattern/find-patterns.ts';

/** Who should settle a class, and what says so. */
export interface CategoryOwner {
  readonly names: readonly string[];
  readonly evidence: string;
}

export interface OwnerSource {
  readonly facts: readonly LoopFact[];
  readonly corrections: readonly Correction[];
  /** Who answers for each of these paths by CODEOWNERS; one without an owner is left out. */
  readonly ownersOf: (paths: readonly string[]) => ReadonlyMap<string, readonly string[]>;
}

/** More names than this are nobody’s task. */
const MAX_NAMES = 3;

/**
 * The owner of a class, by what is on record, first: CODEOWNERS for the files that it is about; who answered or
 * corrected most of it, else most of its category; CODEOWNERS for the spec of the loop. null where nothing says.
 */
export function ownerOf(found: FoundPattern, all: readonly FoundPattern[], source: OwnerSource): CategoryOwner | null {
  const paths = [...new Set(found.occurrences.flatMap(({ path }) => path ?? []))];
  const alike = all.filter(({ pattern }) => pattern.category === found.pattern.category);
  return (
    ofFiles(found, source.ownersOf(paths)) ??
    ofAnswers([found], source, 'of it') ??
    ofAnswers(alike, source, `of ${found.pattern.category}`) ??
    ofSpec(source)
  );
}

function ofFiles({ occurrences }: FoundPattern, owners: ReadonlyMap<string, readonly string[]>): CategoryOwner | null {
  const [most, count] = mostOf(occurrences.flatMap(({ path }) => owners.get(path ?? '')?.join(' ') ?? []));
  if (most === '') return null;
  const [path = ''] = [...owners].find(([, names]) => names.join(' ') === most) ?? [];
  const more = count > 1 ? ` and ${count - 1} more` : '';
  return { names: most.split(' ').slice(0, MAX_NAMES), evidence: `CODEOWNERS of ${path}${more}` };
}

function ofAnswers(
  patterns: readonly FoundPattern[],
  { facts, corrections }: OwnerSource,
  what: string,
): CategoryOwner | null {
  const ids = new Set(patterns.flatMap(({ pattern }) => pattern.occurrences));
  const answered = facts.flatMap((fact) => (fact.kind === 'response' && ids.has(fact.interrupt) ? [fact.by] : []));
  const corrected = corrections.flatMap(({ id, by }) => (ids.has(id) ? [by] : []));
  const people = [...answered, ...corrected].filter((login) => login !== 'ghost');
  const [most, count] = mostOf(people);
  if (most === '') return null;
  return { names: [`@${most}`], evidence: `answered or corrected ${count} of ${people.length} ${what}` };
}

function ofSpec({ ownersOf }: OwnerSource): CategoryOwner | null {
  const path = CONTROL_FILES.spec;
  const names = ownersOf([path]).get(path)?.slice(0, MAX_NAMES) ?? [];
  return names.length === 0 ? null : { names, evidence: `CODEOWNERS of ${path}, as nobody answered yet` };
}

/** The word that stands most often, of several the first in the alphabet; empty where there is none. */
function mostOf(words: readonly string[]): readonly [word: string, count: number] {
  const counts = [...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length] as const);
  return counts.sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))[0] ?? ['', 0];
}
