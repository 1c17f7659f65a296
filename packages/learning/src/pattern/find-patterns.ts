import { type Correction, type FactOf, type LoopFact, type Pattern, sha256 } from '@loop-actions/contract';
import type { Concern } from '../grouping/concern.ts';
import { groupTexts } from '../grouping/group-texts.ts';
import { findLogTemplates } from '../grouping/log-templates.ts';
import { findConcern } from '../grouping/review-concerns.ts';
import { type Classified, classifyCategory } from './classify-category.ts';
import { type Occurrence, ofCorrection, ofInterrupt } from './occurrence.ts';

export interface PatternSource {
  readonly facts: readonly LoopFact[];
  readonly corrections: readonly Correction[];
  /** What a model read in corrections, by their ids; null: nothing known. Absent ones are read by their words. */
  readonly concerns?: ReadonlyMap<string, Concern | null>;
  /** Patterns that a candidate waits for, by id. */
  readonly proposed?: ReadonlySet<string>;
}

/** A pattern with what it was made of. */
export interface FoundPattern {
  readonly pattern: Pattern;
  readonly occurrences: readonly Occurrence[];
}

/** A change request and the corrections in it are one and the same word of a person. */
const SAID_AGAIN: ReadonlySet<FactOf<'interrupt'>['source']> = new Set(['change-request', 'manual-fix']);

/**
 * Every class of interrupts and corrections, the costliest first, then the most frequent. The id is that of what all of a
 * class ask for, else of its first occurrence: a class keeps it as it grows. Pure: the same records, the same patterns.
 */
export function findPatterns({
  facts,
  corrections,
  concerns = new Map(),
  proposed = new Set(),
}: PatternSource): readonly FoundPattern[] {
  const interrupts = facts.filter(
    (fact) => fact.kind === 'interrupt' && !(SAID_AGAIN.has(fact.source) && corrections.length > 0),
  );
  const answers = new Map(
    facts.flatMap((fact) => (fact.kind === 'response' ? [[fact.interrupt, fact.text] as const] : [])),
  );
  const asked = (interrupts as FactOf<'interrupt'>[]).map((fact) => ofInterrupt(fact, answers.get(fact.id)));
  const all = [...asked, ...corrections.map(ofCorrection)].sort(inTime);
  const words = new Map(facts.flatMap((fact) => (fact.kind === 'category' ? [[fact.interrupt, fact] as const] : [])));
  const fixes = facts.filter((fact) => fact.kind === 'fix');
  return groupsOf(all, concerns)
    .map((group) => makePattern(group, { words, fixes, proposed }))
    .sort(
      (left, right) =>
        rank(right.pattern) - rank(left.pattern) ||
        inTime({ at: left.pattern.firstAt, id: left.pattern.id }, { at: right.pattern.firstAt, id: right.pattern.id }),
    );
}

interface Group {
  readonly kind: Pattern['kind'];
  readonly name: string;
  readonly why: string;
  /** What the id is made of where it must not hang on who came first. */
  readonly concern?: string;
  readonly members: readonly Occurrence[];
}

function groupsOf(all: readonly Occurrence[], concerns: ReadonlyMap<string, Concern | null>): readonly Group[] {
  const machine = all.filter((one) => one.machine);
  const human = all.filter((one) => !one.machine);
  const membersOf = (list: readonly Occurrence[], places: readonly number[]): readonly Occurrence[] =>
    places.flatMap((at) => list[at] ?? []);
  const templates = findLogTemplates(machine.map(({ text }) => text)).map(({ tokens, lines }): Group => {
    const name = tokens.join(' ').slice(0, 200) || 'without words';
    return { kind: 'machine', name, why: `the same message: ${name}`, members: membersOf(machine, lines) };
  });
  // What the loop asked says by itself what it is about; a reviewer’s word may need the line that it stands at.
  const standsAlone = (at: number): boolean => human[at]?.corrected === false;
  const concernOf = (at: number): Concern | null => {
    const { id, ...said } = human[at] ?? { id: '', text: '' };
    const read = concerns.get(id);
    return read === undefined ? findConcern(said) : read;
  };
  const texts = groupTexts(
    human.map(({ text }) => text),
    { standsAlone, concernOf },
  ).map(({ members, ...group }): Group => ({ kind: 'human', ...group, members: membersOf(human, members) }));
  return [...templates, ...texts];
}

interface Known {
  readonly words: ReadonlyMap<string, FactOf<'category'>>;
  readonly fixes: readonly FactOf<'fix'>[];
  readonly proposed: ReadonlySet<string>;
}

function makePattern({ kind, name, why, concern, members }: Group, { words, fixes, proposed }: Known): FoundPattern {
  const [first] = members;
  const id = `p-${sha256(concern === undefined ? (first?.id ?? '') : `concern/${concern}`).slice(7, 19)}`;
  const last = members.at(-1);
  const costs = members.flatMap(({ costUsd }) => (costUsd === null ? [] : [costUsd]));
  const own = fixes.filter((fix) => fix.pattern === id).sort(inTime);
  const fixed = own.map(({ type, change, at: mergedAt }) => ({
    ...{ type, change, mergedAt },
    recurred: members.filter(({ at }) => at > mergedAt).length,
  }));
  const pattern: Pattern = {
    schemaVersion: 1,
    id,
    name: name.slice(0, 200),
    kind,
    why: why.slice(0, 1000),
    ...categoryOf(members, words),
    occurrences: members.map((one) => one.id),
    links: [...new Set(members.flatMap(({ link }) => link ?? []))].slice(0, 100),
    places: new Set(members.map(({ place }) => place)).size,
    firstAt: first?.at ?? '',
    lastAt: last?.at ?? '',
    costUsd: costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0),
    state: stateOf(fixed, proposed.has(id)),
    fixes: fixed,
  };
  return { pattern, occurrences: members };
}

/** Any recurrence after the last fix opens a pattern again, with its history. */
function stateOf(fixes: Pattern['fixes'], isProposed: boolean): Pattern['state'] {
  const last = fixes.at(-1);
  if (last === undefined) return isProposed ? 'proposed' : 'open';
  return last.recurred > 0 ? 'reopened' : 'covered';
}

/** What a person said of one of them holds for all; else what their words say. */
function categoryOf(members: readonly Occurrence[], words: Known['words']): Classified {
  const said = members
    .flatMap(({ id }) => words.get(id) ?? [])
    .sort(inTime)
    .at(-1);
  if (said !== undefined) return { category: said.category, confidence: 1, quote: `${said.by} says so` };
  const { category, confidence, quote } = classifyCategory(members.map(({ text }) => text));
  if (category !== 'unclear') return { category, confidence, quote: quote.slice(0, 500) };
  const guessed = members.find((one) => one.category !== 'unclear');
  if (guessed !== undefined)
    return { category: guessed.category, confidence: 0.3, quote: 'as the loop guessed when it asked' };
  // What people correct in review is how things are done here, which nobody had written down.
  const corrected = members.some((one) => one.corrected);
  return corrected
    ? { category: 'policy-gap', confidence: 0.4, quote: (members[0]?.text ?? '').slice(0, 500) }
    : { category, confidence, quote: quote.slice(0, 500) };
}

/** Dollars first, then how often: what is not known counts by its number alone. */
function rank({ costUsd, occurrences }: Pattern): number {
  return (costUsd ?? 0) * 1000 + occurrences.length;
}

function inTime(
  left: { readonly at: string; readonly id: string },
  right: { readonly at: string; readonly id: string },
): number {
  if (left.at !== right.at) return left.at < right.at ? -1 : 1;
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}

/**
 * Which pattern each interrupt and correction belongs to, for the Context Coverage Score. A change request and a manual
 * fix belong where the first correction in them does.
 */
export function patternsByOccurrence(
  found: readonly FoundPattern[],
  { facts, corrections }: Pick<PatternSource, 'facts' | 'corrections'>,
): ReadonlyMap<string, string> {
  const patterns = new Map(found.flatMap(({ pattern }) => pattern.occurrences.map((id) => [id, pattern.id] as const)));
  const firstOf = new Map<string, string>();
  for (const { id, source, change } of [...corrections].sort(inTime)) {
    const interrupt = `${source === 'commit' ? 'manual-fix' : source}/${change}`;
    const pattern = patterns.get(id);
    if (pattern !== undefined && !firstOf.has(interrupt)) firstOf.set(interrupt, pattern);
  }
  for (const fact of facts) {
    const pattern = fact.kind === 'interrupt' && SAID_AGAIN.has(fact.source) ? firstOf.get(fact.id) : undefined;
    if (pattern !== undefined && !patterns.has(fact.id)) patterns.set(fact.id, pattern);
  }
  return patterns;
}
