import { explainSpec, parseLoopSpec, type Rule, type SpecSection } from '@loop-actions/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const HEADINGS: Readonly<Partial<Record<SpecSection, string>>> = {
  'select-when': 'Select when',
  'skip-when': 'Skip when',
  'always-escalate': 'Always Escalate',
  'escalate-on-ambiguity': 'Escalate On Ambiguity',
  gates: 'Gates',
  budgets: 'Budgets',
  stop: 'Stop Conditions',
  trigger: 'Trigger',
  roles: 'Roles',
  autonomy: 'Autonomy',
};

function only(section: SpecSection, bullet: string): Rule {
  const { rules } = parseLoopSpec(`## ${HEADINGS[section]}\n\n- ${bullet}\n`);
  expect(rules).toHaveLength(1);
  return rules[0] as Rule;
}
const meaningOf = (section: SpecSection, bullet: string) => {
  const rule = only(section, bullet);
  return rule.class === 'enforced' ? rule.meaning : rule;
};
const labels = (names: readonly string[], match: 'all' | 'any' = 'all', negated = false) => ({
  kind: 'labels',
  labels: names,
  match,
  negated,
});

describe('labels', () => {
  test.each([
    ['the issue is labeled Maintenance.', labels(['Maintenance'])],
    ['issues are labelled with `good first issue`', labels(['good first issue'])],
    ['labeled `a`, `b` or `c`', labels(['a', 'b', 'c'], 'any')],
    ['labeled `a` and `b`', labels(['a', 'b'])],
    ['labeled any of `a`, `b`', labels(['a', 'b'], 'any')],
    ['the issue is not labeled wontfix', labels(['wontfix'], 'all', true)],
    ['has no label `blocked`', labels(['blocked'], 'all', true)],
    ['the ticket has the `bug` label', labels(['bug'])],
    ['label: "help wanted"', labels(['help wanted'])],
    ['the issue is **labeled** `x`', labels(['x'])],
  ])('%s', (bullet, meaning) => {
    expect(meaningOf('select-when', bullet)).toEqual(meaning);
  });

  test.each([
    ['labeled good first issue', 'backticks'],
    ['labeled maintenance by a maintainer', 'backticks'],
    ['labeled `a` and `b` or `c`', 'two bullets'],
    ['labeled `a`, `b`', 'all or one'],
    [`labeled \`${'x'.repeat(51)}\``, '50'],
  ])('%s is rejected', (bullet, reason) => {
    expect(only('select-when', bullet)).toMatchObject({ class: 'rejected', reason: expect.stringContaining(reason) });
  });
});

describe('size of the change', () => {
  test.each([
    ['select-when', 'the expected file changes are below five files', 'max-files', 4],
    ['select-when', 'fewer than 3 changed files', 'max-files', 2],
    ['select-when', 'under twenty-five files', 'max-files', 24],
    ['select-when', 'at most 10 files', 'max-files', 10],
    ['select-when', 'the change touches no more than 1,000 lines', 'max-lines', 1000],
    ['select-when', 'the diff is ≤ 400 lines', 'max-lines', 400],
    ['select-when', 'maximum files: 5', 'max-files', 5],
    ['select-when', 'five files or fewer', 'max-files', 5],
    ['skip-when', 'more than five files change', 'max-files', 5],
    ['skip-when', 'the change touches at least 5 files', 'max-files', 4],
    ['skip-when', '10 or more files are changed', 'max-files', 9],
    ['budgets', 'max changed lines: 300', 'max-lines', 300],
  ] as const)('%s: %s', (section, bullet, kind, max) => {
    expect(meaningOf(section, bullet)).toEqual({ kind, max });
  });

  test.each([
    ['select-when', 'more than five files change', 'least size'],
    ['skip-when', 'fewer than five files change', 'least size'],
    ['select-when', 'below one file', 'no change is possible'],
    ['select-when', 'at most 0 files', 'no change is possible'],
    ['select-when', 'at most -3 files', 'whole number'],
    ['select-when', 'at most 1.5 files', 'whole number'],
    ['select-when', 'at most several files', 'whole number'],
  ] as const)('%s: %s is rejected', (section, bullet, reason) => {
    expect(only(section, bullet)).toMatchObject({ class: 'rejected', reason: expect.stringContaining(reason) });
  });
});

describe('paths', () => {
  test.each([
    ['select-when', 'changes stay within `docs/**`', 'only', ['docs/**']],
    ['select-when', 'only touch docs/ and `README.md`', 'only', ['docs/**', 'README.md', 'README.md/**']],
    ['select-when', 'the change only touches files in `docs`', 'only', ['docs', 'docs/**']],
    ['select-when', 'never touch `src/auth/**`', 'never', ['src/auth/**']],
    ['select-when', 'no changes to `./package.json`', 'never', ['package.json', 'package.json/**']],
    ['select-when', 'the change does not touch src/**', 'never', ['src/**']],
    ['gates', 'the diff stays inside `docs/**`', 'only', ['docs/**']],
    ['skip-when', 'the change touches `src/auth/**` or `infra/`', 'never', ['src/auth/**', 'infra/**']],
    ['skip-when', 'the change touches anything outside `docs/**`', 'only', ['docs/**']],
    ['skip-when', 'never touch `a.ts`', 'never', ['a.ts', 'a.ts/**']],
    ['always-escalate', 'changes to `src/billing/**`', 'never', ['src/billing/**']],
  ] as const)('%s: %s', (section, bullet, polarity, globs) => {
    expect(meaningOf(section, bullet)).toEqual({ kind: 'paths', polarity, globs });
  });

  test.each([
    ['select-when', 'never touch `../x`', 'leaves its folder'],
    ['select-when', 'never touch `/etc/passwd`', "repository's root"],
    ['select-when', 'never touch `C:\\x`', "repository's root"],
    ['select-when', 'only touch `!src/**`', 'negated'],
    ['skip-when', 'no changes to `tests/**`', 'keeps work out'],
    ['skip-when', 'the change does not touch `tests/**`', 'keeps work out'],
  ] as const)('%s: %s is rejected', (section, bullet, reason) => {
    expect(only(section, bullet)).toMatchObject({ class: 'rejected', reason: expect.stringContaining(reason) });
  });

  test.each([
    ['select-when', 'never touch `src/**` except `src/docs/**`'],
    ['skip-when', 'the change touches authentication/authorization'],
    ['skip-when', 'the change touches node.js'],
    ['select-when', 'the change touches `docs/**`'],
    ['select-when', 'never touch `src/**` unless the tests are green'],
  ] as const)('%s: %s is a question, since no form covers all of it', (section, bullet) => {
    expect(only(section, bullet)).toMatchObject({ class: 'judged' });
  });
});

describe('failures and base checks', () => {
  test.each([
    ['skip-when', 'the same item failed twice before', 2],
    ['skip-when', 'it has already failed three times', 3],
    ['skip-when', 'failed 4 or more times before', 4],
    ['skip-when', 'failed more than twice', 3],
    ['skip-when', 'three failed attempts', 3],
    ['escalate-on-ambiguity', 'two retries fail for the same reason', 2],
    ['select-when', 'the item has not failed twice before', 2],
    ['select-when', 'the item failed fewer than 3 times', 3],
  ] as const)('%s: %s', (section, bullet, times) => {
    expect(meaningOf(section, bullet)).toEqual({ kind: 'failed-before', times });
  });

  test.each([
    ['skip-when', 'required tests are missing or failing before the change starts'],
    ['skip-when', 'the tests are red on the base branch'],
    ['skip-when', 'any required check fails before the agent starts'],
    ['select-when', 'all required tests are green on the base'],
  ] as const)('%s: %s', (section, bullet) => {
    expect(meaningOf(section, bullet)).toEqual({ kind: 'base-checks', must: 'be-present-and-green' });
  });

  test.each([
    ['select-when', 'the same item failed twice before'],
    ['select-when', 'required tests are failing before the change starts'],
    ['skip-when', 'required tests are green on the base'],
    ['skip-when', 'failed zero times before'],
  ] as const)('%s: %s stands in the wrong list', (section, bullet) => {
    expect(only(section, bullet).class).toBe('rejected');
  });
});

describe('what may be spent until a change is accepted', () => {
  test.each([
    ['max spend since the last accepted change: $20', 'costUsd', 20],
    ['spend since the last accepted change: at most 50 cents', 'costUsd', 0.5],
    ['max cost since the last merged change is $5', 'costUsd', 5],
    ['at most $12.50 since the last accepted change', 'costUsd', 12.5],
    ['no more than $12 spent without an accepted change', 'costUsd', 12],
    ['max tokens since the last accepted change: 2M', 'tokens', 2_000_000],
    ['at most 200k tokens since the last accepted change', 'tokens', 200_000],
  ] as const)('%s', (bullet, currency, limit) => {
    expect(meaningOf('budgets', bullet)).toEqual({ kind: 'breaker', currency, limit });
  });

  test.each(['max spend since the last accepted change: little', 'max spend since the last accepted change: $0'])(
    '%s is rejected',
    (bullet) => expect(only('budgets', bullet)).toMatchObject({ class: 'rejected' }),
  );
});

describe('budgets', () => {
  test.each([
    ['max iterations: 3', 'maxIterations', 3],
    ['Maximum number of iterations is three', 'maxIterations', 3],
    ['max-iterations: 3', 'maxIterations', 3],
    ['`max-iterations`: `3`', 'maxIterations', 3],
    ['at most two iterations per attempt', 'maxIterations', 2],
    ['max tool calls per iteration: 20', 'maxToolCalls', 20],
    ['max_tool_calls: 20', 'maxToolCalls', 20],
    ['tool calls: at most 20 per iteration', 'maxToolCalls', 20],
    ['max runtime: 30 minutes', 'maxRuntimeMs', 1_800_000],
    ['max runtime 30m', 'maxRuntimeMs', 1_800_000],
    ['time limit: 1h30m', 'maxRuntimeMs', 5_400_000],
    ['runtime: 1.5 hours', 'maxRuntimeMs', 5_400_000],
    ['no more than half an hour', 'maxRuntimeMs', 1_800_000],
    ['max runtime: one hour and 30 minutes', 'maxRuntimeMs', 5_400_000],
    ['max pull requests per run: 2', 'maxPullRequests', 2],
    ['max PRs: 2', 'maxPullRequests', 2],
    ['up to 2 draft pull requests per run', 'maxPullRequests', 2],
    ['max tokens: 200k', 'maxTokens', 200_000],
    ['token budget: 2 million tokens', 'maxTokens', 2_000_000],
    ['max tokens: 1.1k', 'maxTokens', 1100],
    ['max cost: $2', 'maxCostUsd', 2],
    ['cost limit: 2 USD', 'maxCostUsd', 2],
    ['max cost per run: $0.50', 'maxCostUsd', 0.5],
    ['spend at most 3 dollars per run', 'maxCostUsd', 3],
  ] as const)('%s', (bullet, budget, limit) => {
    expect(meaningOf('budgets', bullet)).toEqual({ kind: 'budget', budget, limit });
  });

  test.each([
    ['max iterations: 0', ''],
    ['max iterations: -1', ''],
    ['max iterations: 2.5', ''],
    ['max iterations: NaN', ''],
    ['max iterations: Infinity', ''],
    ['max iterations: unlimited', ''],
    ['max iterations: 1e309', ''],
    ['max iterations: 99999999999999999999', ''],
    ['max iterations: 1001', 'limits nothing'],
    ['max iterations: 3, or 5 on Fridays', ''],
    ['max iterations: 0x10', ''],
    ['max runtime: 30', '30 minutes'],
    ['max runtime: 0 minutes', ''],
    ['max runtime: 900 hours', 'limits nothing'],
    ['max cost: 2', '$2'],
    ['max cost: €2', '$2'],
    ['max cost: $0', 'more than zero'],
    ['max cost: $1e309', ''],
    ['max tool calls per run: 20', 'per iteration'],
    ['max runtime per run: 30 minutes', 'per attempt'],
    ['max toString: 3', ''],
    ['be careful', 'no budget'],
  ])('%s is rejected', (bullet, reason) => {
    expect(only('budgets', bullet)).toMatchObject({ class: 'rejected', reason: expect.stringContaining(reason) });
  });
});

describe('stop conditions', () => {
  test.each([
    ['every selected item is done or escalated', 'all-items-settled', null],
    ['no work items remain', 'all-items-settled', null],
    ['the maximum number of iterations is reached', 'max-iterations', null],
    ['stop when max iterations are reached', 'max-iterations', null],
    ['any budget is exhausted', 'budget-exhausted', null],
    ['the token, cost or runtime budget is used up', 'budget-exhausted', null],
    ['no progress in three consecutive attempts', 'no-progress', 3],
    ['the checker reports no progress', 'no-progress', 2],
    ['a gate fails because of the environment', 'gate-environment-failure', null],
  ] as const)('%s', (bullet, condition, attempts) => {
    expect(meaningOf('stop', bullet)).toEqual({ kind: 'stop', condition, attempts });
  });

  test.each(['it feels right', 'no progress in one attempt', 'all items are done unless it is Friday'])(
    '%s is rejected',
    (bullet) => expect(only('stop', bullet).class).toBe('rejected'),
  );
});

describe('gates', () => {
  const TEN = 600_000;
  test.each([
    [
      'tests: `npm test`',
      {
        name: 'tests',
        kind: 'test',
        command: 'npm test',
        required: true,
        deadlineMs: TEN,
        onBase: 'green',
        heldOut: false,
      },
    ],
    ['**lint**: `npm run lint` (optional)', { name: 'lint', kind: 'lint', required: false }],
    ['build – `make` (90 s)', { name: 'build', kind: 'build', deadlineMs: 90_000 }],
    ['`npm run typecheck`', { name: 'npm run typecheck', kind: 'type' }],
    [
      'acceptance: `node x.mjs` (held out) (1h)',
      { kind: 'acceptance', onBase: 'red', heldOut: true, deadlineMs: 3_600_000 },
    ],
    ['acceptance tests: `x` (green on base)', { kind: 'acceptance', onBase: 'green' }],
    ['docs links: `x` (optional, any on base)', { kind: 'links', onBase: 'any', required: false }],
    ['schemas validate: `x`', { kind: 'schema' }],
    ['generated files: `x`', { kind: 'generated' }],
    ['anything: `x`', { kind: 'command', onBase: 'green' }],
    ['tests: ``echo `date` ``', { command: 'echo `date`' }],
    ['Diff stays within allowed paths', { kind: 'scope', command: null, onBase: 'any' }],
    ['No forbidden files changed', { kind: 'scope', command: null }],
  ])('%s', (bullet, check) => {
    expect(meaningOf('gates', bullet)).toMatchObject({ kind: 'gate', check });
  });

  test.each([
    ['Build passes', 'it has no command; write it like "build: `npm run build`"'],
    ['tests: npm test', 'no command'],
    ['tests: `` ` ``', null],
    ['tests: `a` then `b`', 'more than one command'],
    ['tests: `npm test` (sometimes)', '"(sometimes)" is no note'],
    ['tests: `npm test` unless it is slow', 'nothing else'],
    ['tests: `a`, `b`', 'more than one command'],
    ['tests: `npm test` (optional) (required)', 'two things about one'],
    ['tests: `npm test` (5 minutes) (10 minutes)', 'two things about one'],
    ['tests: `npm test` (7 hours)', 'six hours'],
    ['tests: ` `', 'empty'],
  ])('%s', (bullet, reason) => {
    const rule = only('gates', bullet);
    if (reason === null) expect(rule.class).toBe('enforced');
    else expect(rule).toMatchObject({ class: 'rejected', reason: expect.stringContaining(reason) });
  });
});

const check = (bullet: string) => {
  const meaning = meaningOf('gates', bullet);
  return 'kind' in meaning && meaning.kind === 'gate' ? meaning.check : meaning;
};
const refused = (bullet: string, reason: string) =>
  expect(only('gates', bullet)).toMatchObject({ class: 'rejected', reason: expect.stringContaining(reason) });

describe('notes of a gate', () => {
  test('all of them in one bullet, behind commas', () => {
    expect(
      check(
        'coverage: `npm run coverage`, report coverage/coverage-summary.json, at least 80 % lines, no network, within 10 minutes',
      ),
    ).toEqual({
      name: 'coverage',
      kind: 'coverage',
      command: 'npm run coverage',
      builtIn: null,
      required: true,
      deadlineMs: 600_000,
      onBase: 'green',
      heldOut: false,
      environment: {},
      reports: [{ path: 'coverage/coverage-summary.json', format: 'istanbul' }],
      thresholds: [{ metric: 'lines', atLeast: 80, mayFall: true }],
      mayWrite: [],
      network: 'none',
      install: null,
      position: { file: 'LOOP_SPEC.md', line: 3, column: 3 },
    });
  });

  test.each([
    ['environment `TZ=UTC`', { TZ: 'UTC' }],
    ['environment: `TZ=UTC` and `LANG=C.UTF-8`', { TZ: 'UTC', LANG: 'C.UTF-8' }],
    ['env `A=1`, `B=`', { A: '1', B: '' }],
    [
      'with environment variables `NODE_OPTIONS=--max-old-space-size=4096`',
      { NODE_OPTIONS: '--max-old-space-size=4096' },
    ],
  ])('environment: %s', (note, environment) => {
    expect(check(`tests: \`npm test\`, ${note}`)).toMatchObject({ environment });
  });

  test.each([
    ['environment TZ=UTC', 'in backticks'],
    ['environment `TZ`', 'no variable'],
    ['environment `9X=1`', 'not the name'],
    ['environment `__proto__=1`', 'not the name'],
    ['environment `A=1`, environment `A=2`', 'two values'],
    ['environment `PATH=/x`', "not a check's to set"],
    ['environment `LD_PRELOAD=/x.so`', "not a check's to set"],
    ['environment `GITHUB_OUTPUT=/x`', "not a check's to set"],
    ['environment `NPM_TOKEN=abc`', 'looks like a secret'],
    ['environment `API_KEY=abc`', 'looks like a secret'],
    ['environment `X=ghp_0123456789abcdef0123`', 'looks like a secret'],
    ['environment `X=${{ secrets.X }}`', 'as it stands'],
  ])('environment: %s is rejected', (note, reason) => refused(`tests: \`npm test\`, ${note}`, reason));

  test.each([
    ['report: `reports/junit.xml` (junit)', [{ path: 'reports/junit.xml', format: 'junit' }]],
    ['report out/results.xml as JUnit XML', [{ path: 'out/results.xml', format: 'junit' }]],
    ['report `target/surefire-reports/*.xml`', [{ path: 'target/surefire-reports/*.xml', format: 'junit' }]],
    ['report lcov.info', [{ path: 'lcov.info', format: 'lcov' }]],
    ['report: coverage.xml', [{ path: 'coverage.xml', format: 'cobertura' }]],
    ['report cover.out', [{ path: 'cover.out', format: 'go-cover' }]],
    ['report `eslint.sarif`', [{ path: 'eslint.sarif', format: 'sarif' }]],
    ['report results.json', [{ path: 'results.json', format: null }]],
    [
      'report `a.json` (vitest), report `coverage/lcov.info`',
      [
        { path: 'a.json', format: 'vitest' },
        { path: 'coverage/lcov.info', format: 'lcov' },
      ],
    ],
  ])('report: %s', (note, reports) => {
    expect(check(`tests: \`npm test\`, ${note}`)).toMatchObject({ reports });
  });

  test.each([
    ['report /tmp/x.xml', "repository's root"],
    ['report ../x.xml', 'leaves its folder'],
    ['report x.xml as crystal', 'no form of report'],
    ['junit', 'no note'],
  ])('report: %s is rejected', (note, reason) => refused(`tests: \`npm test\`, ${note}`, reason));

  test.each([
    ['problem matcher `.github/house.json`', ['.github/house.json']],
    ['with problem matchers `a.json` and `b/c.json`', ['a.json', 'b/c.json']],
  ])('matchers: %s', (note, matchers) => {
    expect(check(`lint: \`make lint\`, ${note}`)).toMatchObject({ matchers });
  });

  test.each([
    ['noisy', { kind: 'noisy', margin: 0.05 }],
    ['noisy within 3 %', { kind: 'noisy', margin: 0.03 }],
    ['noisy with a margin of 2.5%', { kind: 'noisy', margin: 0.025 }],
    ['exact', { kind: 'exact', margin: 0 }],
  ])('an eval that is %s', (note, noise) => {
    expect(check(`evals: \`make evals\`, report r.json as promptfoo, pass rate may not fall, ${note}`)).toMatchObject({
      noise,
    });
  });
  test.each([
    ['evals: `make evals`, exact 3 %', 'has no margin'],
    ['evals: `make evals`, noisy, exact', 'say two things'],
    ['tests: `npm test`, noisy', 'only an eval'],
  ])('%s is rejected', (bullet, reason) => refused(bullet, reason));

  test.each([
    ['problem matcher `*.json`', 'is a pattern'],
    ['problem matcher `../a.json`', 'leaves its folder'],
    ['problem matcher', 'no note'],
  ])('matchers: %s is rejected', (note, reason) => refused(`lint: \`make lint\`, ${note}`, reason));

  test.each([
    ['coverage', 'at least 80 %', [['lines', 80, true]]],
    ['coverage', '≥ 80 % branches', [['branches', 80, true]]],
    [
      'coverage',
      'at least 80 % of the lines and 70.5 % branches',
      [
        ['lines', 80, true],
        ['branches', 70.5, true],
      ],
    ],
    ['coverage', 'lines at least 80%', [['lines', 80, true]]],
    ['coverage', 'coverage may not fall', [['lines', null, false]]],
    ['coverage', 'at least 80 % lines, lines may not fall', [['lines', 80, false]]],
    ['coverage', 'at least eighty percent statements', [['statements', 80, true]]],
    ['evals', 'at least 90 %', [['pass-rate', 90, true]]],
    [
      'evals',
      'pass rate at least 90 %, score ≥ 0.8',
      [
        ['pass-rate', 90, true],
        ['score', 0.8, true],
      ],
    ],
    ['evals', 'mean score at least 4', [['score', 4, true]]],
    ['evals', 'score may not fall', [['score', null, false]]],
  ] as const)('threshold of %s: %s', (name, note, thresholds) => {
    expect(check(`${name}: \`x\`, report \`r.json\`, ${note}`)).toMatchObject({
      thresholds: thresholds.map(([metric, atLeast, mayFall]) => ({ metric, atLeast, mayFall })),
    });
  });

  test.each([
    ['coverage: `x`, at least 80 % lines', 'no report'],
    ['coverage: `x`, report a.json, at least 80 lines', 'in percent'],
    ['coverage: `x`, report a.json, at least 180 %', 'never be reached'],
    ['coverage: `x`, report a.json, at least 80 % lines, at least 90 % lines', 'two thresholds'],
    ['coverage: `x`, report a.json, at least most lines', 'not a number'],
    ['coverage: `x`, report a.json, at least 80 % of hope', 'no note'],
  ])('%s is rejected', refused);

  test.each([
    [
      'generated: `npm run generate`, writes `dist/**` and `docs/schemas/`',
      { mayWrite: ['dist/**', 'docs/schemas/**'] },
    ],
    ['generated: `x` (may write `a.md`, `b.md`)', { mayWrite: ['a.md', 'b.md'] }],
    ['tests: `x` (no network)', { network: 'none' }],
    ['tests: `x`, offline', { network: 'none' }],
    ['tests: `x`, with network', { network: 'allowed' }],
    ['tests: `x`, install dependencies', { install: { command: null, scripts: [] } }],
    ['tests: `x`, install by `npm ci`', { install: { command: 'npm ci', scripts: [] } }],
    [
      'tests: `x`, install dependencies, install scripts of `esbuild` and `@swc/core`',
      { install: { command: null, scripts: ['esbuild', '@swc/core'] } },
    ],
  ])('%s', (bullet, more) => {
    expect(check(bullet)).toMatchObject(more);
  });

  test.each([
    ['generated: `x`, writes `../dist`', 'leaves its folder'],
    ['generated: `x`, writes everything', 'no note'],
    ['tests: `x`, no network, with network', 'two things about one'],
    ['tests: `x`, install scripts of `a b`', 'not the name of a package'],
    ['links: `x`, external links too', 'only the suite knows'],
  ])('%s is rejected', refused);
});

describe('gates that the suite carries out itself', () => {
  test.each([
    ['Schemas validate', { kind: 'schema', files: [], schema: null }],
    ['JSON and YAML files are valid against their schemas', { kind: 'schema', files: [], schema: null }],
    [
      '`data/**/*.json` is valid against `schemas/data.json`',
      { kind: 'schema', files: ['data/**/*.json'], schema: 'schemas/data.json' },
    ],
    [
      'config: `a.yml` and `b.yml` against `schemas/c.json`',
      { kind: 'schema', files: ['a.yml', 'b.yml'], schema: 'schemas/c.json' },
    ],
    ['Documentation links resolve', { kind: 'links', files: [], external: false }],
    ['no broken links in `docs/**`', { kind: 'links', files: ['docs/**'], external: false }],
    ['links resolve, external ones too, within 2 minutes', { kind: 'links', files: [], external: true }],
    ['No secrets are added', { kind: 'secrets' }],
    ['no secrets or credentials', { kind: 'secrets' }],
    ['no hidden or look-alike characters', { kind: 'trojan-source' }],
    ['Trojan source check', { kind: 'trojan-source' }],
    ['Diff stays within allowed paths', { kind: 'scope' }],
  ])('%s', (bullet, builtIn) => {
    expect(check(bullet)).toMatchObject({ command: null, kind: builtIn.kind, builtIn, onBase: 'any' });
  });

  test('each has a name of its own, so that two do not hide one another', () => {
    const { gates } = parseLoopSpec('## Gates\n\n- `a.json` matches `s.json`\n- `b.json` matches `s.json`\n');
    expect(gates.map(({ name }) => name)).toEqual(['a.json matches s.json', 'b.json matches s.json']);
  });

  test.each([
    ['No secrets are added (optional)', 'can’t be optional'],
    ['Trojan source check (optional)', 'can’t be optional'],
    ['Schemas validate, report x.json', '"a report" says nothing'],
    ['links resolve, environment `A=1`', '"an environment" says nothing'],
    ['schemas validate, external links too', 'only links'],
    ['`a.json` matches `s*.json`', 'not the path of one schema'],
    ['`a.json` matches `../s.json`', 'leaves its folder'],
    ['Generated artifacts are up to date', 'generated: `npm run generate`, writes `dist/**`'],
    ['coverage is at least 80 %', 'at least 80 % lines'],
  ])('%s is rejected', refused);
});

describe('whatever people write', () => {
  const words = fc.constantFrom(
    ...'tests: coverage `x` `A=1` `dist/**` , ; ( ) report r.json as junit at least 80 % lines and environment writes no network install scripts of within 10 minutes optional may not fall links resolve against schemas'.split(
      ' ',
    ),
  );
  test('a gate is read or rejected with a reason, and what is read can be explained', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const spec = parseLoopSpec(`## Gates\n\n- x ${parts.join(' ')}\n`);
        for (const rule of spec.rules) {
          if (rule.class === 'rejected') expect(rule.reason).not.toBe('');
          else expect(explainSpec(spec)[0]?.says).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('bytes of the change', () => {
  test.each([
    ['no file is larger than 1 MB', { kind: 'max-bytes', of: 'file', max: 1_000_000 }],
    ['each file at most 500 kB', { kind: 'max-bytes', of: 'file', max: 500_000 }],
    ['max file size: 1.5 MiB', { kind: 'max-bytes', of: 'file', max: 1_572_864 }],
    ['the change is at most 5 MB in all', { kind: 'max-bytes', of: 'change', max: 5_000_000 }],
    ['at most 2 MB', { kind: 'max-bytes', of: 'change', max: 2_000_000 }],
    ['No new binary files', { kind: 'no-binaries' }],
    ['no binaries are added', { kind: 'no-binaries' }],
  ])('%s', (bullet, meaning) => {
    expect(meaningOf('gates', bullet)).toEqual(meaning);
    expect(meaningOf('budgets', bullet)).toEqual(meaning);
  });
  test.each([
    ['no file is larger than 0 MB', 'no change is possible'],
    ['no file is larger than 1.2.3 MB', 'no size'],
  ])('%s is rejected', refused);
});

describe('trigger, roles, autonomy', () => {
  test.each([
    ['trigger', 'every weekday at 8 am UTC', { days: 'weekdays', time: '08:00', zone: 'UTC' }],
    ['trigger', 'daily at 12:30 am', { days: 'daily', time: '00:30', zone: null }],
    ['trigger', 'weekly', { days: 'weekly', time: null }],
    ['trigger', 'manually', { days: 'manual' }],
    ['trigger', 'on `workflow_dispatch`', { days: 'manual' }],
    ['trigger', 'on `issues` events', { days: 'event' }],
    ['roles', 'maker: `claude-code`', { role: 'maker', agent: 'claude-code', model: null }],
    ['roles', 'Checker: codex, model `gpt-5`', { role: 'checker', agent: 'codex', model: 'gpt-5' }],
    ['roles', 'maker: agent `command`', { role: 'maker', agent: 'command' }],
    ['autonomy', 'mode: **propose**', { mode: 'propose' }],
    ['autonomy', 'Start in shadow mode.', { mode: 'shadow' }],
    ['autonomy', 'may open draft pull requests', { mode: 'propose' }],
  ] as const)('%s: %s', (section, bullet, meaning) => {
    expect(meaningOf(section, bullet)).toMatchObject(meaning);
  });

  test.each([
    ['trigger', 'every weekday at 25:00'],
    ['roles', 'maker: `gpt-engineer`'],
    ['roles', 'maker: drafts the change'],
    ['autonomy', 'mode: yolo'],
    ['autonomy', 'mode: `root`'],
    ['autonomy', 'auto for docs'],
  ] as const)('%s: %s is rejected', (section, bullet) => {
    expect(only(section, bullet).class).toBe('rejected');
  });
});
