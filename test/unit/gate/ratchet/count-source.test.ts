import { compareCounts, countSource, risenCounts } from '@loop-actions/gate';
import { describe, expect, test } from 'vitest';

const STRICT = { suppressions: 0, 'skipped-tests': 0, 'type-escapes': 0 };
const weights = (path: string, text: string) =>
  countSource(path, text).map(({ count, what, weight }) => `${count} ${what} ${weight}`);
const risen = (path: string, before: string | null, after: string | null, limits = STRICT) =>
  risenCounts(compareCounts([{ path, before, after }]), limits).map(({ rule }) => rule);

describe('what is counted, and what it weighs', () => {
  test.each<[string, string, readonly string[]]>([
    ['a.ts', '// eslint-disable-next-line no-x', ['suppressions ESLint 1']],
    ['a.ts', '// eslint-disable-next-line no-x, @a/no-y -- why, so', ['suppressions ESLint 2']],
    ['a.ts', '// eslint-disable-line', ['suppressions ESLint 3']],
    ['a.ts', '/* eslint-disable no-x */', ['suppressions ESLint 10']],
    ['a.ts', '/* eslint-disable */', ['suppressions ESLint 30']],
    ['a.ts', '/* eslint no-x: "off" */', ['suppressions ESLint 1']],
    ['a.ts', '// @ts-ignore', ['suppressions TypeScript 1']],
    ['a.ts', '// @ts-nocheck', ['suppressions TypeScript 30']],
    ['a.ts', '// biome-ignore lint/style/noVar: why', ['suppressions Biome 1']],
    ['a.js', '/* v8 ignore next */', ['suppressions coverage 1']],
    ['a.css', '/* stylelint-disable */', ['suppressions Stylelint 30']],
    ['a.py', 'x = 1  # noqa: E501,F401', ['suppressions flake8/ruff 2']],
    ['a.py', 'x = 1  # noqa', ['suppressions flake8/ruff 3']],
    ['a.py', '# ruff: noqa', ['suppressions flake8/ruff 90']],
    ['a.py', 'x = 1  # type: ignore[attr-defined]', ['suppressions mypy 1']],
    ['a.py', 'x = 1  # type: ignore', ['suppressions mypy 3']],
    ['a.py', '# pylint: disable=a,b', ['suppressions Pylint 2']],
    ['a.py', 'x()  # pragma: no cover', ['suppressions coverage 1']],
    ['a.go', 'x() //nolint', ['suppressions golangci-lint 3']],
    ['a.go', 'x() //nolint:errcheck,gosec // why', ['suppressions golangci-lint 2']],
    ['a.rs', '#[allow(dead_code)]', ['suppressions rustc/Clippy 1']],
    ['a.rs', '#![allow(dead_code)]', ['suppressions rustc/Clippy 10']],
    ['A.java', '@SuppressWarnings("x")', ['suppressions annotations 1']],
    ['a.sh', '# shellcheck disable=SC1,SC2', ['suppressions ShellCheck 2']],
    ['a.test.ts', "it.skip('x', f)", ['skipped-tests tests 1']],
    ['a.test.ts', "describe . only('x', f)", ['skipped-tests tests 1']],
    ['a.test.ts', "test.concurrent.skip('x', f)", ['skipped-tests tests 1']],
    ['a.test.ts', "xit('x', f)", ['skipped-tests tests 1']],
    ['a.test.ts', "it('x', { skip: true }, f)", ['skipped-tests tests 1']],
    ['a.test.ts', "it('is skipped: true', f)", []],
    ['a_test.py', '@pytest.mark.skip\ndef test_x(): ...', ['skipped-tests tests 1']],
    ['a_test.go', 't.Skip("later")', ['skipped-tests tests 1']],
    ['a.rs', '#[test]\n#[ignore]\nfn x() {}', ['skipped-tests tests 1']],
    ['A.java', '@Disabled\n@Test void x() {}', ['skipped-tests tests 1']],
    ['a.ts', 'const a: any = b as any;', ['type-escapes `any` 1', 'type-escapes `any` 1']],
    ['a.ts', 'const a: Map<string, any>[] = [];', ['type-escapes `any` 1']],
    ['a.ts', 'const a = b as unknown as C;', ['type-escapes double casts 1']],
    ['a.ts', 'const a = Promise.any(b), any = 1, c = { any: 2 };', []],
    ['a.py', 'def f(a: Any) -> Any: ...', ['type-escapes `Any` 1', 'type-escapes `Any` 1']],
    ['a.ts', 'const say = "// eslint-disable @ts-ignore it.skip(x) : any";', []],
    ['a.md', '<!-- eslint-disable -->', []],
  ])('%s: %s', (path, text, expected) => {
    expect(weights(path, text)).toEqual(expected);
  });
});

describe('a count may only fall', () => {
  const LINE = '// eslint-disable-next-line no-x\n';
  test.each<[string, string | null, string | null, readonly string[]]>([
    ['a new suppression', 'a();\n', `${LINE}a();\n`, ['ratchet/suppressions']],
    ['one more in a new file', null, LINE, ['ratchet/suppressions']],
    ['a wider one in its place', LINE, '/* eslint-disable no-x */\n', ['ratchet/suppressions']],
    ['one that names no rule in its place', LINE, '// eslint-disable-next-line\n', ['ratchet/suppressions']],
    ['another tool in its place', LINE, '// @ts-ignore\n', ['ratchet/suppressions']],
    ['a skipped test', "it('x', f)", "it.skip('x', f)", ['ratchet/skipped-tests']],
    ['a type escape', 'const a: A = b', 'const a = b as any', ['ratchet/type-escapes']],
  ])('%s is red', (_what, before, after, rules) => {
    expect(risen('src/a.ts', before, after)).toEqual(rules);
  });
  test.each<[string, string | null, string | null]>([
    ['fewer', `${LINE}${LINE}`, LINE],
    ['none any more', LINE, null],
    ['narrower ones in the place of a wide one', '/* eslint-disable no-x */\n', `${LINE}${LINE}`],
    ['the same in another place', `${LINE}a();\n`, `b();\n${LINE}a();\n`],
    ['the words in a string', 'a();', 'a("eslint-disable");'],
  ])('%s: admitted', (_what, before, after) => {
    expect(risen('src/a.ts', before, after)).toEqual([]);
  });
  test('what moves to another file, as with a rename, is no rise', () => {
    const files = [
      { path: 'src/a.ts', before: LINE, after: null },
      { path: 'src/b.ts', before: null, after: LINE },
    ];
    expect(risenCounts(compareCounts(files), STRICT)).toEqual([]);
  });
  test('a person may allow a rise in the spec, and not one more', () => {
    const limits = { ...STRICT, suppressions: 1 };
    expect(risen('src/a.ts', '', LINE, limits)).toEqual([]);
    expect(risen('src/a.ts', '', `${LINE}// @ts-ignore\n`, limits)).toHaveLength(2);
  });
  test('the finding points at what is new', () => {
    const [finding] = risenCounts(
      compareCounts([{ path: 'src/a.ts', before: LINE, after: `${LINE}a();\n// eslint-disable-next-line no-y\n` }]),
      STRICT,
    );
    expect(finding).toMatchObject({
      file: 'src/a.ts',
      line: 3,
      message: expect.stringContaining('weigh 2 after 1: src/a.ts +1; for example: // eslint-disable-next-line no-y'),
    });
  });
});
