import { readFileSync } from 'node:fs';
import { explainSpec, parseEscalationPolicy, parseGateChecklist, parseLoopSpec } from '@loop-actions/contract';
import { describe, expect, test } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../../../fixtures/seed-002/${name}`, import.meta.url), 'utf8');
const spec = parseLoopSpec(read('LOOP_SPEC.md'));
const rule = (text: string) => spec.rules.find((one) => one.text.startsWith(text));

describe("seed 002's own spec", () => {
  test.each([
    ['the issue is labeled', { kind: 'labels', labels: ['maintenance'], match: 'all', negated: false }],
    ['the expected file changes', { kind: 'max-files', max: 4 }],
    ['the same item failed twice', { kind: 'failed-before', times: 2 }],
    ['required tests are missing', { kind: 'base-checks', must: 'be-present-and-green' }],
    ['max iterations: 3', { kind: 'budget', budget: 'maxIterations', limit: 3 }],
    ['max tool calls', { kind: 'budget', budget: 'maxToolCalls', limit: 20 }],
    ['max runtime', { kind: 'budget', budget: 'maxRuntimeMs', limit: 1_800_000 }],
    ['max pull requests', { kind: 'budget', budget: 'maxPullRequests', limit: 2 }],
    ['all selected work items', { kind: 'stop', condition: 'all-items-settled', attempts: null }],
    ['max iterations are reached', { kind: 'stop', condition: 'max-iterations', attempts: null }],
    ['cost or runtime budget', { kind: 'stop', condition: 'budget-exhausted', attempts: null }],
    ['the checker reports no progress', { kind: 'stop', condition: 'no-progress', attempts: 2 }],
    ['a required gate fails', { kind: 'stop', condition: 'gate-environment-failure', attempts: null }],
    ['two retries fail', { kind: 'failed-before', times: 2 }],
    ['Run every weekday', { kind: 'trigger', days: 'weekdays', time: '08:00', zone: 'local' }],
  ])('"%s …" is enforced', (text, meaning) => {
    expect(rule(text)).toMatchObject({ class: 'enforced', meaning });
  });

  test.each([
    ['no production secret', 'select-when', 'untrue'],
    ['the definition of done can be checked', 'select-when', 'untrue'],
    ['requirements are ambiguous', 'skip-when', 'true'],
    ['the change touches authentication', 'skip-when', 'true'],
    ['billing or refunds', 'always-escalate', 'involve'],
  ])('"%s …" is a question whose yes escalates', (text, section, word) => {
    expect(rule(text)).toMatchObject({ class: 'judged', section, question: expect.stringContaining(word) });
  });

  test('every bullet is one rule in the list its introduction opens, and none is rejected', () => {
    const bullets = read('LOOP_SPEC.md')
      .split('\n')
      .filter((line) => line.startsWith('- ')).length;
    const sections = Object.groupBy(spec.rules, ({ section }) => section);
    expect(spec.rules).toHaveLength(bullets + 1);
    expect(Object.fromEntries(Object.entries(sections).map(([name, rules]) => [name, rules?.length]))).toEqual({
      trigger: 1,
      'select-when': 4,
      'skip-when': 4,
      budgets: 4,
      stop: 5,
      'always-escalate': 8,
      'escalate-on-ambiguity': 5,
    });
    expect(spec.rules.filter((one) => one.class === 'rejected')).toEqual([]);
  });

  test('each rule stands where the file has it, to the column', () => {
    const lines = read('LOOP_SPEC.md').split('\n');
    for (const { text, position } of spec.rules) {
      const source = lines[position.line - 1]?.slice(position.column - 1) ?? '';
      expect(source.length).toBeGreaterThan(4);
      expect(text.startsWith(source)).toBe(true);
    }
  });

  test('the views hold what the rules say', () => {
    expect(spec).toMatchObject({
      title: 'Repository Maintenance Triage',
      mode: 'shadow',
      budgets: { maxIterations: 3, maxToolCalls: 20, maxRuntimeMs: 1_800_000, maxPullRequests: 2, maxTokens: null },
      gates: [],
    });
    expect(spec.stopConditions).toHaveLength(5);
    expect(spec.purpose).toMatch(/^Find small .* human review\.$/);
  });

  test('readiness gets a row for every line that says something', () => {
    const lines = read('LOOP_SPEC.md').split('\n');
    const rows = new Set(explainSpec(spec).map(({ line }) => line));
    for (const [index, line] of lines.entries()) {
      const continuation = line === 'link validation' || line.startsWith('prepare pull requests');
      if (line !== '' && !line.startsWith('## ') && !continuation) expect(rows, line).toContain(index + 1);
    }
  });
});

describe("seed 002's single samples", () => {
  test.each(['spec.md', 'budgets.md', 'stop-conditions.md', 'always-escalate.md', 'escalate-on-ambiguity.md'])(
    '%s alone is a spec without a rejected rule',
    (name) => {
      const { rules } = parseLoopSpec(read(name), name);
      expect(rules.length).toBeGreaterThanOrEqual(4);
      expect(rules.filter((one) => one.class === 'rejected')).toEqual([]);
    },
  );

  test('the escalation samples are a policy', () => {
    const policy = parseEscalationPolicy(`${read('always-escalate.md')}\n${read('escalate-on-ambiguity.md')}`);
    expect([policy.alwaysEscalate.length, policy.onAmbiguity.length]).toEqual([8, 5]);
  });

  test('of the gates, those that need a command are rejected with the line to write, the suite carries out the others', () => {
    const checklist = parseGateChecklist(read('gates.md'));
    expect(checklist.gates.map(({ kind, command }) => [kind, command])).toEqual([
      ['schema', null],
      ['links', null],
      ['scope', null],
      ['scope', null],
    ]);
    const reasons = checklist.rules.flatMap((one) => (one.class === 'rejected' ? [one.reason] : []));
    expect(reasons).toEqual([
      'it has no command; write it like "build: `npm run build`"',
      'it has no command; write it like "tests: `npm test`"',
      'it has no command; write it like "lint: `npm run lint`"',
      'it has no command; write it like "generated: `npm run generate`, writes `dist/**`"',
    ]);
  });
});
