import { isPoliteEnding } from '@loop-actions/loop/make/polite-ending';
import { describe, expect, it } from 'vitest';

const end = (finalText: string, more: object = {}) =>
  isPoliteEnding({ report: { status: 'ok', finalText }, changed: true, passed: false, ...more });

describe('a polite ending', () => {
  it.each([
    'I have completed the implementation. Let me know if you need anything else!',
    'All tests pass now. Please review.',
    'The task is complete.',
    'I’m blocked by the environment and cannot proceed.',
    'Done so far. Next steps: wire the flag.',
    'Would you like me to continue with the remaining files?',
  ])('hands the work back while the checks are red: %s', (words) => {
    expect(end(words)).toBe(true);
  });

  it('is every ending without a change, whatever is said', () => {
    expect(end('', { changed: false })).toBe(true);
    expect(end('Patched.', { changed: false })).toBe(true);
  });

  it.each([
    ['the checks are content', 'I have completed it. Let me know!', { passed: true }],
    ['it says nothing of the kind', 'Changed src/a.ts; the second test still fails on line 4.', {}],
    [
      'it failed and said so',
      'I have completed it.',
      { report: { status: 'error', finalText: 'I have completed it.' } },
    ],
    ['the words stand far from the end', `Let me know. ${'working… '.repeat(400)}`, {}],
  ])('is none where %s', (_name, words, more) => {
    expect(end(words, more)).toBe(false);
  });
});
