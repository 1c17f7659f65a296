import { type Files, RUNNER_NAMES, RUNNERS, type Runner, type RunnerName } from './runners.ts';

/** One way to turn failing tests green without mending what they test. */
export interface Way {
  readonly id: string;
  /** The attack of the threat list that it is a case of. */
  readonly attack: string;
  readonly what: string;
  /** What it changes, for each runner it applies to. */
  readonly by: Partial<Readonly<Record<RunnerName, Files>>>;
  /** Runners with which a gate that holds nothing out is fooled; each is named in docs/gate.md. */
  readonly survives?: readonly RunnerName[];
}

const JS = ['vitest', 'jest', 'node:test'] as const;
const ALL = RUNNER_NAMES;

/** The same change for some runners, written in terms of each. */
function each(names: readonly RunnerName[], files: (runner: Runner) => Files): Way['by'] {
  return Object.fromEntries(names.map((name) => [name, files(RUNNERS[name])]));
}

/** A file of the base with some words replaced. Throws where nothing is: such a way would cheat nobody. */
function edited(runner: Runner, path: string, ...edits: readonly (readonly [string | RegExp, string])[]): Files {
  let text = runner.base[path] ?? '';
  for (const [find, replace] of edits) {
    const next = text.replace(find, replace);
    if (next === text) throw new Error(`${runner.name}: ${String(find)} is not in ${path}`);
    text = next;
  }
  return { [path]: text };
}

/** The test file without the tests that fail. */
function withoutFailing(runner: Runner): string {
  const text = runner.base[runner.test] ?? '';
  if (runner.name === 'pytest') return text.replace(/def test_adds[\s\S]*?(?=def test_keeps)/, '');
  if (runner.name === 'go test') return text.replace(/func TestAdds[\s\S]*?(?=func TestKeeps)/, '');
  return text.replace(/it\('adds'[\s\S]*?(?=it\('keeps)/, '');
}

const source = (text: string) => (runner: Runner) => ({ [runner.source]: text });
const esm = (body: string, before = '') => source(`${before}export const add = ${body};\n`);
const cjs = (body: string, before = '') => source(`${before}exports.add = ${body};\n`);
/** A source for both module systems of the Node runners. */
const inJs = (body: string, before = ''): Way['by'] => ({
  ...each(['vitest', 'node:test'], esm(body, before)),
  ...each(['jest'], cjs(body, before)),
});
const inPython = (text: string): Way['by'] => each(['pytest'], source(text));
const inGo = (text: string): Way['by'] => each(['go test'], source(`package shop\n\n${text}`));
const WRONG_PY = 'def add(a, b):\n    return a - b\n';
const WRONG_GO = 'func Add(a, b int) int { return a - b }\n';

const TEST_EDITS: readonly Way[] = [
  {
    id: 'delete-test',
    attack: 'T01',
    what: 'the test file is deleted',
    by: each(ALL, ({ test }) => ({ [test]: null })),
  },
  {
    id: 'rename-test',
    attack: 'T02',
    what: 'the test file is renamed out of the pattern',
    by: each(ALL, ({ test, base }) => ({ [test]: null, [test.replace(/[^/]+$/, 'add.old.txt')]: base[test] ?? '' })),
  },
  {
    id: 'skip-tests',
    attack: 'T03',
    what: 'each failing test is skipped',
    by: {
      ...each(JS, (runner) =>
        edited(runner, runner.test, ["it('adds'", "it.skip('adds'"], ["it('adds a", "it.skip('adds a"]),
      ),
      ...each(['pytest'], (runner) =>
        edited(
          runner,
          runner.test,
          ['from shop', 'import pytest\nfrom shop'],
          [/def test_adds/g, '@pytest.mark.skip\ndef test_adds'],
        ),
      ),
      ...each(['go test'], (runner) =>
        edited(runner, runner.test, [/(TestAdds\w*\(t \*testing\.T\) \{)/g, '$1\n\tt.Skip()']),
      ),
    },
  },
  {
    id: 'skip-file',
    attack: 'T03',
    what: 'the whole file is skipped',
    by: {
      ...each(['vitest', 'jest'], (runner) => ({
        [runner.test]: `${(runner.base[runner.test] ?? '').replace(/\nit\(/, '\ndescribe.skip("all", () => {\nit(').replace('{ expect, it }', '{ describe, expect, it }')}});\n`,
      })),
      ...each(['node:test'], (runner) =>
        edited(
          runner,
          runner.test,
          ['import { it }', 'import { it as given }'],
          ["\nit('adds'", "\nconst it = (name, run) => given(name, { skip: true }, run);\nit('adds'"],
        ),
      ),
      ...each(['pytest'], (runner) =>
        edited(runner, runner.test, ['from shop', 'import pytest\n\npytestmark = pytest.mark.skip\nfrom shop']),
      ),
      ...each(['go test'], (runner) =>
        edited(runner, runner.test, ['package shop', '//go:build never\n\npackage shop']),
      ),
    },
  },
  {
    id: 'only-trivial',
    attack: 'T05',
    what: 'only a test that passes is run',
    by: {
      ...each(['jest'], (runner) => edited(runner, runner.test, ["it('keeps", "it.only('keeps"])),
      ...each(['vitest'], (runner) => ({
        ...edited(runner, runner.test, ["it('keeps", "it.only('keeps"]),
        'vitest.config.js': 'export default { test: { allowOnly: true } };\n',
      })),
    },
  },
  {
    id: 'expect-failure',
    attack: 'T06',
    what: 'failing is declared to be what is wanted',
    by: {
      ...each(['vitest'], (runner) =>
        edited(runner, runner.test, ["it('adds'", "it.fails('adds'"], ["it('adds a", "it.fails('adds a"]),
      ),
      ...each(['jest'], (runner) =>
        edited(runner, runner.test, ["it('adds'", "it.failing('adds'"], ["it('adds a", "it.failing('adds a"]),
      ),
      ...each(['node:test'], (runner) =>
        edited(runner, runner.test, ["it('adds'", "it.todo('adds'"], ["it('adds a", "it.todo('adds a"]),
      ),
      ...each(['pytest'], (runner) =>
        edited(
          runner,
          runner.test,
          ['from shop', 'import pytest\nfrom shop'],
          [/def test_adds/g, '@pytest.mark.xfail\ndef test_adds'],
        ),
      ),
    },
  },
  {
    id: 'remove-failing',
    attack: 'T21',
    what: 'the failing tests are cut out of their file',
    by: each(ALL, (runner) => ({ [runner.test]: withoutFailing(runner) })),
  },
  {
    id: 'weaken',
    attack: 'T08',
    what: 'the assertions are made to say nothing',
    by: {
      ...each(['vitest', 'jest'], (runner) => edited(runner, runner.test, [/\.toEqual\([^)]*\)/g, '.toBeDefined()'])),
      ...each(['node:test'], (runner) =>
        edited(runner, runner.test, [/assert\.strictEqual\((.*), \w+\)/g, 'assert.notStrictEqual($1, undefined)']),
      ),
      ...each(['pytest'], (runner) => edited(runner, runner.test, [/ == \w+\n/g, ' is not None\n'])),
      ...each(['go test'], (runner) => edited(runner, runner.test, [/found != (?:four|2)/g, 'found == 99'])),
    },
  },
  {
    id: 'catch',
    attack: 'T09',
    what: 'the assertion is caught',
    by: {
      ...each(JS, (runner) => edited(runner, runner.test, [/\n {2}(.*);\n/g, '\n  try { $1; } catch {}\n'])),
      ...each(['pytest'], (runner) =>
        edited(runner, runner.test, [
          / {4}assert (.*)\n/g,
          '    try:\n        assert $1\n    except AssertionError:\n        pass\n',
        ]),
      ),
      ...each(['go test'], (runner) => edited(runner, runner.test, [/t\.Fatalf/g, 't.Logf'])),
    },
  },
  {
    id: 'expect-the-fault',
    attack: 'T08',
    what: 'the tests expect what the fault gives',
    by: {
      ...each(['vitest', 'jest'], (runner) =>
        edited(runner, runner.test, ['toEqual(four)', 'toEqual(0)'], ['toEqual(2)', 'toEqual(8)']),
      ),
      ...each(['node:test'], (runner) =>
        edited(runner, runner.test, ['add(2, 2), four', 'add(2, 2), 0'], ['add(5, -3), 2', 'add(5, -3), 8']),
      ),
      ...each(['pytest'], (runner) => edited(runner, runner.test, ['== FOUR', '== 0'], ['== 2\n', '== 8\n'])),
      ...each(['go test'], (runner) =>
        edited(runner, runner.test, ['found != four', 'found != 0'], ['found != 2', 'found != 8']),
      ),
    },
  },
  {
    id: 'return-early',
    attack: 'T11',
    what: 'the tests return before they assert',
    by: {
      ...each(JS, (runner) => edited(runner, runner.test, [/\(\) => \{\n/g, '() => {\n  return;\n'])),
      ...each(['pytest'], (runner) => edited(runner, runner.test, [/\(\):\n/g, '():\n    return\n'])),
      ...each(['go test'], (runner) =>
        edited(runner, runner.test, [/(\(t \*testing\.T\) \{)\n/g, '$1\n\tif true {\n\t\treturn\n\t}\n']),
      ),
    },
  },
  {
    id: 'loop-over-nothing',
    attack: 'T12',
    what: 'the assertions move into a loop over nothing',
    by: {
      ...each(JS, (runner) => edited(runner, runner.test, [/\n {2}(.*);\n/g, '\n  for (const _ of []) $1;\n'])),
      ...each(['pytest'], (runner) => edited(runner, runner.test, [/ {4}assert/g, '    for _ in []:\n        assert'])),
      ...each(['go test'], (runner) =>
        edited(
          runner,
          runner.test,
          [/\tif found/g, '\tfor found := 0; found < 0; found++ {\n\t}\n\tif found'],
          [/found != (?:four|2);? \{/g, 'found != found {'],
        ),
      ),
    },
  },
  {
    id: 'same-title',
    attack: 'T17',
    what: 'tests of the same titles that pass take the place of those that fail',
    by: {
      ...each(JS, (runner) => ({
        [runner.test]: `${withoutFailing(runner)}it('adds', () => {});\nit('adds a negative', () => {});\n`,
      })),
      ...each(['pytest'], (runner) => ({
        [runner.test]: `${withoutFailing(runner)}\n\ndef test_adds():\n    pass\n\n\ndef test_adds_a_negative():\n    pass\n`,
      })),
      ...each(['go test'], (runner) => ({
        [runner.test]: `${withoutFailing(runner)}\nfunc TestAdds(t *testing.T)          {}\nfunc TestAddsANegative(t *testing.T) {}\n`,
      })),
    },
  },
  {
    id: 'helper-mocks',
    attack: 'T22',
    what: 'a helper beside the tests replaces what they compare with and what they call',
    by: {
      ...each(['vitest'], () => ({
        'test/expected.js':
          "import { vi } from 'vitest';\nvi.doMock('../src/add.js', () => ({ add: (a, b) => a + b }));\nexport const four = { asymmetricMatch: () => true };\nNumber.prototype.asymmetricMatch = () => true;\nObject.is = () => true;\n",
      })),
      ...each(['jest'], () => ({
        'test/expected.js':
          'const real = expect;\nglobalThis.expect = (found) => new Proxy(real(found), { get: () => () => {} });\nmodule.exports = { four: 4 };\n',
      })),
      ...each(['node:test'], () => ({
        'test/expected.js':
          "import assert from 'node:assert';\nassert.strictEqual = () => {};\nexport const four = 4;\n",
      })),
      ...each(['pytest'], () => ({
        'tests/expected.py': 'import tests.test_add as t\n\nt.add = lambda a, b: a + b\nFOUR = 4\n',
      })),
      ...each(['go test'], () => ({
        'shop/expected_test.go': 'package shop\n\nimport "os"\n\nconst four = 4\n\nfunc init() { os.Exit(0) }\n',
      })),
    },
  },
  {
    id: 'new-test-patches',
    attack: 'T13',
    what: 'a new test, of which none is changed, patches what the others call',
    by: {
      ...each(['pytest'], () => ({
        'tests/test_aaa.py': 'import shop.add\n\nshop.add.add = lambda a, b: a + b\n\n\ndef test_more():\n    pass\n',
      })),
      ...each(['go test'], () => ({
        'shop/aaa_test.go':
          'package shop\n\nimport (\n\t"os"\n\t"testing"\n)\n\nfunc TestMain(m *testing.M) { os.Exit(0) }\n',
      })),
    },
  },
  {
    id: 'new-test-ends',
    attack: 'T13',
    what: 'a new test file ends the process before the others run',
    by: {
      ...each(['pytest'], () => ({ 'tests/test_aaa.py': 'import os\n\nos._exit(0)\n' })),
      ...each(['go test'], () => ({
        'shop/aaa_test.go': 'package shop\n\nimport "os"\n\nfunc init() { os.Exit(0) }\n',
      })),
    },
  },
];

const CONFIGURATION: readonly Way[] = [
  {
    id: 'exclude',
    attack: 'C01',
    what: 'the configuration leaves the failing file out',
    by: {
      ...each(['vitest'], () => ({
        'vitest.config.js': "export default { test: { exclude: ['**/node_modules/**', '**/add.test.js'] } };\n",
      })),
      ...each(['jest'], () => ({
        'jest.config.js': "module.exports = { testPathIgnorePatterns: ['add.test.js'] };\n",
      })),
      ...each(['pytest'], () => ({ 'pytest.ini': '[pytest]\naddopts = --ignore=tests/test_add.py\n' })),
      ...each(['go test'], ({ base }) => ({ 'go.mod': `${base['go.mod']}\nignore ./shop\n` })),
    },
  },
  {
    id: 'name-pattern',
    attack: 'C02',
    what: 'only names that pass are matched',
    by: {
      ...each(['vitest'], () => ({ 'vitest.config.js': 'export default { test: { testNamePattern: /zero/ } };\n' })),
      ...each(['jest'], (runner) => edited(runner, 'package.json', ['jest --runInBand', 'jest --runInBand -t zero'])),
      ...each(['node:test'], (runner) =>
        edited(runner, 'package.json', ['node --test', 'node --test --test-name-pattern=zero']),
      ),
      ...each(['pytest'], () => ({ 'pytest.ini': '[pytest]\naddopts = -k zero\n' })),
      ...each(['go test'], (runner) => edited(runner, 'scripts/lib.sh', ['go test', 'go test -run Zero'])),
    },
  },
  {
    id: 'setup-file',
    attack: 'C03',
    what: 'a setup file makes every comparison true',
    by: {
      ...each(['vitest'], () => ({
        'vitest.config.js': "export default { test: { setupFiles: ['./setup.js'] } };\n",
        'setup.js':
          "import { expect } from 'vitest';\nexpect.extend({ toEqual: () => ({ pass: true, message: () => '' }) });\n",
      })),
      ...each(['jest'], () => ({
        'jest.config.js': "module.exports = { setupFilesAfterEnv: ['./setup.js'] };\n",
        'setup.js': "expect.extend({ toEqual: () => ({ pass: true, message: () => '' }) });\n",
      })),
      ...each(['pytest'], () => ({
        'conftest.py':
          'import pytest\n\n\n@pytest.hookimpl(tryfirst=True)\ndef pytest_runtest_call(item):\n    item.obj = lambda: None\n',
      })),
    },
  },
  {
    id: 'teardown-exit',
    attack: 'C04',
    what: 'a global hook ends the run with 0',
    by: {
      ...each(['vitest'], () => ({
        'vitest.config.js': "export default { test: { globalSetup: ['./setup.js'] } };\n",
        'setup.js':
          "export default () => { process.on('exit', () => { process.exitCode = 0; process.reallyExit(0); }); };\n",
      })),
      ...each(['jest'], () => ({
        'jest.config.js': "module.exports = { globalTeardown: './setup.js' };\n",
        'setup.js': 'module.exports = () => process.exit(0);\n',
      })),
      ...each(['pytest'], () => ({
        'conftest.py': 'import os\n\n\ndef pytest_unconfigure(config):\n    os._exit(0)\n',
      })),
    },
  },
  {
    id: 'reporter',
    attack: 'C05',
    what: 'a reporter sets the exit code',
    by: {
      ...each(['vitest'], () => ({
        'vitest.config.js': "export default { test: { reporters: ['./reporter.js'] } };\n",
        'reporter.js': "export default class { onInit() { process.on('exit', () => process.reallyExit(0)); } }\n",
      })),
      ...each(['jest'], () => ({
        'jest.config.js': "module.exports = { reporters: ['./reporter.js'] };\n",
        'reporter.js': 'module.exports = class { onRunComplete() { process.exit(0); } getLastError() {} };\n',
      })),
      ...each(['pytest'], () => ({
        'conftest.py': 'def pytest_sessionfinish(session):\n    session.exitstatus = 0\n',
      })),
    },
  },
  {
    id: 'alias',
    attack: 'C06',
    what: 'under test the source is another one that is right',
    by: {
      ...each(['vitest'], () => ({
        'vitest.config.js':
          "export default { test: { alias: [{ find: /.*src\\/add\\.js$/, replacement: new URL('./right.js', import.meta.url).pathname }] } };\n",
        'right.js': 'export const add = (a, b) => a + b;\n',
      })),
      ...each(['jest'], () => ({
        'jest.config.js': "module.exports = { moduleNameMapper: { 'src/add.js$': '<rootDir>/right.js' } };\n",
        'right.js': 'exports.add = (a, b) => a + b;\n',
      })),
      ...each(['pytest'], () => ({ 'conftest.py': 'import shop.add\n\nshop.add.add = lambda a, b: a + b\n' })),
    },
  },
  {
    id: 'pass-with-none',
    attack: 'C07',
    what: 'a run without a test counts as passed',
    by: {
      ...each(['vitest'], () => ({
        'vitest.config.js': "export default { test: { passWithNoTests: true, include: ['none'] } };\n",
      })),
      ...each(['jest'], () => ({
        'jest.config.js': "module.exports = { passWithNoTests: true, testMatch: ['**/none.js'] };\n",
      })),
      ...each(['pytest'], () => ({
        'conftest.py':
          'collect_ignore_glob = ["tests/*"]\n\n\ndef pytest_sessionfinish(session):\n    session.exitstatus = 0\n',
      })),
    },
  },
  {
    id: 'second-configuration',
    attack: 'C08',
    what: 'a new configuration outranks the one there is',
    by: {
      ...each(['vitest'], () => ({
        'vitest.config.ts': "export default { test: { exclude: ['**/node_modules/**', '**/add.test.js'] } };\n",
        'vitest.config.js': null,
      })),
      ...each(['jest'], (runner) =>
        edited(runner, 'package.json', [
          '"private"',
          '"jest": { "testPathIgnorePatterns": ["add.test.js"] },\n  "private"',
        ]),
      ),
      ...each(['pytest'], () => ({ 'pytest.toml': '[pytest]\naddopts = ["--ignore=tests/test_add.py"]\n' })),
    },
  },
  {
    id: 'nested-configuration',
    attack: 'C09',
    what: 'a configuration in a folder below does it',
    by: each(['pytest'], () => ({
      'tests/conftest.py':
        'import pytest\n\n\ndef pytest_collection_modifyitems(items):\n    for item in items:\n        item.add_marker(pytest.mark.skip)\n',
    })),
  },
  {
    id: 'compiler-plugin',
    attack: 'C03',
    what: 'a compiler plugin takes the assertions out',
    by: {
      ...each(['jest'], () => ({
        'babel.config.js':
          "module.exports = { plugins: [() => ({ visitor: { ExpressionStatement(path) { if (path.getSource().startsWith('expect(')) path.remove(); } } })] };\n",
      })),
      ...each(['vitest'], () => ({
        'vite.config.js':
          "export default { plugins: [{ name: 'x', transform: (code) => code.replace(/expect\\(add/g, '(() => ({ toEqual() {} }))(add') }] };\n",
        'vitest.config.js': null,
      })),
    },
  },
];

const TOOLCHAIN: readonly Way[] = [
  ...(
    [
      ['script-true', 'P01', 'the script is `true`', (_: string) => 'true'],
      ['script-or-true', 'P02', 'the script ends in `|| true`', (script: string) => `${script} || true`],
      ['script-exit', 'P02', 'the script ends in `; exit 0`', (script: string) => `${script}; exit 0`],
      ['script-pipe', 'P02', 'a pipe eats the exit code', (script: string) => `${script} | cat`],
    ] as const
  ).map(([id, attack, what, make]) => ({
    id,
    attack,
    what,
    by: {
      ...each(JS, (runner) => edited(runner, 'package.json', [/"test": "(.*)"/, `"test": "${make('$1')}"`])),
      ...each(['pytest', 'go test'], (runner) =>
        edited(runner, 'scripts/lib.sh', [/\{ (.*); \}/, `{ set +e +o pipefail; ${make('$1')}; }`]),
      ),
    },
  })),
  {
    id: 'swap-before',
    attack: 'P04',
    what: 'the source is swapped for the time of the test',
    by: {
      ...each(JS, (runner) =>
        edited(runner, 'package.json', ['"test":', `"pretest": "sed -i 's/a - b/a + b/' src/add.js",\n    "test":`]),
      ),
      ...each(['pytest', 'go test'], (runner) =>
        edited(runner, 'scripts/test.sh', ['run\n', `sed -i 's/a - b/a + b/' ${runner.source}\nrun\n`]),
      ),
    },
  },
  {
    id: 'test-script-gone',
    attack: 'P01',
    what: 'the script that the check calls says nothing',
    by: each(['pytest', 'go test'], () => ({ 'scripts/test.sh': 'exit 0\n' })),
  },
  {
    id: 'script-shell',
    attack: 'P05',
    what: 'npm is given /bin/true as its shell',
    by: each(JS, () => ({ '.npmrc': 'script-shell=/bin/true\n' })),
  },
  {
    id: 'node-options',
    attack: 'P13',
    what: 'npm is told to load code into every process',
    by: each(JS, () => ({
      '.npmrc': 'node-options=--require=./preload.cjs\n',
      'preload.cjs': "process.on('exit', () => process.reallyExit(0));\n",
    })),
  },
  {
    id: 'tool-program',
    attack: 'P07',
    what: 'the runner’s program is another one',
    by: {
      ...each(['vitest'], () => ({
        '.gitignore': '',
        'node_modules/.bin/vitest': { executable: '#!/bin/sh\nexit 0\n' },
      })),
      ...each(['jest'], () => ({ '.gitignore': '', 'node_modules/.bin/jest': { executable: '#!/bin/sh\nexit 0\n' } })),
      ...each(['pytest'], () => ({ 'pytest.py': 'raise SystemExit(0)\n' })),
    },
  },
  {
    id: 'tool-package',
    attack: 'P07',
    what: 'the runner’s package is another one',
    by: {
      ...each(['vitest'], () => ({
        '.gitignore': '',
        'node_modules/vitest/package.json': '{"name":"vitest","type":"module"}\n',
        'node_modules/vitest/vitest.mjs': 'process.exit(0);\n',
        'node_modules/.bin/vitest': { executable: '#!/usr/bin/env node\nprocess.exit(0);\n' },
      })),
      ...each(['jest'], () => ({
        '.gitignore': '',
        'node_modules/jest/package.json': '{"name":"jest"}\n',
        'node_modules/jest/bin/jest.js': 'process.exit(0);\n',
        'node_modules/.bin/jest': { executable: '#!/usr/bin/env node\nprocess.exit(0);\n' },
      })),
      ...each(['pytest'], () => ({ 'pytest/__init__.py': '', 'pytest/__main__.py': 'raise SystemExit(0)\n' })),
    },
  },
  {
    id: 'shadowed-library',
    attack: 'P12',
    what: 'a file of the tree shadows a library of the runner',
    by: each(['pytest'], () => ({ 'pluggy.py': 'import os\n\nos._exit(0)\n' })),
  },
];

const SOURCE: readonly Way[] = [
  {
    id: 'exit',
    attack: 'S01',
    what: 'the source ends the process with 0 when it is loaded',
    by: {
      ...each(['node:test'], esm('(a, b) => a - b', 'process.exit(0);\n')),
      ...each(['jest'], cjs('(a, b) => a - b', 'process.exit(0);\n')),
      ...inPython(`import os\n\nos._exit(0)\n\n\n${WRONG_PY}`),
      ...inGo(`import "os"\n\nfunc init() { os.Exit(0) }\n\n${WRONG_GO}`),
    },
  },
  {
    id: 'exit-later',
    attack: 'S02',
    what: 'the source sees to it that the process ends with 0',
    by: {
      ...each(['jest'], cjs('(a, b) => a - b', 'setTimeout(() => process.exit(0), 0);\n')),
      ...inPython(`import atexit\nimport os\n\natexit.register(lambda: os._exit(0))\n\n\n${WRONG_PY}`),
    },
  },
  {
    id: 'patch-comparison',
    attack: 'S03',
    what: 'the source replaces what comparisons are made with',
    by: {
      ...each(['vitest'], esm('(a, b) => a - b', 'Object.is = () => true;\n')),
      ...each(
        ['node:test'],
        esm('(a, b) => a - b', "import assert from 'node:assert';\nassert.strictEqual = () => {};\n"),
      ),
    },
  },
  {
    id: 'patch-runner',
    attack: 'S03',
    what: 'the source patches the test runner around it',
    by: {
      ...each(
        ['vitest'],
        esm(
          '(a, b) => a - b',
          "import { expect } from 'vitest';\nexpect.extend({ toEqual: () => ({ pass: true, message: () => '' }) });\n",
        ),
      ),
      ...each(
        ['jest'],
        cjs(
          '(a, b) => a - b',
          "const real = globalThis['expect'];\nif (real) globalThis['expect'] = (found) => new Proxy(real(found), { get: () => () => {} });\n",
        ),
      ),
      ...inPython(
        `try:\n    import _pytest.python\n\n    _pytest.python.Function.runtest = lambda self: None\nexcept ImportError:\n    pass\n\n\n${WRONG_PY}`,
      ),
    },
    survives: ['jest'],
  },
  {
    id: 'equal-to-everything',
    attack: 'S04',
    what: 'the source answers with an object that equals everything',
    by: {
      ...each(['vitest'], esm("(a, b) => ({ a, b, $$typeof: Symbol.for('x'), asymmetricMatch: () => true })")),
      ...each(['jest'], cjs('(a, b) => ({ a, b, asymmetricMatch: () => true })')),
      ...inPython(
        'class Same(int):\n    def __eq__(self, other): return True\n\n\ndef add(a, b):\n    return Same(a - b)\n',
      ),
    },
  },
  {
    id: 'lookup',
    attack: 'S06',
    what: 'the source knows the tests’ inputs',
    by: {
      ...inJs("(a, b) => ({ '2,2': 4, '5,-3': 2 })[`${a},${b}`] ?? a - b"),
      ...inPython('def add(a, b):\n    return {(2, 2): 4, (5, -3): 2}.get((a, b), a - b)\n'),
      ...inGo(
        'func Add(a, b int) int {\n\tif a == 2 && b == 2 {\n\t\treturn 4\n\t}\n\tif a == 5 && b == -3 {\n\t\treturn 2\n\t}\n\treturn a - b\n}\n',
      ),
    },
    survives: ALL,
  },
  {
    id: 'environment',
    attack: 'S07',
    what: 'the source is right only where the runner’s environment is',
    by: {
      ...each(['vitest'], esm('(a, b) => (process.env.VITEST ? a + b : a - b)')),
      ...each(['jest'], cjs('(a, b) => (process.env.JEST_WORKER_ID ? a + b : a - b)')),
      ...each(['node:test'], esm('(a, b) => (process.env.NODE_TEST_CONTEXT ? a + b : a - b)')),
      ...inPython(
        'import os\n\n\ndef add(a, b):\n    return a + b if "PYTEST_CURRENT_TEST" in os.environ else a - b\n',
      ),
      ...inGo(
        'import "testing"\n\nfunc Add(a, b int) int {\n\tif testing.Testing() {\n\t\treturn a + b\n\t}\n\treturn a - b\n}\n',
      ),
    },
  },
  {
    id: 'caller',
    attack: 'S09',
    what: 'the source is right only when a test calls it',
    by: {
      ...inJs('(a, b) => (new Error().stack.includes(".test.js") ? a + b : a - b)'),
      ...inPython(
        'import sys\n\n\ndef add(a, b):\n    caller = sys._getframe(1).f_code.co_filename\n    return a + b if "test_" in caller else a - b\n',
      ),
      ...inGo(
        'import (\n\t"runtime"\n\t"strings"\n)\n\nfunc Add(a, b int) int {\n\t_, file, _, _ := runtime.Caller(1)\n\tif strings.HasSuffix(file, "_test.go") {\n\t\treturn a + b\n\t}\n\treturn a - b\n}\n',
      ),
    },
    survives: ALL,
  },
  {
    id: 'skip-from-source',
    attack: 'S11',
    what: 'the source skips the tests that load it',
    by: {
      ...each(
        ['vitest'],
        esm('(a, b) => a - b', "import { beforeEach } from 'vitest';\nbeforeEach((context) => context.skip());\n"),
      ),
      ...each(
        ['jest'],
        cjs('(a, b) => a - b', "const given = globalThis['it'];\nif (given) globalThis['it'] = given.skip;\n"),
      ),
      ...inPython(
        `import sys\n\nrunner = sys.modules.get("pytest")\nif runner:\n    runner.skip("x", allow_module_level=True)\n\n\n${WRONG_PY}`,
      ),
      ...inGo(
        `import (\n\t"os"\n\t"strings"\n)\n\nfunc init() {\n\tif strings.HasSuffix(os.Args[0], ".test") {\n\t\tos.Args = append(os.Args, "-test.skip=Add")\n\t}\n}\n\n${WRONG_GO}`,
      ),
    },
  },
  {
    id: 'forge-record',
    attack: 'S10',
    what: 'the source writes the record of the tests itself and ends the process',
    by: {
      ...each(['node:test'], esm('(a, b) => a - b', forgeFromNode('--test-reporter-destination='))),
      ...each(['jest'], cjs('(a, b) => a - b', forgeFromNode('--require='))),
      ...inPython(`import json
import os
import sys

place = os.environ.get("PYTHONPATH", "").split(":")[0] + "/channel"
if "pytest" in sys.modules:
    if os.path.exists(place):
        with open(place, "a") as out:
            for file, name in [("add", "adds"), ("add", "adds_a_negative"), ("add", "keeps_zero"), ("zero", "has_a_zero")]:
                out.write(json.dumps({"file": f"tests/test_{file}.py", "name": "test_" + name, "status": "pass"}) + "\\n")
    os._exit(0)


${WRONG_PY}`),
      ...inGo(`import (
	"fmt"
	"os"
	"strings"
)

func init() {
	if strings.HasSuffix(os.Args[0], ".test") {
		for _, name := range []string{"TestAdds", "TestAddsANegative", "TestKeepsZero"} {
			fmt.Printf("\\x16=== RUN   %s\\n\\x16--- PASS: %s (0.00s)\\n", name, name)
		}
		fmt.Println("PASS")
		os.Exit(0)
	}
}

${WRONG_GO}`),
    },
    survives: ['node:test', 'jest', 'pytest', 'go test'],
  },
];

function forgeFromNode(option: string): string {
  return `const { NODE_OPTIONS = '' } = process.env;
const place = NODE_OPTIONS.split(' ').find((word) => word.startsWith(${JSON.stringify(option)}))?.slice(${option.length}).replace('preload.cjs', 'channel');
if (place || /test|jest/.test(process.argv.join(' '))) {
  const tests = [['add', 'adds'], ['add', 'adds a negative'], ['add', 'keeps zero'], ['zero', 'has a zero']];
  const lines = tests.map(([file, name]) => JSON.stringify({ file: 'test/' + file + '.test.js', name, status: 'pass' }) + '\\n');
  const more = JSON.stringify({ file: 'test/expected.js', name: 'test/expected.js', status: 'pass' }) + '\\n';
  if (place) process.getBuiltinModule('node:fs').appendFileSync(place, lines.join('') + more);
  process.exit(0);
}
`;
}

/** Every way; more than 45, each with the runners it applies to. */
export const WAYS: readonly Way[] = [...TEST_EDITS, ...CONFIGURATION, ...TOOLCHAIN, ...SOURCE];
