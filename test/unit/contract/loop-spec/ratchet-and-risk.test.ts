import { parseLoopSpec } from '@loop-actions/contract';
import { ratchetRulesOf, STRICT_RATCHET } from '@loop-actions/gate';
import { describe, expect, test } from 'vitest';

const read = (section: string, bullet: string) => {
  const [rule] = parseLoopSpec(`# Loop Spec: x\n\n## ${section}\n\n- ${bullet}\n`).rules;
  return rule?.class === 'enforced' ? rule.meaning : rule?.class === 'rejected' ? rule.reason : null;
};

describe('what the Gates section says of the ratchet', () => {
  test.each([
    ['suppressions may only fall', { kind: 'ratchet', counts: ['suppressions'], rise: 0 }],
    ['the number of skipped tests must never rise', { kind: 'ratchet', counts: ['skipped-tests'], rise: 0 }],
    [
      'suppressions and type escapes may rise by at most two',
      { kind: 'ratchet', counts: ['suppressions', 'type-escapes'], rise: 2 },
    ],
    ['each new test becomes a guard', { kind: 'record-guards' }],
    [
      'retired guards: `g-0123456789ab`, `g-ba9876543210`',
      { kind: 'retire-guards', guards: ['g-0123456789ab', 'g-ba9876543210'] },
    ],
    [
      'golden sets: `evals/a.jsonl` and `evals/b/`',
      { kind: 'golden-set', globs: ['evals/a.jsonl', 'evals/a.jsonl/**', 'evals/b/**'] },
    ],
  ])('%s', (bullet, meaning) => {
    expect(read('Gates', bullet)).toEqual(meaning);
  });
  test.each([
    ['suppressions and warts may only fall', 'what may only fall is one of'],
    ['suppressions may rise by at most some', 'is not a whole number'],
    ['retired guards: `all`', 'is no id of a guard'],
    ['golden set: `../x`', 'leaves its folder'],
  ])('%s is rejected: %s', (bullet, reason) => {
    expect(read('Gates', bullet)).toContain(reason);
  });
  test('a gate with a command is no less a gate', () => {
    expect(read('Gates', 'golden evals: `npm run evals`')).toMatchObject({
      kind: 'gate',
      check: { command: 'npm run evals' },
    });
  });
  test('several limits of one count mean the lowest, and none means that it may only fall', () => {
    const rules = (text: string) => ratchetRulesOf(parseLoopSpec(`# Loop Spec: x\n\n## Gates\n\n${text}`).rules);
    expect(
      rules('- suppressions may rise by at most 3\n- suppressions may rise by at most 1\n').rise.suppressions,
    ).toBe(1);
    expect(rules('- tests: `npm test`\n')).toEqual(STRICT_RATCHET);
  });
});

describe('what the Autonomy section says of risk', () => {
  test.each([
    ['low risk: auto-merge', { kind: 'autonomy-class', risk: 'low', decision: 'auto-merge' }],
    ['low-risk changes may merge by themselves', null],
    ['medium risk needs human review', { kind: 'autonomy-class', risk: 'medium', decision: 'human-review' }],
    ['high risk: never', { kind: 'autonomy-class', risk: 'high', decision: 'never' }],
    ['security: `src/alerts/**`', { kind: 'autonomy-tier', tier: 'security', globs: ['src/alerts/**'] }],
    [
      'public API: `src/index.ts`',
      { kind: 'autonomy-tier', tier: 'public-api', globs: ['src/index.ts', 'src/index.ts/**'] },
    ],
    ['mode: auto', { kind: 'mode', mode: 'auto' }],
  ])('%s', (bullet, meaning) => {
    if (meaning === null) expect(read('Autonomy', bullet)).toContain('write it like');
    else expect(read('Autonomy', bullet)).toEqual(meaning);
  });
  test('one class with two decisions is a contradiction', () => {
    const spec = parseLoopSpec('# Loop Spec: x\n\n## Autonomy\n\n- low risk: never\n- low risk: auto-merge\n');
    expect(spec.rules.map((rule) => rule.class)).toEqual(['enforced', 'rejected']);
  });
});
