import type { Finding } from '@loop-actions/contract';
import { type TestRecord, type TestRecords, testId } from './test-record.ts';

const MAX_FINDINGS = 50;

/** What the base says of its tests, and whether its command passed with them. */
export interface BaseTests {
  readonly tests: TestRecords;
  readonly passed: boolean;
}

/**
 * What a candidate's run that ended with 0 lost of the base's tests (attacks T21, S01, S02): a test that ended there must
 * end here; it may neither be skipped nor fail, unless it did there and the command did not mind. `mayChange` exempts
 * tests of files that the spec names as in scope.
 */
export function lostTests(
  base: BaseTests,
  head: TestRecords | null,
  mayChange: (record: TestRecord) => boolean,
): readonly Finding[] {
  const expected = base.tests.records.filter((record) => record.status !== 'skip' && !mayChange(record));
  if (expected.length === 0) return [];
  if (head?.broken) return [finding('the record of the tests was tampered with')];
  const found = Map.groupBy(head?.records ?? [], testId);
  const findings: Finding[] = [];
  for (const [id, records] of Map.groupBy(expected, testId)) {
    const tolerated = base.passed && records.some(({ status }) => status === 'fail');
    const problem = problemOf(found.get(id) ?? [], records.length, tolerated);
    if (problem !== null) findings.push(finding(`the test ${JSON.stringify(id.slice(0, 500))} ${problem}`));
  }
  const more = findings.length - MAX_FINDINGS;
  return more <= 0 ? findings : [...findings.slice(0, MAX_FINDINGS), finding(`and ${more} more like these`)];
}

function problemOf(records: readonly TestRecord[], expected: number, tolerated: boolean): string | null {
  const ended = records.filter(({ status }) => status !== 'skip');
  if (ended.length < expected) return records.length > ended.length ? 'is skipped' : 'does not run any more';
  const fails = !tolerated && ended.some(({ status }) => status === 'fail');
  return fails ? 'fails, although the command ended with 0' : null;
}

function finding(message: string): Finding {
  return { severity: 'error', rule: 'test-ids', message };
}

/** New tests that pass without the change as well, and so prove nothing of it (attacks T24). */
export function vacuousTests(
  base: TestRecords | null,
  head: TestRecords | null,
  onBase: TestRecords | null,
): TestRecord[] {
  const known = new Set(base?.records.map(testId));
  const green = new Set(onBase?.records.filter(({ status }) => status === 'pass').map(testId));
  return (head?.records ?? []).filter((record) => !known.has(testId(record)) && green.has(testId(record)));
}
