import {
  type Budgets,
  DEFAULT_REMEDIATION,
  LABELS,
  type LoopSpec,
  type Rule,
  type RuleMeaning,
  type SpecSection,
  type StateItem,
  type Ticket,
} from '@loop-actions/contract';
import { assessReadiness, expectedPaths, type SelectionQuestion, selectWork } from '@loop-actions/selection';
import { describe, expect, it } from 'vitest';
import { gateCheck } from '../../support/values/gate-check.ts';
import { linkedPullRequest, ticket } from '../../support/values/ticket.ts';

const source = (section: SpecSection, line: number) => ({
  section,
  text: `rule at line ${line}`,
  position: { file: 'LOOP_SPEC.md', line, column: 3 },
});
const enforced = (section: SpecSection, line: number, meaning: RuleMeaning): Rule => ({
  ...source(section, line),
  class: 'enforced',
  meaning,
});

const NO_BUDGETS: Budgets = {
  maxIterations: 3,
  maxToolCalls: null,
  maxRuntimeMs: 60_000,
  maxPullRequests: null,
  maxTokens: null,
  maxCostUsd: null,
};
const GATE = gateCheck({ position: { file: 'LOOP_SPEC.md', line: 20, column: 3 } });
const spec = (...rules: Rule[]): LoopSpec => ({
  file: 'LOOP_SPEC.md',
  title: 'Loop Spec: Maintenance',
  purpose: 'Small fixes.',
  rules,
  budgets: NO_BUDGETS,
  gates: [GATE],
  stopConditions: [],
  remediation: DEFAULT_REMEDIATION,
  prose: [],
  mode: 'propose',
});

const maintenance = enforced('select-when', 10, {
  kind: 'labels',
  labels: ['maintenance'],
  match: 'all',
  negated: false,
});
const below5 = enforced('select-when', 11, { kind: 'max-files', max: 4 });
const failedTwice = enforced('skip-when', 12, { kind: 'failed-before', times: 2 });
const greenBase = enforced('skip-when', 13, { kind: 'base-checks', must: 'be-present-and-green' });
const neverAuth = enforced('skip-when', 14, { kind: 'paths', globs: ['src/auth/**'], polarity: 'never' });
const onlyDocs = enforced('select-when', 15, { kind: 'paths', globs: ['docs/**'], polarity: 'only' });

const select = (tickets: readonly Ticket[], differences: Partial<SelectionQuestion> = {}) =>
  selectWork({
    spec: spec(maintenance, below5, failedTwice, greenBase, neverAuth),
    policy: [],
    tickets,
    items: new Map(),
    base: { healthy: true, problems: [] },
    maxItems: 10,
    ...differences,
  });

const item = (differences: Partial<StateItem>): ReadonlyMap<string, StateItem> =>
  new Map([
    [
      '#1',
      {
        id: '#1',
        status: 'ready',
        reason: null,
        attempts: 0,
        failedAttempts: 0,
        entries: [],
        resets: [],
        gates: [],
        nextAction: null,
        pullRequest: null,
        ...differences,
      },
    ],
  ]);
const naming = (...paths: string[]) =>
  ticket(1, { body: `## Files\n\n${paths.map((path) => `- \`${path}\``).join('\n')}` });

describe('work selection', () => {
  const table: [string, ReturnType<typeof select>, string, string | null][] = [
    ['a labelled ticket that names no files', select([ticket(1)]), 'selected', null],
    ['a label in other case', select([ticket(1, { labels: ['Maintenance'] })]), 'selected', null],
    ['a ticket without the label', select([ticket(1, { labels: ['bug'] })]), 'skipped', 'LOOP_SPEC.md:10'],
    ['four named files', select([naming('a', 'b', 'c', 'd')]), 'selected', null],
    ['five named files', select([naming('a', 'b', 'c', 'd', 'e')]), 'skipped', 'LOOP_SPEC.md:11'],
    ['a file in quarantine', select([naming('src/A.ts')], { quarantined: ['SRC/**'] }), 'skipped', null],
    ['a file beside the quarantine', select([naming('src/a.ts')], { quarantined: ['lib/**'] }), 'selected', null],
    ['one failure before', select([ticket(1)], { items: item({ failedAttempts: 1 }) }), 'selected', null],
    [
      'two failures before',
      select([ticket(1)], { items: item({ failedAttempts: 2 }) }),
      'escalated',
      'LOOP_SPEC.md:12',
    ],
    [
      'tests that are red before the change starts',
      select([ticket(1)], { base: { healthy: false, problems: ['tests: red on the base'] } }),
      'escalated',
      'LOOP_SPEC.md:13',
    ],
    ['a named path that is out of bounds', select([naming('src/auth/login.ts')]), 'escalated', 'LOOP_SPEC.md:14'],
    ['a named path beside it', select([naming('src/author.ts')]), 'selected', null],
    ['only docs, and it names docs', select([naming('docs/a.md')], { spec: spec(onlyDocs) }), 'selected', null],
    [
      'only docs, and it names code',
      select([naming('src/a.ts')], { spec: spec(onlyDocs) }),
      'skipped',
      'LOOP_SPEC.md:15',
    ],
    ['a closed ticket', select([ticket(1, { state: 'closed' })]), 'none', null],
    [
      'a ticket with an open pull request',
      select([ticket(1, { pullRequests: [linkedPullRequest({ state: 'open' })] })]),
      'skipped',
      null,
    ],
    [
      'a ticket whose pull request was rejected',
      select([ticket(1, { pullRequests: [linkedPullRequest({ state: 'closed' })] })]),
      'selected',
      null,
    ],
    [
      'a ticket that waits for an answer',
      select([ticket(1, { labels: ['maintenance', LABELS.escalated] })]),
      'skipped',
      null,
    ],
    [
      'an item the state says is escalated',
      select([ticket(1)], { items: item({ status: 'escalated' }) }),
      'skipped',
      null,
    ],
    [
      'a ticket a person took over',
      select([ticket(1, { labels: ['maintenance', LABELS.humanGated] })]),
      'skipped',
      null,
    ],
  ];

  it.each(table)('given %s', (_name, selection, outcome, rule) => {
    expect(selection.decisions[0]?.outcome ?? 'none').toBe(outcome);
    expect(selection.decisions[0]?.rule ?? null).toBe(rule);
    expect(selection.selected).toHaveLength(outcome === 'selected' ? 1 : 0);
  });

  it('escalates what only a judge could tell, and names the line, while there is no judge', () => {
    const judged: Rule = { ...source('skip-when', 16), class: 'judged', question: 'Are the requirements ambiguous?' };
    expect(select([ticket(1)], { spec: spec(maintenance, judged) }).decisions[0]).toMatchObject({
      outcome: 'escalated',
      rule: 'LOOP_SPEC.md:16',
    });
  });

  it.each<
    [what: string, match: 'all' | 'any', negated: boolean, own: string[], outcome: string, reason: string | null]
  >([
    ['one that is there', 'any', false, ['a'], 'escalated', 'is labelled a or b'],
    ['both that are there', 'all', false, ['a', 'b'], 'escalated', 'is labelled a and b'],
    ['one that is missing', 'all', true, ['a'], 'escalated', 'is not labelled a and b'],
    ['one that is there and must be', 'any', true, ['a'], 'selected', null],
  ])('says which labels send a ticket to a person: %s', (_what, match, negated, own, outcome, reason) => {
    const rule = enforced('skip-when', 16, { kind: 'labels', labels: ['a', 'b'], match, negated });
    const [decision] = select([ticket(1, { labels: ['maintenance', ...own] })], {
      spec: spec(maintenance, rule),
    }).decisions;
    expect(decision?.outcome).toBe(outcome);
    if (reason !== null) expect(decision?.reason).toBe(reason);
  });

  it('does not ask a judge about tickets that are not this loop’s work anyway', () => {
    const judged: Rule = { ...source('skip-when', 16), class: 'judged', question: 'Are the requirements ambiguous?' };
    const decision = select([ticket(1, { labels: [] })], { spec: spec(judged, maintenance) }).decisions[0];
    expect(decision).toMatchObject({ outcome: 'skipped', rule: 'LOOP_SPEC.md:10' });
  });

  it('counts the escalation policy’s lines like its own', () => {
    const judged: Rule = {
      ...source('always-escalate', 3),
      position: { file: 'escalation-policy.md', line: 3, column: 1 },
      class: 'judged',
      question: 'Does it touch billing?',
    };
    expect(select([ticket(1)], { policy: [judged] }).decisions[0]).toMatchObject({
      outcome: 'escalated',
      rule: 'escalation-policy.md:3',
    });
  });

  it.each([
    ['a label', { kind: 'labels', labels: ['maintenance'], match: 'all', negated: false }],
    ['a path', { kind: 'paths', globs: ['src/billing/**'], polarity: 'never' }],
    ['earlier failures', { kind: 'failed-before', times: 2 }],
  ] as const)('escalates by %s that the escalation policy names', (_name, meaning) => {
    const policy = { ...enforced('always-escalate', 4, meaning), position: { file: 'policy.md', line: 4, column: 1 } };
    const selection = select([naming('src/billing/a.ts')], {
      spec: spec(),
      policy: [policy],
      items: item({ failedAttempts: 2 }),
    });
    const labelled = select([ticket(1)], { spec: spec(), policy: [policy], items: item({ failedAttempts: 2 }) });
    const decision = meaning.kind === 'paths' ? selection.decisions[0] : labelled.decisions[0];
    expect(decision).toMatchObject({ outcome: 'escalated', rule: 'policy.md:4' });
  });

  it('takes the oldest tickets first, as many as the run may, and says so of the rest', () => {
    const selection = select([ticket(3), ticket(1), ticket(2)], { maxItems: 2 });
    expect(selection.selected.map(({ id }) => id)).toEqual(['#1', '#2']);
    expect(selection.decisions[2]).toMatchObject({
      item: '#3',
      outcome: 'skipped',
      reason: 'this run takes at most 2 items',
    });
  });
});

describe('the files a ticket names', () => {
  it.each([
    ['under a heading', '## Files\n- `a.ts`\n- `./b.ts`\n## Other\n- `c.ts`', ['a.ts', 'b.ts']],
    ['on one line', 'Files: `a.ts` and `b.ts`', ['a.ts', 'b.ts']],
    ['as expected files to change', '### Expected files to change\n`a.ts`', ['a.ts']],
    ['nowhere', 'Call `parse()` twice.', []],
    ['twice', 'Files: `a` `a`', ['a']],
  ])('%s', (_where, body, paths) => {
    expect(expectedPaths(body)).toEqual(paths);
  });

  it('are found in linear time in a hostile body', () => {
    const body = `Files ${'`'.repeat(60_000)}`;
    expect(expectedPaths(body)).toEqual([]);
  });
});

describe('readiness', () => {
  it('is given when every line can be carried out and something can say no', () => {
    expect(assessReadiness(spec(maintenance), [])).toEqual({ ready: true, problems: [] });
  });

  it.each([
    ['a rejected line', spec({ ...source('budgets', 30), class: 'rejected', reason: 'no number' }), 'LOOP_SPEC.md:30'],
    ['no required gate', { ...spec(), gates: [{ ...GATE, required: false }] }, 'no required gate'],
    ['no limit on iterations', { ...spec(), budgets: { ...NO_BUDGETS, maxIterations: null } }, 'iterations'],
    ['no limit on runtime', { ...spec(), budgets: { ...NO_BUDGETS, maxRuntimeMs: null } }, 'runtime'],
  ])('is not given with %s', (_name, subject, problem) => {
    const readiness = assessReadiness(subject, []);
    expect(readiness.ready).toBe(false);
    expect(readiness.problems[0]).toContain(problem);
  });

  it('says which of its own actions can be moved, and is ready all the same', () => {
    const uses = 'org/loop-actions/gate@v1';
    const readiness = assessReadiness(spec(maintenance), [], [{ path: '.github/workflows/loop.yml', uses }]);
    expect(readiness).toMatchObject({ ready: true, againstAuto: [expect.stringContaining(uses)] });
  });
});
