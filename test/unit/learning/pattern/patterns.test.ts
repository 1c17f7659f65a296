import { Pattern } from '@loop-actions/contract';
import { classifyCategory, correctionsOfHistory, factsOfHistory, findPatterns } from '@loop-actions/learning';
import { describe, expect, it } from 'vitest';
import { interrupt, story } from '../../../support/learning/facts.ts';
import { HistoryStory } from '../../../support/learning/history.ts';

describe('The category of a gap', () => {
  it.each([
    ['missing-context', 'Which of the two databases should the order service write to? The ticket does not say.'],
    ['policy-gap', 'Are we allowed to store addresses outside Europe? Legal has to approve it.'],
    ['tool-failure', 'The package manager timed out and exited with code 1.'],
    ['unclear', 'Hm.'],
    ['unclear', 'Which service timed out?'],
  ])('is %s for “%s”', (category, text) => {
    expect(classifyCategory([text]).category).toBe(category);
  });

  it('comes with the words that it rests on, and with little confidence where they are few', () => {
    expect(classifyCategory(['It timed out.'])).toEqual({
      category: 'tool-failure',
      confidence: 0.5,
      quote: 'It timed out.',
    });
    expect(
      classifyCategory(['The command not found: foo. It exited with code 127 after it timed out.']).confidence,
    ).toBeGreaterThan(0.6);
  });
});

describe('Patterns', () => {
  const asked = story([
    [1, interrupt('#1', 'Which database should the order service write to?', { id: 'a', costUsd: 2 })],
    [2, interrupt('#2', 'Which database should the order service write to, please?', { id: 'b', costUsd: 3 })],
    [3, interrupt('#3', 'Are customers allowed to delete invoices?', { id: 'c' })],
    [4, interrupt('#4', 'attempt ended with budget-cost', { id: 'd', machine: true })],
    [5, interrupt('#5', 'attempt ended with budget-cost', { id: 'e', machine: true })],
  ]);

  it('draw together what means the same, the costliest first, each with why', () => {
    const patterns = findPatterns({ facts: asked, corrections: [] }).map(({ pattern }) => pattern);
    expect(patterns.map(({ occurrences, costUsd }) => [occurrences, costUsd])).toEqual([
      [['a', 'b'], 5],
      [['d', 'e'], null],
      [['c'], null],
    ]);
    expect(patterns[0]).toMatchObject({ kind: 'human', category: 'missing-context', places: 2, state: 'open' });
    expect(patterns[1]).toMatchObject({
      kind: 'machine',
      category: 'tool-failure',
      name: 'attempt ended with budget-cost',
    });
    for (const pattern of patterns) expect(Pattern.parse(pattern)).toEqual(pattern);
  });

  it('keep their id as they grow', () => {
    const [first] = findPatterns({ facts: asked.slice(0, 1), corrections: [] });
    const [later] = findPatterns({ facts: asked, corrections: [] });
    expect(later?.pattern.id).toBe(first?.pattern.id);
  });

  it('take a person’s word for their category', () => {
    const said = story([[6, { kind: 'category', id: 'k', interrupt: 'b', category: 'policy-gap', by: 'ada' }]]);
    expect(findPatterns({ facts: [...asked, ...said], corrections: [] })[0]?.pattern).toMatchObject({
      category: 'policy-gap',
      confidence: 1,
      quote: 'ada says so',
    });
  });

  it('are covered by a merged fix until they come back, and then open again with that history', () => {
    const id = findPatterns({ facts: asked, corrections: [] })[0]?.pattern.id;
    const fix = (days: number) =>
      story([[days, { kind: 'fix', id: 'fix', pattern: id, type: 'adr', change: 9, link: 'l' }]]);
    const stateAfter = (days: number) =>
      findPatterns({ facts: [...asked, ...fix(days)], corrections: [] }).find(({ pattern }) => pattern.id === id)
        ?.pattern;
    expect(stateAfter(3)).toMatchObject({ state: 'covered', fixes: [{ type: 'adr', change: 9, recurred: 0 }] });
    expect(stateAfter(1.5)).toMatchObject({ state: 'reopened', fixes: [{ recurred: 1 }] });
  });

  it('count a change request and the words in it once', () => {
    const records = new HistoryStory()
      .issue(12)
      .change(50, 3, 12)
      .review(50, 4, 'CHANGES_REQUESTED', 'Please add a test for this').records;
    const found = findPatterns({ facts: factsOfHistory(records), corrections: correctionsOfHistory(records) });
    expect(found.map(({ pattern }) => pattern.occurrences.length)).toEqual([1]);
  });
});
