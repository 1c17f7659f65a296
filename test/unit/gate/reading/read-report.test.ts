import type { ReportFormat } from '@loop-actions/contract';
import { describe, expect, test } from 'vitest';
import type { RawFinding } from '../../../../packages/gate/src/reading/finding-sink.ts';
import { JSON_FORMATS } from '../../../../packages/gate/src/reading/json-stream.ts';
import { FORMS, readReport } from '../../../../packages/gate/src/reading/read-report.ts';
import { TEXT_FORMATS } from '../../../../packages/gate/src/reading/text-formats.ts';

const JUNIT =
  '<testsuites><testsuite name="s"><testcase name="adds" classname="a"><failure message="boom">at src/a.ts:3:1</failure></testcase></testsuite></testsuites>';
const ESLINT = '[{"filePath":"src/a.ts","messages":[{"severity":2,"line":3,"column":1,"message":"no","ruleId":"x"}]}]';
const TAP = "TAP version 13\nnot ok 1 - adds\n  ---\n  location: '/w/src/a.ts:3:1'\n  error: 'boom'\n  ...\n1..1\n";
const LCOV = 'SF:src/a.ts\nDA:1,1\nLF:1\nLH:1\nend_of_record\n';

async function read(text: string, format: ReportFormat | null) {
  const findings: RawFinding[] = [];
  const outcome = await readReport({ path: 'out.txt', text, format }, { add: (found) => findings.push(found) });
  return { outcome, findings };
}

describe('a report', () => {
  test.each([
    ['JUnit', JUNIT, 'junit'],
    ['ESLint', ESLINT, 'eslint'],
    ['TAP', TAP, 'tap'],
  ] as const)(
    'of %s is read as what the spec says, and by its content where it says nothing',
    async (_name, text, format) => {
      const told = await read(text, format);
      expect(told.outcome).toBe('read');
      expect(told.findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
      expect((await read(text, null)).findings.length).toBeGreaterThan(0);
    },
  );

  test.each([
    ['JUnit where the spec says SARIF', JUNIT, 'sarif'],
    ['ESLint where the spec says JUnit', ESLINT, 'junit'],
    ['ESLint where the spec says vitest', ESLINT, 'vitest'],
    ['TAP where the spec says SARIF', TAP, 'sarif'],
  ] as const)('of %s holds nothing, and says so', async (_what, text, format) => {
    const { outcome, findings } = await read(text, format);
    expect(outcome).toBe('unknown');
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'notice',
        message: `the report is no ${format}`,
        places: [{ file: 'out.txt' }],
      }),
    ]);
  });

  test('of coverage holds figures and no failures', async () => {
    expect(await read(`${LCOV}not ok 1 - adds\n`, 'lcov')).toEqual({ outcome: 'figures', findings: [] });
  });

  test('has readers for every form, by their names', () => {
    const [json, text] = [JSON_FORMATS, TEXT_FORMATS].map((formats) => formats.map(({ name }) => name));
    for (const form of Object.values(FORMS)) {
      if (form === 'figures') continue;
      expect(json).toEqual(expect.arrayContaining([...form.json]));
      expect(text).toEqual(expect.arrayContaining([...form.text]));
    }
  });
});
