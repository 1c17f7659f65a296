import type { FixType, Pattern } from '@loop-actions/contract';
import type { Occurrence } from '../pattern/occurrence.ts';

/** What is tried next where a fix was merged and the pattern came back all the same. */
const NEXT: Readonly<Record<FixType, FixType>> = { adr: 'rule', skill: 'rule', rule: 'skill', lint: 'rule' };

/**
 * The smallest fix that keeps a pattern from coming back: missing context becomes a decision record, a gap in policy a
 * rule, a failing tool a skill (seed 000). What people correct in code is how it is done here, and that is a skill; only
 * where their words forbid or demand it always is it a rule. Unclear is nobody’s to guess, so it is a record of the question.
 */
export function decideFix(
  { category, fixes }: Pick<Pattern, 'category' | 'fixes'>,
  occurrences: readonly Occurrence[],
): FixType {
  const tried = fixes.at(-1);
  if (tried !== undefined) return NEXT[tried.type];
  const corrected = occurrences.filter((one) => one.corrected).length > occurrences.length / 2;
  if (corrected)
    return occurrences.some(({ text }) => /\b(?:must (?:not|never)|never|always|forbidden)\b/i.test(text))
      ? 'rule'
      : 'skill';
  if (category === 'policy-gap') return 'rule';
  return category === 'tool-failure' ? 'skill' : 'adr';
}
