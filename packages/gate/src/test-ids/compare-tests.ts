import type { Finding } from '@loop-actions/contract';
import { type TestRecord, type TestRecords, testId } from './test-record.ts';

const MAX_FINDINGS = 50;

/**
 * What a candidate's run lost of the base's tests (attacks T21, S01): a test that ended there must end here, and one that
 * passed there may not be skipped here. `mayChange` exempts tests of files that the spec names as in scope.
 */
export function lostTests(
  base: TestRecords,
  head: TestRecords | null,
  mayChange: (record: TestRecord) => boolean,
): readonly Finding[] {
  const expected = base.records.filter((record) => record.status !== 'skip' && !mayChange(record));
  if (expected.length === 0) return [];
  if (head?.broken)
    return [{ severity: 'error', rule: 'test-ids', message: 'the record of the tests was tampered with' }];
  const found = Map.groupBy(head?.records ?? [], testId);
  const findings: Finding[] = [];
  for (const [id, records] of Map.groupBy(expected, testId)) {
    const here = found.get(id) ?? [];
    const ended = here.filter(({ status }) => status !== 'skip').length;
    if (ended >= records.length) continue;
    const how = here.length > ended ? 'is skipped' : 'does not run any more';
    findings.push({
      severity: 'error',
      rule: 'test-ids',
      message: `the test ${JSON.stringify(id.slice(0, 500))} ${how}`,
    });
  }
  const more = findings.length - MAX_FINDINGS;
  if (more <= 0) return findings;
  return [
    ...findings.slice(0, MAX_FINDINGS),
    { severity: 'error', rule: 'test-ids', message: `and ${more} more like these` },
  ];
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
