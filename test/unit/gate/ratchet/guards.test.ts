import { readFileSync } from 'node:fs';
import { type Guard, guardId, LoopError, parseGuards, printGuard, sha256 } from '@loop-actions/contract';
import {
  findTests,
  type GuardLeave,
  holdGoldenSets,
  holdGuards,
  leaveGuards,
  readGoldenCases,
  withoutOwnFile,
} from '@loop-actions/gate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const STORY: Guard['story'] = {
  item: '#12',
  run: '7001',
  date: '2026-07-04T08:00:00.000Z',
  failure: 'a negative number was added as a positive one',
  link: 'acme/shop#12',
};
const guard = (subject: Pick<Guard, 'kind' | 'where' | 'name'>, content: string | null = null): Guard => ({
  schemaVersion: 1,
  id: guardId(subject),
  ...subject,
  content,
  story: STORY,
});
const NONE: GuardLeave = { retired: new Set(), named: () => false };
const hold = (held: Guard, files: Parameters<typeof holdGuards>[1], leave = NONE) =>
  holdGuards([held], files, leave).map(({ message }) => message);

const TEST = "it('adds', () => {\n  expect(add(1, 2)).toBe(3);\n});\n";
const SUM = guard({ kind: 'test', where: 'a.test.ts', name: 'adds' }, findTests('a.test.ts', TEST)[0]?.content ?? null);

describe('a guarded test', () => {
  test.each<[string, string | null, string]>([
    ['dropped with its file', null, 'is gone'],
    ['dropped', "it('else', f);\n", 'is gone'],
    ['given another title', TEST.replace('adds', 'adds up'), 'is gone'],
    ['skipped', TEST.replace('it(', 'it.skip('), 'is skipped'],
    ['skipped by an x', TEST.replace('it(', 'xit('), 'is skipped'],
    ['expected to fail', TEST.replace('it(', 'it.fails('), 'is skipped'],
    ['commented out', `/* ${TEST} */`, 'is gone'],
    ['weakened', TEST.replace('toBe(3)', 'toBeDefined()'), 'says something else'],
    ['left early', TEST.replace('{\n', '{\n  return;\n'), 'says something else'],
    ['replaced by a namesake', TEST.replace('expect(add(1, 2)).toBe(3)', 'expect(1).toBe(1)'), 'says something else'],
  ])('%s is red with its story', (_how, after, what) => {
    const [message] = hold(SUM, [{ path: 'a.test.ts', before: TEST, after }]);
    expect(message).toContain(what);
    expect(message).toContain('(#12, run 7001, 2026-07-04, acme/shop#12)');
    expect(message).toContain('a negative number was added as a positive one');
  });
  test.each<[string, readonly { path: string; before: string | null; after: string | null }[]]>([
    ['is not touched', [{ path: 'b.ts', before: '', after: 'x' }]],
    ['is formatted', [{ path: 'a.test.ts', before: TEST, after: TEST.replaceAll("'", '"').replaceAll('  ', '\t') }]],
    ['is explained', [{ path: 'a.test.ts', before: TEST, after: TEST.replace('{\n', '{\n  // why\n') }]],
    ['gets a neighbour', [{ path: 'a.test.ts', before: TEST, after: `${TEST}it('more', f);\n` }]],
    [
      'moves with its file',
      [
        { path: 'a.test.ts', before: TEST, after: null },
        { path: 'b/a.test.ts', before: null, after: TEST },
      ],
    ],
    ['was gone on the base already', [{ path: 'a.test.ts', before: '', after: 'f();\n' }]],
    [
      'was weak on the base and gets no weaker',
      [{ path: 'a.test.ts', before: TEST.replace('3', '4'), after: `f();\n${TEST.replace('3', '4')}` }],
    ],
    ['was weak on the base and is whole again', [{ path: 'a.test.ts', before: TEST.replace('3', '4'), after: TEST }]],
  ])('holds where it %s', (_how, files) => {
    expect(hold(SUM, files)).toEqual([]);
  });
  test('leaves with the feature where the spec names its file or its id (N11)', () => {
    const gone = [{ path: 'a.test.ts', before: TEST, after: null }];
    expect(hold(SUM, gone, { ...NONE, named: (path) => path === 'a.test.ts' })).toEqual([]);
    expect(hold(SUM, gone, { ...NONE, retired: new Set([SUM.id]) })).toEqual([]);
    expect(hold(SUM, gone)).toHaveLength(1);
  });
});

describe('tests are found in the languages people write', () => {
  test.each<[string, string, readonly [string, boolean][]]>([
    ['a.test.ts', "test.each([[1], [2]])('adds %s', f);", [['adds %s', false]]],
    ['a.test.ts', 'test.each`a\n${1}`(`adds $a`, f);', [['adds $a', false]]],
    ['a.test.ts', "test.skipIf(x)('adds', f);", [['adds', true]]],
    ['a.test.ts', 'test(name, f); x.it("y", f);', []],
    [
      'test_a.py',
      '@pytest.mark.skip(reason="x")\ndef test_a():\n    assert 1\n\ndef test_b(): pass\n',
      [
        ['test_a', true],
        ['test_b', false],
      ],
    ],
    ['test_a.py', 'class T:\n    async def test_a(self):\n        assert 1\n', [['test_a', false]]],
    [
      'a_test.go',
      'func TestA(t *testing.T) { t.Skip() }\nfunc TestB(t *testing.T) { }',
      [
        ['TestA', true],
        ['TestB', false],
      ],
    ],
    [
      'a.rs',
      '#[test]\n#[ignore]\nfn a() { }\n#[tokio::test]\nasync fn b() { }',
      [
        ['a', true],
        ['b', false],
      ],
    ],
    [
      'ATest.java',
      '@Test\n@Disabled\npublic void a() { }\n@Test void b() { }',
      [
        ['a', true],
        ['b', false],
      ],
    ],
    ['a.kt', '@Test fun a() { }', [['a', false]]],
    ['a.md', "it('x', f)", []],
  ])('%s: %s', (path, text, expected) => {
    expect(findTests(path, text).map(({ title, skipped }) => [title, skipped])).toEqual(expected);
  });
  test('a Python test ends where its indentation ends', () => {
    const text = 'def test_a():\n    assert f(\n        1,\n    ) == 2\n\n    assert 3\n\nX = 1\n';
    const [before] = findTests('test_a.py', text);
    expect(findTests('test_a.py', text.replace('X = 1', 'X = 2'))[0]?.content).toBe(before?.content);
    expect(findTests('test_a.py', text.replace('assert 3', 'assert 4'))[0]?.content).not.toBe(before?.content);
  });
});

describe('other guards', () => {
  const golden = guard(
    { kind: 'golden-case', where: 'evals/golden.jsonl', name: 'storm' },
    sha256('{"expected":"high","id":"storm"}'),
  );
  const CASE = '{"id":"storm","expected":"high"}\n';
  const rule = guard({ kind: 'lint-rule', where: 'eslint.config.js', name: 'no-floating-promises' });
  const RULE = "rules: { 'no-floating-promises': 'error' },\n";
  const probe = guard({ kind: 'probe', where: 'probes/oracle.sh', name: 'open is not done' }, sha256('exit 1\n'));
  const pattern = guard({ kind: 'pattern', where: 'src/**', name: 'new Date(' });
  test.each<[string, Guard, string | null, string | null]>([
    ['a golden case is dropped', golden, CASE, ''],
    ['a golden case expects less', golden, CASE, CASE.replace('high', 'low')],
    ['a golden set can’t be read', golden, CASE, '{'],
    ['a lint rule is dropped', rule, RULE, ''],
    ['a lint rule is turned off', rule, RULE, RULE.replace('error', 'off')],
    ['a probe is changed', probe, 'exit 1\n', 'exit 0\n'],
    ['a probe is dropped', probe, 'exit 1\n', null],
  ])('red: %s', (_what, held, before, after) => {
    expect(hold(held, [{ path: held.where, before, after }])).toHaveLength(1);
  });
  test.each<[string, Guard, string | null, string | null]>([
    ['a golden case in another order', golden, CASE, '{"expected":"high",  "id":"storm"}\n{"id":"new"}\n'],
    ['a lint rule beside another', rule, RULE, `${RULE}  'no-var': 'error'\n`],
    ['a probe that comes back', probe, null, 'exit 1\n'],
  ])('admitted: %s', (_what, held, before, after) => {
    expect(hold(held, [{ path: held.where, before, after }])).toEqual([]);
  });
  test('a text that stays out may become less, not more', () => {
    const files = (before: string, after: string) => [{ path: 'src/a.ts', before, after }];
    expect(hold(pattern, files('', 'new Date(0)'))).toEqual([expect.stringContaining('"new Date(" is back')]);
    expect(hold(pattern, files('new Date(0); new Date(1)', 'new Date(0)'))).toEqual([]);
    expect(hold(pattern, [{ path: 'test/a.ts', before: '', after: 'new Date(0)' }])).toEqual([]);
  });
});

describe('a golden set is the base’s', () => {
  const globs = ['evals/*.json*'];
  const BASE = '[{"id":"a","expected":1},{"id":"b","expected":2}]';
  const held = (after: string | null, named = false) =>
    holdGoldenSets([{ path: 'evals/g.json', before: BASE, after }], { globs, named: () => named }).map(
      ({ message }) => message,
    );
  test.each<[string, string | null, string]>([
    ['without a case', '[{"id":"a","expected":1}]', '"b" is gone'],
    ['with another expectation', BASE.replace('2', '3'), '"b" says something else'],
    ['with a case twice', BASE.replace(']', ',{"id":"a","expected":1}]'), '"a" stands there twice'],
    ['gone', null, 'is gone'],
    ['broken', '[', 'can’t be read'],
  ])('%s is red', (_what, after, message) => {
    expect(held(after).join()).toContain(message);
  });
  test('new cases are welcome, and a spec that names the file opens it', () => {
    expect(held(BASE.replace(']', ',{"id":"c"}]'))).toEqual([]);
    expect(held(null, true)).toEqual([]);
  });
  test.each([
    ['g.jsonl', '{"id":1}\n\n{"name":"x"}\n', ['1', 'x']],
    ['g.json', '{"tests":[{"description":"d"}]}', ['d']],
  ])('%s is read', (path, text, ids) => {
    expect(readGoldenCases(path, text)?.map(({ id }) => id)).toEqual(ids);
  });
});

describe('the guards that a change leaves', () => {
  const origin = { repository: 'acme/shop', item: '#12', run: '7001', attempt: 1, createdAt: STORY.date };
  const options = { goldenSets: ['evals/**'], known: new Set<string>() };
  test('are its new tests and golden cases, in a file of its own, the same for whoever asks', () => {
    const files = [
      { path: 'b.test.ts', before: TEST, after: `${TEST}it('is new', f);\nit.skip('later', f);\n` },
      { path: 'evals/g.jsonl', before: '{"id":"a"}\n', after: '{"id":"a"}\n{"id":"b"}\n' },
      { path: 'src/a.ts', before: null, after: 'export {};\n' },
    ];
    const left = leaveGuards(files, origin, options);
    expect(left?.path).toBe('.loop/guards/~23~12-7001-1.jsonl');
    expect(parseGuards(left?.text ?? '', 'x').map(({ kind, where, name }) => [kind, where, name])).toEqual([
      ['test', 'b.test.ts', 'is new'],
      ['golden-case', 'evals/g.jsonl', 'b'],
    ]);
    expect(leaveGuards([...files].reverse(), origin, options)).toEqual(left);
  });
  test('are none where nothing is new or all is known', () => {
    const files = [{ path: 'a.test.ts', before: null, after: TEST }];
    expect(leaveGuards([], origin, options)).toBeNull();
    expect(leaveGuards(files, origin, { ...options, known: new Set([SUM.id]) })).toBeNull();
  });
});

test('a protected file that git takes for the source of the suite’s own file is still deleted', () => {
  const change = { oldMode: '100644', newMode: '100644', addedLines: 1, deletedLines: 1, binary: false };
  const own = { ...change, path: '.loop/guards/x.jsonl', status: 'added' as const };
  const work = { ...change, path: 'src/a.ts', status: 'modified' as const };
  const renamed = { ...own, status: 'renamed' as const, oldPath: 'test/cases.jsonl' };
  expect(withoutOwnFile([work, own], own.path)).toEqual([work]);
  expect(withoutOwnFile([work, renamed], own.path)).toMatchObject([
    work,
    { path: 'test/cases.jsonl', status: 'deleted' },
  ]);
  expect(withoutOwnFile([work, own], null)).toEqual([work, own]);
});

describe('the ledger', () => {
  test('is as docs/ratchet.md shows it', () => {
    const page = readFileSync(new URL('../../../../docs/ratchet.md', import.meta.url), 'utf8');
    const [, line = ''] = /```json\n(.*?\n)```/s.exec(page) ?? [];
    expect(parseGuards(line, 'docs/ratchet.md').map(printGuard)).toEqual([line]);
  });
  test('gives back what was printed, in any order and any number of times', () => {
    const text = fc.string({ minLength: 1, maxLength: 40 }).filter((value) => !/[\r\n]/.test(value));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), (names) => {
        const guards = names.map((name) => guard({ kind: 'test', where: 'a.ts', name }));
        expect(parseGuards(guards.map(printGuard).join(''), 'x')).toEqual(guards);
      }),
    );
  });
  test.each([
    ['not JSON', '{'],
    ['of another form', '{"id":"g-000000000000"}'],
    ['with an id of another guard', printGuard({ ...SUM, name: 'else' })],
    ['with a key too many', printGuard(SUM).replace('{', '{"more":1,')],
  ])('a line %s is refused with its place', (_what, line) => {
    const read = () => parseGuards(`${printGuard(SUM)}${line}\n`, '.loop/guards/x.jsonl');
    expect(read).toThrow(LoopError);
    expect(read).toThrow(/x\.jsonl.*2/);
  });
});
