import { expect, test } from 'vitest';
import { headingSlugs } from '../../../../packages/gate/src/checks/heading-slugs.ts';

test.each([
  ['Getting started', 'getting-started'],
  ['What’s new in 2.0?', 'whats-new-in-20'],
  ['`a_b` – and more…', 'a_b--and-more'],
  ['Grüße, ЗДРАВСТВУЙТЕ 你好', 'grüße-здравствуйте-你好'],
  ['🎉 Done', '-done'],
  ['a  b', 'a--b'],
  ['!!!', ''],
])('%j is reached as #%s', (heading, anchor) => {
  expect(headingSlugs()(heading)).toBe(anchor);
});

test('a heading that was there before gets a number that is not taken', () => {
  const slug = headingSlugs();
  expect(['Use', 'Use', 'Use 1', 'Use', 'constructor', 'constructor'].map(slug)).toEqual([
    'use',
    'use-1',
    'use-1-1',
    'use-2',
    'constructor',
    'constructor-1',
  ]);
});
