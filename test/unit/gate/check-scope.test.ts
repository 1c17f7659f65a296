import { checkScope, decidingFieldsChanged, protectionOf, type ScopeRules } from '@loop-actions/gate';
import type { TreeChange } from '@loop-actions/git';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const RULES: ScopeRules = {
  only: [],
  never: [],
  maxFiles: null,
  maxLines: null,
  maxFileBytes: null,
  maxBytes: null,
  binaries: true,
  controlFiles: ['LOOP_SPEC.md', 'escalation-policy.md', 'quality-gate-checklist.md', 'LOOP_STATE.md'],
};

const changed = (path: string, more: Partial<TreeChange> = {}): TreeChange => ({
  path,
  status: 'modified',
  oldMode: '100644',
  newMode: '100644',
  addedLines: 1,
  deletedLines: 1,
  binary: false,
  ...more,
});
const added = (path: string, more: Partial<TreeChange> = {}) =>
  changed(path, { status: 'added', oldMode: '000000', deletedLines: 0, ...more });

const rulesBroken = (changes: readonly TreeChange[], rules: Partial<ScopeRules> = {}) =>
  checkScope(changes, { ...RULES, ...rules }).findings.map(({ rule }) => rule);

describe('what no spec can open', () => {
  test.each([
    '.github/workflows/ci.yml',
    '.GitHub/Workflows/ci.yml',
    '.github/WORKFLOWS/nested/ci.yml',
    '.github./workflows /ci.yml',
    '.ｇithub/workflows/ci.yml',
    '.gith\u200dub/workflows/ci.yml',
    '.github/actions/gate/action.yml',
    '.github/CODEOWNERS',
    'CODEOWNERS',
    'docs/codeowners',
    '.github/dependabot.yml',
    '.gitmodules',
    'LOOP_SPEC.md',
    'loop_spec.MD',
    'LOOP_STATE.md',
    'escalation-policy.md',
    'quality-gate-checklist.md',
  ])('%s is refused, added, changed, deleted or as the source of a rename, even where the spec names it', (path) => {
    const rules = { only: [[path, '**']] };
    for (const change of [
      added(path),
      changed(path),
      changed(path, { status: 'deleted', newMode: '000000' }),
      changed('src/moved', { status: 'renamed', oldPath: path }),
    ]) {
      const result = checkScope([change], { ...RULES, ...rules });
      expect(result).toMatchObject({ verdict: 'fail', failureClass: 'policy', required: true });
      expect(result.findings).toContainEqual(expect.objectContaining({ rule: 'protected-never', file: path }));
    }
  });

  test.each(['.github/ISSUE_TEMPLATE/bug.md', 'docs/workflows/x.yml', 'src/codeowners.ts', 'LOOP_SPEC.md.txt'])(
    '%s is not one of them',
    (path) => {
      expect(checkScope([changed(path)], RULES)).toMatchObject({ verdict: 'pass', failureClass: null, findings: [] });
    },
  );
});

describe('what tells a check how to judge', () => {
  const CONFIGURATION = [
    'vitest.config.ts',
    'packages/a/vitest.config.mts',
    'vite.config.ts',
    'jest.config.js',
    '.mocharc.json',
    '.taprc',
    '.eslintrc',
    'src/x/.eslintrc.json',
    'eslint.config.mjs',
    '.eslintignore',
    'tsconfig.json',
    'tsconfig.build.json',
    'biome.json',
    '.npmrc',
    '.yarnrc.yml',
    '.env',
    '.env.test',
    '.envrc',
    'pytest.ini',
    'tests/conftest.py',
    'sitecustomize.py',
    'Makefile',
    'turbo.json',
    'src/__mocks__/fs.js',
    'action.yml',
    'VITEST.CONFIG.TS',
  ];
  test.each(CONFIGURATION)('%s may neither be added nor changed', (path) => {
    expect(rulesBroken([added(path)])).toEqual(['protected-judge-configuration']);
    expect(rulesBroken([changed(path)])).toEqual(['protected-judge-configuration']);
  });
  test.each(['vitest.config.ts', 'tsconfig.json', 'action.yml'])('%s may where the spec names it', (path) => {
    expect(rulesBroken([changed(path)], { only: [[path, 'src/**']] })).toEqual([]);
    expect(rulesBroken([changed(path)], { only: [['**']] })).toEqual(['protected-judge-configuration']);
  });
});

describe('tests', () => {
  const TESTS = [
    'test/a.js',
    'src/a.test.ts',
    'src/__tests__/a.js',
    'pkg/a_test.go',
    'tests/test_a.py',
    'java/CartTest.java',
    'a.spec.rb',
    'x/__snapshots__/a.snap',
  ];
  test.each(TESTS)('%s may be added, and not be changed, deleted or moved away', (path) => {
    expect(rulesBroken([added(path)])).toEqual([]);
    expect(rulesBroken([changed(path)])).toEqual(['protected-test']);
    expect(rulesBroken([changed(path, { status: 'deleted', newMode: '000000' })])).toEqual(['protected-test']);
    expect(rulesBroken([changed('src/elsewhere.txt', { status: 'renamed', oldPath: path })])).toEqual([
      'protected-test',
    ]);
  });
  test.each([
    ['src/a.test.ts', ['src/a.test.ts'], true],
    ['src/a.test.ts', ['src/**/*.test.ts'], true],
    ['test/a.js', ['test/**'], true],
    ['src/a.test.ts', ['src/**'], false],
    ['src/a.test.ts', ['**'], false],
    ['src/a.test.ts', ['src/b.test.ts', 'src/**'], false],
  ])('changing %s under "only %j" is named: %s', (path, globs, allowed) => {
    expect(rulesBroken([changed(path)], { only: [globs] })).toEqual(allowed ? [] : ['protected-test']);
  });
  test.each([
    'src/contest.js',
    'src/testimony.ts',
    'docs/testing.md',
    'src/latest.js',
    'src/inspect.js',
    'java/Latest.java',
    'docs/spec/format.md',
  ])('%s is no test', (path) => {
    expect(protectionOf(path, [])).toBeNull();
  });
});

describe('the spec’s own limits', () => {
  test('every "only" rule must hold, with dot files and folders as people write them', () => {
    const only = [['src/', 'docs']];
    expect(rulesBroken([changed('src/a/.hidden'), changed('docs/x.md')], { only })).toEqual([]);
    expect(rulesBroken([changed('lib/x.js')], { only })).toEqual(['paths-only']);
    expect(rulesBroken([changed('src/a.js')], { only: [['src/**'], ['docs/**']] })).toEqual(['paths-only']);
    expect(rulesBroken([changed('src/b.js', { status: 'renamed', oldPath: 'lib/b.js' })], { only })).toEqual([
      'paths-only',
    ]);
  });
  test.each(['auth/login.ts', 'Auth/login.ts', 'ａuth/login.ts', 'src/../auth/login.ts'.replace('src/../', '')])(
    '"never auth/**" holds for %s in any case and width',
    (path) => {
      expect(rulesBroken([changed(path)], { never: ['auth/**'] })).toEqual(['paths-never']);
    },
  );
  test('files and lines are counted, and what can’t be counted is over the limit', () => {
    const five = Array.from({ length: 5 }, (_, at) => changed(`src/${at}.js`));
    expect(rulesBroken(five, { maxFiles: 5, maxLines: 10 })).toEqual([]);
    expect(rulesBroken(five, { maxFiles: 4 })).toEqual(['max-files']);
    expect(rulesBroken(five, { maxLines: 9 })).toEqual(['max-lines']);
    expect(rulesBroken([changed('a.png', { binary: true, addedLines: 0, deletedLines: 0 })], { maxLines: 9 })).toEqual([
      'max-lines',
    ]);
  });
  test('a change of nothing is no change', () => {
    expect(checkScope([], RULES)).toMatchObject({ verdict: 'fail', failureClass: 'scope' });
  });
});

describe('links, submodules and modes', () => {
  test('are refused unless the spec names the path, and a submodule always', () => {
    const link = added('src/l', { newMode: '120000' });
    const executable = changed('src/run.sh', { newMode: '100755' });
    const dropped = changed('src/run.sh', { oldMode: '100755' });
    expect(rulesBroken([link])).toEqual(['symlink']);
    expect(rulesBroken([executable])).toEqual(['file-mode']);
    expect(rulesBroken([dropped])).toEqual(['file-mode']);
    expect(rulesBroken([link, executable], { only: [['src/l', 'src/run.sh']] })).toEqual([]);
    expect(rulesBroken([added('lib', { newMode: '160000' })], { only: [['lib']] })).toEqual(['submodule']);
    expect(rulesBroken([added('src/new.sh', { newMode: '100755' })])).toEqual([]);
    expect(rulesBroken([changed('l', { status: 'deleted', oldMode: '120000', newMode: '000000' })])).toEqual([]);
  });
});

test('a thousand objections stay a hundred findings, and long names stay in bounds', () => {
  const many = Array.from({ length: 1000 }, (_, at) => changed(`test/${'x'.repeat(900)}${at}.js`));
  const result = checkScope(many, RULES);
  expect(result.findings.length).toBe(101);
  expect(result.findings.at(-1)?.message).toBe('and 900 more like these');
});

test('no spelling of a protected path gets through, whatever stands around it', () => {
  const spellings = fc.constantFrom('.github', '.GITHUB', '.GitHub', '.github.', '.github ', '.gi\u200bthub');
  fc.assert(
    fc.property(
      spellings,
      fc.constantFrom('workflows', 'Workflows', 'WORKFLOWS.'),
      fc.string({ minLength: 1 }),
      (a, b, c) => {
        fc.pre(!/^[./\\\s]*$/.test(c) && !c.includes('/'));
        expect(protectionOf(`${a}/${b}/${c}.yml`, [])).toBe('never');
      },
    ),
  );
});

describe('package.json', () => {
  const text = (more: object) => JSON.stringify({ name: 'x', scripts: { test: 'vitest run' }, ...more });
  test.each([
    ['P01', text({}), text({ scripts: { test: 'true' } }), ['scripts']],
    ['P02', text({}), text({ scripts: { test: 'vitest run || true' } }), ['scripts']],
    ['P04', text({}), text({ scripts: { test: 'vitest run', pretest: 'node swap.js' } }), ['scripts']],
    ['P08', text({}), text({ overrides: { vitest: 'npm:evil@1' } }), ['overrides']],
    ['P11', text({}), text({ packageManager: 'npm@6.0.0' }), ['packageManager']],
    ['removed', text({}), null, ['everything']],
    ['broken', text({}), '{', ['everything']],
    ['a list', text({}), '[]', ['everything']],
    ['control: version and order', text({ version: '1.0.0' }), text({ version: '1.0.1', keywords: [] }), []],
    ['control: absent in both', null, null, []],
  ])('%s', (_name, before, after, fields) => {
    expect(decidingFieldsChanged(before, after)).toEqual(fields);
  });
});
