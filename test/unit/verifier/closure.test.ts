import { describe, expect, it } from 'vitest';
import { freeze, type MemoryFiles } from '../../support/heal-world/memory-base.ts';

/** One reference of a frozen file, in one language: what it freezes, and what lies beside it and is free. */
interface Case {
  readonly what: string;
  readonly files: MemoryFiles;
  readonly frozen: readonly string[];
  readonly free?: readonly string[];
}

const cases: readonly Case[] = [
  {
    what: 'Node: import',
    files: { 'oracle.mjs': "import { a } from './h/a.mjs';", 'h/a.mjs': '', 'h/b.mjs': '' },
    frozen: ['h/a.mjs'],
    free: ['h/b.mjs'],
  },
  {
    what: 'Node: an import over two steps',
    files: { 'oracle.mjs': "import './h/a.mjs';", 'h/a.mjs': "export * from './c.mjs';", 'h/c.mjs': '' },
    frozen: ['h/a.mjs', 'h/c.mjs'],
  },
  {
    what: 'Node: require without extension',
    files: { 'oracle.js': "const a = require('./h/a')", 'h/a.js': '', 'h/b.js': '' },
    frozen: ['h/a.js'],
    free: ['h/b.js'],
  },
  {
    what: 'Node: a directory with an index',
    files: { 'oracle.ts': "import x from './h'", 'h/index.ts': '', 'h/x.ts': '' },
    frozen: ['h/index.ts'],
    free: ['h/x.ts'],
  },
  {
    what: 'TypeScript: .js stands for .ts',
    files: { 'oracle.ts': "import x from './h/a.js'", 'h/a.ts': '' },
    frozen: ['h/a.ts'],
  },
  {
    what: 'TypeScript: an alias of paths',
    files: { 'oracle.ts': "import x from '@/h/a'", 'src/h/a.ts': '', 'src/h/b.ts': '' },
    frozen: ['src/h/a.ts'],
    free: ['src/h/b.ts'],
  },
  {
    what: 'Node: a package of the workspace',
    files: {
      'oracle.ts': "import x from '@acme/tools'",
      'packages/tools/package.json': '{"name":"@acme/tools"}',
      'packages/tools/lib/any.ts': '',
    },
    frozen: ['packages/tools/lib/any.ts'],
  },
  {
    what: 'Node: data named by URL',
    files: {
      'oracle.mjs': "readFileSync(new URL('./h/map.json', import.meta.url))",
      'h/map.json': '',
      'h/other.json': '',
    },
    frozen: ['h/map.json'],
    free: ['h/other.json'],
  },
  {
    what: 'Node: data joined from parts',
    files: { 'oracle.mjs': "readFileSync(join(root, 'h', 'map.json'))", 'h/map.json': '' },
    frozen: ['h/map.json'],
  },
  {
    what: 'Node: a name with a blank',
    files: { 'oracle.mjs': "readFileSync('h/label map.json')", 'h/label map.json': '' },
    frozen: ['h/label map.json'],
  },
  {
    what: 'Node: a name in Greek',
    files: { 'oracle.mjs': "readFileSync('h/χάρτης.json')", 'h/χάρτης.json': '' },
    frozen: ['h/χάρτης.json'],
  },
  {
    what: 'Node: a child process',
    files: { 'oracle.mjs': "spawnSync('bash', ['h/ask.sh'])", 'h/ask.sh': '', 'h/b.sh': '' },
    frozen: ['h/ask.sh'],
    free: ['h/b.sh'],
  },
  {
    what: 'Node: a computed import',
    files: { 'oracle.mjs': 'await import(process.env.PLUGIN)', 'h/a.mjs': '', 'h/a.sh': '', 'h/a.md': '' },
    frozen: ['h/a.mjs'],
    free: ['h/a.sh', 'h/a.md'],
  },
  {
    what: 'Node: a computed import below a known directory',
    files: { 'oracle.mjs': 'await import(`./plugins/${name}.mjs`)', 'plugins/a.mjs': '', 'h/a.mjs': '' },
    frozen: ['plugins/a.mjs'],
    free: ['h/a.mjs'],
  },
  {
    what: 'Node: a test’s helper that lies elsewhere',
    files: { 'x.test.mjs': "import './h/world.mjs'", 'h/world.mjs': '' },
    frozen: ['h/world.mjs'],
  },
  {
    what: 'Node: a script of package.json that tests',
    files: {
      'package.json': '{"scripts":{"test":"node h/run-all.mjs","loop":"node h/loop.mjs"}}',
      'h/run-all.mjs': '',
      'h/loop.mjs': '',
    },
    frozen: ['h/run-all.mjs'],
    free: ['h/loop.mjs'],
  },
  {
    what: 'Node: a script of package.json that a gate calls',
    files: {
      'package.json': '{"scripts":{"docs":"node h/docs.mjs"}}',
      'LOOP_SPEC.md': '- docs: `npm run docs`',
      'h/docs.mjs': '',
    },
    frozen: ['h/docs.mjs'],
  },
  {
    what: 'Node: setup files of package.json',
    files: { 'package.json': '{"jest":{"setupFiles":["./h/patch.js"]}}', 'h/patch.js': '' },
    frozen: ['h/patch.js'],
  },
  {
    what: 'Python: import of a module beside it',
    files: { 's/oracle.py': 'import tracker\n', 's/tracker.py': '', 's/other.py': '' },
    frozen: ['s/tracker.py'],
    free: ['s/other.py'],
  },
  {
    what: 'Python: from a package',
    files: {
      's/oracle.py': 'from lib.tracker import read\n',
      's/lib/__init__.py': '',
      's/lib/tracker.py': '',
      's/lib/other.py': '',
    },
    frozen: ['s/lib/__init__.py', 's/lib/tracker.py'],
    free: ['s/lib/other.py'],
  },
  {
    what: 'Python: several lines of names',
    files: {
      's/oracle.py': 'from lib import (\n  tracker,\n  labels as l,\n)\n',
      's/lib/tracker.py': '',
      's/lib/labels.py': '',
    },
    frozen: ['s/lib/tracker.py', 's/lib/labels.py'],
  },
  {
    what: 'Python: relative',
    files: { 's/oracle/main.py': 'from ..lib import tracker\n', 's/lib/tracker.py': '' },
    frozen: ['s/lib/tracker.py'],
  },
  {
    what: 'Python: -m',
    files: { 'LOOP_SPEC.md': '- tests: `python -m checks.run`', 'checks/run.py': '', 'checks/b.py': '' },
    frozen: ['checks/run.py'],
    free: ['checks/b.py'],
  },
  {
    what: 'Python: a computed module',
    files: { 'oracle.py': 'importlib.import_module(name)', 'h/a.py': '', 'h/a.mjs': '' },
    frozen: ['h/a.py'],
    free: ['h/a.mjs'],
  },
  {
    what: 'Python: conftest’s plugin',
    files: { 'conftest.py': 'pytest_plugins = ["h.plugin"]\nimport h.plugin\n', 'h/plugin.py': '' },
    frozen: ['h/plugin.py'],
  },
  {
    what: 'shell: source',
    files: { 's/oracle.sh': '. "$(dirname "$0")/lib.sh"\n', 's/lib.sh': '', 's/other.sh': '' },
    frozen: ['s/lib.sh'],
    free: ['s/other.sh'],
  },
  {
    what: 'shell: source by a variable',
    files: { 's/oracle.sh': 'source "${HERE}/lib.sh"\n', 's/lib.sh': '', 's/other.sh': '' },
    frozen: ['s/lib.sh'],
    free: ['s/other.sh'],
  },
  {
    what: 'shell: a program without extension',
    files: { 's/done-oracle': '#!/bin/sh\n./s/ask "$1"\n', 's/ask': '', 's/b': '' },
    frozen: ['s/ask'],
    free: ['s/b'],
  },
  {
    what: 'shell: a computed file',
    files: { 's/oracle.sh': 'source "$PLUGIN"\n', 'h/a.sh': '', 'h/a.py': '' },
    frozen: ['h/a.sh'],
    free: ['h/a.py'],
  },
  { what: 'shell: eval', files: { 's/oracle.sh': 'eval "$X"\n', 'h/a.sh': '' }, frozen: ['h/a.sh'] },
  {
    what: 'Make: a target’s script',
    files: { Makefile: 'test:\n\tbash h/check.sh\n', 'h/check.sh': '', 'h/b.sh': '' },
    frozen: ['h/check.sh'],
    free: ['h/b.sh'],
  },
  {
    what: 'Go: the package of a test',
    files: {
      'go.mod': 'module example.com/shop\n',
      'h/cart_test.go': 'package h\n',
      'h/cart.go': '',
      'i/other.go': '',
    },
    frozen: ['h/cart.go'],
    free: ['i/other.go'],
  },
  {
    what: 'Go: an imported package',
    files: {
      'go.mod': 'module example.com/shop\n',
      'cmd/oracle/main.go': 'package main\nimport (\n  "example.com/shop/internal/tracker"\n)\n',
      'internal/tracker/read.go': '',
      'internal/other/x.go': '',
    },
    frozen: ['internal/tracker/read.go'],
    free: ['internal/other/x.go'],
  },
  {
    what: 'Go: an embedded directory',
    files: { 'cmd/oracle/main.go': '//go:embed data/*.json\nvar d string\n', 'cmd/oracle/data/map.json': '' },
    frozen: ['cmd/oracle/data/map.json'],
  },
  {
    what: 'Rust: a module',
    files: { 'src/oracle.rs': 'mod tracker;\n', 'src/oracle/tracker.rs': '', 'src/other.rs': '' },
    frozen: ['src/oracle/tracker.rs'],
    free: ['src/other.rs'],
  },
  {
    what: 'Rust: use of the crate from a test',
    files: { 'tests/cart.rs': 'use shop::cart;\n', 'src/lib.rs': 'pub mod cart;\n', 'src/cart.rs': '' },
    frozen: ['src/lib.rs', 'src/cart.rs'],
  },
  {
    what: 'Rust: an included file',
    files: { 'src/oracle.rs': 'const M: &str = include_str!("../data/map.toml");\n', 'data/map.toml': '' },
    frozen: ['data/map.toml'],
  },
  {
    what: 'JVM: an import',
    files: {
      'app/src/main/java/acme/Oracle.java': 'package acme;\nimport acme.io.Tracker;\n',
      'app/src/main/java/acme/io/Tracker.java': '',
      'app/src/main/java/other/X.java': '',
    },
    frozen: ['app/src/main/java/acme/io/Tracker.java'],
    free: ['app/src/main/java/other/X.java'],
  },
  {
    what: 'JVM: a test’s package in the other source root',
    files: {
      'src/test/java/acme/CartTest.java': 'package acme;\n',
      'src/main/java/acme/Cart.java': '',
      'src/main/java/other/X.java': '',
    },
    frozen: ['src/main/java/acme/Cart.java'],
    free: ['src/main/java/other/X.java'],
  },
  {
    what: 'JVM: Kotlin, a class by name',
    files: { 'src/Oracle.kt': 'val t = Class.forName("acme.io.Tracker")\n', 'src/acme/io/Tracker.kt': '' },
    frozen: ['src/acme/io/Tracker.kt'],
  },
  {
    what: 'a link, and what it leads to',
    files: { 'oracle.sh': { link: 'h/real.sh' }, 'h/real.sh': '', 'h/b.sh': '' },
    frozen: ['oracle.sh', 'h/real.sh'],
    free: ['h/b.sh'],
  },
  {
    what: 'a path over a linked directory',
    files: { 'oracle.mjs': "import './lib/a.mjs'", lib: { link: 'h' }, 'h/a.mjs': '', 'i/b.mjs': '' },
    frozen: ['lib', 'h/a.mjs'],
    free: ['i/b.mjs'],
  },
  {
    what: 'a script that a workflow calls',
    files: {
      '.github/workflows/ci.yml': 'on: push\njobs:\n  t:\n    runs-on: x\n    steps:\n      - run: bash h/ci.sh\n',
      'h/ci.sh': '',
      'h/b.sh': '',
    },
    frozen: ['h/ci.sh'],
    free: ['h/b.sh'],
  },
  {
    what: 'a workflow that can’t be read',
    files: { '.github/workflows/ci.yml': 'jobs: [\n run: bash h/ci.sh', 'h/ci.sh': '' },
    frozen: ['h/ci.sh'],
  },
  {
    what: 'a script of a composite action',
    files: {
      'tools/action.yml': 'runs:\n  using: composite\n  steps:\n    - run: bash h/ci.sh\n      shell: bash\n',
      'h/ci.sh': '',
    },
    frozen: ['h/ci.sh'],
  },
  {
    what: 'a directory that a test runner is given',
    files: { 'LOOP_SPEC.md': '- tests: `pytest checks`', 'checks/a.py': '', 'h/a.py': '' },
    frozen: ['checks/a.py'],
    free: ['h/a.py'],
  },
  {
    what: 'who calls an oracle, and what it calls',
    files: { 'oracle.sh': '', 'h/run.sh': 'bash oracle.sh || true\n. h/env.sh\n', 'h/env.sh': '', 'h/b.sh': '' },
    frozen: ['h/run.sh', 'h/env.sh'],
    free: ['h/b.sh'],
  },
  {
    what: 'a binary judge, which may load anything',
    files: { oracle: 'ELF\0', 'h/a.sh': '', 'h/a.md': '' },
    frozen: ['h/a.sh'],
    free: ['h/a.md'],
  },
];

describe('what a frozen file uses is frozen with it', () => {
  it.each(cases)('$what', async ({ files, frozen, free = [] }) => {
    const set = await freeze(files);
    for (const path of frozen) expect(set.why(path), `${path} is frozen`).not.toBeNull();
    for (const path of free) expect(set.why(path), `${path} is free`).toBeNull();
  });
});

describe('a new file in the place of one that a frozen file uses', () => {
  const base: MemoryFiles = {
    'oracle.mjs': "import './h/a.js'; readFileSync('h/absent.json')",
    'h/a.js': '',
    's/oracle.py': 'import json\n',
    'cmd/oracle/main.go': 'package main\n',
    'h/free.mjs': '',
  };
  it.each([
    'h/a.ts',
    'h/a/index.js',
    'h/A.js',
    'h/absent.json',
    's/json.py',
    's/json/__init__.py',
    'cmd/oracle/init.go',
    'ORACLE.mjs',
    'h/ａ.js',
  ])('%s is frozen', async (path) => {
    expect((await freeze(base)).why(path)).not.toBeNull();
  });
  it.each(['h/b.js', 'h/a-more.js', 's/other.py', 'h/free.test-data', 'cmd/other/init.go'])(
    '%s is free',
    async (path) => {
      expect((await freeze(base)).why(path)).toBeNull();
    },
  );
});

describe('the user’s additions', () => {
  it('freeze what they name in any case, and nothing takes away from what is frozen', async () => {
    const set = await freeze({ 'h/a.mjs': '', 'h/oracle.mjs': '' }, ['**'], ['h/A.mjs', '!h/oracle.mjs']);
    expect(set.why('h/a.mjs')?.rule).toBe('named');
    expect(set.why('h/oracle.mjs')?.rule).toBe('judge');
  });
});

describe('reading is linear', () => {
  it.each(['a.', './', '$(', '"', "import('", 'eval ', '../', ' \t', 'from "'])(
    'in a text of nothing but %j',
    async (part) => {
      const long = part.repeat(200_000 / part.length);
      const started = performance.now();
      await freeze({
        'oracle.mjs': long,
        'oracle.sh': long,
        'oracle.py': long,
        'Oracle.java': long,
        'oracle.go': long,
        'oracle.rs': long,
      });
      expect(performance.now() - started).toBeLessThan(20_000);
    },
  );
});
