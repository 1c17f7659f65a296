import { groupTexts } from '@loop-actions/learning';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairScores } from '../../../support/learning/grouping-scores.ts';
import { REVIEW_COMMENTS } from '../../../support/learning/review-comments.ts';

const areOne = (...texts: readonly string[]): boolean => groupTexts(texts).length === 1;

describe('What people write', () => {
  it('is grouped by what it asks for, however it is put', () => {
    expect(areOne('Could you add a test for this?', 'No test coverage here.', 'This needs a unit test')).toBe(true);
    expect(groupTexts(['Could you add a test for this?', 'nit: missing unit test'])).toMatchObject([
      { name: 'Test missing', why: 'asks for the same: Test missing', members: [0, 1] },
    ]);
  });

  it('is grouped by its words where it asks for nothing that reviewers often ask for, and says which', () => {
    const [group] = groupTexts([
      'Which database should the order service write to, the shared one or its own?',
      'Should the order service write to the shared database or to its own?',
    ]);
    expect(group?.members).toEqual([0, 1]);
    expect(group?.why).toContain('share the words database, order, service, write, shared');
  });

  it.each([
    ['a test to add and a test to remove', 'Please add a test.', 'This test is redundant.'],
    ['a comment to write and one that is wrong', 'Please add a comment.', 'This comment is wrong.'],
    ['a line too many and a line too few', 'nit: remove the blank line', 'nit: add a blank line after this'],
    ['two services', 'Which database does the cart use?', 'Which database does the mailer use?'],
    ['praise and a request', 'Thanks for the tests!', 'Please add tests.'],
  ])('is not one where it is of %s', (_, left, right) => {
    expect(areOne(left, right)).toBe(false);
  });

  it('draws no two problems together over a third (complete linkage)', () => {
    const [a, b, c] = [
      'alpha beta gamma delta',
      'gamma delta epsilon zeta alpha beta',
      'epsilon zeta eta theta gamma delta',
    ];
    const groups = groupTexts([a, b, c]);
    expect(groups.some(({ members }) => members.length === 3)).toBe(false);
  });

  it('comes to pairs that are right in 95 of 100 and found in 60 of 100, on comments of our own making', () => {
    const groups: string[] = [];
    for (const { members } of groupTexts(REVIEW_COMMENTS.map(([, text]) => text))) {
      for (const member of members) groups[member] = String(members[0]);
    }
    const { precision, recall } = pairScores(
      REVIEW_COMMENTS.map(([label]) => label),
      groups,
    );
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.6);
  });

  it('comes to the same groups every time, and each text to one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ maxLength: 80 }), fc.constantFrom(...REVIEW_COMMENTS.map(([, text]) => text))), {
          maxLength: 30,
        }),
        (texts) => {
          const groups = groupTexts(texts);
          expect(groupTexts(texts)).toEqual(groups);
          expect(groups.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual([...texts.keys()]);
        },
      ),
    );
  });

  it('is read in a time that grows with it', () => {
    const started = performance.now();
    for (const word of ['is really ', 'not ', 'add ', 'test ', 'this ', '`', '> ']) groupTexts([word.repeat(20_000)]);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
