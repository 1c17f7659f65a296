import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckResult } from '@loop-actions/contract';
import { type FailureReading, readReportFiles } from '@loop-actions/gate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { annotateFindings } from '../../../../actions/gate/src/annotate-findings.ts';
import { findingsOfCheck } from '../../../../packages/gate/src/reading/check-reading.ts';

const located = (count: number): FailureReading => ({
  failureClass: 'type',
  evidence: '',
  leftOut: 7,
  rootCause: { line: 3, text: 'the first error' },
  findings: Array.from({ length: count }, (_, at) => ({
    severity: 'error',
    message: `m${at}`,
    file: 'src/a.ts',
    line: at + 1,
    failureClass: 'type',
  })),
});

describe('what a red check says', () => {
  test('how it ended and why, then the places, then how many more', () => {
    const findings = findingsOfCheck('types failed', 'the end of the output', located(120));
    expect(findings[0]).toEqual({ severity: 'error', message: 'types failed\nthe first error' });
    expect(findings).toHaveLength(102);
    expect(findings.at(-1)).toEqual({ severity: 'notice', message: 'and 27 more' });
  });

  test('the end of the output, where nothing was located', () => {
    expect(findingsOfCheck('types failed', 'the end of the output', { ...located(0), leftOut: 0 })).toEqual([
      { severity: 'error', message: 'types failed\nthe end of the output' },
    ]);
  });

  test('is annotated at its place, required checks first', () => {
    const said: unknown[] = [];
    const keep = (kind: string) => (text: string, options?: object) => said.push([kind, text, options]);
    const log = { error: keep('error'), warning: keep('warning'), notice: keep('notice') };
    const check: Omit<CheckResult, 'name' | 'required' | 'findings'> = {
      command: 'x',
      durationMs: 1,
      evidence: [],
      failureClass: 'lint',
      verdict: 'fail',
    };
    annotateFindings(log as never, [
      {
        ...check,
        name: 'lint',
        required: true,
        findings: [
          { severity: 'warning', message: 'm', file: 'a.js', line: 3, column: 5, rule: 'no-x' },
          { severity: 'error', message: 'nowhere' },
        ],
      },
      {
        ...check,
        name: 'style',
        required: false,
        verdict: 'pass',
        findings: [{ severity: 'error', message: 'm', file: 'a.js' }],
      },
    ]);
    expect(said).toEqual([
      ['warning', 'm', { title: 'lint: no-x', position: { file: 'a.js', line: 3, column: 5 }, weight: 110 }],
    ]);
  });
});

describe('reports of the code under test', () => {
  let root = '';
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'reports-'));
    await mkdir(join(root, 'tree/out'), { recursive: true });
    await writeFile(join(root, 'tree/out/report.xml'), '<testsuites/>');
    await writeFile(join(root, 'secret.xml'), '<testsuites/>');
    await symlink(join(root, 'secret.xml'), join(root, 'tree/link.xml'));
    await symlink(root, join(root, 'tree/up'));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test.each([
    ['out/report.xml', 1],
    ['./out/../out/report.xml', 1],
    ['missing.xml', 0],
    ['link.xml', 0],
    ['up/secret.xml', 0],
    ['../secret.xml', 0],
  ])('%s is read %i times', async (path, times) => {
    expect(await readReportFiles(join(root, 'tree'), [path])).toHaveLength(times);
  });

  test('an absolute path is none', async () => {
    expect(await readReportFiles(join(root, 'tree'), [join(root, 'tree/out/report.xml')])).toEqual([]);
  });
});
