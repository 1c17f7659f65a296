import { findHiddenText } from '@loop-actions/gate/checks/find-hidden-text';
import { describe, expect, test } from 'vitest';

const rulesIn = (path: string, ...texts: readonly string[]) =>
  findHiddenText([{ path, lines: texts.map((text, at) => ({ line: at + 1, text })) }]).map(
    ({ finding }) => `${finding.rule}:${finding.line}`,
  );

describe('source that reads other than it shows (attack B16)', () => {
  test.each([
    ['an override of direction', 'if (isAdmin\u202E) return; /* \u2066 */', 'bidi-control:1'],
    ['an isolate', 'const level = "user\u2067 // check";', 'bidi-control:1'],
    ['a zero-width space in a name', 'const is\u200BAdmin = true;', 'hidden-character:1'],
    ['a zero-width joiner in a name', 'const is\u200DAdmin = true;', 'hidden-character:1'],
    ['an invisible name (Hangul filler)', 'const { timeout,\u3164} = req.query;', 'hidden-character:1'],
    ['tag characters', 'const note = "ok\u{E0041}\u{E0042}";', 'hidden-character:1'],
    ['selectors that carry bytes (Glassworm)', 'eval(decode("\u{FE00}\u{FE01}\u{E0100}"));', 'hidden-character:1'],
    ['a Cyrillic letter in a name', 'if (user.isАdmin) {', 'look-alike:1'],
    ['a Greek letter in a name', 'const tοken = read();', 'look-alike:1'],
    ['a full-width letter in a name', 'const ａdmin = 1;', 'look-alike:1'],
    ['a byte order mark in the middle', 'const a\uFEFF = 1;', 'hidden-character:1'],
  ])('%s', (_name, text, found) => expect(rulesIn('src/a.ts', text)).toEqual([found]));

  test('a name of look-alikes alone counts where the change also has the name that it looks like', () => {
    expect(rulesIn('src/a.py', 'scope = 1', 'ѕсоре = 2')).toEqual(['look-alike:2']);
  });
});

describe('controls that must be admitted', () => {
  test.each([
    ['plain code', 'src/a.ts', 'const a = "b";'],
    ['Russian words in a comment', 'src/a.ts', '// оса и как'],
    ['German, French, Turkish', 'src/a.ts', 'const größe = "café İstanbul ß";'],
    ['mathematics', 'src/a.py', 'Δx = λ_max * σ2'],
    ['emoji of several parts', 'src/a.ts', 'const team = "👩‍💻 👨‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿";'],
    ['Persian with its joiner in a string', 'src/a.ts', 'const s = "می‌خواهم";'],
    ['a byte order mark at the start', 'src/a.cs', '\uFEFFusing System;'],
    ['Chinese', 'src/a.ts', '// 中文注释：ＡＰＩ'],
    ['Arabic with marks in a document (N09)', 'docs/ar.md', 'مرحبا\u200F (C++)\u200F و \u2067نص\u2069'],
    ['Hebrew with an embedding in a document', 'docs/he.md', 'שלום \u202Bעולם\u202C'],
    ['Arabic in a translation', 'src/locales/ar.json', '"hello": "\u202Bمرحبا\u202C"'],
    ['soft hyphens in a document', 'docs/a.md', 'Donau\u00ADdampf\u00ADschiff'],
  ])('%s', (_name, path, text) => expect(rulesIn(path, text)).toEqual([]));

  test('in prose, what no language needs still counts', () => {
    expect(rulesIn('docs/a.md', 'see \u202Etxt.exe', `x${'\u{E0041}'.repeat(3)}`)).toEqual([
      'bidi-control:1',
      'hidden-character:2',
    ]);
  });
  test('a picture is none, and code stays code whatever git calls it', () => {
    const lines = [{ line: 1, text: '\0 a\u200Bb' }];
    const files = ['a.png', 'a.js'].map((path) => ({ path, lines }));
    const found = findHiddenText(files, new Set(['a.png', 'a.js']));
    expect(found.map(({ finding }) => finding.file)).toEqual(['a.js']);
  });
  test('however long the line before it', () => {
    expect(rulesIn('src/a.js', `${'é'.repeat(250_000)}\u202E`)).toEqual(['bidi-control:1']);
  });
  test('a line of a megabyte takes no time worth speaking of', () => {
    const started = performance.now();
    expect(rulesIn('src/a.js', `é${'aé'.repeat(500_000)}`)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
