import { findPatterns, groupTexts } from '@loop-actions/learning';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutMarkup } from '../../../../packages/learning/src/grouping/normalize-text.ts';
import { interrupt, story } from '../../../support/learning/facts.ts';
import { pairScores } from '../../../support/learning/grouping-scores.ts';
import { REVIEW_COMMENTS } from '../../../support/learning/review-comments.ts';

const areOne = (...texts: readonly string[]): boolean => groupTexts(texts).length === 1;

describe('What people write', () => {
  it('is grouped by what it asks for, however it is put', () => {
    expect(areOne('Could you add a test for this?', 'No test coverage here.', 'This needs a unit test')).toBe(true);
    expect(groupTexts(['Could you add a test for this?', 'nit: missing unit test'])).toMatchObject([
      {
        name: 'Test missing',
        why: 'asks for the same: Test missing (“ask add test”, “missing unit test”)',
        members: [0, 1],
      },
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
    ['a name', 'Can we call this `projectRoot`?', 'I’m not a fan of this name.', 'nit: rename to `parseOrder`'],
    [
      'a lost failure',
      'We shouldn’t swallow this exception.',
      'Let’s not ignore errors.',
      'Please wrap this in a try/catch',
    ],
    ['a guard', 'What happens if `user` is null?', 'This could be undefined, no?', 'Should we add a nil check here?'],
    ['code that isn’t needed', 'Do we still need this?', 'This isn’t used.', 'I don’t think we need this flag.'],
    ['code in a place of its own', 'Could you extract this into a helper?', 'I’d pull this out into its own method'],
    ['what exists', 'Use `kong.log.err` here.', 'Needs to be replaced with `kong.log.err`'],
  ])('is one where it asks for %s', (_, ...texts) => {
    expect(areOne(...texts)).toBe(true);
  });

  it('tells a wish for one function from a wish for another', () => {
    expect(areOne('Please use `slices.Clone` here.', 'Please use `maps.Clone` here.')).toBe(false);
  });

  it('is taken for what its first sentence asks, and for nothing where that is unclear', () => {
    const test = 'Please add a test.';
    expect(areOne(test, 'Could you add a test here? Also, this name is misleading.')).toBe(true);
    expect(areOne(test, 'Split this array into lines. Then please add a test.')).toBe(false);
  });

  it('is not taken from code, quotes and addresses', () => {
    const quoted = '> Please add a test.\n\nDone in the last commit, have a look.';
    const code = '````suggestion\n// please add a test ``` here\n````\nThe order matters here.';
    expect(areOne('Please add a test.', quoted)).toBe(false);
    expect(areOne('Please add a test.', code)).toBe(false);
  });

  it('is one where the same is said in so many words, unless they say nothing', () => {
    expect(areOne('escape pipes', 'escape pipes')).toBe(true);
    expect(areOne('same as above', 'same as above')).toBe(false);
  });

  it.each([
    ['a test to add and a test to remove', 'Please add a test.', 'This test is redundant.'],
    ['a comment to write and one that is wrong', 'Please add a comment.', 'This comment is wrong.'],
    ['a blank line and a space', 'nit: remove the blank line', 'nit: missing space'],
    ['two services', 'Which database does the cart use?', 'Which database does the mailer use?'],
    ['a test to add and a doubt about one', 'Please add a test.', 'Do we actually need to test this?'],
    ['a name and its case', 'Please rename this.', 'Please use snake_case here.'],
    ['what someone did and a request', 'Added a comment.', 'Please add a comment.'],
    ['an error to handle and one to catch more narrowly', 'Handle the error.', 'Catch a more specific exception.'],
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
    for (const word of [
      'is really ',
      'not ',
      'add ',
      'test ',
      'this ',
      '`',
      '> ',
      '*',
      '(#',
      'nit: ',
      'a-b ',
      'we need not ',
      '![',
      '<a',
    ])
      groupTexts([word.repeat(20_000)]);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('What reads like a request and is none', () => {
  it.each([
    ['Can we rename this?', '`TlsVerify` -> `TLSVerify`'],
    [
      'Can we rename this?',
      'This method does not need to be implemented, or we can rename `Provider` to `OwnProvider`.',
    ],
    ['Please remove this', 'Dropping this assistant can make two messages of a user adjacent.'],
    ['Please remove this', 'You don’t need to handle only these specific functions here.'],
    ['Please remove this', 'Drop `_src`, that suffix is only there before packaging.'],
    ['Is this meant to be public?', 'This is a data race, `closed` must be protected by the same mutex.'],
    ['Please memoize it', 'I don’t think there is a need to memoize it.'],
    ['You need to handle the error', 'IMO this error should be handled by the caller.'],
    ['Could be null', '`id` could be `null` which means that the user does not want any.'],
    ['Please add a test', 'Is there a test tool that can do this better?'],
  ])('“%s” is not “%s”', (asked, other) => {
    expect(areOne(asked, other)).toBe(false);
  });

  it('is spelling where only the case differs', () => {
    expect(areOne('`TlsVerify` -> `TLSVerify`', 'We use camelCase here.')).toBe(true);
  });
});

describe('Markup', () => {
  it.each([
    [
      'lists, tags and emphasis',
      [
        '* Which <i>database</i> should it write to?',
        'Which database should it write to?',
        '1. **Which** _database_ should it write to?',
        '- [ ] Which ~~database~~ should it<br>write to?',
        '## Which [database](https://example.com/x) should it write to?',
      ],
    ],
    ['names with marks in them', ['the `a_b` of *x_y* is `<i>`', 'The `a_b` of x_y is `<i>`']],
  ])('makes no difference: %s', (_, texts) => {
    expect(groupTexts(texts).map(({ members }) => members)).toEqual([texts.map((_text, at) => at)]);
  });

  it('is none where it is code or a name', () => {
    expect(withoutMarkup('`<b>` `*x*` snake_case Vec<u8> a * b 2*3*4')).toBe(
      '`<b>` `*x*` snake_case Vec<u8> a * b 2*3*4',
    );
  });

  it('never takes the words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }),
        fc.constantFrom('*', '_', '**', '~~'),
        (words, mark) => {
          const text = words.join(' ');
          expect(withoutMarkup(words.map((word) => `${mark}${word}${mark}`).join(' '))).toBe(text);
          expect(withoutMarkup(`- <b>${words.join('</b> <b>')}</b>`)).toBe(text);
        },
      ),
    );
  });
});

describe('Questions that are equal', () => {
  const texts = ['* which <i>one</i> …', '* which <i>one</i> …', 'which one …'];

  it('are one however few their words, as they need no place to be understood', () => {
    expect(groupTexts(texts, { standsAlone: () => true }).map(({ members }) => members)).toEqual([[0, 1, 2]]);
    expect(groupTexts(texts).map(({ members }) => members)).toEqual([[0], [1], [2]]);
    const asked = story(texts.map((text, at) => [at, interrupt(`#${at}`, text, { id: `q${at}` })] as const));
    expect(findPatterns({ facts: asked, corrections: [] }).map(({ occurrences }) => occurrences.length)).toEqual([3]);
  });
});
