import type { RuleJudgement } from '@loop-actions/contract';
import {
  CATEGORY_QUESTIONS,
  findPatterns,
  settleCategory,
  unclearClasses,
  withCategories,
} from '@loop-actions/learning';
import { describe, expect, it } from 'vitest';
import { interrupt, story } from '../../../support/learning/facts.ts';

const TEXT = 'The blue one and the green one, hm.';
const answers = (...said: readonly RuleJudgement['answer'][]): readonly RuleJudgement[] =>
  said.map((answer) => ({ answer, quote: 'the green one', why: 'So.' }));
const settle = (...said: readonly RuleJudgement['answer'][]) =>
  settleCategory(answers(...said), (quote) => TEXT.includes(quote));

describe('A second opinion on a category', () => {
  it.each([
    ['missing-context', ['yes', 'no', 'no']],
    ['policy-gap', ['no', 'yes', 'no']],
    ['tool-failure', ['no', 'no', 'yes']],
    [undefined, ['yes', 'yes', 'no']],
    [undefined, ['yes', 'unsure', 'no']],
    [undefined, ['unsure', 'no', 'no']],
    [undefined, ['no', 'no', 'no']],
    [undefined, ['yes', 'no']],
    [undefined, []],
  ] as const)('is %s where the answers are %j', (category, said) => {
    expect(settle(...said)?.category).toBe(category);
  });

  it('counts for nothing without words of the text', () => {
    expect(settleCategory(answers('yes', 'no', 'no'), () => false)).toBeNull();
    expect(settle('yes', 'no', 'no')).toEqual({
      category: 'missing-context',
      confidence: 1 / 1.5,
      quote: 'the green one',
    });
  });

  it('asks one question for each category, and none twice', () => {
    expect(CATEGORY_QUESTIONS.map(([category]) => category)).toEqual(['missing-context', 'policy-gap', 'tool-failure']);
  });
});

describe('What is asked about', () => {
  const facts = story([
    [1, interrupt('#1', TEXT, { id: 'a' })],
    [2, interrupt('#2', TEXT, { id: 'b' })],
    [3, interrupt('#3', 'Are customers allowed to delete invoices?', { id: 'c' })],
    [4, interrupt('#4', 'Blah blah, something else entirely.', { id: 'd' })],
    [5, { kind: 'category', interrupt: 'd', category: 'tool-failure', by: 'ada' }],
  ]);
  const patterns = findPatterns({ facts, corrections: [] });

  it('is what neither rules nor people can tell, each text once', () => {
    expect(unclearClasses(patterns).map(({ texts }) => texts)).toEqual([[TEXT]]);
  });

  it('stays the same question as more of it comes', () => {
    const more = Array.from({ length: 9 }, (_, at) => [6 + at, interrupt(`#${at}`, TEXT, { id: `m${at}` })] as const);
    const later = findPatterns({
      facts: [...facts, ...story(more).map((fact, at) => ({ ...fact, id: `m${at}` }))],
      corrections: [],
    });
    expect(unclearClasses(later)[0]?.texts).toEqual([TEXT]);
  });

  it('never moves what a rule or a person said', () => {
    const said = { category: 'tool-failure', confidence: 0.9, quote: 'x' } as const;
    const all = new Map(patterns.map(({ pattern }) => [pattern.id, said] as const));
    const moved = withCategories(patterns, all).filter(({ pattern }, at) => pattern !== patterns[at]?.pattern);
    expect(moved.map(({ pattern }) => pattern.occurrences)).toEqual([['a', 'b']]);
    expect(moved[0]?.pattern).toMatchObject(said);
  });
});
