import { parseAddedLines } from '@loop-actions/gate/checks/added-lines';
import { describe, expect, test } from 'vitest';

const raw = (letter: string, ...paths: readonly string[]) =>
  `:100644 100644 ${'a'.repeat(40)} ${'b'.repeat(40)} ${letter}\0${paths.join('\0')}\0`;

describe('the added lines of a patch', () => {
  test('carry the path of the record and the number of the new file', () => {
    const patch = `${raw('M', 'a b.ts')}\0diff --git a/a b.ts b/a b.ts\nindex 1..2\n--- a/x\n+++ b/x\n@@ -3 +4,2 @@ f()\n-old\n+new\n+++ more\n`;
    expect(parseAddedLines(patch)).toEqual([
      {
        path: 'a b.ts',
        lines: [
          { line: 4, text: 'new' },
          { line: 5, text: '++ more' },
        ],
      },
    ]);
  });
  test('are counted, so that content which looks like a header is content', () => {
    const patch = `${raw('M', 'a')}${raw('M', 'b')}\0diff --git a/a b/a\n@@ -0,0 +1,2 @@\n+diff --git a/b b/b\n+@@ -1 +1 @@\n\\ No newline at end of file\ndiff --git a/b b/b\n@@ -1 +1 @@\n-x\n+y\n`;
    expect(parseAddedLines(patch).map(({ path, lines }) => [path, lines.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
  test('of a renamed file stand under its new name, and a change of type has two sections', () => {
    const patch = `${raw('R090', 'old', 'new')}${raw('T', 'link')}\0diff --git a/old b/new\n@@ -1 +1 @@\n-x\n+y\ndiff --git a/link b/link\n@@ -1 +0,0 @@\n-x\ndiff --git a/link b/link\n@@ -0,0 +1 @@\n+target\n`;
    expect(parseAddedLines(patch).map(({ path }) => path)).toEqual(['new', 'link']);
  });
  test.each([
    ['a section without a record', `${raw('M', 'a')}\0diff --git a/a b/a\ndiff --git a/b b/b\n`],
    ['a record without a section', `${raw('M', 'a')}${raw('M', 'b')}\0diff --git a/a b/a\n`],
    ['a hunk that holds something else', `${raw('M', 'a')}\0diff --git a/a b/a\n@@ -0,0 +1 @@\n?\n`],
    ['a record that is cut off', ':100644 100644'],
  ])('%s is an error, never an empty answer', (_name, patch) => {
    expect(() => parseAddedLines(patch)).toThrow('unknown form');
  });
  test('nothing is nothing', () => expect(parseAddedLines('')).toEqual([]));
});
