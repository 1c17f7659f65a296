import { describe, expect, test } from 'vitest';
import { lostTests, vacuousTests } from '../../../packages/gate/src/test-ids/compare-tests.ts';
import type { TestRecord, TestRecords } from '../../../packages/gate/src/test-ids/test-record.ts';

const record = (name: string, status: TestRecord['status'] = 'pass', file = 'test/a.test.js'): TestRecord => ({
  file,
  name,
  status,
});
const said = (...records: TestRecord[]): TestRecords => ({ records, broken: false });
const lost = (base: TestRecord[], head: TestRecords | null, more: { passed?: boolean; mayChange?: string } = {}) =>
  lostTests({ tests: said(...base), passed: more.passed ?? true }, head, ({ file }) => file === more.mayChange).map(
    ({ message }) => message.replace(/^the test "test\/a.test.js > /, '"'),
  );

describe('tests of the base that a candidate’s run lost', () => {
  test.each<[string, TestRecord[], TestRecords | null, string[]]>([
    ['control: all run', [record('a')], said(record('a')), []],
    ['control: more run', [record('a')], said(record('a'), record('b')), []],
    ['control: one that failed passes', [record('a', 'fail')], said(record('a')), []],
    ['control: one skipped there is gone', [record('a'), record('b', 'skip')], said(record('a')), []],
    ['one is gone', [record('a'), record('b')], said(record('a')), ['"b" does not run any more']],
    ['all are gone', [record('a')], said(), ['"a" does not run any more']],
    ['nothing was said', [record('a')], null, ['"a" does not run any more']],
    ['one is skipped', [record('a')], said(record('a', 'skip')), ['"a" is skipped']],
    [
      'one of two of the same name is gone',
      [record('a'), record('a')],
      said(record('a')),
      ['"a" does not run any more'],
    ],
    [
      'one fails and the command says 0',
      [record('a')],
      said(record('a', 'fail')),
      ['"a" fails, although the command ended with 0'],
    ],
    [
      'the record was spoiled',
      [record('a')],
      { records: [record('a')], broken: true },
      ['the record of the tests was tampered with'],
    ],
  ])('%s', (_name, base, head, messages) => {
    expect(lost(base, head)).toEqual(messages);
  });
  test('a failure that the base’s command did not mind is none of the candidate’s', () => {
    const [base, head] = [[record('a', 'fail')], said(record('a', 'fail'))];
    expect(lost(base, head, { passed: true })).toEqual([]);
    expect(lost(base, head, { passed: false })).toHaveLength(1);
  });
  test('a file that the spec names may lose its own and no other’s', () => {
    const base = [record('a'), record('b', 'pass', 'test/b.test.js')];
    expect(lost(base, said(), { mayChange: 'test/b.test.js' })).toEqual(['"a" does not run any more']);
  });
  test('a thousand are told in fifty lines', () => {
    const base = Array.from({ length: 1000 }, (_, at) => record(String(at)));
    expect(lost(base, said())).toHaveLength(51);
  });
});

test('a new test that is green without the change proves nothing; an old one, or one red without it, is not meant', () => {
  const [old, vacuous, honest] = [record('old'), record('vacuous'), record('honest')];
  expect(vacuousTests(said(old), said(old, vacuous, honest), said(old, vacuous, record('honest', 'fail')))).toEqual([
    vacuous,
  ]);
});
