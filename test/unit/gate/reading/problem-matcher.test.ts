import { type FailureReading, problemMatchers, readFailures } from '@loop-actions/gate';
import { describe, expect, test } from 'vitest';

const file = (pattern: object[], more: object = {}): string =>
  JSON.stringify({ problemMatcher: [{ owner: 'house', pattern, ...more }] });
const ONE = file([
  {
    regexp: '^(\\S+) line (\\d+), (warning|problem) (H\\d+): (.*)$',
    file: 1,
    line: 2,
    severity: 3,
    code: 4,
    message: 5,
  },
]);
const LOOP = file([
  { regexp: '^In (\\S+)$', file: 1 },
  { regexp: '^\\s+(\\d+): (.*)$', line: 1, message: 2, loop: true },
]);

async function read(json: string, text: string): Promise<FailureReading> {
  const matchers = await problemMatchers('matcher.json', json);
  return await readFailures({ text: [text] }, { root: '/work', files: ['src/a.x', 'src/b.x'], matchers });
}

describe('problem matchers of the user’s own', () => {
  test('one pattern', async () => {
    const { findings } = await read(
      ONE,
      'src/a.x line 3, warning H7: too warm\nsrc/b.x line 4, problem H8: too cold\n',
    );
    expect(findings).toMatchObject([
      { severity: 'error', file: 'src/b.x', line: 4, rule: 'H8', message: 'too cold' },
      { severity: 'warning', file: 'src/a.x', line: 3, rule: 'H7', message: 'too warm' },
    ]);
  });

  test('patterns one after the other, the last again and again', async () => {
    const { findings } = await read(
      LOOP,
      'In src/a.x\n  3: first\n  4: second\nIn src/b.x\n  5: third\n  \n  6: nobody’s\n',
    );
    expect(findings.map(({ file: path, line }) => `${path}:${line}`)).toEqual(['src/a.x:3', 'src/a.x:4', 'src/b.x:5']);
  });

  test.each([
    ['a back reference', '^(a+)\\1$'],
    ['a look-ahead', '^a(?=b)'],
    ['a look-behind', '(?<=a)b'],
    ['no expression', '('],
  ])('%s has no linear form and is refused', async (_name, regexp) => {
    await expect(problemMatchers('matcher.json', file([{ regexp }]))).rejects.toMatchObject({
      code: 'E_INPUT_INVALID',
    });
  });

  test.each(['', '[]', '{"problemMatcher":[]}', '{"problemMatcher":[{"owner":"x","pattern":[]}]}'])(
    '%j is no matcher',
    async (json) => {
      await expect(problemMatchers('matcher.json', json)).rejects.toMatchObject({ code: 'E_INPUT_INVALID' });
    },
  );

  test('an expression that backtracks for ever elsewhere is done at once', async () => {
    const line = `${'a'.repeat(900)}!`;
    const evil = '^(([a-z])+.)+[A-Z]([a-z])+$';
    // The control: what JavaScript's own engine makes of it, on a fraction of the line.
    const before = performance.now();
    new RegExp(evil).test(`${'a'.repeat(31)}!`);
    expect(performance.now() - before).toBeGreaterThan(50);
    const started = process.cpuUsage();
    await read(file([{ regexp: evil, message: 1 }]), line);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(500);
  });
});
