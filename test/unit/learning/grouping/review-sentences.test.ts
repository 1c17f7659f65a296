import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../../packages/learning/src/grouping/review-sentences.ts';

const READ_CHARS = 4000;
/** What a stranger may write, the marks of our own reading among it. */
const hostile = fc
  .array(fc.constantFrom('(', '[', '#', '*', 'nit ', 'ask ', 'could you ', '`x` ', '```', '> ', '\uE100', '\n', 'a. '))
  .map((parts) => parts.join(''));

describe('reading a review comment', () => {
  it('takes at most twelve sentences, with a name for each ID in them', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), (text) => {
        const sentences = readSentences(text.repeat(20));
        expect(sentences.length).toBeLessThanOrEqual(12);
        for (const { words, names } of sentences) expect(names).toHaveLength(words.match(/\bID\b/g)?.length ?? 0);
      }),
    );
  });

  it('reads its beginning and no more, however long it is', () => {
    fc.assert(
      fc.property(hostile, fc.string(), (start, more) => {
        const first = start.repeat(Math.ceil(READ_CHARS / Math.max(1, start.length))).slice(0, READ_CHARS);
        fc.pre(first.length === READ_CHARS);
        expect(readSentences(first + more)).toEqual(readSentences(first));
      }),
    );
  });
});
