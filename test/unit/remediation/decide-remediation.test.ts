import {
  DEFAULT_REMEDIATION,
  FAILURE_CLASSES,
  type FailureClass,
  HUMAN_REVIEWS,
  type HumanReview,
  REMEDIATION_ACTIONS,
  type RemediationAction,
} from '@loop-actions/contract';
import {
  type ChangeScope,
  decideRemediation,
  type Failure,
  type FixHistory,
  fingerprintOf,
  NARROW_CHANGE,
  NO_FIXES,
  type RemediationQuestion,
} from '@loop-actions/gate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const NARROW: ChangeScope = { files: 2, lines: 20 };
const WIDE: ChangeScope = { files: 9, lines: 20 };
const failure = (failureClass: FailureClass, more: Partial<Failure> = {}): Failure => {
  return { check: failureClass, failureClass, hasFixer: true, fingerprint: 'f'.repeat(16), ...more };
};
const decide = (failures: readonly Failure[], more: Partial<RemediationQuestion> = {}) =>
  decideRemediation({ failures, policy: DEFAULT_REMEDIATION, scope: NARROW, history: NO_FIXES, ...more });

describe('what is done about a failure, where the spec says nothing', () => {
  const table: readonly [FailureClass, ChangeScope | null, RemediationAction, HumanReview][] = [
    ['lint', WIDE, 'fix', 'no'],
    ['type', NARROW, 'propose', 'no'],
    ['type', WIDE, 'propose', 'yes'],
    ['type', { files: 1, lines: NARROW_CHANGE.lines + 1 }, 'propose', 'yes'],
    ['type', { files: 1, lines: null }, 'propose', 'yes'],
    ['type', null, 'propose', 'depends'],
    ['test', NARROW, 'propose', 'yes'],
    ['eval', NARROW, 'propose', 'yes'],
    ['build', NARROW, 'propose', 'yes'],
    ['environment', NARROW, 'retry', 'no'],
    ['scope', NARROW, 'escalate', 'yes'],
    ['policy', NARROW, 'escalate', 'yes'],
    ['config', NARROW, 'escalate', 'yes'],
    ['unknown', NARROW, 'escalate', 'yes'],
  ];
  it.each(table)('%s in a change of %o: %s, and a person looks: %s', (failureClass, scope, action, humanReview) => {
    expect(decide([failure(failureClass)], { scope })).toMatchObject({ action, humanReview });
  });

  it('is nothing for a verdict that has none', () => {
    expect(decide([])).toEqual({ action: 'none', humanReview: 'no', reason: 'nothing failed' });
  });
});

describe('what was tried before', () => {
  const tried = (history: Partial<FixHistory>) => ({ history: { ...NO_FIXES, ...history } });
  it.each([
    {
      what: 'no fixer',
      failures: [failure('lint', { hasFixer: false })],
      more: {},
      action: 'propose',
      reason: /names no fixer/,
    },
    {
      what: 'the same finding',
      failures: [failure('lint')],
      more: tried({ fixed: new Set(['f'.repeat(16)]) }),
      action: 'escalate',
      reason: /oscillation/,
    },
    {
      what: 'another finding',
      failures: [failure('lint')],
      more: tried({ fixed: new Set(['0'.repeat(16)]) }),
      action: 'fix',
      reason: /own fixer/,
    },
    {
      what: 'one fix less than the limit',
      failures: [failure('lint')],
      more: tried({ fixes: 2 }),
      action: 'fix',
      reason: /own fixer/,
    },
    {
      what: 'as many fixes as the limit',
      failures: [failure('lint')],
      more: tried({ fixes: 3 }),
      action: 'escalate',
      reason: /has had its 3 fixes/,
    },
    {
      what: 'one retry',
      failures: [failure('environment')],
      more: tried({ retries: 1 }),
      action: 'retry',
      reason: /1 times more/,
    },
    {
      what: 'all retries',
      failures: [failure('environment')],
      more: tried({ retries: 2 }),
      action: 'escalate',
      reason: /after 2 retries/,
    },
  ])('decides: $what', ({ failures, more, action, reason }) => {
    const decision = decide(failures, more);
    expect(decision.action).toBe(action);
    expect(decision.reason).toMatch(reason);
  });
});

describe('several failures', () => {
  const any = fc.array(
    fc.constantFrom(...FAILURE_CLASSES).map((name) => failure(name)),
    { minLength: 1, maxLength: 6 },
  );
  const rank = <T>(order: readonly T[], value: T) => order.indexOf(value);

  it('get the answer of the one that asks most of a person, in whatever order they stand', () => {
    fc.assert(
      fc.property(any, (failures) => {
        const all = decide(failures);
        const each = failures.map((one) => decide([one]));
        expect(rank(REMEDIATION_ACTIONS, all.action)).toBe(
          Math.max(...each.map(({ action }) => rank(REMEDIATION_ACTIONS, action))),
        );
        expect(rank(HUMAN_REVIEWS, all.humanReview)).toBe(
          Math.max(...each.map(({ humanReview }) => rank(HUMAN_REVIEWS, humanReview))),
        );
        expect(decide([...failures].reverse())).toMatchObject({ action: all.action, humanReview: all.humanReview });
      }),
    );
  });

  it('are never fixed while one of them is anything but a fixable one', () => {
    expect(decide([failure('lint'), failure('test')])).toMatchObject({ action: 'propose', humanReview: 'yes' });
    expect(decide([failure('lint'), failure('policy')]).action).toBe('escalate');
    expect(decide([failure('lint'), failure('environment')]).action).toBe('retry');
  });
});

describe('a fingerprint', () => {
  const finding = (message: string, more = {}) => ({ severity: 'error' as const, message, ...more });
  it('is the same for a finding that moved, and for findings in another order', () => {
    const before = fingerprintOf({ name: 'lint', findings: [finding('a.ts:1 quote'), finding('b.ts:7 space')] });
    expect(fingerprintOf({ name: 'lint', findings: [finding('b.ts:99 space'), finding('a.ts:3 quote')] })).toBe(before);
  });
  it.each([
    { name: 'format', findings: [finding('a.ts:1 quote')] },
    { name: 'lint', findings: [finding('b.ts:1 quote')] },
    { name: 'lint', findings: [finding('a.ts:1 quote', { rule: 'quotes' })] },
  ])('is another for another check, file or rule', (other) => {
    expect(fingerprintOf(other)).not.toBe(fingerprintOf({ name: 'lint', findings: [finding('a.ts:1 quote')] }));
  });
});
