import { parseInterruptFile } from '@loop-actions/agent';
import { describe, expect, it } from 'vitest';

const ask = (file: unknown) => parseInterruptFile(JSON.stringify(file));

describe('an interrupt file', () => {
  it('holds category, question, what was tried and what was seen', () => {
    const file = {
      category: 'policy-gap',
      question: 'May I change the API?',
      tried: ['read the ADRs'],
      evidence: ['a', 'b'],
      noOtherWay: 'no other document says it',
      wall: 'an owner of the API must decide',
    };
    expect(ask(file)).toEqual({ interrupt: file, problem: null });
  });

  it('may hold single words instead of lists, and more than we ask for', () => {
    expect(ask({ question: 'Which?', tried: 'all', extra: { a: 1 } }).interrupt).toEqual({
      category: 'unclear',
      question: 'Which?',
      tried: ['all'],
      evidence: [],
      noOtherWay: '',
      wall: '',
    });
  });

  it('has the category unclear when it names none of ours', () => {
    expect(ask({ category: 'bored', question: 'Why?' }).interrupt?.category).toBe('unclear');
  });

  it('is cut to bounds and shows nothing hidden', () => {
    const { interrupt } = ask({
      question: `Why? <!-- hidden --> ${'x'.repeat(10_000)}`,
      tried: Array.from({ length: 200 }, () => 'y'.repeat(1_100)),
    });
    expect(interrupt?.question.length).toBeLessThanOrEqual(4_000);
    expect(interrupt?.question).not.toContain('hidden');
    expect(interrupt?.tried.length).toBe(20);
    expect(interrupt?.tried.every((line) => line.length <= 1_000)).toBe(true);
  });

  it.each([
    ['no JSON', 'please help'],
    ['truncated JSON', '{"question": "a'],
    ['no question', '{"category": "unclear"}'],
    ['an empty question', '{"question": "  "}'],
    ['a question that nobody can see', '{"question": "\\u200b<!-- x -->"}'],
    ['a question that is no text', '{"question": {"a": 1}}'],
    ['a key twice', '{"question": "a", "question": "b"}'],
    ['a prototype', '{"question": "a", "__proto__": {}}'],
    ['absurd depth', `{"question": ${'['.repeat(5_000)}`],
    ['absurd size', `{"question": "${'x'.repeat(300_000)}"}`],
  ])('with %s gives the reason and no interrupt', (_name, text) => {
    const { interrupt, problem } = parseInterruptFile(text);
    expect(interrupt).toBeNull();
    expect(problem).not.toBe('');
    expect(problem).not.toBeNull();
  });
});
