import {
  diagnose,
  type EvalPolicy,
  judgeEvals,
  leversIn,
  outcomesOf,
  parseCommitLog,
  readEvalRun,
} from '@loop-actions/gate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const PROMPTFOO = JSON.stringify({
  evalId: 'eval-1',
  results: {
    version: 3,
    stats: { successes: 1, failures: 1, errors: 1 },
    results: [
      {
        id: 't1',
        success: true,
        score: 1,
        failureReason: 0,
        vars: { q: 'a' },
        prompt: { label: 'briefing' },
        provider: { id: 'echo' },
        response: { output: 'high' },
        testCase: { description: 'storm', assert: [{ type: 'equals', value: 'high' }] },
        gradingResult: { pass: true },
      },
      {
        id: 't2',
        success: false,
        score: 0,
        failureReason: 1,
        error: 'Expected output "low"',
        vars: { q: 'b' },
        prompt: { label: 'briefing' },
        provider: { id: 'echo' },
        response: { output: 'high' },
        testCase: { description: 'calm' },
        gradingResult: { pass: false },
      },
      {
        id: 't3',
        success: false,
        score: 0,
        failureReason: 2,
        error: 'API error: 529',
        vars: { q: 'c' },
        prompt: { label: 'briefing' },
        provider: { id: 'echo' },
        testCase: { description: 'fog' },
      },
    ],
  },
});
const INSPECT = JSON.stringify({
  version: 2,
  status: 'success',
  eval: { task: 'ratings' },
  results: { total_samples: 3 },
  samples: [
    {
      id: 1,
      epoch: 1,
      input: 'a',
      target: 'high',
      output: { completion: 'high' },
      scores: { match: { value: 'C' } },
      uuid: 'u1',
    },
    {
      id: 1,
      epoch: 2,
      input: 'a',
      target: 'high',
      output: { choices: [{ message: { content: 'low' } }] },
      scores: { match: { value: 'I' } },
      uuid: 'u2',
    },
    { id: 2, epoch: 1, input: 'b', target: 'low', output: {}, scores: {}, error: { message: 'timeout' } },
  ],
});
const OPENAI = [
  { spec: { eval_name: 'ratings.dev.v0', run_id: 'r' } },
  { run_id: 'r', event_id: 0, sample_id: 's.0', type: 'sampling', data: { prompt: 'a', sampled: ['high'] } },
  {
    run_id: 'r',
    event_id: 1,
    sample_id: 's.0',
    type: 'match',
    data: { correct: true, expected: 'high', picked: 'high' },
  },
  {
    run_id: 'r',
    event_id: 2,
    sample_id: 's.1',
    type: 'match',
    data: { correct: false, expected: 'low', picked: 'high' },
  },
  { run_id: 'r', event_id: 3, sample_id: 's.2', type: 'error', data: { message: 'refused' } },
  { final_report: { accuracy: 0.5 } },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

describe('results of the known tools become one value', () => {
  test.each([
    [
      'promptfoo',
      PROMPTFOO,
      [
        ['storm [briefing, echo]', true, 't1'],
        ['calm [briefing, echo]', false, 't2'],
        ['fog [briefing, echo]', null, 't3'],
      ],
    ],
    [
      'inspect-ai',
      INSPECT,
      [
        ['1', true, 'u1'],
        ['1', false, 'u2'],
        ['2', null, null],
      ],
    ],
    [
      'openai-evals',
      OPENAI,
      [
        ['s.0', true, '1'],
        ['s.1', false, '2'],
        ['s.2', null, '3'],
      ],
    ],
    [
      'cases',
      '[{"id":"a","pass":true,"traceId":"t"},{"id":"b","error":"x"}]',
      [
        ['a', true, 't'],
        ['b', null, null],
      ],
    ],
    [
      'cases',
      '{"id":"a","pass":true}\n{"id":"b","pass":false}\n',
      [
        ['a', true, null],
        ['b', false, null],
      ],
    ],
  ])('%s', (source, text, expected) => {
    const run = readEvalRun(text, 'report.json');
    expect(run).toMatchObject({ source, problems: [] });
    expect(run.cases.map(({ id, pass, traceId }) => [id, pass, traceId])).toEqual(expected);
  });
  test.each([
    ['nothing', ''],
    ['half a report', PROMPTFOO.slice(0, -10)],
    ['no case', '{"results":{"results":[]}}'],
    ['something else', '{"a":1}'],
    ['one case twice', '[{"id":"a","pass":true},{"id":"a","pass":false}]'],
    ['a case without an id', '[{"pass":true}]'],
  ])('%s is refused', (_what, text) => {
    expect(() => readEvalRun(text, 'report.json')).toThrow(expect.objectContaining({ code: 'E_EVALS_INVALID' }));
  });
  test('a run that didn’t end says so', () => {
    expect(readEvalRun(OPENAI.replace(/\n.*$/, ''), 'x').problems).toEqual([expect.stringContaining('didn’t end')]);
    expect(readEvalRun(INSPECT.replace('success', 'cancelled'), 'x').problems).toHaveLength(1);
    expect(readEvalRun(PROMPTFOO.replace('"failures":1', '"failures":5'), 'x').problems).toHaveLength(1);
  });
  test('any text is read or refused, never a crash', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.json()).map((lines) => lines.join('\n')),
        ),
        (text) => {
          try {
            readEvalRun(text, 'x');
          } catch (error) {
            expect(error).toMatchObject({ code: 'E_EVALS_INVALID' });
          }
        },
      ),
    );
  });
});

type Answer = Readonly<Record<string, unknown>>;
const report = (answers: readonly Answer[]) => JSON.stringify(answers);
/** So many cases, of which those with these numbers fail. */
const cases = (n: number, failing: readonly number[] = []) =>
  Array.from(
    { length: n },
    (_, at): Answer => ({
      id: `c${at}`,
      input: at,
      expected: 'high',
      actual: failing.includes(at) ? 'low' : 'high',
      pass: !failing.includes(at),
      traceId: `t${at}`,
    }),
  );
const EXACT: EvalPolicy = { kind: 'exact', margin: 0 };
const NOISY: EvalPolicy = { kind: 'noisy', margin: 0.1 };
const judge = (before: readonly Answer[], after: readonly Answer[], policy = EXACT) =>
  judgeEvals({ name: 'evals', baseline: report(before), candidate: report(after), policy });
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

describe('evals are judged over the whole golden set', () => {
  test.each<[string, readonly Answer[], readonly Answer[], EvalPolicy, string, string | null]>([
    ['the failing case mended, nothing else moved', cases(20, [3]), cases(20), EXACT, 'pass', null],
    ['the failing case mended, another one broken', cases(20, [3]), cases(20, [4]), EXACT, 'fail', 'eval'],
    ['one case not answered', cases(20), cases(19), EXACT, 'fail', 'eval'],
    [
      'one answer an error',
      cases(20),
      [...cases(19), { id: 'c19', input: 19, error: '529' }],
      EXACT,
      'error',
      'environment',
    ],
    ['a question rewritten', cases(20), [...cases(19), { ...cases(20)[19], input: 'easier' }], EXACT, 'fail', 'eval'],
    ['noise: as many better as worse', cases(400, range(0, 10)), cases(400, range(10, 20)), NOISY, 'pass', null],
    ['noise: far more worse', cases(400, range(0, 4)), cases(400, range(10, 40)), NOISY, 'fail', 'eval'],
    ['noise: too few cases to tell', cases(20), cases(20, [1, 2]), NOISY, 'error', 'eval'],
  ])('%s', (_what, before, after, policy, verdict, failureClass) => {
    expect(judge(before, after, policy).result).toMatchObject({ verdict, failureClass });
  });
  test('too little data says how much, and with what range', () => {
    const [finding] = judge(cases(20), cases(20, [1, 2]), NOISY).result.findings;
    expect(finding?.message).toMatch(
      /^too little data: 2 of 20 cases got worse and 0 better \(p = 0\.500\), the pass rate may be lower by \d+\.\d %, and 10\.0 % is the most; 2 changed cases are too few/,
    );
  });
  test.each([
    ['no report of the candidate', report(cases(3)), null],
    ['no report of the base', null, report(cases(3))],
    ['a doubled case', report(cases(3)), report([...cases(3), ...cases(1)])],
  ])('%s is an error', (_what, baseline, candidate) => {
    const { result } = judgeEvals({ name: 'evals', baseline, candidate, policy: EXACT });
    expect(result).toMatchObject({ verdict: 'error', failureClass: 'config' });
  });
  test('the case that was to be mended, looked at alone, would have passed the broken change', () => {
    // The defence is the whole set: with only the failing case the same candidate is green.
    expect(judge(cases(20, [3]).slice(3, 4), cases(20, [4]).slice(3, 4)).result.verdict).toBe('pass');
    expect(judge(cases(20, [3]), cases(20, [4])).result.verdict).toBe('fail');
  });
  test('the trials of a case count by their majority', () => {
    const trial = (id: string, passes: readonly boolean[]) => passes.map((pass, at) => ({ id, trial: at + 1, pass }));
    const run = readEvalRun(report([...trial('a', [true, true, false]), ...trial('b', [true, false])]), 'x');
    expect(outcomesOf(run).map(({ pass, score }) => [pass, score])).toEqual([
      [true, 2 / 3],
      [false, 0.5],
    ]);
  });
});

describe('which lever to pull', () => {
  const failing = (expected: string, actual: string, more: Answer = {}, n = 4) =>
    outcomesOf(
      readEvalRun(
        report(
          Array.from({ length: n }, (_, at) => ({
            id: `c${at}`,
            expected,
            actual,
            pass: false,
            traceId: `t${at}`,
            ...more,
          })),
        ),
        'x',
      ),
    );
  test.each<[string, string, string, Answer, string | null]>([
    ['a field misparsed', '2026-07-04', '2026-04-07', {}, 'logic'],
    ['a number far off', '42', '7', {}, 'logic'],
    ['no answer at all', 'high', '', {}, 'logic'],
    ['the level next to it', 'considerable', 'high', {}, 'threshold'],
    ['a number just off', '30', '29', {}, 'threshold'],
    [
      'words of a briefing',
      'Avoid steep slopes today.',
      'It is fine to go out.',
      { tags: ['skill:briefing'] },
      'skill',
    ],
  ])('%s', (_what, expected, actual, more, lever) => {
    const found = diagnose(failing(expected, actual, more));
    expect(found.lever).toBe(lever);
    expect(found.confidence).toBeGreaterThan(0.5);
    expect(found.clues[0]?.because).toContain('"c0" (trace t0)');
  });
  test('little evidence is little confidence, and evidence both ways is none', () => {
    expect(diagnose(failing('42', '7', {}, 1)).confidence).toBeLessThan(diagnose(failing('42', '7', {}, 9)).confidence);
    expect(diagnose([...failing('42', '7'), ...failing('30', '29')]).lever).toBeNull();
    expect(diagnose([]).lever).toBeNull();
  });
  test('history tips the scales, and decides nothing alone', () => {
    const both = [...failing('42', '7', {}, 2), ...failing('30', '29', {}, 2)];
    expect(diagnose(both, { threshold: 9 }).clues.at(-1)?.because).toBe('it mended such failures 9 times before');
    expect(diagnose([], { threshold: 9 }).lever).toBeNull();
  });
  test('the verdict names cases, traces, lever and what is proposed; without a lever a person is asked', () => {
    const { result, worse } = judge(cases(20), cases(20, [1, 2, 3]));
    expect(worse).toEqual(['c1', 'c2', 'c3']);
    const told = result.findings.map(({ message }) => message).join('\n');
    expect(told).toContain('"c1" got worse: expected "high", got "low" (trace t1)');
    expect(told).toMatch(/Lever: \w+, confidence 0\.\d\d\. [\s\S]*\nPropose: [^\n]*none is worse than on the base/);
    const both = [...cases(3, [0]), { id: 'd', expected: '30', actual: '29', pass: false }];
    const before = [...cases(3), { id: 'd', expected: '30', actual: '30', pass: true }];
    const unsure = judge(before, both).result.findings.find(({ rule }) => rule === 'eval/lever');
    expect(unsure?.message).toMatch(/No lever stands out|Lever:/);
    expect(judge(cases(3), cases(3)).worse).toEqual([]);
  });
  test('history is what commits touched that name the case, and nothing else', () => {
    const commit = (message: string, ...paths: readonly string[]) => `\u0001${message}\u0002\0${paths.join('\0')}\0`;
    const log = [
      commit('Mend avalanche-low', 'config/limits.json', 'evals/golden.jsonl', 'test/a.test.ts'),
      commit('Mend avalanche-low again', 'config/limits.yml'),
      commit('avalanche-low: say it better', 'prompts/briefing.md'),
      commit('avalanche-low: compute it', 'src/a.ts', 'docs/a.md'),
      commit('avalanche-low: both at once', 'src/a.ts', 'config/limits.json'),
      commit('Something else', 'src/b.ts'),
    ].join('');
    expect(leversIn(parseCommitLog(log), ['avalanche-low', 'c'])).toEqual({ logic: 1, threshold: 2, skill: 1 });
    expect(leversIn(parseCommitLog(log), ['c'])).toEqual({ logic: 0, threshold: 0, skill: 0 });
  });
});
