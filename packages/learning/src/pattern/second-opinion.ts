import type { InterruptCategory, RuleJudgement } from '@loop-actions/contract';
import type { Classified } from './classify-category.ts';
import type { FoundPattern } from './find-patterns.ts';

type Known = Exclude<InterruptCategory, 'unclear'>;

/** What a model is asked of a class whose words say nothing to the rules. In this order. */
export const CATEGORY_QUESTIONS: readonly (readonly [category: Known, question: string])[] = [
  [
    'missing-context',
    'Does it miss something that the project could have written down: a fact, a requirement, a decision, how it is done?',
  ],
  ['policy-gap', 'Does it ask whether something is allowed, or who may decide or approve it?'],
  ['tool-failure', 'Does it tell of a tool, a command, a service or an environment that failed or is not there?'],
];

/** Below it a class stays unclear. */
const NEEDED_CONFIDENCE = 0.6;
const WEIGHTS: Readonly<Record<RuleJudgement['answer'], number>> = { yes: 1, unsure: 0.5, no: 0 };
/** Nobody is sure on one word alone, be it a model’s. */
const DOUBT = 0.5;

const MAX_CLASSES = 20;
const MAX_TEXTS = 5;
const MAX_CHARS = 1000;

/** A class that a model is asked about: its first texts, so that one more occurrence asks nothing anew. */
export interface UnclearClass {
  readonly id: string;
  readonly texts: readonly string[];
}

/** The classes that are unclear by the rules and that no fix covers, the costliest first. */
export function unclearClasses(found: readonly FoundPattern[]): readonly UnclearClass[] {
  return found
    .filter(({ pattern }) => pattern.category === 'unclear' && pattern.state !== 'covered')
    .slice(0, MAX_CLASSES)
    .map(({ pattern, occurrences }) => {
      const texts = [...new Set(occurrences.map(({ text }) => text.trim().slice(0, MAX_CHARS)))];
      return { id: pattern.id, texts: texts.slice(0, MAX_TEXTS) };
    });
}

/**
 * The category that answers come to, one to each of `CATEGORY_QUESTIONS`: the one that is yes, with words that stand in
 * the texts. It is the surer the less is said for another one; null: it stays unclear.
 */
export function settleCategory(
  answers: readonly RuleJudgement[],
  isQuote: (quote: string) => boolean,
): Classified | null {
  const total = answers.reduce((sum, { answer }) => sum + WEIGHTS[answer], 0);
  const at = answers.findIndex(({ answer, quote }) => answer === 'yes' && isQuote(quote));
  const [category] = CATEGORY_QUESTIONS[at] ?? [];
  const confidence = 1 / (total + DOUBT);
  if (category === undefined || answers.length !== CATEGORY_QUESTIONS.length) return null;
  return confidence < NEEDED_CONFIDENCE
    ? null
    : { category, confidence, quote: (answers[at]?.quote ?? '').slice(0, 500) };
}

/** The patterns with what a model said of those that were unclear. */
export function withCategories(
  found: readonly FoundPattern[],
  said: ReadonlyMap<string, Classified>,
): readonly FoundPattern[] {
  return found.map((one) => {
    const category = one.pattern.category === 'unclear' ? said.get(one.pattern.id) : undefined;
    return category === undefined ? one : { ...one, pattern: { ...one.pattern, ...category } };
  });
}
