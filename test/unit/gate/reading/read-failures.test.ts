import { FailureReader, readFailures } from '@loop-actions/gate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const options = {
  root: '/work/shop',
  files: ['src/a.ts', 'src/a.test.ts', 'lib/b/index.ts', 'node_modules/x/index.js'],
};
const read = (...text: string[]) => readFailures({ text }, options);

describe('the machine is told from the code', () => {
  test.each([
    ['npm error code ECONNREFUSED\nnpm error FetchError: request to http://registry/ failed'],
    ['npm error code E503\nnpm error 503 Service Unavailable - GET http://registry/left-pad'],
    ['npm error code E429\nnpm error 429 Too Many Requests - GET http://registry/left-pad'],
    ['npm error code ENOTFOUND'],
    ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'],
    ['bash: line 1: 11858 Killed                  vitest run'],
    ['error: failed to write target/x: No space left on device (os error 28)'],
    [' FAIL  src/a.test.ts > a > b\nError: connect ECONNREFUSED 127.0.0.1:5432\n ❯ src/a.test.ts:3:4'],
    [' FAIL  src/a.test.ts > a > b\nError: STRIPE_KEY environment variable is not set\n ❯ src/a.test.ts:3:4'],
    [' FAIL  src/a.test.ts > a > b\nError: request failed: 429 Too Many Requests\n ❯ src/a.test.ts:3:4'],
    [" FAIL  src/a.test.ts > a > b\nError: EACCES: permission denied, open '/var/x'\n ❯ src/a.test.ts:3:4"],
  ])('%j is the machine’s', async (text) => {
    expect((await read(text)).failureClass).toBe('environment');
  });

  test.each([
    [
      'a test about it',
      " FAIL  src/a.test.ts > maps ENOSPC\nAssertionError: expected 'x' to be 'ENOSPC'\n ❯ src/a.test.ts:3:4",
    ],
    [
      'noise of another test',
      'Error: connect ECONNREFUSED 127.0.0.1:1\n FAIL  src/a.test.ts > a\nAssertionError: expected 1 to be 2\n ❯ src/a.test.ts:3:4',
    ],
  ])('%s is the code’s', async (_name, text) => {
    expect((await read(text)).failureClass).toBe('test');
  });
});

describe('a place is in the checked tree or nowhere', () => {
  test.each([
    ['src/a.ts', 'src/a.ts'],
    ['./src/a.ts', 'src/a.ts'],
    ['/work/shop/src/a.ts', 'src/a.ts'],
    ['src/../src/a.ts', 'src/a.ts'],
    ['b/index.ts', 'lib/b/index.ts'],
    ['../shop/src/a.ts', undefined],
    ['/etc/a.ts', undefined],
    ['/work/shop/../other/src/a.ts', undefined],
    ['node_modules/x/index.js', undefined],
    ['src/missing.ts', undefined],
  ])('%s is %s', async (printed, file) => {
    expect((await read(`${printed}(3,4): error TS2322: no`)).findings[0]?.file).toBe(file);
  });
});

describe('what is found is fit to be shown', () => {
  test('terminal sequences, invisible characters and commands for the runner are gone', async () => {
    const { findings } = await read('src/a.ts(3,4): error TS2322: \u001B[31mred\u001B[0m \u202Eevil ##[error]x');
    expect(findings[0]?.message).toBe('red evil # #[error]x');
  });

  test('more than 500 are counted, errors before warnings', async () => {
    const warnings = Array.from({ length: 600 }, (_, at) => `src/a.ts(${at + 1},1): warning TS1: w`);
    const reading = await read([...warnings, 'src/a.ts(9999,1): error TS2: e'].join('\n'));
    expect(reading.findings).toHaveLength(500);
    expect(reading.findings[0]).toMatchObject({ severity: 'error', line: 9999 });
    expect(reading.leftOut).toBe(101);
  });

  test('the root cause is the first genuine error, not what npm says last', async () => {
    const { rootCause } = await read(
      'building\nsrc/a.ts(3,4): error TS2322: no such thing\nnpm error Lifecycle script `build` failed with error:\nnpm error code 2\nnpm ERR! code ELIFECYCLE\n',
    );
    expect(rootCause).toEqual({ line: 2, text: 'src/a.ts(3,4): error TS2322: no such thing' });
  });
});

const LINE = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.constantFrom(
    ' FAIL  src/a.test.ts > a',
    ' ❯ src/a.test.ts:3:4',
    'not ok 1 - x',
    '  ---',
    '=== FAILURES ===',
    '___ t ___',
    'E   assert',
    '{',
    '[',
    '{"a":',
    '}',
    '--- FAIL: T (0.0s)',
    '    a_test.go:3: x',
    'panic: x',
    'error[E1]: x',
    ' --> src/a.ts:1:2',
    "thread 't' panicked at src/a.ts:1:2:",
    '::error file=src/a.ts,line=1::x',
    '\u001B[31m',
    '✖ failing tests:',
    '✖ t',
    '  1 failing',
    '  1) t',
    '  ● t',
  ),
);

describe('reading', () => {
  test('never throws, and does not depend on where the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(LINE, { maxLength: 40 }), fc.integer({ min: 1, max: 50 }), async (lines, size) => {
        const bytes = new TextEncoder().encode(lines.join('\n'));
        const whole = new FailureReader(options);
        whole.write(bytes);
        const pieces = new FailureReader(options);
        for (let at = 0; at < bytes.length; at += size) pieces.write(bytes.subarray(at, at + size));
        expect(await pieces.end()).toEqual(await whole.end());
      }),
      { numRuns: 300 },
    );
  });

  test('survives any text as a report', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', '<', '{', '[', '<testsuites>', '{"runs":'),
        fc.string({ maxLength: 200 }),
        async (start, rest) => {
          const reports = [{ path: 'r', text: start + rest }];
          expect((await readFailures({ text: [], reports }, options)).findings.length).toBeLessThan(200);
        },
      ),
    );
  });
});
