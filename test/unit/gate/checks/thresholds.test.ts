import type { ReportFormat, Threshold } from '@loop-actions/contract';
import { judgeThresholds } from '@loop-actions/gate/checks/judge-thresholds';
import { measureReports } from '@loop-actions/gate/checks/measure-reports';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const measure = (text: string | null, format: ReportFormat | null = null) =>
  measureReports([{ path: 'report', format, text }]);
const percents = (text: string, format: ReportFormat | null = null) =>
  Object.fromEntries(
    Object.entries(measure(text, format).figures).map(([metric, figure]) => [
      metric,
      Math.round((figure?.least ?? 0) * 100) / 100,
    ]),
  );

const LCOV =
  'TN:\nSF:src/a.ts\nFNF:2\nFNH:1\nLF:10\nLH:8\nBRF:4\nBRH:1\nend_of_record\nSF:src/b.ts\nLF:10\nLH:10\nend_of_record\n';
const COBERTURA =
  '<?xml version="1.0"?>\n<!DOCTYPE coverage>\n<coverage line-rate="0.9" lines-valid="20" lines-covered="18" branches-valid="4" branches-covered="1" version="7"><packages/></coverage>\n';
const ISTANBUL = JSON.stringify({
  total: {
    lines: { total: 20, covered: 18, skipped: 0, pct: 90 },
    statements: { total: 30, covered: 15, skipped: 0, pct: 50 },
    functions: { total: 2, covered: 1, skipped: 0, pct: 50 },
    branches: { total: 4, covered: 1, skipped: 0, pct: 25 },
  },
});
const GO = 'mode: set\na/b.go:1.1,3.2 6 1\na/b.go:4.1,5.2 4 0\na/b.go:4.1,5.2 4 1\na/c.go:1.1,2.2 10 0\n';
const PROMPTFOO = JSON.stringify({
  evalId: 'x',
  results: { stats: { successes: 8, failures: 1, errors: 1 }, results: [{ score: 1 }, { score: 0.5 }] },
});
const INSPECT = JSON.stringify({
  version: 2,
  status: 'success',
  results: { total_samples: 4, completed_samples: 4, scores: [{ name: 'm', metrics: { accuracy: { value: 0.75 } } }] },
  samples: [
    { scores: { m: { value: 'C' } } },
    { scores: { m: { value: 'C' } } },
    { scores: { m: { value: 1 } } },
    { scores: { m: { value: 'I' } } },
  ],
});
const OPENAI = `${JSON.stringify({ spec: { eval_name: 'x' } })}\n${JSON.stringify({ type: 'match', data: { correct: true } })}\n${JSON.stringify({ type: 'match', data: { correct: false } })}\n${JSON.stringify({ final_report: { accuracy: 0.5 } })}\n`;
const CASES = [
  { id: 'a', input: 1, pass: true, score: 1 },
  { id: 'b', input: 2, pass: false, score: 0 },
];
const TRIALS = [true, false, true].map((pass, at) => ({ id: 'a', pass, trial: at + 1 }));

describe('what reports measure', () => {
  test.each([
    ['lcov', LCOV, { lines: 90, branches: 25, functions: 50 }],
    ['cobertura', COBERTURA, { lines: 90, branches: 25 }],
    ['istanbul', ISTANBUL, { lines: 90, branches: 25, functions: 50, statements: 50 }],
    ['go-cover', GO, { lines: 50, statements: 50 }],
    ['promptfoo', PROMPTFOO, { 'pass-rate': 80, score: 0.75 }],
    ['inspect-ai', INSPECT, { 'pass-rate': 75, score: 0.75 }],
    ['openai-evals', OPENAI, { 'pass-rate': 50, score: 0.5 }],
  ] as const)('%s, named or told by its content', (format, text, figures) => {
    expect(percents(text, format)).toEqual(figures);
    expect(percents(text)).toEqual(figures);
  });
  test.each([
    ['a list', JSON.stringify(CASES), { 'pass-rate': 50, score: 0.5 }],
    ['lines', CASES.map((one) => JSON.stringify(one)).join('\n'), { 'pass-rate': 50, score: 0.5 }],
    ['a list under "cases"', JSON.stringify({ cases: CASES }), { 'pass-rate': 50, score: 0.5 }],
    ['trials, of which a case counts by most', JSON.stringify(TRIALS), { 'pass-rate': 100 }],
    ['an error, which is no answer', JSON.stringify([...CASES, { id: 'c', error: 'timeout' }]), { 'pass-rate': 33.33 }],
    ['a case that is answered twice', JSON.stringify([...CASES, ...CASES]), {}],
    ['a list that is cut off', JSON.stringify(CASES).slice(0, -5), {}],
    ['records that are no cases', JSON.stringify([{ id: 'a', name: 'x' }]), {}],
  ])('a plain list of cases: %s', (_, text, figures) => {
    expect(percents(text)).toEqual(figures);
  });
  test('several reports add up by their counts, not by their percents', () => {
    const small = 'SF:a\nLF:2\nLH:0\nend_of_record\n';
    const large = 'SF:b\nLF:98\nLH:98\nend_of_record\n';
    const { figures } = measureReports([small, large].map((text) => ({ path: 'r', format: 'lcov' as const, text })));
    expect(figures.lines).toMatchObject({ least: 98, detail: '98 of 100' });
  });

  test.each<[string, ReportFormat, string | null]>([
    ['nothing', 'lcov', ''],
    ['a link or a directory', 'lcov', null],
    ['a record that is cut off', 'lcov', 'SF:a\nLF:2\nLH:2\n'],
    ['no count at all', 'lcov', 'SF:a\nend_of_record\n'],
    ['a root element that is never closed', 'cobertura', '<coverage lines-valid="1" lines-covered="1">'],
    ['a root element in a comment', 'cobertura', '<!-- <coverage lines-valid="1" lines-covered="1"> --></coverage>'],
    ['another root', 'cobertura', '<testsuite/>'],
    ['half a JSON', 'istanbul', ISTANBUL.slice(0, 100)],
    ['negative counts', 'istanbul', '{"total":{"lines":{"total":-1,"covered":-1}}}'],
    ['fractions', 'istanbul', '{"total":{"lines":{"total":1.5,"covered":1}}}'],
    ['a line that is no block', 'go-cover', 'mode: set\nnonsense\n'],
    ['no mode', 'go-cover', 'a.go:1.1,2.2 1 1\n'],
    ['no statistics', 'promptfoo', '{"results":{}}'],
    ['a run that did not end well', 'inspect-ai', INSPECT.replace('success', 'cancelled')],
    ['no final report', 'openai-evals', '{"type":"match","data":{"correct":true}}'],
    ['a list', 'promptfoo', '[]'],
  ])('%s measures nothing, and that is said', (_name, format, text) => {
    const { figures, problems } = measure(text, format);
    expect(figures).toEqual({});
    expect(problems).toHaveLength(1);
  });
  test.each([
    ['more covered than there is', '{"total":{"lines":{"total":1,"covered":2}}}'],
    ['none of none', '{"total":{"lines":{"total":0,"covered":0}}}'],
  ])('%s is no figure', (_name, text) => expect(measure(text, 'istanbul').figures).toEqual({}));

  test('whatever a report holds, reading gives figures between 0 and 100 or none', () => {
    const piece = fc.constantFrom(
      'SF:a',
      'LF:5',
      'LH:9',
      'end_of_record',
      '{"total":',
      '<coverage ',
      'mode: set',
      '\n',
      '"',
      '}',
      '1',
      'BRF:2',
      'BRH:1',
    );
    fc.assert(
      fc.property(
        fc.array(piece),
        fc.constantFrom<ReportFormat>(
          'lcov',
          'cobertura',
          'istanbul',
          'go-cover',
          'promptfoo',
          'inspect-ai',
          'openai-evals',
        ),
        (pieces, format) => {
          for (const figure of Object.values(measure(pieces.join('\n'), format).figures)) {
            expect(figure.least >= 0 && figure.least <= 100 && figure.most <= 100).toBe(true);
          }
        },
      ),
    );
  });
  test('fifty megabytes are read in bearable time', () => {
    const started = performance.now();
    measure(`SF:a\n${'DA:1,1\n'.repeat(1_000_000)}LF:1\nLH:1\nend_of_record\n`, 'lcov');
    measure(`<coverage ${'x="1" '.repeat(100_000)}`, 'cobertura');
    measure(`<!--${'<!--'.repeat(100_000)}`, 'cobertura');
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

const floor = (metric: Threshold['metric'], atLeast: number | null, mayFall = true): Threshold => ({
  metric,
  atLeast,
  mayFall,
});
const judge = (text: string, threshold: Threshold, base: string | null = null) => {
  const { objections } = judgeThresholds({
    thresholds: [threshold],
    found: measure(text),
    base: base === null ? null : measure(base),
    failureClass: 'test',
  });
  return objections.map(({ failureClass }) => failureClass);
};

describe('thresholds', () => {
  test.each<[string, string, Threshold, readonly string[]]>([
    ['reached', LCOV, floor('lines', 90), []],
    ['missed by a hair', LCOV, floor('lines', 90.01), ['test']],
    ['of a metric that is not measured', COBERTURA, floor('functions', 1), ['test']],
    ['of a report that measures nothing', '', floor('lines', 1), ['test']],
    ['a score reached', INSPECT, floor('score', 0.75), []],
    ['a score missed', INSPECT, floor('score', 0.76), ['test']],
    ['a pass rate that errors leave open', PROMPTFOO, floor('pass-rate', 85), ['environment']],
    ['a pass rate reached whatever the errors were', PROMPTFOO, floor('pass-rate', 80), []],
    ['a pass rate missed whatever the errors were', PROMPTFOO, floor('pass-rate', 95), ['test']],
  ])('%s', (_name, text, threshold, classes) => expect(judge(text, threshold)).toEqual(classes));

  test('may not fall below the base', () => {
    const less = LCOV.replace('LH:8', 'LH:7');
    expect(judge(less, floor('lines', 50, false), LCOV)).toEqual(['test']);
    expect(judge(LCOV, floor('lines', null, false), LCOV)).toEqual([]);
    expect(judge(LCOV, floor('lines', null, false), less)).toEqual([]);
    expect(judge(LCOV, floor('lines', null, false), 'SF:a\nend_of_record\n')).toEqual(['config']);
  });
});
