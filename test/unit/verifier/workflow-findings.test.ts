import { compareWorkflows, readWorkflow } from '@loop-actions/verifier/frozen-line';
import { EVERY_SCOPE, permissionsOf, widerScopes } from '@loop-actions/verifier/workflow/permissions';
import { describe, expect, it } from 'vitest';

const SHA = 'c'.repeat(40);
const PATH = '.github/workflows/loop.yml';
const own = (name: string, sha = SHA): string => `org/loop-actions/${name}@${sha}`;

/** Every finding between two texts of one workflow, as `rule: message`. */
const findings = (before: string, after: string, path = PATH): readonly string[] =>
  compareWorkflows([readWorkflow(path, before)], [readWorkflow(path, after)]).map(
    ({ rule, message }) => `${rule}: ${message}`,
  );

type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
type Fields = { readonly [key: string]: Value };
const withJobs = (jobs: Fields, root: Fields = {}): string =>
  JSON.stringify({ on: 'push', permissions: {}, ...root, jobs });
const withSteps = (...steps: readonly Fields[]): string => withJobs({ j: { 'runs-on': 'x', steps } });
const gate: Fields = { id: 'g', uses: own('gate'), with: { a: '1' } };
const maker: Fields = { id: 'm', uses: own('maker'), with: { 'max-iterations': 3, model: 'small', base: 'main' } };

describe('between two steps of one job the tripwire finds', () => {
  const where = 'step g of job j';
  const table: readonly (readonly [string, readonly Fields[], readonly Fields[], readonly string[]])[] = [
    ['nothing, where nothing is other', [gate], [gate], []],
    [
      'nothing, where what does not weigh is other behind it',
      [gate, { run: 'a' }],
      [gate, { run: 'b' }, { run: 'c' }],
      [],
    ],
    ['a judge that is gone', [gate], [{ run: 'true' }], [`judge-removed: ${where} is gone`]],
    [
      'a judge that is found behind what went, and is not taken for it',
      [{ run: 'true' }, { run: 'sh gate.sh' }],
      [{ run: 'sh gate.sh' }],
      ['judge-prelude-changed: true no longer runs before a judge in job j'],
    ],
    [
      'a step that ran behind the judge and runs before it',
      [gate, { run: 'a' }],
      [{ run: 'a' }, gate],
      ['judge-prelude-changed: a is new or other before a judge in job j'],
    ],
    [
      'a step that ran before the judge and runs behind it',
      [{ run: 'a' }, gate],
      [gate, { run: 'a' }],
      ['judge-prelude-changed: a no longer runs before a judge in job j'],
    ],
    [
      'a step before the judge that does something else',
      [{ id: 'a', run: 'a' }, gate],
      [{ id: 'a', run: 'b' }, gate],
      ['judge-prelude-changed: a is new or other before a judge in job j'],
    ],
    ['another judge in its place', [gate], [{ uses: own('oracle') }], [`judge-removed: ${where} is gone`]],
    [
      'a judge known by its action alone',
      [{ uses: own('gate') }],
      [{ uses: own('gate', 'a'.repeat(40)) }],
      [`judge-ref-changed: step ${own('gate')} of job j uses ${own('gate', 'a'.repeat(40))}, not ${own('gate')}`],
    ],
    [
      'a judge of the same role elsewhere',
      [{ uses: own('gate') }],
      [{ uses: 'mallory/loop-actions/gate@v1' }],
      [`judge-ref-changed: step ${own('gate')} of job j uses mallory/loop-actions/gate@v1, not ${own('gate')}`],
    ],
    [
      'a judge that is known by what it runs, switched off',
      [{ run: 'sh gate.sh' }],
      [{ run: 'sh gate.sh', if: 'false' }],
      ['judge-disabled: step sh gate.sh of job j runs under another condition: false'],
    ],
    [
      'a judge that runs something else',
      [{ id: 'g', run: 'sh gate.sh' }],
      [{ id: 'g', run: 'true' }],
      [`judge-inputs-changed: ${where} has another run`],
    ],
    [
      'a judge that is no action any more',
      [gate],
      [{ id: 'g', run: 'true' }],
      [
        `judge-ref-changed: ${where} uses nothing, not ${own('gate')}`,
        `judge-inputs-changed: ${where} has another run`,
        `judge-inputs-changed: ${where} is given other inputs (a)`,
      ],
    ],
    [
      'a script that became an action',
      [{ id: 'g', run: 'sh gate.sh' }],
      [{ id: 'g', uses: 'a/b@v1' }],
      [`judge-ref-changed: ${where} uses a/b@v1, not nothing`, `judge-inputs-changed: ${where} has another run`],
    ],
    ['another shell', [gate], [{ ...gate, shell: 'python' }], [`judge-inputs-changed: ${where} has another shell`]],
    [
      'another directory',
      [gate],
      [{ ...gate, 'working-directory': 'x' }],
      [`judge-inputs-changed: ${where} has another workingDirectory`],
    ],
    [
      'another id',
      [gate],
      [{ ...gate, id: 'h' }],
      [`judge-output-changed: ${where} has another id, so what reads its outputs reads nothing`],
    ],
    [
      'a condition',
      [gate],
      [{ ...gate, if: 'always()' }],
      [`judge-disabled: ${where} runs under another condition: always()`],
    ],
    [
      'a condition that is gone',
      [{ ...gate, if: 'always()' }],
      [gate],
      [`judge-disabled: ${where} runs under another condition: none`],
    ],
    [
      'that it goes on after an error',
      [gate],
      [{ ...gate, 'continue-on-error': true }],
      [`judge-continues-on-error: ${where} goes on after an error`],
    ],
    [
      'nothing, where it went on after an error before',
      [{ ...gate, 'continue-on-error': true }],
      [{ ...gate, 'continue-on-error': true }],
      [],
    ],
    [
      'nothing, where it stops at an error now',
      [{ ...gate, 'continue-on-error': true }],
      [{ ...gate, 'continue-on-error': false }],
      [],
    ],
    [
      'a time without end',
      [{ ...gate, 'timeout-minutes': 5 }],
      [gate],
      [`judge-unbounded: ${where} has the time limit none, not 5`],
    ],
    [
      'another environment',
      [{ ...gate, env: { A: '1', B: '1' } }],
      [{ ...gate, env: { A: '2', B: '1', C: '3' } }],
      [`judge-env-changed: ${where} has another environment (A, C)`],
    ],
    [
      'an input',
      [gate],
      [{ ...gate, with: { a: '1', b: '2' } }],
      [`judge-inputs-changed: ${where} is given other inputs (b)`],
    ],
    [
      'the limit of a maker',
      [maker],
      [{ ...maker, with: { 'max-iterations': 4, model: 'small', base: 'main' } }],
      ['limits-changed: step m of job j is given other inputs (max-iterations)'],
    ],
    [
      'what binds a maker',
      [maker],
      [{ ...maker, with: { 'max-iterations': 3, model: 'small', base: 'x' } }],
      ['judge-inputs-changed: step m of job j is given other inputs (base)'],
    ],
    [
      'nothing, where a maker has another model',
      [maker],
      [{ ...maker, with: { 'max-iterations': 3, model: 'large', base: 'main' } }],
      [],
    ],
    [
      'that a judge became a maker, whatever it may be given then',
      [{ ...gate, with: { model: 'small' } }],
      [{ ...gate, uses: own('maker'), with: { model: 'large' } }],
      [
        `judge-ref-changed: ${where} uses ${own('maker')}, not ${own('gate')}`,
        `judge-inputs-changed: ${where} is given other inputs (model)`,
      ],
    ],
    [
      'that a maker became a judge',
      [maker],
      [{ ...maker, uses: own('gate'), with: { ...(maker.with as Fields), model: 'large' } }],
      [
        `judge-ref-changed: step m of job j uses ${own('gate')}, not ${own('maker')}`,
        'judge-inputs-changed: step m of job j is given other inputs (model)',
      ],
    ],
    [
      'nothing, where a correction has other instructions',
      [{ uses: own('correction-to-pr'), with: { instructions: 'a' } }],
      [{ uses: own('correction-to-pr'), with: { instructions: 'b' } }],
      [],
    ],
    [
      'that a gate’s instructions are others, for they are no maker’s',
      [{ ...gate, with: { instructions: 'a' } }],
      [{ ...gate, with: { instructions: 'b' } }],
      [`judge-inputs-changed: ${where} is given other inputs (instructions)`],
    ],
    [
      'a step before a judge that is new',
      [gate],
      [{ run: 'echo x' }, gate],
      ['judge-prelude-changed: echo x is new or other before a judge in job j'],
    ],
    [
      'a step before a judge that is other',
      [{ id: 'p', run: 'a' }, gate],
      [{ id: 'p', run: 'b' }, gate],
      ['judge-prelude-changed: p is new or other before a judge in job j'],
    ],
    [
      'a step before a judge that is gone',
      [{ run: 'prepare' }, gate],
      [gate],
      ['judge-prelude-changed: prepare no longer runs before a judge in job j'],
    ],
    [
      'a step before a judge that comes behind it now',
      [{ run: 'prepare' }, gate],
      [gate, { run: 'prepare' }],
      ['judge-prelude-changed: prepare no longer runs before a judge in job j'],
    ],
    [
      'a step behind a judge that comes before it now',
      [gate, { run: 'clean' }],
      [{ run: 'clean' }, gate],
      ['judge-prelude-changed: clean is new or other before a judge in job j'],
    ],
    [
      'nothing, where what stands before it stands as it stood',
      [{ run: 'a' }, { run: 'b' }, gate],
      [{ run: 'a' }, { run: 'b' }, gate],
      [],
    ],
    [
      'that two judges changed places',
      [gate, { id: 'o', uses: own('oracle') }],
      [{ id: 'o', uses: own('oracle') }, gate],
      ['published-unjudged: step o of job j comes in another order'],
    ],
    [
      'one of two equal judges gone',
      [{ uses: own('gate') }, { uses: own('gate') }],
      [{ uses: own('gate') }],
      [`judge-removed: step ${own('gate')} of job j is gone`],
    ],
    [
      'which of two judges has other inputs',
      [
        { uses: own('gate'), with: { a: '1' } },
        { uses: own('gate'), with: { a: '2' } },
      ],
      [
        { uses: own('gate'), with: { a: '2' } },
        { uses: own('gate'), with: { a: '3' } },
      ],
      [
        `judge-inputs-changed: step ${own('gate')} of job j is given other inputs (a)`,
        `published-unjudged: step ${own('gate')} of job j comes in another order`,
      ],
    ],
  ];
  it.each(table)('%s', (_what, before, after, expected) => {
    expect(findings(withSteps(...before), withSteps(...after))).toEqual(expected);
  });
});

describe('between two jobs the tripwire finds', () => {
  const job: Fields = { 'runs-on': 'x', permissions: { contents: 'read' }, steps: [gate], needs: ['a', 'b'] };
  const call: Fields = { uses: './.github/workflows/item.yml', with: { a: '1' } };
  const table: readonly (readonly [string, Fields, Fields, readonly string[]])[] = [
    ['one that decides gone', { j: job, k: job }, { j: job }, ['judge-removed: job k is gone']],
    ['one that calls a workflow gone', { j: call }, {}, ['judge-removed: job j is gone']],
    ['nothing, where one is gone that decides nothing', { j: job, k: { steps: [{ run: 'true' }] } }, { j: job }, []],
    [
      'nothing of one that decides nothing but what it may',
      { k: { steps: [{ run: 'a' }], env: { A: '1' } } },
      { k: { steps: [{ run: 'b' }], env: { A: '2' }, permissions: { contents: 'write', issues: 'read' } } },
      ['permissions-wider: job k may more than before: contents, issues'],
    ],
    [
      'a right that is wider',
      { j: job },
      { j: { ...job, permissions: 'write-all' } },
      ['permissions-wider: job j may more than before: contents, everything'],
    ],
    ['nothing, where a right is narrower', { j: job }, { j: { ...job, permissions: {} } }, []],
    [
      'a new job that may something',
      { j: job },
      { j: job, k: { permissions: { issues: 'write' }, steps: [] } },
      ['permissions-wider: new job k may issues'],
    ],
    [
      'a new job that may everything',
      { j: job },
      { j: job, k: { permissions: 'read-all', steps: [] } },
      ['permissions-wider: new job k may everything'],
    ],
    ['nothing, where a new job may nothing', { j: job }, { j: job, k: { steps: [{ run: 'a' }] } }, []],
    [
      'a condition',
      { j: job },
      { j: { ...job, if: 'false' } },
      ['judge-disabled: job j runs under another condition: false'],
    ],
    [
      'a condition that is gone',
      { j: { ...job, if: 'x' } },
      { j: job },
      ['judge-disabled: job j runs under another condition: none'],
    ],
    [
      'that it goes on after an error',
      { j: job },
      { j: { ...job, 'continue-on-error': true } },
      ['judge-continues-on-error: job j goes on after an error'],
    ],
    [
      'nothing, where it went on before',
      { j: { ...job, 'continue-on-error': true } },
      { j: { ...job, 'continue-on-error': true } },
      [],
    ],
    [
      'nothing, where it does not go on any more',
      { j: { ...job, 'continue-on-error': true } },
      { j: { ...job, 'continue-on-error': 'false' } },
      [],
    ],
    [
      'a time without end',
      { j: { ...job, 'timeout-minutes': 10 } },
      { j: { ...job, 'timeout-minutes': 21 } },
      ['judge-unbounded: job j has the time limit 21, not 10'],
    ],
    [
      'one it no longer waits for',
      { j: job },
      { j: { ...job, needs: ['a'] } },
      ['needs-dropped: job j no longer waits for b'],
    ],
    [
      'another room',
      { j: job },
      { j: { ...job, 'runs-on': 'y', container: 'z' } },
      ['judge-room-changed: job j runs in another place or way (runs-on, container)'],
    ],
    [
      'other outputs',
      { j: { ...job, outputs: { a: '1' } } },
      { j: { ...job, outputs: { a: '2' } } },
      ['judge-output-changed: job j hands on other outputs (a)'],
    ],
    [
      'another environment',
      { j: job },
      { j: { ...job, env: { A: '1' } } },
      ['judge-env-changed: job j has another environment (A)'],
    ],
    [
      'another workflow called',
      { j: call },
      { j: { ...call, uses: './x.yml' } },
      ['judge-ref-changed: job j calls ./x.yml, not ./.github/workflows/item.yml'],
    ],
    [
      'no workflow called any more',
      { j: call },
      { j: { with: { a: '1' } } },
      ['judge-ref-changed: job j calls nothing, not ./.github/workflows/item.yml'],
    ],
    [
      'a workflow called where none was',
      { j: job },
      { j: { ...job, uses: './x.yml' } },
      ['judge-ref-changed: job j calls ./x.yml, not nothing'],
    ],
    [
      'other inputs of a called workflow',
      { j: call },
      { j: { ...call, with: { a: '2' } } },
      ['judge-inputs-changed: job j is given other inputs (a)'],
    ],
    [
      'other secrets of a called workflow',
      { j: call },
      { j: { ...call, secrets: 'inherit' } },
      ['judge-inputs-changed: job j is given other inputs (order)'],
    ],
  ];
  it.each(table)('%s', (_what, before, after, expected) => {
    expect(findings(withJobs(before), withJobs(after))).toEqual(expected);
  });

  it('the environment and the defaults of the whole workflow, which are the job’s', () => {
    const all = (root: Fields): string => withJobs({ j: job }, root);
    const said = (keys: string): readonly string[] => [`judge-env-changed: job j has another environment (${keys})`];
    expect(findings(all({ env: { A: '1' } }), all({ env: { A: '2' } }))).toEqual(said('A'));
    expect(findings(all({}), all({ defaults: { run: { shell: 'x' } } }))).toEqual(said('order'));
    expect(findings(all({ concurrency: 'a' }), all({ concurrency: 'b' }))).toEqual([
      'judge-room-changed: has another `concurrency`, by which runs are cancelled',
    ]);
  });

  it('what the repository itself gives where nothing is said', () => {
    const bare = (job_: Fields): string => JSON.stringify({ on: 'push', jobs: { j: job_ } });
    expect(findings(bare(job), bare({ 'runs-on': 'x', steps: [gate], needs: ['a', 'b'] }))).toEqual([
      'permissions-wider: job j may more than before: contents, everything',
    ]);
  });
});

describe('of an action the tripwire finds', () => {
  const ACTION = 'tools/x/action.yml';
  const action = (runs: Fields, more: Fields = {}): string => JSON.stringify({ name: 'x', ...more, runs });
  it('holds the limits of a maker in it, though nothing there judges', () => {
    const path = '.github/actions/make/action.yml';
    const composite = (inputs: Fields): string => action({ using: 'composite', steps: [{ ...maker, with: inputs }] });
    const [was, now] = [composite({ 'max-iterations': 3 }), composite({ 'max-iterations': 9 })];
    expect(findings(was, was, path)).toEqual([]);
    expect(findings(was, now, path)).toEqual([expect.stringContaining('limits-changed: step m of job')]);
  });
  const composite = (...steps: readonly Fields[]): string => action({ using: 'composite', steps });
  it('other code that it starts', () => {
    expect(
      findings(action({ using: 'node24', main: 'a.js' }), action({ using: 'node24', main: 'b.js' }), ACTION),
    ).toEqual(['entry-changed: starts other code than before (`runs`)']);
  });
  it('what it takes and gives', () => {
    const runs = { using: 'node24', main: 'a.js' };
    expect(findings(action(runs, { inputs: { a: {} } }), action(runs, { inputs: { b: {} } }), ACTION)).toEqual([
      'judge-interface-changed: takes or gives other values than before',
    ]);
  });
  it('that its judge is gone, and nothing of steps that judge nothing', () => {
    expect(findings(composite(gate), composite({ run: 'true' }), ACTION)).toEqual([
      'judge-removed: step g of job action is gone',
    ]);
    expect(findings(composite({ run: 'a' }), composite({ run: 'b' }), ACTION)).toEqual([]);
  });
});

describe('of files the tripwire finds', () => {
  const compare = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) => {
    const read = (files: Readonly<Record<string, string>>) =>
      Object.entries(files).map(([path, text]) => readWorkflow(path, text));
    return compareWorkflows(read(before), read(after)).map(({ path, rule, message }) => `${path} ${rule}: ${message}`);
  };
  const some = withSteps(gate);
  it('one that is gone, new, or can’t be read, before or now', () => {
    expect(compare({ 'a.yml': some, 'b.yml': some }, { 'b.yml': some })).toEqual(['a.yml workflow-removed: is gone']);
    expect(compare({}, { 'a.yml': some })).toEqual([
      'a.yml trigger-added: is a new workflow or action, which a person has to add',
    ]);
    expect(compare({}, { 'a.yml': withJobs({ j: { uses: './x.yml' } }) })).toEqual([
      'a.yml trigger-added: is a new workflow or action, which a person has to add',
    ]);
    expect(compare({}, { 'a.yml': '[]' })).toEqual([
      'a.yml trigger-added: is a new workflow or action, which a person has to add',
    ]);
    expect(compare({}, { 'a.yml': withJobs({}), 'b.yml': withJobs({ j: {} }) })).toEqual([]);
    expect(compare({ 'a.yml': some }, { 'a.yml': '[]' })).toEqual(['a.yml workflow-unreadable: is no mapping']);
    expect(compare({ 'a.yml': '[]' }, { 'a.yml': some })).toEqual([
      'a.yml workflow-unreadable: was not readable before: is no mapping',
    ]);
  });
});

describe('of triggers the tripwire finds', () => {
  const on = (triggers: Value): string => JSON.stringify({ on: triggers, permissions: {}, jobs: {} });
  const cron = (...times: readonly string[]): Value => ({ schedule: times.map((time) => ({ cron: time })) });
  const table: readonly (readonly [string, Value, Value, readonly string[]])[] = [
    ['one that is gone', ['push', 'pull_request'], 'push', ['trigger-narrowed: no longer runs on pull_request']],
    ['nothing, where one is new that only people with rights cause', 'push', ['push', 'workflow_dispatch'], []],
    ...[
      'pull_request_target',
      'workflow_run',
      'issue_comment',
      'discussion',
      'discussion_comment',
      'issues',
      'fork',
      'watch',
      'repository_dispatch',
    ].map((event): readonly [string, Value, Value, readonly string[]] => [
      `${event}, which is new`,
      'push',
      ['push', event],
      [`trigger-added: newly runs on ${event}, which strangers can cause`],
    ]),
    ['nothing, where strangers could cause it before', ['push', 'issues'], ['push', 'issues'], []],
    [
      'a time that is gone',
      cron('0 1 * * *', '0 2 * * *'),
      cron('0 1 * * *'),
      ['trigger-narrowed: runs on schedule less often: {"cron":"0 2 * * *"} is gone'],
    ],
    [
      'every time gone',
      cron('0 1 * * *'),
      { schedule: null },
      ['trigger-narrowed: runs on schedule less often: {"cron":"0 1 * * *"} is gone'],
    ],
    ['nothing, where a time is new', cron('0 1 * * *'), cron('0 2 * * *', '0 1 * * *'), []],
    ['nothing, where there was no time', { schedule: null }, cron('0 2 * * *'), []],
    [
      'a filter where none was',
      { push: null },
      { push: { branches: ['a'] } },
      ['trigger-narrowed: runs on push less often: it is limited by branches'],
    ],
    ['nothing, where a filter is gone', { push: { branches: ['a'], paths: ['b'] } }, { push: { paths: ['b'] } }, []],
    [
      'a value that a filter lacks',
      { push: { tags: ['a', 'b'] } },
      { push: { tags: ['b'] } },
      ['trigger-narrowed: runs on push less often: tags lacks a'],
    ],
    [
      'a filter of one value that is another',
      { push: { branches: 'a' } },
      { push: { branches: 'b' } },
      ['trigger-narrowed: runs on push less often: branches lacks a'],
    ],
    [
      'nothing, where a filter of one value is a list of it',
      { push: { branches: 'a' } },
      { push: { branches: ['a', 'b'] } },
      [],
    ],
    [
      'an exception',
      { push: { paths: ['a'] } },
      { push: { paths: ['a', '!b'] } },
      ['trigger-narrowed: runs on push less often: paths has !b'],
    ],
    [
      'nothing, where the exception was there',
      { push: { paths: ['a', '!b'] } },
      { push: { paths: ['a', '!b', 'c'] } },
      [],
    ],
    [
      'another order, for the last match wins',
      { push: { paths: ['!a', 'b'] } },
      { push: { paths: ['b', '!a'] } },
      ['trigger-narrowed: runs on push less often: paths has another order, and the last match wins'],
    ],
    [
      'something more that is left out',
      { push: { 'paths-ignore': ['a'] } },
      { push: { 'paths-ignore': ['a', 'b'] } },
      ['trigger-narrowed: runs on push less often: paths-ignore has b'],
    ],
    [
      'something that is left out, where nothing was',
      { push: null },
      { push: { 'branches-ignore': ['a'] } },
      ['trigger-narrowed: runs on push less often: branches-ignore has a'],
    ],
    [
      'nothing, where less is left out',
      { push: { 'paths-ignore': ['a', 'b'] } },
      { push: { 'paths-ignore': ['b'] } },
      [],
    ],
    [
      'fewer types',
      { issues: { types: ['opened', 'edited'] } },
      { issues: { types: ['opened'] } },
      ['trigger-narrowed: runs on issues less often: types lacks edited'],
    ],
    [
      'another workflow waited for',
      { workflow_run: { workflows: ['a'] } },
      { workflow_run: { workflows: ['b'] } },
      ['trigger-narrowed: runs on workflow_run less often: workflows lacks a'],
    ],
    [
      'nothing in keys that filter nothing',
      { workflow_dispatch: null },
      { workflow_dispatch: { inputs: { a: {} } } },
      [],
    ],
    ['nothing in odd values', { push: 'x' }, { push: ['branches'] }, []],
    [
      'other inputs of a called workflow, but not as a filter',
      { workflow_call: null },
      { workflow_call: { branches: ['a'] } },
      ['judge-interface-changed: takes or gives other values than before'],
    ],
  ];
  it.each(table)('%s', (_what, before, after, expected) => {
    expect(findings(on(before), on(after))).toEqual(expected);
  });
});

describe('what publishes', () => {
  const FLOW = 'a.yml';
  const compare = (
    before: Readonly<Record<string, Fields>>,
    after: Readonly<Record<string, Fields>>,
  ): readonly string[] => {
    const read = (files: Readonly<Record<string, Fields>>) =>
      Object.entries(files).map(([path, jobs]) => readWorkflow(path, withJobs(jobs)));
    return compareWorkflows(read(before), read(after))
      .filter(({ rule }) => rule === 'published-unjudged')
      .map(({ path, message }) => `${path}: ${message}`);
  };
  const judge: Fields = { steps: [{ uses: own('gate') }] };
  const out = (...needs: readonly string[]): Fields => ({ needs, steps: [{ uses: own('publish') }] });
  const idle = (...needs: readonly string[]): Fields => ({ needs, steps: [{ run: 'true' }] });

  it('waits for the judges that it waited for, also over other jobs', () => {
    expect(compare({ [FLOW]: { g: judge, p: out('g') } }, { [FLOW]: { g: judge, p: out('g') } })).toEqual([]);
    expect(compare({ [FLOW]: { g: judge, p: out('g') } }, { [FLOW]: { g: judge, i: idle('g'), p: out('i') } })).toEqual(
      [],
    );
    expect(
      compare({ [FLOW]: { g: judge, i: idle('g'), p: out('i') } }, { [FLOW]: { g: judge, i: idle(), p: out('i') } }),
    ).toEqual(['a.yml: job p publishes without waiting for g']);
    expect(
      compare({ [FLOW]: { g: judge, h: judge, p: out('g', 'h') } }, { [FLOW]: { g: judge, h: judge, p: out() } }),
    ).toEqual(['a.yml: job p publishes without waiting for g, h']);
    expect(compare({ [FLOW]: { g: judge, p: out() } }, { [FLOW]: { g: judge, p: out('g') } })).toEqual([]);
  });
  it('need not wait for what judges nothing', () => {
    const before = { [FLOW]: { i: idle(), p: out('i') } };
    expect(compare(before, { [FLOW]: { i: idle(), p: out() } })).toEqual([]);
    const calls = { ...before, 'b.yml': { x: idle() }, [FLOW]: { i: { uses: './b.yml' }, p: out('i') } };
    expect(compare(calls, { ...calls, [FLOW]: { i: { uses: './b.yml' }, p: out() } })).toEqual([]);
  });
  it('is not new', () => {
    const message = 'a.yml: job p publishes, and did not before';
    expect(compare({ [FLOW]: { p: idle() } }, { [FLOW]: { p: out() } })).toEqual([message]);
    expect(compare({ [FLOW]: { g: judge } }, { [FLOW]: { g: judge, p: out('g') } })).toEqual([message]);
    // A whole new file is told of by itself.
    expect(compare({}, { [FLOW]: { p: out() } })).toEqual([]);
  });
  it('may have its judge in the same job, before it', () => {
    const steps = (...names: readonly string[]): Fields => ({
      p: { steps: names.map((name) => ({ uses: own(name) })) },
    });
    expect(compare({ [FLOW]: steps('gate', 'publish') }, { [FLOW]: steps('gate', 'publish') })).toEqual([]);
    expect(compare({ [FLOW]: steps('gate', 'publish') }, { [FLOW]: steps('publish') })).toEqual([
      'a.yml: job p publishes without waiting for p’s own judge',
    ]);
    expect(compare({ [FLOW]: steps('publish', 'gate') }, { [FLOW]: steps('publish') })).toEqual([]);
  });
  it('is followed into workflows that are called, as judges are', () => {
    const calls = (path: string, ...needs: readonly string[]): Fields => ({ needs, uses: `./${path}` });
    const both = { 'g.yml': { j: judge }, 'p.yml': { q: out() } };
    const chained = { ...both, [FLOW]: { g: calls('g.yml'), p: calls('p.yml', 'g') } };
    expect(compare(chained, chained)).toEqual([]);
    expect(compare(chained, { ...both, [FLOW]: { g: calls('g.yml'), p: calls('p.yml') } })).toEqual([
      'a.yml: job p publishes without waiting for g',
    ]);
    expect(compare({ ...both, [FLOW]: { p: calls('g.yml') } }, { ...both, [FLOW]: { p: calls('p.yml') } })).toEqual([
      'a.yml: job p publishes, and did not before',
    ]);
    // One judge among several jobs is one, and so is one way out.
    const many = { 'g.yml': { i: idle(), j: judge, k: idle() }, 'p.yml': { i: idle(), q: out(), k: idle() } };
    const deep = { ...many, [FLOW]: { g: calls('g.yml'), p: calls('p.yml', 'g') } };
    expect(compare(deep, { ...many, [FLOW]: { g: calls('g.yml'), p: calls('p.yml') } })).toEqual([
      'a.yml: job p publishes without waiting for g',
    ]);
    // A workflow of another repository is not the file that is called like the end of its name.
    const elsewhere = { 'p.yml': { q: out() }, [FLOW]: { p: { uses: 'g/p.yml' } } };
    expect(compare({ ...elsewhere, [FLOW]: { p: idle() } }, elsewhere)).toEqual([]);
    const outside = { [FLOW]: { p: { uses: 'org/x/.github/workflows/y.yml@v1' } } };
    expect(compare(outside, outside)).toEqual([]);
  });
  it('does not loop where workflows call each other or jobs wait for each other', () => {
    const round = { 'a.yml': { j: { uses: './b.yml' } }, 'b.yml': { j: { uses: './a.yml' } } };
    expect(compare(round, round)).toEqual([]);
    const around = { ...round, [FLOW]: { j: { uses: './b.yml' }, p: out('j') } };
    expect(compare(around, { ...around, [FLOW]: { j: { uses: './b.yml' }, p: out() } })).toEqual([]);
    const waiting = { [FLOW]: { g: { ...judge, needs: ['h'] }, h: idle('g'), p: out('h', 'unknown') } };
    expect(compare(waiting, waiting)).toEqual([]);
  });
});

describe('permissions', () => {
  it.each<[unknown, Readonly<Record<string, string>>]>([
    ['read-all', { [EVERY_SCOPE]: 'read' }],
    ['write-all', { [EVERY_SCOPE]: 'write' }],
    [undefined, { [EVERY_SCOPE]: 'write' }],
    [null, { [EVERY_SCOPE]: 'write' }],
    [['contents'], { [EVERY_SCOPE]: 'write' }],
    [7, { [EVERY_SCOPE]: 'write' }],
    [{}, {}],
    [
      { contents: 'read', issues: 'write', packages: 'none', actions: 'odd' },
      { contents: 'read', issues: 'write', packages: 'none', actions: 'write' },
    ],
  ])('of %j grant %j', (value, granted) => {
    expect(Object.fromEntries(permissionsOf(value))).toEqual(granted);
  });
  it.each<[unknown, unknown, readonly string[]]>([
    [{}, {}, []],
    [{ contents: 'read' }, { contents: 'read' }, []],
    [{ contents: 'read' }, { contents: 'write' }, ['contents']],
    [{ contents: 'write' }, { contents: 'read' }, []],
    [{}, { contents: 'read' }, ['contents']],
    [{ contents: 'none' }, {}, []],
    [{}, { contents: 'none' }, []],
    ['read-all', { contents: 'write', issues: 'read' }, ['contents']],
    [{ contents: 'write' }, 'read-all', ['*']],
    ['write-all', {}, []],
    [{}, undefined, ['*']],
  ])('from %j to %j are wider in %j', (before, after, scopes) => {
    expect(widerScopes(before, after)).toEqual(scopes);
  });
});
