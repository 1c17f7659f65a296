import { type FailureReading, readFailures } from '@loop-actions/gate';
import { describe, expect, test } from 'vitest';

const FILES = [
  'src/price.ts',
  'src/price.test.ts',
  'pkg/price/price.go',
  'pkg/price/price_test.go',
  'shop/price.py',
  'src/lib.rs',
  'src/test/java/shop/PriceTest.java',
  'evals/shop.py',
];

async function read(text: string, report?: string): Promise<FailureReading> {
  const reports = report === undefined ? [] : [{ path: 'report', text: report }];
  return await readFailures({ text: [text], reports }, { root: '/work/shop', files: FILES });
}

const place = ({ findings }: FailureReading): string => findings.map(({ file, line }) => `${file}:${line}`).join(' ');

/** Format, what is printed, where the finding is, what class it is. The table of docs/failure-reading.md. */
const PRINTED: readonly (readonly [string, string, string, string])[] = [
  [
    'tsc',
    "src/price.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'.",
    'src/price.ts:3',
    'type',
  ],
  ['tsc --pretty', "src/price.ts:3:7 - error TS2322: Type 'string' is not assignable.", 'src/price.ts:3', 'type'],
  ['ESLint stylish', "/work/shop/src/price.ts\n  3:7  error  'x' is not defined  no-undef\n", 'src/price.ts:3', 'lint'],
  ['ruff concise', 'shop/price.py:3:7: F401 [*] `os` imported but unused', 'shop/price.py:3', 'lint'],
  ['ruff full', 'F401 [*] `os` imported but unused\n --> shop/price.py:3:7\n  |\n', 'shop/price.py:3', 'lint'],
  ['mypy', 'shop/price.py:3: error: Incompatible return value type  [return-value]', 'shop/price.py:3', 'type'],
  ['Biome', 'src/price.ts:3:7 lint/suspicious/noDebugger ━━━━━━━━━━', 'src/price.ts:3', 'lint'],
  [
    'GitHub commands',
    '::error title=ruff (F401),file=/work/shop/shop/price.py,line=3,col=7::`os` imported but unused',
    'shop/price.py:3',
    'lint',
  ],
  [
    'vitest',
    ' FAIL  src/price.test.ts > price > halves\nAssertionError: expected 3 to be 4\n ❯ src/price.test.ts:9:20\n',
    'src/price.test.ts:9',
    'test',
  ],
  [
    'jest',
    'FAIL src/price.test.ts\n  ● price › halves\n\n    expect(received).toBe(expected)\n\n      at Object.toBe (src/price.test.ts:9:20)\n',
    'src/price.test.ts:9',
    'test',
  ],
  [
    'mocha',
    '  1 failing\n\n  1) price\n       halves:\n      AssertionError: 3 == 4\n      at Context.<anonymous> (src/price.test.ts:9:20)\n',
    'src/price.test.ts:9',
    'test',
  ],
  [
    'node:test',
    '✖ failing tests:\n\ntest at src/price.test.ts:8:1\n✖ halves (1ms)\n  AssertionError: 3 == 4\n      at TestContext.<anonymous> (file:///work/shop/src/price.test.ts:9:20)\n',
    'src/price.test.ts:9',
    'test',
  ],
  [
    'TAP',
    "not ok 1 - halves\n  ---\n  location: '/work/shop/src/price.test.ts:8:1'\n  error: '3 == 4'\n  stack: |-\n    TestContext.<anonymous> (file:///work/shop/src/price.test.ts:9:20)\n  ...\n",
    'src/price.test.ts:9',
    'test',
  ],
  [
    'pytest',
    '=== FAILURES ===\n___ test_half ___\n\n    def test_half():\n>       assert half(8) == 4\nE       assert 3 == 4\n\nshop/price.py:9: AssertionError\n',
    'shop/price.py:9',
    'test',
  ],
  [
    'pytest --tb=line',
    '=== FAILURES ===\n/work/shop/shop/price.py:9: assert 3 == 4\n=== short test summary info ===\n',
    'shop/price.py:9',
    'test',
  ],
  [
    'go build',
    '# example.com/shop/pkg/price\npkg/price/price.go:4:9: undefined: missing',
    'pkg/price/price.go:4',
    'build',
  ],
  ['go vet', 'pkg/price/price.go:4:2: self-assignment of n', 'pkg/price/price.go:4', 'lint'],
  [
    'go test',
    '--- FAIL: TestHalf (0.00s)\n    price_test.go:9: got 3, want 4\nFAIL\nFAIL\texample.com/shop/pkg/price\t0.01s\n',
    'pkg/price/price_test.go:9',
    'test',
  ],
  [
    'go test, a panic',
    '--- FAIL: TestHalf (0.00s)\npanic: index out of range [1] with length 1 [recovered]\n\ngoroutine 7 [running]:\nexample.com/shop/pkg/price.Half(...)\n\t/work/shop/pkg/price/price.go:4 +0x1d\nFAIL\texample.com/shop/pkg/price\t0.01s\n',
    'pkg/price/price.go:4',
    'test',
  ],
  [
    'go test -json',
    '{"Action":"output","Package":"example.com/shop/pkg/price","Test":"TestHalf","Output":"    price_test.go:9: got 3\\n"}\n{"Action":"output","Package":"example.com/shop/pkg/price","Test":"TestHalf","Output":"--- FAIL: TestHalf (0.00s)\\n"}\n{"Action":"fail","Package":"example.com/shop/pkg/price"}\n',
    'pkg/price/price_test.go:9',
    'test',
  ],
  ['rustc', 'error[E0308]: mismatched types\n --> src/lib.rs:3:5\n  |\n', 'src/lib.rs:3', 'build'],
  [
    'cargo --message-format=json',
    '{"reason":"compiler-message","message":{"level":"error","message":"mismatched types","code":{"code":"E0308"},"spans":[{"file_name":"src/lib.rs","line_start":3,"column_start":5,"is_primary":true}]}}\n',
    'src/lib.rs:3',
    'build',
  ],
  [
    'cargo test',
    "thread 'tests::halves' (123) panicked at src/lib.rs:9:5:\nassertion `left == right` failed\n  left: 3\n right: 4\nnote: run with `RUST_BACKTRACE=1`\n",
    'src/lib.rs:9',
    'test',
  ],
  [
    'Maven, the compiler',
    '[ERROR] /work/shop/src/test/java/shop/PriceTest.java:[9,5] incompatible types',
    'src/test/java/shop/PriceTest.java:9',
    'build',
  ],
  [
    'Maven, Surefire',
    '[ERROR] shop.PriceTest.halves -- Time elapsed: 0.01 s <<< FAILURE!\norg.opentest4j.AssertionFailedError: expected: <4> but was: <3>\n\tat shop.PriceTest.halves(PriceTest.java:9)\n\n[INFO] \n',
    'src/test/java/shop/PriceTest.java:9',
    'test',
  ],
  [
    'Gradle',
    'shop.PriceTest > halves FAILED\n    java.lang.AssertionError at PriceTest.java:9\n\n1 test completed, 1 failed\n',
    'src/test/java/shop/PriceTest.java:9',
    'test',
  ],
  ['promptfoo', '│ wind slab  │ [FAIL] low    │', 'undefined:undefined', 'eval'],
  [
    'an uncaught exception',
    'Traceback (most recent call last):\n  File "/work/shop/shop/price.py", line 9, in <module>\n    half()\nValueError: no\n',
    'shop/price.py:9',
    'unknown',
  ],
];

const REPORTS: readonly (readonly [string, string, string, string])[] = [
  [
    'SARIF',
    '{"version":"2.1.0","runs":[{"results":[{"ruleId":"no-undef","level":"error","message":{"text":"x is not defined"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"file:///work/shop/src/price.ts"},"region":{"startLine":3,"startColumn":7}}}]}]}]}',
    'src/price.ts:3',
    'lint',
  ],
  [
    'JUnit XML',
    '<testsuites><testsuite name="s"><testcase classname="shop.PriceTest" name="halves"><failure message="expected 4">org.opentest4j.AssertionFailedError: expected 4\n\tat shop.PriceTest.halves(PriceTest.java:9)</failure></testcase></testsuite></testsuites>',
    'src/test/java/shop/PriceTest.java:9',
    'test',
  ],
  [
    'ESLint JSON',
    '[{"filePath":"/work/shop/src/price.ts","messages":[{"ruleId":"no-undef","severity":2,"message":"x is not defined","line":3,"column":7}]}]',
    'src/price.ts:3',
    'lint',
  ],
  [
    'ruff JSON',
    '[{"filename":"/work/shop/shop/price.py","code":"F401","message":"unused","location":{"row":3,"column":7}}]',
    'shop/price.py:3',
    'lint',
  ],
  [
    'mypy JSON',
    '{"file":"shop/price.py","line":3,"column":7,"message":"bad","hint":null,"code":"arg-type","severity":"error"}',
    'shop/price.py:3',
    'type',
  ],
  [
    'jest and vitest JSON',
    '{"numFailedTests":1,"testResults":[{"name":"/work/shop/src/price.test.ts","status":"failed","assertionResults":[{"status":"failed","fullName":"halves","failureMessages":["AssertionError: expected 3 to be 4\\n    at /work/shop/src/price.test.ts:9:20"]}]}]}',
    'src/price.test.ts:9',
    'test',
  ],
  [
    'mocha JSON',
    '{"stats":{"tests":1},"failures":[{"fullTitle":"halves","file":"/work/shop/src/price.test.ts","err":{"message":"3 == 4","stack":"AssertionError: 3 == 4\\n    at Context.<anonymous> (src/price.test.ts:9:20)"}}]}',
    'src/price.test.ts:9',
    'test',
  ],
  [
    'go vet -json',
    '{"example.com/shop/pkg/price":{"printf":[{"posn":"/work/shop/pkg/price/price.go:4:2","message":"wrong type"}]}}',
    'pkg/price/price.go:4',
    'lint',
  ],
  [
    'promptfoo',
    '{"results":{"results":[{"success":false,"testCase":{"description":"rating"},"gradingResult":{"reason":"wrong"}}]}}',
    'undefined:undefined',
    'eval',
  ],
  [
    'inspect-ai',
    '{"status":"success","eval":{"task_file":"evals/shop.py"},"samples":[{"id":"q1","scores":{"match":{"value":"I","answer":"low"}}}]}',
    'evals/shop.py:undefined',
    'eval',
  ],
  [
    'OpenAI evals',
    '{"run_id":"r","event_id":1,"sample_id":"s.1","type":"match","data":{"correct":false,"expected":"high","picked":"low"}}\n{"final_report":{"accuracy":0}}',
    'undefined:undefined',
    'eval',
  ],
];

describe('every format gives the place and the class', () => {
  test.each(PRINTED)('%s, printed', async (_name, text, where, failureClass) => {
    const reading = await read(text);
    expect([place(reading), reading.failureClass]).toEqual([where, failureClass]);
  });

  test.each(REPORTS)('%s, as a report', async (_name, report, where, failureClass) => {
    const reading = await read('', report);
    expect([place(reading), reading.failureClass]).toEqual([where, failureClass]);
  });

  test('a report that breaks off says nothing in anybody’s favour', async () => {
    const [, [, xml = ''] = []] = REPORTS;
    expect(
      (await read('1 test failed', xml.slice(0, -20))).findings.every(({ severity }) => severity === 'error'),
    ).toBe(true);
    expect((await read('1 test failed', '{"version":"2.1.0","runs":[')).findings).toEqual([]);
  });

  test('an entity in a report is not expanded', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><testsuites><testsuite name="s"><testcase name="t"><failure message="m">&b;</failure></testcase></testsuite></testsuites>`;
    expect(JSON.stringify(await read('', bomb))).not.toContain('haha');
  });
});
