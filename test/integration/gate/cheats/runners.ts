import type { Installation } from '../../../../packages/gate/src/dependencies/installation.ts';
import type { TestFile } from '../../../support/repository/test-repository.ts';
import { goPrograms, jestModules, ownModules, pytestPackages } from './tools.ts';

export const RUNNER_NAMES = ['vitest', 'jest', 'node:test', 'pytest', 'go test'] as const;
export type RunnerName = (typeof RUNNER_NAMES)[number];

/** File contents by path; null takes a file away. */
export type Files = Readonly<Record<string, TestFile | null>>;

/** A small project with a fault that two of its tests show, for one test runner. */
export interface Runner {
  readonly name: RunnerName;
  readonly base: Readonly<Record<string, string>>;
  /** Where things are, so that a way of cheating can be written once for several runners. */
  readonly source: string;
  readonly test: string;
  readonly command: string;
  /** Prints the answer to one held-out input. Of the base, like every program of a check. */
  readonly adapter: string;
  readonly honest: Files;
  installation(): Installation;
}

const GITIGNORE = 'node_modules/\n__pycache__/\n';

const manifest = (script: string, type: string): string =>
  `${JSON.stringify({ name: 'shop', version: '1.0.0', private: true, type, scripts: { test: script } }, null, 2)}\n`;

/** Test files of the three runners of Node; `expect` and `same` are spelled as each wants them. */
function nodeTests(imports: string, same: (found: string, wanted: string) => string): Record<string, string> {
  return {
    'test/expected.js': imports.includes('require') ? 'module.exports = { four: 4 };\n' : 'export const four = 4;\n',
    'test/add.test.js': `${imports}
${imports.includes('require') ? "const { four } = require('./expected.js');" : "import { four } from './expected.js';"}
it('adds', () => {
  ${same('add(2, 2)', 'four')};
});
it('adds a negative', () => {
  ${same('add(5, -3)', '2')};
});
it('keeps zero', () => {
  ${same('add(0, 0)', '0')};
});
`,
    // Loads nothing of the source: a run in which it alone passes is no run without tests.
    'test/zero.test.js': `${imports.replace(/^.*src\/add\.js.*$/m, '')}
it('has a zero', () => {
  ${same("Number('0')", '0')};
});
`,
  };
}

const expectEqual = (found: string, wanted: string): string => `expect(${found}).toEqual(${wanted})`;
const ESM_ADAPTER = `import { add } from '../src/add.js';
let text = '';
for await (const chunk of process.stdin) text += chunk;
const [a, b] = JSON.parse(text);
console.log(JSON.stringify(add(a, b)));
`;

const vitest: Runner = {
  name: 'vitest',
  source: 'src/add.js',
  test: 'test/add.test.js',
  base: {
    '.gitignore': GITIGNORE,
    'package.json': manifest('vitest run', 'module'),
    'vitest.config.js': 'export default {};\n',
    'src/add.js': 'export const add = (a, b) => a - b;\n',
    'scripts/adapter.js': ESM_ADAPTER,
    ...nodeTests("import { expect, it } from 'vitest';\nimport { add } from '../src/add.js';", expectEqual),
  },
  command: 'npm test --silent',
  adapter: 'node scripts/adapter.js',
  honest: { 'src/add.js': 'export const add = (a, b) => a + b;\n' },
  installation: () => modules(ownModules()),
};

const jest: Runner = {
  name: 'jest',
  source: 'src/add.js',
  test: 'test/add.test.js',
  base: {
    '.gitignore': GITIGNORE,
    'package.json': manifest('jest --runInBand', 'commonjs'),
    'src/add.js': 'exports.add = (a, b) => a - b;\n',
    'scripts/adapter.js': `const { add } = require('../src/add.js');
const [a, b] = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
console.log(JSON.stringify(add(a, b)));
`,
    ...nodeTests("const { add } = require('../src/add.js');", expectEqual),
  },
  command: 'npm test --silent',
  adapter: 'node scripts/adapter.js',
  honest: { 'src/add.js': 'exports.add = (a, b) => a + b;\n' },
  installation: () => modules(jestModules()),
};

const nodeTest: Runner = {
  name: 'node:test',
  source: 'src/add.js',
  test: 'test/add.test.js',
  base: {
    '.gitignore': GITIGNORE,
    'package.json': manifest('node --test', 'module'),
    'src/add.js': 'export const add = (a, b) => a - b;\n',
    'scripts/adapter.js': ESM_ADAPTER,
    ...nodeTests(
      "import assert from 'node:assert';\nimport { it } from 'node:test';\nimport { add } from '../src/add.js';",
      (found, wanted) => `assert.strictEqual(${found}, ${wanted})`,
    ),
  },
  command: 'npm test --silent',
  adapter: 'node scripts/adapter.js',
  honest: { 'src/add.js': 'export const add = (a, b) => a + b;\n' },
  installation: () => ({ shows: [], environment: {}, programs: [] }),
};

const pytest: Runner = {
  name: 'pytest',
  source: 'shop/add.py',
  test: 'tests/test_add.py',
  base: {
    '.gitignore': GITIGNORE,
    'pytest.ini': '[pytest]\naddopts = -p no:cacheprovider\n',
    'scripts/test.sh': '. scripts/lib.sh\nrun\n',
    'scripts/lib.sh': 'run() { /usr/bin/env python3 -m pytest -q; }\n',
    'scripts/adapter.py':
      'import json, sys\nsys.path.insert(0, ".")\nfrom shop.add import add\n\nprint(json.dumps(add(*json.load(sys.stdin))))\n',
    'shop/__init__.py': '',
    'shop/add.py': 'def add(a, b):\n    return a - b\n',
    'tests/__init__.py': '',
    'tests/expected.py': 'FOUR = 4\n',
    'tests/test_add.py': `from shop.add import add
from tests.expected import FOUR


def test_adds():
    assert add(2, 2) == FOUR


def test_adds_a_negative():
    assert add(5, -3) == 2


def test_keeps_zero():
    assert add(0, 0) == 0
`,
    'tests/test_zero.py': 'def test_has_a_zero():\n    assert int("0") == 0\n',
  },
  command: 'bash scripts/test.sh',
  adapter: 'python3 scripts/adapter.py',
  honest: { 'shop/add.py': 'def add(a, b):\n    return a + b\n' },
  // Relative to where the command runs, and so to where the packages are shown.
  installation: () => ({
    shows: [{ source: pytestPackages(), place: '.packages' }],
    environment: { PYTHONPATH: '.packages', PYTHONDONTWRITEBYTECODE: '1' },
    programs: [],
  }),
};

const goTest: Runner = {
  name: 'go test',
  source: 'shop/add.go',
  test: 'shop/add_test.go',
  base: {
    '.gitignore': GITIGNORE,
    'go.mod': 'module example.com/shop\n\ngo 1.25\n',
    'zero.go': 'package root\n\nfunc Zero() int { return 0 }\n',
    'zero_test.go':
      'package root\n\nimport "testing"\n\nfunc TestZero(t *testing.T) {\n\tif Zero() != 0 {\n\t\tt.Fatal("not zero")\n\t}\n}\n',
    'shop/add.go': 'package shop\n\nfunc Add(a, b int) int { return a - b }\n',
    'shop/expected_test.go': 'package shop\n\nconst four = 4\n',
    'shop/add_test.go': `package shop

import "testing"

func TestAdds(t *testing.T) {
	if found := Add(2, 2); found != four {
		t.Fatalf("found %d", found)
	}
}

func TestAddsANegative(t *testing.T) {
	if found := Add(5, -3); found != 2 {
		t.Fatalf("found %d", found)
	}
}

func TestKeepsZero(t *testing.T) {
	if found := Add(0, 0); found != 0 {
		t.Fatalf("found %d", found)
	}
}
`,
    'scripts/test.sh': '. scripts/lib.sh\nrun\n',
    'scripts/lib.sh': 'run() { go test ./...; }\n',
    'scripts/adapter/main.go': `package main

import (
	"encoding/json"
	"fmt"
	"os"

	"example.com/shop/shop"
)

func main() {
	var input [2]int
	if err := json.NewDecoder(os.Stdin).Decode(&input); err != nil {
		panic(err)
	}
	fmt.Println(shop.Add(input[0], input[1]))
}
`,
  },
  command: 'bash scripts/test.sh',
  adapter: 'go run ./scripts/adapter',
  honest: { 'shop/add.go': 'package shop\n\nfunc Add(a, b int) int { return a + b }\n' },
  installation: () => ({
    shows: [],
    environment: { GOFLAGS: '-vet=off', GOTOOLCHAIN: 'local' },
    programs: [goPrograms()],
  }),
};

export const RUNNERS: Readonly<Record<RunnerName, Runner>> = {
  vitest,
  jest,
  'node:test': nodeTest,
  pytest,
  'go test': goTest,
};

function modules(source: string): Installation {
  return { shows: [{ source, place: 'node_modules' }], environment: {}, programs: [] };
}
