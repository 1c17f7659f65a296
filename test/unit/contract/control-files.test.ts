import {
  builtInShadowSpec,
  describeMeaning,
  explainSpec,
  isLoopError,
  parseDuration,
  parseEscalationPolicy,
  parseGateChecklist,
  parseLoopSpec,
  parseNumber,
} from '@loop-actions/contract';
import { describe, expect, test } from 'vitest';

const codeOf = (run: () => unknown) => {
  try {
    run();
    return null;
  } catch (error) {
    return isLoopError(error) ? error.code : error;
  }
};

describe('escalation-policy.md', () => {
  test('bullets below any other heading escalate always', () => {
    const policy = parseEscalationPolicy(
      '# Escalation Policy\n\n- secrets\n\n## Money\n\n- refunds\n- changes to `billing/**`\n\n## Escalate On Ambiguity\n\n- tests disagree\n',
    );
    expect(policy.alwaysEscalate.map((rule) => [rule.class, rule.section, rule.position.file])).toEqual([
      ['judged', 'always-escalate', 'escalation-policy.md'],
      ['judged', 'always-escalate', 'escalation-policy.md'],
      ['enforced', 'always-escalate', 'escalation-policy.md'],
    ]);
    expect(policy.onAmbiguity.map((rule) => rule.text)).toEqual(['tests disagree']);
  });

  test('a section that decides something else is rejected, not obeyed', () => {
    const policy = parseEscalationPolicy('## Autonomy\n\n- mode: auto\n\n## Budgets\n\n- max iterations: 900\n');
    expect(policy.alwaysEscalate.map((rule) => rule.class)).toEqual(['rejected', 'rejected']);
  });

  test.each(['', '# Escalation Policy\n\nNothing yet.\n', '- a\0', `- ${'x'.repeat(300_000)}`])(
    '%#: no policy',
    (text) => {
      expect(codeOf(() => parseEscalationPolicy(text))).toBe('E_POLICY_INVALID');
    },
  );
});

describe('quality-gate-checklist.md', () => {
  test('boxes are tolerated below any heading, and path rules are kept', () => {
    const checklist = parseGateChecklist(
      '# Checklist\n\n- [ ] tests: `npm test`\n\n## Style\n\n- [x] lint: `npm run lint` (optional)\n- [ ] Docs read well\n- never touch `.github/**`\n',
    );
    expect(
      checklist.gates.map(({ name, required, position }) => [name, required, position.line, position.column]),
    ).toEqual([
      ['tests', true, 3, 7],
      ['lint', false, 7, 7],
    ]);
    expect(checklist.rules.map((rule) => rule.class)).toEqual(['enforced', 'enforced', 'rejected', 'enforced']);
  });

  test('a section that decides something else is rejected, not obeyed', () => {
    const checklist = parseGateChecklist('## Budgets\n- max iterations: 3\n');
    expect(checklist.rules.map((rule) => rule.class)).toEqual(['rejected']);
  });

  test.each(['', '# Checklist\n', '- a\0'])('%#: no checklist', (text) => {
    expect(codeOf(() => parseGateChecklist(text))).toBe('E_CHECKLIST_INVALID');
  });
});

describe('the built-in shadow spec', () => {
  test('only reports, runs no command, and every rule of it is enforced', () => {
    expect(builtInShadowSpec().mode).toBe('shadow');
    expect(builtInShadowSpec().rules.filter((rule) => rule.class === 'rejected')).toEqual([]);
    expect(builtInShadowSpec().gates.filter(({ command }) => command !== null)).toEqual([]);
    expect(Object.values(builtInShadowSpec().budgets)).not.toContain(null);
  });
});

describe('what readiness prints', () => {
  test.each([
    ['## Skip when\n- labeled `a` or `b`', 'keeps out what is labeled "a" or "b"'],
    ['## Select when\n- not labeled `a`', 'must be not labeled "a"'],
    ['## Select when\n- below five files', 'at most 4 changed files'],
    ['## Select when\n- below five lines', 'at most 4 changed lines'],
    ['## Select when\n- only touch `docs/`', 'changes only `docs/**`'],
    ['## Gates\n- tests: `npm test`', 'tests: `npm test` (test, required, green on the base, within 10 min)'],
    ['## Budgets\n- max runtime: 90 minutes', 'at most 1 h 30 min per attempt'],
    ['## Budgets\n- max cost: $2', 'at most $2 per run'],
    ['## Stop when\n- no progress', 'stops without progress in 2 consecutive attempts'],
    ['## Roles\n- maker: codex, model x', 'maker: codex, model x'],
    ['## Trigger\n- daily at noon', 'starts: daily at 12:00'],
    ['## Autonomy\n- auto', 'runs no higher than auto'],
    ['## Budgets\nWe are frugal.', 'text for people'],
  ])('%j', (text, says) => {
    expect(explainSpec(parseLoopSpec(text)).map((row) => row.says)).toContain(says);
  });

  test('a meaning can be put into words without its rule', () => {
    expect(describeMeaning({ kind: 'failed-before', times: 2 }, 'skip-when')).toContain('2 failed attempts');
  });
});

describe('numbers', () => {
  test.each([
    ['twenty-one', 21],
    ['one hundred and five', 105],
    ['two thousand', 2000],
    ['a dozen', null],
    ['1,500', 1500],
    ['1,50', null],
    ['1.5 million', 1_500_000],
    ['200k', 200_000],
    ['three four', null],
    ['hundred', null],
    ['', null],
    ['1e3', null],
    ['+1', null],
    ['constructor', null],
    ['1 constructor', null],
  ])('%j is %j', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test.each([
    ['30m', 1_800_000],
    ['1h30m', 5_400_000],
    ['1 h 30 min', 5_400_000],
    ['one hour and thirty minutes', 5_400_000],
    ['an hour', 3_600_000],
    ['90 seconds', 90_000],
    ['0.1 s', 100],
    ['30', null],
    ['0m', null],
    ['-5m', null],
    ['5 parsecs', null],
    ['constructor', null],
    ['m', null],
  ])('%j is %j milliseconds', (text, value) => {
    expect(parseDuration(text)).toBe(value);
  });
});
