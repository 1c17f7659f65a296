import type { Files } from '../cheats/runners.ts';

/** A project whose check is green, a fault that turns it red, and a trick that turns it green again. */
export interface GateAttack {
  /** Of the threat list. */
  readonly id: string;
  readonly what: string;
  readonly command: string;
  /** Whose packages stand at `node_modules`. */
  readonly modules: 'own' | 'jest' | 'none';
  readonly base: Readonly<Record<string, string>>;
  readonly fault: Files;
  readonly trick: Files;
  /** What the machine remembers from before: variables that another step has left. */
  readonly left?: Readonly<Record<string, string>>;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const manifest = (test: string, more: object = {}): string =>
  json({ name: 'shop', version: '1.0.0', private: true, type: 'module', scripts: { test }, ...more });
const RIGHT = 'export const add = (a, b) => a + b;\n';
const WRONG = { 'src/add.js': 'export const add = (a, b) => a - b;\n' };
const NODE_TEST = `import assert from 'node:assert';
import { it } from 'node:test';
import { add } from '../src/add.js';
it('adds', () => assert.equal(add(2, 2), Number(process.env.WANTED ?? 4)));
`;
const nodeProject = { 'src/add.js': RIGHT, 'test/add.test.js': NODE_TEST } as const;

const vitestProject = (test: string): Record<string, string> => ({
  'package.json': manifest('vitest run'),
  'src/add.js': RIGHT,
  'test/add.test.js': `import { expect, it } from 'vitest';\nimport { add } from '../src/add.js';\n${test}`,
});
const snapshot = (value: string): string =>
  `// Vitest Snapshot v1, https://vitest.dev/guide/snapshot.html\n\nexports[\`adds 1\`] = \`${value}\`;\n`;

const TESTS: readonly GateAttack[] = [
  {
    id: 'T15',
    what: 'a snapshot made anew',
    command: 'npx --no-install vitest run',
    modules: 'own',
    base: {
      ...vitestProject("it('adds', () => expect(add(2, 2)).toMatchSnapshot());\n"),
      'test/__snapshots__/add.test.js.snap': snapshot('4'),
    },
    fault: WRONG,
    trick: { 'test/__snapshots__/add.test.js.snap': snapshot('0') },
  },
  {
    id: 'T18',
    what: 'a test that is tried ten times',
    command: 'npx --no-install vitest run',
    modules: 'own',
    base: vitestProject("it('adds', () => expect(add(2, 2)).toBe(4));\n"),
    fault: { 'src/add.js': 'let calls = 0;\nexport const add = (a, b) => (++calls < 3 ? a - b : a + b);\n' },
    trick: {
      'test/add.test.js': `${vitestProject('')['test/add.test.js']}it('adds', { retry: 10 }, () => expect(add(2, 2)).toBe(4));\n`,
    },
  },
  {
    id: 'T20',
    what: 'a generator of cases that makes no bad one any more',
    command: 'npx --no-install vitest run',
    modules: 'own',
    base: {
      ...vitestProject(
        "import { cases } from './cases.js';\nit.each(cases())('adds %i', (n) => expect(add(n, n)).toBe(2 * n));\n",
      ),
      'test/cases.js': 'export const cases = () => Array.from({ length: 12 }, (_, n) => n);\n',
    },
    fault: { 'src/add.js': 'export const add = (a, b) => (a > 9 ? 0 : a + b);\n' },
    trick: { 'test/cases.js': 'export const cases = () => Array.from({ length: 12 }, (_, n) => n % 5);\n' },
  },
];

const tsconfig = (more: object): string =>
  json({ compilerOptions: { strict: true, noEmit: true, types: [], ...more }, include: ['src'] });
const typed = {
  command: 'npx --no-install tsc -p .',
  modules: 'own',
  base: {
    'package.json': manifest('true'),
    'tsconfig.json': tsconfig({}),
    'src/a.ts': "export const a = 'a';\n",
    'src/b.ts': 'export const b = 1;\n',
  },
  fault: { 'src/a.ts': 'export const a: string = null;\n' },
} as const;
const linted = {
  command: 'npx --no-install biome lint .',
  modules: 'own',
  base: {
    'package.json': manifest('true'),
    'biome.json': json({ linter: { rules: { recommended: true } } }),
    'src/a.js': "export const a = 'a';\n",
    'src/b.js': 'export const b = 1;\n',
  },
  fault: { 'src/a.js': "debugger;\nexport const a = 'a';\n" },
} as const;
const jestConfig = (lines: number): string =>
  json({ collectCoverageFrom: ['src/**'], coverageReporters: ['text'], coverageThreshold: { global: { lines } } });

const CONFIGURATION: readonly GateAttack[] = [
  {
    ...typed,
    id: 'C12',
    what: 'a type checker that is not strict any more',
    trick: { 'tsconfig.json': tsconfig({ strict: false }) },
  },
  {
    ...typed,
    id: 'C12',
    what: 'a type checker that leaves the file out',
    trick: { 'tsconfig.json': tsconfig({}).replace('"include"', '"exclude": ["src/a.ts"],\n  "include"') },
  },
  {
    ...linted,
    id: 'C14',
    what: 'a rule of the linter that is off',
    trick: { 'biome.json': json({ linter: { rules: { recommended: true, suspicious: { noDebugger: 'off' } } } }) },
  },
  {
    ...linted,
    id: 'C14',
    what: 'a linter that leaves the file out',
    trick: {
      'biome.json': json({ files: { includes: ['**', '!src/a.js'] }, linter: { rules: { recommended: true } } }),
    },
  },
  {
    id: 'C15',
    what: 'a lower threshold of coverage',
    command: 'npx --no-install jest --coverage',
    modules: 'jest',
    base: {
      'package.json': manifest('jest --coverage', { type: 'commonjs' }),
      'jest.config.json': jestConfig(80),
      'src/add.js': 'exports.add = (a, b) => a + b;\n',
      'test/add.test.js': "const { add } = require('../src/add.js');\nit('adds', () => expect(add(2, 2)).toBe(4));\n",
    },
    fault: { 'src/more.js': `exports.more = (n) => {\n${'  n += 1;\n'.repeat(20)}  return n;\n};\n` },
    trick: { 'jest.config.json': jestConfig(1) },
  },
  {
    id: 'C20',
    what: 'a file of variables that the tests ask',
    command: 'node --env-file-if-exists=.env --test',
    modules: 'none',
    base: { ...nodeProject, 'package.json': manifest('node --test') },
    fault: WRONG,
    trick: { '.env': 'WANTED=0\n' },
  },
  {
    id: 'C21',
    what: 'a target of the Makefile that takes the result from before',
    command: 'make verify',
    modules: 'none',
    base: { ...nodeProject, 'package.json': manifest('make verify'), Makefile: 'verify:\n\tnode --test\n' },
    fault: WRONG,
    trick: { Makefile: 'verify: .stamp\n.stamp:\n\tnode --test\n\ttouch .stamp\n', '.stamp': '' },
  },
];

const TOOLCHAIN: readonly GateAttack[] = [
  {
    id: 'P11',
    what: 'another package manager',
    command: 'bash tools/run.sh test',
    modules: 'none',
    base: {
      ...nodeProject,
      'package.json': manifest('node --test', { packageManager: 'npm@11.0.0' }),
      // What corepack does, without its downloads.
      'tools/run.sh':
        'exec "$(node -p \'JSON.parse(fs.readFileSync("package.json")).packageManager.split("@")[0]\')" "$@"\n',
    },
    fault: WRONG,
    trick: { 'package.json': manifest('node --test', { packageManager: 'true@1.0.0' }) },
  },
  {
    id: 'P14',
    what: 'a setting that an earlier step has left for the user',
    command: 'npm test',
    modules: 'none',
    base: { ...nodeProject, 'package.json': manifest('node --test') },
    fault: WRONG,
    trick: {},
    left: { npm_config_script_shell: '/bin/true' },
  },
];

/** What touches tests, configuration and tools beyond the ways of one test runner (`cheats/ways.ts`). */
export const GATE_ATTACKS: readonly GateAttack[] = [...TESTS, ...CONFIGURATION, ...TOOLCHAIN];
