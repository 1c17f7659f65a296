import type { CheckResult } from '@loop-actions/contract';
import type { FailureReading } from '@loop-actions/gate';
import { annotateFindings } from '@loop-actions/loop';
import { describe, expect, test } from 'vitest';
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

  test('is annotated at its place, those that name a line first', () => {
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
    annotateFindings(log as never, {
      checks: [
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
      ],
    });
    expect(said).toEqual([
      ['warning', 'm', { title: 'lint: no-x', position: { file: 'a.js', line: 3, column: 5 }, weight: 1 }],
    ]);
  });
});
