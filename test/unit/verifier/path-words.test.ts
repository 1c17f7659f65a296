import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPathWords } from '../../../packages/verifier/src/frozen/references/words.ts';

const characters = fc.constantFrom(...'ab./-:$@*~ \n"\'`()<>[],;=|&!?#%^\\{}\u00a0\ufeff\u2028é😀');
const texts = fc.array(characters, { maxLength: 60 }).map((all) => all.join(''));

describe('words that could be a path', () => {
  test.each([
    ['import { a } from "../lib/a.ts";', ['../lib/a.ts']],
    ['run ./oracle, then scripts/gate.sh.', ['./oracle', 'scripts/gate.sh']],
    ['cat "my file.txt"', ['file.txt', 'my file.txt']],
    ['nothing here at all', []],
    ['see https://example.com/x.html', []],
  ])('of %s', (text, words) => {
    expect(findPathWords(text)).toEqual(words);
  });
  test('are all that a slow look at every word finds, and nothing else that has no blank', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const marked = text.split(/[\s"'`()<>[\],;=|&!?#%^\\{}]+/).filter((word) => /[./]/.test(word));
        const found = findPathWords(text).filter((word) => !word.includes(' '));
        for (const word of found) expect(marked.some((whole) => whole.includes(word))).toBe(true);
        for (const word of marked.filter((one) => /^\w+\/\w+$/.test(one))) expect(found).toContain(word);
      }),
    );
  });
  test.each([
    ['one long word', `${'a'.repeat(2_000_000)}.`],
    ['nothing but dots', '.'.repeat(2_000_000)],
    ['many short ones', '/a '.repeat(700_000)],
  ])('are found in time in %s', (_name, text) => {
    const started = performance.now();
    findPathWords(text);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
