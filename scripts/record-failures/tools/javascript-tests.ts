import { ENVIRONMENT_FAULTS } from '../environment-faults.ts';
import { DIRECTORIES, padding, type Scenario, turn } from '../scenario.ts';

/** How one JavaScript test runner is written and run. */
export interface Dialect {
  /** Extension of source and test files. */
  readonly extension: 'ts' | 'mjs' | 'js' | 'cjs';
  readonly modules: 'esm' | 'cjs';
  /** First lines of every test file. */
  readonly header: string;
  equal(actual: string, expected: string): string;
  deepEqual(actual: string, expected: string): string;
  /** Ways to run the tests, round and round. */
  readonly formats: readonly Format[];
  /** Files every project needs. */
  readonly files: Readonly<Record<string, string>>;
  /** A test's declaration with a limit of so many milliseconds. */
  slow(name: string, body: string): string;
  /** Faults of which the runner names the file alone. */
  readonly fileOnly?: readonly string[];
  readonly grepNothing?: string;
  /** Directories in turn, where not all names will do. */
  readonly directories?: readonly string[];
}

export interface Format {
  readonly name: string;
  readonly command: string;
  readonly reports?: readonly string[];
}

const NAMES = ['price', 'basket', 'invoice', 'stock', 'route', 'ledger', 'search', 'coupon'] as const;

interface Parts {
  readonly at: number;
  readonly name: string;
  readonly directory: string;
  readonly source: string;
  readonly test: string;
}

type Fault = readonly [
  name: string,
  failureClass: 'test' | 'build',
  build: (dialect: Dialect, parts: Parts) => Record<string, string>,
];

/** Every kind of fault, each in as many ways of running as are asked for, and every machine in trouble once. */
export function javascriptScenarios(dialect: Dialect, waysPerFault: number): readonly Scenario[] {
  const scenarios: Scenario[] = [];
  let at = 0;
  for (const [fault, failureClass, build] of FAULTS) {
    for (let way = 0; way < waysPerFault; way++, at++) {
      const format = turn(dialect.formats, at);
      const files = { ...dialect.files, ...build(dialect, partsOf(dialect, at)) };
      scenarios.push({
        ...finish(`${fault}-${format.name}-${way}`, { failureClass, files }, format),
        ...(dialect.fileOnly?.includes(fault) === true ? { filesOnly: true } : {}),
        ...(at % 9 === 4 ? { crlf: true } : {}),
      });
    }
  }
  return [...scenarios, ...troubles(dialect)];
}

function finish(name: string, what: Pick<Scenario, 'failureClass' | 'files'>, format: Format): Scenario {
  return { name, kind: 'test', ...what, command: format.command, reports: format.reports ?? [] };
}

function partsOf({ extension, directories = DIRECTORIES }: Dialect, at: number): Parts {
  const directory = turn(directories, at);
  const name = turn(NAMES, at);
  return {
    at,
    name,
    directory,
    source: `${directory}/${name}.${extension}`,
    test: `${directory}/${name}.test.${extension}`,
  };
}

function use({ modules, extension }: Dialect, names: string, name: string): string {
  return modules === 'esm'
    ? `import { ${names} } from './${name}.${extension}';\n`
    : `const { ${names} } = require('./${name}.${extension}');\n`;
}

function give({ modules }: Dialect, names: string, body: string): string {
  return `${body}\n${modules === 'esm' ? `export { ${names} };` : `module.exports = { ${names} };`}\n`;
}

const suite = (dialect: Dialect, parts: Parts, names: string, body: string): string =>
  `${padding(parts.at % 7)}${dialect.header}${use(dialect, names, parts.name)}
describe('${parts.name} of the shop', () => {
  it('stands', () => {
    ${dialect.equal('1', '1')}
  });
${body}
});
`;

const half = (dialect: Dialect): string => give(dialect, 'half', 'function half(n) {\n  return n / 3;\n}');

const FAULTS: readonly Fault[] = [
  [
    'assertion',
    'test',
    (d, p) => ({
      [p.source]: half(d),
      [p.test]: suite(
        d,
        p,
        'half',
        `  it('halves an amount', () => {\n    const amount = half(8);\n    ${d.equal('amount', '4')}¶\n  });`,
      ),
    }),
  ],
  [
    'three-of-many',
    'test',
    (d, p) => ({
      [p.source]: half(d),
      [p.test]: suite(
        d,
        p,
        'half',
        `  it('halves 8', () => {\n    ${d.equal('half(8)', '4')}¶\n  });\n  describe('when odd', () => {\n    it('halves 7', () => {\n      ${d.equal('half(7)', '3.5')}¶\n    });\n  });`,
      ),
      [`${p.directory}/deep/er/other.test.${d.extension}`]: `${d.header}
it('says hello (in a file of its own)', () => {
  ${d.equal("'hello'", "'good day'")}¶
});
`,
    }),
  ],
  [
    'thrown-in-source',
    'test',
    (d, p) => ({
      [p.source]: give(
        d,
        'parse',
        `${padding(p.at % 5)}function parse(text) {\n  if (!text.includes(':')) {\n    throw new RangeError('no colon in ' + JSON.stringify(text));¶\n  }\n  return text.split(':');\n}`,
      ),
      [p.test]: suite(
        d,
        p,
        'parse',
        `  it('parses a pair', () => {\n    ${d.deepEqual("parse('a=b')", "['a', 'b']")}\n  });`,
      ),
    }),
  ],
  [
    'undefined-property',
    'test',
    (d, p) => ({
      [p.source]: give(
        d,
        'nameOf',
        `${padding(p.at % 4)}function nameOf(customer) {\n  const { profile } = customer;\n  return profile.name;¶\n}`,
      ),
      [p.test]: suite(
        d,
        p,
        'nameOf',
        `  it('knows the name', async () => {\n    await Promise.resolve();\n    ${d.equal('nameOf({ id: 1 })', "'Ada'")}\n  });`,
      ),
    }),
  ],
  [
    'rejected',
    'test',
    (d, p) => ({
      [p.source]: give(
        d,
        'load',
        `async function load(id) {\n  await new Promise((done) => setTimeout(done, 1));\n  throw new Error('record ' + id + ' does not exist');¶\n}`,
      ),
      [p.test]: suite(
        d,
        p,
        'load',
        `  it('loads a record', async () => {\n    const record = await load(7);\n    ${d.equal('record.id', '7')}\n  });`,
      ),
    }),
  ],
  [
    'deep-difference',
    'test',
    (d, p) => ({
      [p.source]: give(
        d,
        'order',
        `function order() {\n  return { id: 7, lines: [{ sku: 'a-1', amount: 2, at: 'src/x.js:12:5' }, { sku: 'b-2', amount: 1 }], total: 12.5, note: 'Error: none' };\n}`,
      ),
      [p.test]: suite(
        d,
        p,
        'order',
        `  it('makes an order', () => {\n    ${d.deepEqual('order()', "{ id: 7, lines: [{ sku: 'a-1', amount: 3, at: 'src/x.js:12:5' }, { sku: 'b-2', amount: 1 }], total: 13.5, note: 'none' }")}¶\n  });`,
      ),
    }),
  ],
  [
    'setup-fails',
    'test',
    (d, p) => ({
      [p.source]: half(d),
      [p.test]: suite(
        d,
        p,
        'half',
        `  describe('with a fixture', () => {\n    beforeEach(() => {\n      JSON.parse('{"a":');¶\n    });\n    it('halves the fixture', () => {\n      ${d.equal('1', '1')}\n    });\n  });`,
      ),
    }),
  ],
  [
    'never-ends',
    'test',
    (d, p) => ({
      [p.source]: half(d),
      [p.test]: suite(
        d,
        p,
        'half',
        `  ${d.slow('waits for an answer', 'await new Promise((done) => setTimeout(done, 3000));')}`,
      ),
    }),
  ],
  [
    'syntax',
    'build',
    (d, p) => ({
      [p.source]: give(d, 'half', `${padding(p.at % 6)}function half(n) {\n  return n / 2;\n}\nconst table = [1, 2;¶`),
      [p.test]: suite(d, p, 'half', `  it('halves', () => {\n    ${d.equal('half(8)', '4')}\n  });`),
    }),
  ],
  [
    'missing-module',
    'build',
    (d, p) => ({
      [p.source]: give(
        d,
        'half',
        d.modules === 'esm'
          ? `import { round } from './rounding.${d.extension}';¶\nfunction half(n) {\n  return round(n / 2);\n}`
          : `const { round } = require('./rounding.${d.extension}');¶\nfunction half(n) {\n  return round(n / 2);\n}`,
      ),
      [p.test]: suite(d, p, 'half', `  it('halves', () => {\n    ${d.equal('half(8)', '4')}\n  });`),
    }),
  ],
  [
    'noise-of-a-machine',
    'test',
    (d, p) => ({
      [p.source]: half(d),
      [p.test]: suite(
        d,
        p,
        'half',
        `  it('tries again when the tracker is away', () => {\n    console.error('Error: connect ECONNREFUSED 127.0.0.1:5432');\n    console.warn('ENOSPC: no space left on device, trying again');\n    ${d.equal('1', '1')}\n  });\n  it('halves', () => {\n    ${d.equal('half(8)', '4')}¶\n  });`,
      ),
    }),
  ],
  [
    'words-of-a-machine',
    'test',
    (d, p) => ({
      [p.source]: give(d, 'codeOf', `function codeOf(error) {\n  return error.name;\n}`),
      [p.test]: suite(
        d,
        p,
        'codeOf',
        `  it('maps ENOSPC to a full disk', () => {\n    ${d.equal("codeOf({ name: 'unknown', code: 'ENOSPC' })", "'ENOSPC'")}¶\n  });`,
      ),
    }),
  ],
  [
    'long-log',
    'test',
    (d, p) => ({
      [p.source]: half(d),
      [p.test]: suite(
        d,
        p,
        'half',
        `  it('talks a lot', () => {\n    for (let n = 0; n < 300; n++) console.log('[' + n + '] GET /api/prices/' + n + ' 200 ' + (n % 17) + ' ms at src/server.js:' + n);\n    ${d.equal('1', '1')}\n  });\n  it('halves', () => {\n    ${d.equal('half(8)', '4')}¶\n  });`,
      ),
    }),
  ],
];

function troubles(dialect: Dialect): readonly Scenario[] {
  const inTests = ENVIRONMENT_FAULTS.map((fault, at): Scenario => {
    const parts = partsOf(dialect, at + 3);
    const format = turn(dialect.formats, at);
    const body = fault.javascript.replace(/require\('node:(\w+)'\)/g, "process.getBuiltinModule('node:$1')");
    const files = {
      ...dialect.files,
      [parts.source]: half(dialect),
      [parts.test]: suite(dialect, parts, 'half', `  it('reaches what it needs', async () => {\n    ${body}¶\n  });`),
    };
    const command = fault.wrap?.(format.command) ?? format.command;
    return {
      ...finish(`machine-${fault.name}-${format.name}`, { failureClass: 'environment', files }, format),
      command: fault.prepare === undefined ? command : `${fault.prepare}\n${command}`,
      // These fail below the event loop: the runtime's stack names no line of the project.
      filesOnly: /^(?:connection-refused|unknown-host|network-timeout)$/.test(fault.name),
    };
  });
  const parts = partsOf(dialect, 1);
  const sound = {
    ...dialect.files,
    [parts.source]: give(dialect, 'half', 'function half(n) {\n  return n / 2;\n}'),
    [parts.test]: suite(dialect, parts, 'half', `  it('halves', () => {\n    ${dialect.equal('half(8)', '4')}\n  });`),
  };
  const [format] = dialect.formats;
  const first = format?.command ?? '';
  const around: readonly (readonly [string, string])[] = [
    ['install-refused', `npm ci --registry http://127.0.0.1:9 && ${first}`],
    ['install-bad-gateway', `npm ci --registry "$SERVER/503" && ${first}`],
    ['install-rate-limited', `npm ci --registry "$SERVER/429" && ${first}`],
    ['install-unknown-host', `npm ci --registry http://registry.shop.invalid && ${first}`],
    [
      'install-full-disk',
      `mkdir small && mount -t tmpfs -o size=64k tmpfs small && npm_config_cache=$PWD/small npm ci --registry "$SERVER/429" && ${first}`,
    ],
    [
      'heap',
      `NODE_OPTIONS=--max-old-space-size=24 ${first}; test $? = 0 && node --max-old-space-size=16 -e 'const all = []; for (;;) all.push(new Array(1e5).fill(1.5))'`,
    ],
    ['killed', `${first} & sleep 0.15; kill -9 $!; wait $!`],
  ];
  const lock = JSON.stringify({
    name: 'shop',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'shop', version: '1.0.0', dependencies: { 'left-pad': '1.3.0' } },
      'node_modules/left-pad': {
        version: '1.3.0',
        integrity: 'sha512-XI5MPzVNApjAyhQzphX8BkmKsKUxD4LdyK24iZeQGinBN9yTQT3bFlCBy/aVx2HrNcqQGsdot8ghrjyrvMCoEA==',
      },
    },
  });
  const manifest = JSON.stringify({
    ...JSON.parse(dialect.files['package.json'] ?? '{}'),
    name: 'shop',
    version: '1.0.0',
    dependencies: { 'left-pad': '1.3.0' },
  });
  return [
    ...inTests,
    ...around.map(
      ([name, command]): Scenario => ({
        name: `machine-${name}`,
        kind: 'test',
        failureClass: 'environment',
        files: { ...sound, 'package.json': manifest, 'package-lock.json': lock },
        command,
      }),
    ),
    {
      name: 'no-such-script',
      kind: 'test',
      failureClass: 'config',
      files: { ...sound, 'package.json': '{"name":"shop","scripts":{"tests":"x"}}' },
      command: 'npm test',
    },
    ...(dialect.grepNothing === undefined
      ? []
      : [
          {
            name: 'no-tests',
            kind: 'test',
            failureClass: 'config',
            files: dialect.files,
            command: dialect.grepNothing,
          } as const,
        ]),
  ];
}
