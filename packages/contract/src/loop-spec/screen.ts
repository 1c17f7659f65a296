import type { GateCheck } from './gate-check.ts';
import type { Phrase } from './phrase.ts';
import type { SpecSection } from './spec-section.ts';
import { ESCALATING_SECTIONS } from './spec-section.ts';
import { type Subject, subjectsKeptOut } from './subjects.ts';

/** What code can tell of a judged rule before a model is asked. What it can't tell stays a question. */
export type Screen =
  /** A clear word or path of one of these escalates. */
  | { readonly kind: 'subjects'; readonly subjects: readonly Subject[] }
  /** Acceptance criteria that each name one of these checks need no judge. */
  | { readonly kind: 'checkable-done'; readonly by: readonly GateCheck['kind'][] }
  /** A pointer to a private place, or to a talk that nobody wrote down, escalates. */
  | { readonly kind: 'outside-context' };

const DONE =
  /^(?:the |its |a )?(?:definition of done|acceptance criteria|result|outcome) (?:can be|is|are|must be) (?:checked|checkable|verified|verifiable|tested|testable|proved)(?: automatically)?(?: (?:with|by|through|using) (?<means>.{1,200}))?$/i;
const MEANS: readonly (readonly [GateCheck['kind'], RegExp])[] = [
  ['test', /\btest/i],
  ['lint', /\blint|\bformat/i],
  ['type', /\btype/i],
  ['schema', /\bschema/i],
  ['links', /\blink/i],
  ['build', /\bbuild/i],
];
const OUTSIDE =
  /\b(?:context|information|knowledge|input|answers?|access)\b.{0,30}\b(?:person|people|private system|someone|outside|internal system)/i;

/** The screen of a rule that a model would judge; undefined where code can tell nothing. */
export function readScreen(phrase: Phrase, section: SpecSection): Screen | undefined {
  const escalates = ESCALATING_SECTIONS.has(section);
  const done = DONE.exec(phrase.text);
  if (done !== null && !escalates) {
    const means = done.groups?.means ?? '';
    const by = MEANS.filter(([, words]) => words.test(means)).map(([kind]) => kind);
    return { kind: 'checkable-done', by: by.length > 0 ? by : MEANS.map(([kind]) => kind) };
  }
  if (escalates && OUTSIDE.test(phrase.text) && !/\b(?:no|not|never|without)\b/i.test(phrase.text)) {
    return { kind: 'outside-context' };
  }
  const subjects = subjectsKeptOut(phrase, section);
  return subjects.length > 0 ? { kind: 'subjects', subjects } : undefined;
}
