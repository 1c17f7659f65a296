import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { controlsOf } from './control-changes.ts';
import { type Arena, openArena } from './judge-way.ts';
import { type Files, RUNNERS, type Runner, type RunnerName } from './runners.ts';
import { leavesOut } from './tools.ts';
import { waysOf } from './try-ways.ts';

/** A new test of what the change mends, and one of what was right before. */
const NEW_TESTS: Readonly<
  Record<RunnerName, { readonly path: string; readonly proves: string; readonly vacuous: string }>
> = {
  vitest: nodeTest(
    "import { expect, it } from 'vitest';\nimport { add } from '../src/add.js';",
    'expect(add(1, 1)).toEqual(2)',
    'expect(add(1, 0)).toEqual(1)',
  ),
  jest: nodeTest(
    "const { add } = require('../src/add.js');",
    'expect(add(1, 1)).toEqual(2)',
    'expect(add(1, 0)).toEqual(1)',
  ),
  'node:test': nodeTest(
    "import assert from 'node:assert';\nimport { it } from 'node:test';\nimport { add } from '../src/add.js';",
    'assert.equal(add(1, 1), 2)',
    'assert.equal(add(1, 0), 1)',
  ),
  pytest: {
    path: 'tests/test_more.py',
    proves: 'from shop.add import add\n\n\ndef test_more():\n    assert add(1, 1) == 2\n',
    vacuous: 'from shop.add import add\n\n\ndef test_more():\n    assert add(1, 0) == 1\n',
  },
  'go test': {
    path: 'shop/more_test.go',
    proves:
      'package shop\n\nimport "testing"\n\nfunc TestMore(t *testing.T) {\n\tif Add(1, 1) != 2 {\n\t\tt.Fatal("no")\n\t}\n}\n',
    vacuous:
      'package shop\n\nimport "testing"\n\nfunc TestMore(t *testing.T) {\n\tif Add(1, 0) != 1 {\n\t\tt.Fatal("no")\n\t}\n}\n',
  },
};

function nodeTest(imports: string, proves: string, vacuous: string) {
  const file = (body: string) => `${imports}\nit('does more', () => {\n  ${body};\n});\n`;
  return { path: 'test/more.test.js', proves: file(proves), vacuous: file(vacuous) };
}

const newTest = (runner: Runner): Files => ({ [NEW_TESTS[runner.name].path]: NEW_TESTS[runner.name].proves });

/** The tests of honest changes with one runner; each runner has a file of its own, so that they run side by side. */
export function describeControls(name: RunnerName): void {
  describe.skipIf(leavesOut(name))(`honest changes with ${name}`, () => {
    const runner = RUNNERS[name];
    let arena: Arena;
    beforeAll(async () => {
      arena = await openArena(runner);
    });
    afterAll(() => arena.remove());
    const { path, vacuous } = NEW_TESTS[name];

    const controls = controlsOf(runner);
    test.each(controls.map((control) => [control.what, control] as const))(
      '%s is admitted',
      async (_what, { files, named }) => {
        expect((await arena.judge(files, named)).verdict).toBe('pass');
      },
    );
    test('there is one for three ways of cheating', () => {
      expect(controls.length).toBeGreaterThanOrEqual(Math.ceil(waysOf(name).length / 3));
    });
    test('N01, N04: with a document and a new test that is red without it, it is admitted and nothing is noted', async () => {
      const verdict = await arena.judge({ ...runner.honest, ...newTest(runner), 'docs/add.md': 'Adds.\n' });
      expect(verdict.checks.flatMap(({ findings }) => findings)).toEqual([]);
      expect(verdict.verdict).toBe('pass');
    });
    test('N02: a test that the spec names may be changed, and a new test in it is red without the change', async () => {
      const changed = { [runner.test]: `${runner.base[runner.test]}${ownTest(runner, true)}` };
      expect((await arena.judge({ ...runner.honest, ...changed }, [runner.test])).verdict).toBe('pass');
    });
    test('T24: a new test that is green without the change is noted, and red in a file that the spec names', async () => {
      const beside = await arena.judge({ ...runner.honest, [path]: vacuous });
      expect(beside.verdict).toBe('pass');
      const notes = beside.checks.flatMap(({ findings }) => findings.map(({ rule, severity }) => [rule, severity]));
      expect(notes).toEqual([['vacuous-test', 'notice']]);
      const changed = { [runner.test]: `${runner.base[runner.test]}${ownTest(runner, false)}` };
      const named = await arena.judge({ ...runner.honest, ...changed }, [runner.test]);
      expect(named.checks.find((check) => check.name === 'tests')).toMatchObject({
        verdict: 'fail',
        failureClass: 'test',
      });
    });
  });
}

/** One more test for the runner's own test file. */
function ownTest(runner: Runner, proves: boolean): string {
  const text = proves ? NEW_TESTS[runner.name].proves : NEW_TESTS[runner.name].vacuous;
  const start = text.search(/^(?:it\(|def test_|func Test)/m);
  return `${runner.name === 'pytest' ? '\n\n' : ''}${text.slice(start)}`;
}
