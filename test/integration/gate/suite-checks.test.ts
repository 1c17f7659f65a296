import { parseLoopSpec, type Verdict } from '@loop-actions/contract';
import { runBaseChecks, STANDING_LOOKS, STRICT_RATCHET, scopeRulesOf } from '@loop-actions/gate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestFile } from '../../support/repository/test-repository.ts';
import { check, type JudgeRoom, openJudgeRoom } from './judge-room.ts';

const SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['name', 'price'],
  properties: { name: { type: 'string', pattern: '^(\\w+\\s?)+$' }, price: { $ref: 'money.schema.json' } },
  additionalProperties: false,
};
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const FILES = {
  'package.json': '{ "name": "shop", "type": "module" }\n',
  'src/names.txt': 'apple\npear\n',
  'test/old.test.js': '// old\n',
  'src/add.js': 'export const add = (a, b) => a + b;\n',
  'generate.mjs':
    "import { readFileSync, writeFileSync } from 'node:fs';\nconst names = readFileSync('src/names.txt', 'utf8').trim().split('\\n');\nwriteFileSync('dist/names.json', JSON.stringify(names) + '\\n');\n",
  'dist/names.json': '["apple","pear"]\n',
  'coverage.mjs':
    "import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';\nif (existsSync('src/silent')) process.exit(0);\nconst hit = Number(readFileSync('src/hits', 'utf8'));\nmkdirSync('coverage', { recursive: true });\nwriteFileSync('coverage/coverage-summary.json', JSON.stringify({ total: { lines: { total: 100, covered: hit } } }));\n",
  'src/hits': '90\n',
  'schemas/item.schema.json': json(SCHEMA),
  'schemas/money.schema.json': json({ type: 'number', minimum: 0 }),
  'scripts/valid.mjs':
    "import { readdirSync, readFileSync } from 'node:fs';\nconst read = (path) => JSON.parse(readFileSync(path, 'utf8'));\nconst { required } = read('schemas/item.schema.json');\nfor (const name of readdirSync('data')) for (const key of required) if (!(key in read('data/' + name))) process.exit(1);\n",
  'data/apple.json': json({ name: 'apple', price: 1 }),
  'conf/app.yml': '# yaml-language-server: $schema=../schemas/item.schema.json\nname: app\nprice: 1\n',
  'README.md': '# Shop\n\nSee [the guide](docs/guide.md#first-steps) and [gone](docs/never.md).\n',
  'docs/guide.md': '# Guide\n\n## First steps\n\nBack to [top](../README.md).\n',
  'docs/other.md': '# Other\n\nAlso [steps](guide.md#first-steps).\n',
};

let room: JudgeRoom;
beforeAll(async () => {
  room = await openJudgeRoom(FILES);
});
afterAll(() => room.origin.remove());

/** Judges a change of files by bullets of a Gates section. */
async function judge(
  files: Readonly<Record<string, TestFile | null>>,
  ...bullets: readonly string[]
): Promise<Verdict> {
  const spec = parseLoopSpec(`## Gates\n\n${bullets.map((bullet) => `- ${bullet}\n`).join('')}`);
  expect(spec.rules.filter((rule) => rule.class !== 'enforced')).toEqual([]);
  return room.judge({ candidate: await room.candidate(files), checks: spec.gates, scope: scopeRulesOf(spec) });
}
/** Without the ratchet, which stands in every verdict and is not what these are about. */
const classes = ({ checks }: Verdict) =>
  Object.fromEntries(
    checks
      .filter(({ name, verdict }) => !(name === 'ratchet' && verdict === 'pass'))
      .map(({ name, verdict, failureClass }) => [name, failureClass ?? verdict]),
  );
const places = ({ checks }: Verdict, severity = 'error') =>
  checks.flatMap(({ findings }) =>
    findings
      .filter((one) => one.severity === severity)
      .map(({ rule, file, line }) => `${rule ?? ''} ${file ?? ''}:${line ?? ''}`),
  );

describe('schemas', () => {
  const BULLET = 'items: `data/*.json` against `schemas/item.schema.json`';
  test('valid data passes, and what refers to another schema is held to that one too', async () => {
    const verdict = await judge({ 'data/pear.json': json({ name: 'pear', price: 2 }) }, BULLET);
    expect(classes(verdict)).toEqual({ scope: 'pass', items: 'pass' });
  });
  test('invalid data is red at its line, each fault of its own', async () => {
    const verdict = await judge({ 'data/pear.json': json({ name: 'pear', price: -2, colour: 'green' }) }, BULLET);
    expect(verdict).toMatchObject({ verdict: 'fail', failureClass: 'type' });
    expect(places(verdict)).toEqual([
      'schema/additionalProperties data/pear.json:1',
      'schema/minimum data/pear.json:3',
    ]);
  });
  test.each<[string, Record<string, string | null>]>([
    ['loosened (C17)', { 'schemas/item.schema.json': json({ ...SCHEMA, additionalProperties: true, required: [] }) }],
    ['deleted', { 'schemas/item.schema.json': null }],
    ['moved away', { 'schemas/item.schema.json': null, 'schemas/old.json': json(SCHEMA) }],
  ])('a schema that is %s is a person’s to decide, and the data is judged by the base’s', async (_name, change) => {
    const verdict = await judge({ ...change, 'data/pear.json': json({ name: 'pear', price: 2, colour: 'x' }) }, BULLET);
    expect(verdict).toMatchObject({ verdict: 'fail', failureClass: 'policy' });
    expect(places(verdict)).toEqual([
      'schema-changed schemas/item.schema.json:',
      'schema/additionalProperties data/pear.json:1',
    ]);
  });
  test('with the base’s schema taken out, the loosened one lets the data pass (C17)', async () => {
    const change = { 'schemas/item.schema.json': json({ ...SCHEMA, additionalProperties: true, required: [] }) };
    const data = { 'data/pear.json': json({ name: 'pear', price: 2, colour: 'x' }) };
    // Off by injection: whoever may change the schema and is judged by what it then says.
    const verdict = await judge({ ...change, ...data }, BULLET, 'changes stay within `schemas/**` and `data/**`');
    expect(verdict.verdict).toBe('pass');
  });
  test('a schema that only a check’s own program asks is held as well, and loosened lets bad data pass where it is not', async () => {
    const program = 'items: `node scripts/valid.mjs`';
    const change = {
      'schemas/item.schema.json': json({ ...SCHEMA, required: [] }),
      'data/pear.json': json({ name: 'pear' }),
    };
    const verdict = await judge(change, program);
    expect(verdict).toMatchObject({ verdict: 'fail', failureClass: 'policy' });
    expect(places(verdict)).toContain('protected-judge-configuration schemas/item.schema.json:');
    const named = 'changes stay within `schemas/item.schema.json` and `data/**`';
    expect((await judge(change, program, named)).verdict).toBe('pass');
  });
  test('a schema that the spec names may change; then all of its data is judged by it', async () => {
    const stricter = { ...SCHEMA, properties: { ...SCHEMA.properties, name: { enum: ['pear'] } } };
    const only = 'changes stay within `schemas/**` and `data/**`';
    const verdict = await judge({ 'schemas/item.schema.json': json(stricter) }, BULLET, only);
    expect(places(verdict)).toEqual(['schema/enum data/apple.json:2']);
  });
  test('by what files name themselves: YAML as well, at its line', async () => {
    const verdict = await judge(
      { 'conf/app.yml': FILES['conf/app.yml'].replace('price: 1', 'price: cheap') },
      'Schemas validate',
    );
    expect(places(verdict)).toEqual(['schema/type conf/app.yml:3']);
  });
  test('a schema that is not in the repository is said, and nothing is fetched', async () => {
    const verdict = await judge(
      {
        'conf/a.json': json({ $schema: 'https://json.schemastore.org/a.json' }),
        'conf/b.json': json({ $schema: './node_modules/b/schema.json' }),
      },
      'Schemas validate',
    );
    expect(verdict.verdict).toBe('pass');
    expect(places(verdict, 'notice')).toEqual([' conf/a.json:', ' conf/b.json:']);
  });
  test('a file can’t drop the schema that it has on the base', async () => {
    const verdict = await judge({ 'conf/app.yml': 'name: app\nprice: cheap\n' }, 'Schemas validate');
    expect(places(verdict)).toEqual(['schema-dropped conf/app.yml:', 'schema/type conf/app.yml:2']);
  });
  test('data on which a pattern of the schema would run for ever is red in time', async () => {
    const slow = { 'data/pear.json': json({ name: `${'a'.repeat(60)}!`, price: 1 }) };
    const verdict = await judge(slow, `${BULLET}, within 1 second`);
    expect(verdict).toMatchObject({ verdict: 'fail', failureClass: 'type' });
  });
  test('a schema that the base does not have is a fault of the configuration, and no pass', async () => {
    const verdict = await judge(
      { 'data/pear.json': '{}', 'schemas/none.json': '{}' },
      'items: `data/*.json` against `schemas/none.json`',
    );
    expect(classes(verdict)).toEqual({ scope: 'pass', items: 'config' });
  });
});

describe('links', () => {
  const BULLET = 'Documentation links resolve';
  test('a new page with good links passes; what the base breaks as well is said and not held against it', async () => {
    const verdict = await judge(
      { 'docs/new.md': '[g](guide.md#guide)\n', 'README.md': `${FILES['README.md']}More.\n` },
      BULLET,
    );
    expect(classes(verdict)).toEqual({ scope: 'pass', [BULLET]: 'pass' });
    expect(places(verdict, 'notice')).toEqual(['broken-link README.md:3']);
  });
  test.each<[string, Record<string, string | null>, readonly string[]]>([
    ['a link to nothing', { 'docs/new.md': 'x\n\n[a](nothing.md)\n' }, ['broken-link docs/new.md:3']],
    ['a link to no heading', { 'docs/new.md': '[a](guide.md#nowhere)\n' }, ['broken-link docs/new.md:1']],
    ['another case', { 'docs/new.md': '[a](Guide.md)\n' }, ['broken-link docs/new.md:1']],
    [
      'a page removed that others link to',
      { 'docs/guide.md': null },
      ['broken-link README.md:3', 'broken-link docs/other.md:3'],
    ],
    [
      'a heading renamed that others link to',
      { 'docs/guide.md': FILES['docs/guide.md'].replace('First', 'Next') },
      ['broken-link README.md:3', 'broken-link docs/other.md:3'],
    ],
    ['a page that no lexer can hold', { 'docs/new.md': '> '.repeat(20_000) }, ['unreadable docs/new.md:']],
  ])('%s is red where the link stands', async (_name, files, found) => {
    const verdict = await judge(files, BULLET);
    expect(verdict).toMatchObject({ verdict: 'fail', failureClass: 'lint' });
    expect(places(verdict)).toEqual(found);
  });
  test('a page renamed together with the links to it passes (N06)', async () => {
    const files = {
      'docs/guide.md': null,
      'docs/manual.md': FILES['docs/guide.md'],
      'README.md': FILES['README.md'].replace('guide.md', 'manual.md'),
      'docs/other.md': FILES['docs/other.md'].replace('guide.md', 'manual.md'),
    };
    expect((await judge(files, BULLET)).verdict).toBe('pass');
  });
});

describe('generated files', () => {
  const BULLET = 'generated: `node generate.mjs`, writes `dist/**`';
  test('that were made anew with their source pass', async () => {
    const files = { 'src/names.txt': 'apple\nfig\n', 'dist/names.json': '["apple","fig"]\n' };
    expect(classes(await judge(files, BULLET))).toEqual({ scope: 'pass', generated: 'pass' });
  });
  test.each<[string, Record<string, string | null>]>([
    ['edited by hand (C18)', { 'dist/names.json': '["poison"]\n' }],
    ['left as they were', { 'src/names.txt': 'apple\nfig\n' }],
    ['deleted', { 'dist/names.json': null, 'dist/keep': '' }],
  ])('that were %s are red', async (_name, files) => {
    const verdict = await judge(files, BULLET);
    expect(classes(verdict)).toEqual({ scope: 'pass', generated: 'build' });
    expect(places(verdict)).toEqual(['generated dist/names.json:']);
  });
  test('without the comparison, the hand’s edit would have passed: the generator itself ends well', async () => {
    const verdict = await judge({ 'dist/names.json': '["poison"]\n' }, 'run: `node generate.mjs`');
    expect(verdict.verdict).toBe('pass');
  });
  test('a generator that writes where it may not is red', async () => {
    const verdict = await judge({ 'src/x': 'y' }, 'generated: `echo "// x" >> src/add.js`, writes `dist/**`');
    expect(places(verdict)).toEqual(['generated src/add.js:']);
  });
});

describe('coverage', () => {
  const RUN = 'coverage: `node coverage.mjs`, report coverage/coverage-summary.json';
  test('at its floor passes, with the figure as evidence', async () => {
    const verdict = await judge({ 'src/hits': '80\n' }, `${RUN}, at least 80 % lines`);
    expect(classes(verdict)).toEqual({ scope: 'pass', coverage: 'pass' });
    expect(verdict.checks[1]?.evidence).toContainEqual({ kind: 'figure', label: 'lines', value: '80 % (80 of 100)' });
  });
  test.each<[string, Record<string, string>, string, string]>([
    ['below its floor', { 'src/hits': '79\n' }, 'at least 80 % lines', 'test'],
    ['below the base', { 'src/hits': '89\n' }, 'coverage may not fall', 'test'],
    ['not written', { 'src/silent': '' }, 'at least 1 % lines', 'test'],
    [
      'committed by the candidate and not written by the command',
      { 'src/silent': '', 'coverage/coverage-summary.json': '{"total":{"lines":{"total":1,"covered":1}}}' },
      'at least 80 % lines',
      'test',
    ],
    [
      'raised by leaving code out (T23)',
      { 'src/add.js': '/* v8 ignore next */\nlet a;\n' },
      'at least 80 % lines',
      'policy',
    ],
  ])('%s is red', async (_name, files, threshold, failureClass) => {
    expect(classes(await judge(files, `${RUN}, ${threshold}`))).toMatchObject({
      scope: 'pass',
      coverage: failureClass,
    });
  });
  test('with the rule on exemptions taken out, leaving code out raises it (T23)', async () => {
    const files = { 'src/add.js': '/* v8 ignore next */\nlet a;\n' };
    const { gates } = parseLoopSpec(`## Gates\n\n- ${RUN}, at least 80 % lines\n`);
    const looks = { ...STANDING_LOOKS, coverageExemptions: () => [] };
    const candidate = await room.candidate(files);
    // The ratchet counts the comment as well.
    const ratchet = { ...STRICT_RATCHET, rise: { ...STRICT_RATCHET.rise, suppressions: 1 } };
    expect((await room.judge({ candidate, checks: gates, ratchet })).verdict).toBe('fail');
    expect((await room.judge({ candidate, checks: gates, ratchet, looks })).verdict).toBe('pass');
  });
  test('above the base passes', async () => {
    expect((await judge({ 'src/hits': '91\n' }, `${RUN}, coverage may not fall`)).verdict).toBe('pass');
  });
  test('a report that is a link out of the tree is not read', async () => {
    const verdict = await judge(
      { 'src/x': 'y' },
      'coverage: `mkdir -p c && ln -s /etc/hostname c/lcov.info`, report c/lcov.info, at least 1 %',
    );
    expect(classes(verdict)).toEqual({ scope: 'pass', coverage: 'test' });
  });
});

describe('evals', () => {
  const results = (successes: number, failures: number, errors: number) =>
    `echo '${JSON.stringify({ results: { stats: { successes, failures, errors } } })}' > r.json`;
  test.each([
    [9, 1, 0, 'pass'],
    [8, 2, 0, 'eval'],
    [8, 0, 2, 'environment'],
  ])('%d passed, %d failed, %d without an answer: %s', async (passed, failed, errors, answer) => {
    const bullet = `evals: \`${results(passed, failed, errors)}\`, report r.json as promptfoo, pass rate at least 90 %`;
    expect(classes(await judge({ 'src/x': 'y' }, bullet))).toEqual({ scope: 'pass', evals: answer });
  });
});

describe('evals that are red on the base', () => {
  test('say which cases, with their traces and the lever, before any change', async () => {
    const cases = [
      { id: 'north-face', expected: '42', actual: '7', pass: false, traceId: 't-17' },
      { id: 'south-face', expected: '1', actual: '1', pass: true, traceId: 't-18' },
    ];
    const bullet = `evals: \`echo '${JSON.stringify(cases)}' > r.json; exit 1\`, report r.json, exact`;
    const { gates } = parseLoopSpec(`## Gates\n\n- ${bullet}\n`);
    const { checks } = await runBaseChecks({ ...room.room, checks: gates });
    const told = checks[0]?.result.findings ?? [];
    expect(told).toContainEqual(
      expect.objectContaining({ rule: 'eval/north-face', message: expect.stringContaining('(trace t-17)') }),
    );
    expect(told.map(({ rule }) => rule)).not.toContain('eval/south-face');
    expect(told.find(({ rule }) => rule === 'eval/lever')?.message).toContain('Propose: ');
  });
});

describe('evals that may not fall', () => {
  const report = (...passed: readonly boolean[]) => {
    const successes = passed.filter((pass) => pass).length;
    const results = passed.map((success, at) => ({
      success,
      score: Number(success),
      vars: { at },
      testCase: { description: `case ${at + 1}`, assert: [{ value: 'High' }] },
      response: { output: success ? 'High' : 'Considerable' },
    }));
    return json({ results: { stats: { successes, failures: passed.length - successes, errors: 0 }, results } });
  };
  const bullet = (more: string) => `evals: \`cp data/answers.json r.json\`, report r.json as promptfoo${more}`;
  const judgeAnswers = async (before: string, after: string, more: string): Promise<Verdict> => {
    const other = await openJudgeRoom({ 'data/answers.json': before });
    const candidate = await other.candidate({ 'data/answers.json': after });
    const spec = parseLoopSpec(`## Gates\n\n- ${bullet(more)}\n`);
    const verdict = await other.judge({ candidate, checks: spec.gates });
    await other.origin.remove();
    return verdict;
  };
  const MAY_NOT_FALL = ', pass rate may not fall';

  test('a case that got worse is not made good by one that got better; the finding names it and the lever', async () => {
    const verdict = await judgeAnswers(report(true, false, true), report(false, true, true), MAY_NOT_FALL);
    expect(classes(verdict)).toEqual({ scope: 'pass', evals: 'eval' });
    const found = verdict.checks.find(({ name }) => name === 'evals')?.findings ?? [];
    expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['eval/case 1', 'eval/lever']));
    expect(found.map(({ message }) => message).join('\n')).toContain('expected');
  });
  test('the pass rate alone would have let that through', async () => {
    const verdict = await judgeAnswers(
      report(true, false, true),
      report(false, true, true),
      ', pass rate at least 60 %',
    );
    expect(classes(verdict)).toEqual({ scope: 'pass', evals: 'pass' });
  });
  test('a case that is not asked any more has failed', async () => {
    const verdict = await judgeAnswers(report(true, true, true), report(true, true), MAY_NOT_FALL);
    expect(classes(verdict)).toEqual({ scope: 'pass', evals: 'eval' });
  });
  test.each([
    ['a case that got better', report(true, false), report(true, true)],
    ['a case that is new', report(true, true), report(true, true, true)],
  ])('control: %s passes', async (_name, before, after) => {
    expect(classes(await judgeAnswers(before, after, MAY_NOT_FALL))).toEqual({ scope: 'pass', evals: 'pass' });
  });
  test('a report that names no cases is held by its figures', async () => {
    const figures = (successes: number) =>
      json({ results: { stats: { successes, failures: 10 - successes, errors: 0 } } });
    expect(classes(await judgeAnswers(figures(8), figures(9), MAY_NOT_FALL))).toEqual({ scope: 'pass', evals: 'pass' });
    expect(classes(await judgeAnswers(figures(8), figures(7), MAY_NOT_FALL))).toEqual({ scope: 'pass', evals: 'eval' });
  });
});

describe('what every judgement looks for', () => {
  const TOKEN = `ghp_${'aB3dE5fG7h'.repeat(3)}aB3dE5`;
  const HIDDEN = 'export const isAdmin\u200B = true;\n';
  test.each<[string, Record<string, string>, string]>([
    ['a secret', { 'src/a.js': `const t = "${TOKEN}";\n` }, 'secret src/a.js:1'],
    ['a secret behind a NUL byte', { 'src/a.bin': `\0\n${TOKEN}\n` }, 'secret src/a.bin:2'],
    ['a hidden character (B16)', { 'src/a.js': HIDDEN }, 'hidden-character src/a.js:1'],
  ])('%s is red by scope, without a bullet', async (_name, files, place) => {
    const verdict = await judge(files, 'tests: `true`');
    expect(classes(verdict)).toEqual({ scope: 'policy', tests: 'pass' });
    expect(places(verdict)).toEqual([place]);
    expect(JSON.stringify(verdict)).not.toContain(TOKEN);
  });
  test.each([
    ['a secret', `const t = "${TOKEN}";\n`, { secrets: async () => [] }],
    ['a hidden character (B16)', HIDDEN, { hiddenText: () => [] }],
  ] as const)('%s passes with the look for it taken out', async (_name, text, off) => {
    const candidate = await room.candidate({ 'src/a.js': text });
    const checks = [check('true')];
    expect((await room.judge({ candidate, checks })).verdict).toBe('fail');
    const looks = { ...STANDING_LOOKS, ...off };
    expect((await room.judge({ candidate, checks, looks })).verdict).toBe('pass');
  });
  test('named by a bullet, each has a row of its own, and proves nothing by itself', async () => {
    const verdict = await judge(
      { 'src/a.js': `${HIDDEN}// ${TOKEN}\n` },
      'No secrets are added',
      'Trojan source check',
    );
    expect(classes(verdict)).toEqual({
      scope: 'pass',
      'No secrets are added': 'policy',
      'Trojan source check': 'policy',
      checks: 'config',
    });
  });
  test('a secret that was there before is not held against the candidate', async () => {
    const other = await openJudgeRoom({ 'src/a.js': `const t = "${TOKEN}";\n\n\n\n\n\nlet b;\n` });
    const candidate = await other.candidate({ 'src/a.js': `const t = "${TOKEN}";\n\n\n\n\n\nlet c;\n` });
    const spec = parseLoopSpec('## Gates\n\n- tests: `true`\n');
    expect((await other.judge({ candidate, checks: spec.gates })).verdict).toBe('pass');
    await other.origin.remove();
  });
  test.each<[string, Record<string, TestFile | null>, readonly string[]]>([
    ['a link that the spec names (N07)', { 'docs/latest.md': { link: 'guide.md' } }, ['only touch `docs/latest.md`']],
    [
      'a test removed with what it tests, as the spec says (N11)',
      { 'test/old.test.js': null },
      ['only touch `test/old.test.js`'],
    ],
    ['Arabic in a document (N09)', { 'docs/ar.md': '# مرحبا\u200F C++\u200F\n' }, []],
    [
      'a configuration that the spec names (N12)',
      { 'vitest.config.js': 'export default {};\n' },
      ['only touch `vitest.config.js`'],
    ],
  ])('%s passes', async (_name, files, more) => {
    expect((await judge(files, 'tests: `true`', ...more)).verdict).toBe('pass');
  });
});

describe('sizes (B15)', () => {
  test.each<[string, Record<string, string>, string, string]>([
    ['a large file', { 'a.txt': 'x'.repeat(2000) }, 'no file is larger than 1 kB', 'max-file-bytes a.txt:'],
    [
      'many small ones',
      Object.fromEntries([1, 2, 3].map((at) => [`${at}.txt`, 'x'.repeat(900)])),
      'at most 2 kB in all',
      'max-bytes :',
    ],
    ['a binary', { 'a.bin': '\0\u0001' }, 'no new binary files', 'no-binaries a.bin:'],
    ['many files', Object.fromEntries([1, 2, 3].map((at) => [`${at}.txt`, ''])), 'at most 2 files', 'max-files :'],
  ])('%s is red', async (_name, files, bullet, place) => {
    const verdict = await judge(files, 'tests: `true`', bullet);
    expect(verdict).toMatchObject({ verdict: 'fail', failureClass: 'scope' });
    expect(places(verdict)).toEqual([place]);
  });
  test('with no limit in force, all of them pass', async () => {
    const files = { 'a.txt': 'x'.repeat(2000), 'a.bin': '\0\u0001', '1.txt': '', '2.txt': '', '3.txt': '' };
    expect((await judge(files, 'tests: `true`')).verdict).toBe('pass');
  });
  test('within the limits passes', async () => {
    const bullets = ['no file is larger than 1 kB', 'at most 2 kB in all', 'no new binary files', 'at most 2 files'];
    expect((await judge({ 'a.txt': 'x' }, 'tests: `true`', ...bullets)).verdict).toBe('pass');
  });
});
