import { DIRECTORIES, padding, type RecordedTool, turn } from '../scenario.ts';
import { aroundTool, crossed, type FaultRow, type Way } from './fault-table.ts';

const path = (at: number, name: string, extension = 'js'): string => `${turn(DIRECTORIES, at)}/${name}.${extension}`;
const pad = (at: number): string => padding(at % 7);
const CONFIG = {
  'eslint.config.mjs':
    "export default [{ files: ['**/*.js'], rules: { 'no-unused-vars': 'error', 'no-undef': 'error', eqeqeq: 'error', 'no-empty': 'error', 'prefer-const': 'error', 'no-var': 'error', 'no-debugger': 'error', 'no-console': 'warn', 'no-unreachable': 'error', 'no-dupe-keys': 'error', 'no-fallthrough': 'error' }, languageOptions: { globals: { console: 'readonly' } } }];\n",
};
const LINT: readonly FaultRow[] = [
  ['unused', 'lint', (at) => ({ ...CONFIG, [path(at, 'a')]: `${pad(at)}const unused = 1;¶\nexport const b = 2;\n` })],
  [
    'undefined',
    'lint',
    (at) => ({ ...CONFIG, [path(at, 'b')]: `${pad(at)}export function f() {\n  return missing + 1;¶\n}\n` }),
  ],
  [
    'several',
    'lint',
    (at) => ({
      ...CONFIG,
      [path(at, 'c')]:
        `${pad(at)}export function g(a) {\n  if (a == null) {¶\n    debugger;¶\n  }\n  var c = 3;¶\n  return c;\n}\n`,
      [path(at + 1, 'd')]: 'let never = 1;¶\nexport const e = { a: never, a: 2 };¶\n',
    }),
  ],
  [
    'unreachable',
    'lint',
    (at) => ({ ...CONFIG, [path(at, 'e')]: `${pad(at)}export function h() {\n  return 1;\n  h();¶\n}\n` }),
  ],
  [
    'empty',
    'lint',
    (at) => ({ ...CONFIG, [path(at, 'f')]: `${pad(at)}export function i(a) {\n  if (a) {¶\n  }\n}\n` }),
  ],
  ['syntax', 'build', (at) => ({ ...CONFIG, [path(at, 'g')]: `${pad(at)}export const j = ;¶\n` })],
  [
    'words',
    'lint',
    (at) => ({
      ...CONFIG,
      [path(at, 'h')]: `${pad(at)}export const k = 'ECONNREFUSED';\nconst ENOSPC = 'no space left on device';¶\n`,
    }),
  ],
];
const ESLINT: readonly Way[] = [
  { name: 'stylish', command: 'eslint .' },
  { name: 'json', command: 'eslint -f json -o report.json .', reports: ['report.json'] },
  { name: 'colour', command: 'eslint --color .' },
  { name: 'json-printed', command: 'eslint -f json .' },
];
const SOUND = { ...CONFIG, 'src/ok.js': 'export const ok = 1;\n' };
const LOCK = {
  'package.json': '{"name":"shop","version":"1.0.0","dependencies":{"left-pad":"1.3.0"}}',
  'package-lock.json':
    '{"name":"shop","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"shop","version":"1.0.0","dependencies":{"left-pad":"1.3.0"}},"node_modules/left-pad":{"version":"1.3.0","integrity":"sha512-XI5MPzVNApjAyhQzphX8BkmKsKUxD4LdyK24iZeQGinBN9yTQT3bFlCBy/aVx2HrNcqQGsdot8ghrjyrvMCoEA=="}}}',
};
const installs = (then: string): readonly (readonly [string, string])[] => [
  ['install-refused', `npm ci --registry http://127.0.0.1:9 && ${then}`],
  ['install-bad-gateway', `npm ci --registry "$SERVER/503" && ${then}`],
  ['install-rate-limited', `npm ci --registry "$SERVER/429" && ${then}`],
  ['install-refused-who', `npm ci --registry "$SERVER/401" && ${then}`],
];
const FULL = 'mkdir -p small && mount -t tmpfs -o size=4k tmpfs small && head -c 4096 /dev/zero > small/fill';

export const eslint: RecordedTool = {
  name: 'eslint',
  version: '10.15.0',
  scenarios: () => [
    ...crossed(LINT, ESLINT, { kind: 'lint', times: 4 }),
    ...aroundTool('lint', { ...SOUND, ...LOCK }, installs('eslint .')),
    ...aroundTool('lint', SOUND, [
      ['disk-full', `${FULL}; eslint -f json -o small/report.json .`],
      ['killed', 'eslint . & sleep 0.1; kill -9 $!; wait $!'],
      ['heap', 'NODE_OPTIONS=--max-old-space-size=8 eslint .'],
    ]),
    { name: 'no-config', kind: 'lint', failureClass: 'config', files: { 'src/a.js': '1;\n' }, command: 'eslint .' },
    { name: 'no-files', kind: 'lint', failureClass: 'config', files: CONFIG, command: "eslint 'lib/**/*.js'" },
  ],
};

const BIOME_CONFIG = {
  'biome.json':
    '{"formatter":{"enabled":true,"indentStyle":"space"},"linter":{"enabled":true,"rules":{"preset":"recommended"}}}\n',
};
const BIOME_ROWS: readonly FaultRow[] = [
  [
    'double-equals',
    'lint',
    (at) => ({ ...BIOME_CONFIG, [path(at, 'a')]: `${pad(at)}export const f = (a) => a == 1;¶\n` }),
  ],
  [
    'debugger',
    'lint',
    (at) => ({ ...BIOME_CONFIG, [path(at, 'b')]: `${pad(at)}export function g() {\n  debugger;¶\n}\n` }),
  ],
  [
    'duplicate-key',
    'lint',
    (at) => ({ ...BIOME_CONFIG, [path(at, 'c')]: `${pad(at)}export const h = { a: 1, a: 2 };¶\n` }),
  ],
  ['syntax', 'build', (at) => ({ ...BIOME_CONFIG, [path(at, 'd')]: `${pad(at)}export const i = ;¶\n` })],
  [
    'self-compare',
    'lint',
    (at) => ({ ...BIOME_CONFIG, [path(at, 'e')]: `${pad(at)}export function j(a) {\n  return a === a;¶\n}\n` }),
  ],
  [
    'empty-pattern',
    'lint',
    (at) => ({ ...BIOME_CONFIG, [path(at, 'f')]: `${pad(at)}export function k({}) {¶\n  return 1;\n}\n` }),
  ],
];

export const biome: RecordedTool = {
  name: 'biome',
  version: '2.6.8',
  scenarios: () => [
    ...crossed(
      BIOME_ROWS,
      [
        { name: 'text', command: 'biome lint .' },
        { name: 'github', command: 'biome lint --reporter=github .' },
        { name: 'junit', command: 'biome lint --reporter=junit . > report.xml', reports: ['report.xml'] },
        { name: 'colour', command: 'biome lint --colors=force .' },
        { name: 'sarif', command: 'biome lint --reporter=sarif . > report.sarif', reports: ['report.sarif'] },
        { name: 'json', command: 'biome lint --reporter=json .' },
      ],
      { kind: 'lint', times: 5 },
    ),
    ...aroundTool(
      'lint',
      { ...BIOME_CONFIG, 'src/ok.js': 'export const ok = 1;\n', ...LOCK },
      installs('biome lint .'),
    ),
    {
      name: 'bad-config',
      kind: 'lint',
      failureClass: 'config',
      files: { 'biome.json': '{"linterr":{}}¶', 'src/ok.js': '1;\n' },
      command: 'biome lint .',
    },
  ],
};

const TSCONFIG = {
  'tsconfig.json':
    '{"compilerOptions":{"strict":true,"noEmit":true,"target":"es2022","module":"nodenext","skipLibCheck":true,"types":[]}}\n',
};
const ts = (at: number, name: string): string => path(at, name, 'ts');
const TYPES: readonly FaultRow[] = [
  ['assign', 'type', (at) => ({ ...TSCONFIG, [ts(at, 'a')]: `${pad(at)}export const n: number = 'one';¶\n` })],
  [
    'argument',
    'type',
    (at) => ({
      ...TSCONFIG,
      [ts(at, 'b')]: `${pad(at)}function f(n: number) {\n  return n;\n}\nf('x');¶\nexport {};\n`,
    }),
  ],
  [
    'property',
    'type',
    (at) => ({
      ...TSCONFIG,
      [ts(at, 'c')]: `${pad(at)}interface Order {\n  id: number;\n}\nexport const total = (o: Order) => o.total;¶\n`,
    }),
  ],
  [
    'several',
    'type',
    (at) => ({
      ...TSCONFIG,
      [ts(at, 'd')]: `${pad(at)}export const a: string = 1;¶\nexport function b(): number {¶\n}\n`,
      [ts(at + 1, 'e')]: 'export const c: { x: { y: number } } = { x: { y: "1" } };¶\n',
    }),
  ],
  [
    'possibly-undefined',
    'type',
    (at) => ({ ...TSCONFIG, [ts(at, 'f')]: `${pad(at)}export const len = (s?: string) => s.length;¶\n` }),
  ],
  [
    'missing-module',
    'type',
    (at) => ({ ...TSCONFIG, [ts(at, 'g')]: `${pad(at)}import { x } from './nowhere.js';¶\nexport const y = x;\n` }),
  ],
  ['syntax', 'build', (at) => ({ ...TSCONFIG, [ts(at, 'h')]: `${pad(at)}export const z = ;¶\n` })],
  [
    'elaborated',
    'type',
    (at) => ({
      ...TSCONFIG,
      [ts(at, 'i')]:
        `${pad(at)}interface A { run(a: string, b: number): void }\nconst impl = { run(a: number) { return a; } };\nexport const it: A = impl;¶\n`,
    }),
  ],
];
const OLD = 'node "$TOOLS/npm/node_modules/typescript5/bin/tsc"';

export const typescript: RecordedTool = {
  name: 'typescript',
  version: '7.0.2 and 5.9.3',
  scenarios: () => [
    ...crossed(
      TYPES,
      [
        { name: 'plain', command: 'tsc --pretty false' },
        { name: 'old-plain', command: `${OLD} --pretty false` },
        { name: 'pretty', command: 'tsc --pretty' },
        { name: 'old-pretty', command: `${OLD} --pretty` },
      ],
      { kind: 'type', times: 4 },
    ),
    ...aroundTool('type', { ...TSCONFIG, 'src/ok.ts': 'export const ok = 1;\n', ...LOCK }, installs('tsc')),
    ...aroundTool('type', { ...TSCONFIG, 'src/ok.ts': `export const ok = ${JSON.stringify('x'.repeat(6000))};\n` }, [
      ['disk-full', `${FULL}; ${OLD} --pretty false --noEmit false --outDir small`],
      ['heap', `NODE_OPTIONS=--max-old-space-size=24 ${OLD}`],
      ['killed', 'tsc & kill -9 $!; wait $!'],
    ]),
    {
      name: 'unknown-option',
      kind: 'type',
      failureClass: 'config',
      files: { 'tsconfig.json': '{"compilerOptions":{"strikt":true}}¶\n', 'a.ts': '' },
      command: `${OLD} --pretty false`,
    },
    { name: 'no-inputs', kind: 'type', failureClass: 'config', files: TSCONFIG, command: 'tsc --pretty false' },
  ],
};
