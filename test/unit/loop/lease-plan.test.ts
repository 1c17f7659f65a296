import {
  type Budgets,
  digestOf,
  emptyLoopState,
  type LeaseLedger,
  NO_LEASES,
  type Plan,
  resetAttempts,
  returnLease,
  withDigest,
} from '@loop-actions/contract';
import { lineageLimits } from '@loop-actions/loop/context/budgets';
import { type LeasablePlan, leasePlan, NOTHING_LEASED } from '@loop-actions/loop/plan/lease-plan';
import { describe, expect, test } from 'vitest';

const NOW = Date.parse('2026-07-04T08:00:00.000Z');
const DAY = 86_400_000;
const STATE = emptyLoopState('o/r');
const LIMITS: Budgets = {
  maxIterations: 3,
  maxToolCalls: null,
  maxRuntimeMs: 60_000,
  maxPullRequests: 2,
  maxTokens: 90,
  maxCostUsd: null,
};

function planned(run: string, numbers: readonly number[], limits: Budgets = LIMITS): LeasablePlan {
  const at = new Date(NOW).toISOString();
  const items = numbers.map((number) => ({
    id: `#${number}`,
    number,
    title: 'T',
    body: '',
    bodySha256: `sha256:${'0'.repeat(64)}`,
    url: `https://github.com/o/r/issues/${number}`,
    labels: [],
    lineage: `#${number}`,
    attempt: 1,
    previousAttempts: [],
    lease: NOTHING_LEASED,
  }));
  const plan: Plan = withDigest({
    schemaVersion: 1 as const,
    repository: 'o/r',
    run,
    createdAt: at,
    mode: 'propose' as const,
    baseRef: 'main',
    baseSha: '0'.repeat(40),
    spec: null,
    escalationPolicy: null,
    gateChecklist: null,
    items,
  });
  const decisions = items.map(({ id, title, url }) => ({
    item: id,
    title,
    url,
    outcome: 'selected' as const,
    reason: 'every rule of the spec allows it',
    rule: null,
  }));
  const lineage = lineageLimits(limits, 2);
  return { plan, decisions, interrupts: [], answered: [], overrides: [], limits, lineageLimits: lineage };
}

function lease(wanted: LeasablePlan, ledger: LeaseLedger = NO_LEASES, state = STATE, now = NOW) {
  return leasePlan(wanted, { state, ledger }, now);
}

describe('leasing a plan', () => {
  test('gives each item its share, and a digest that says so', () => {
    const wanted = planned('7', [1, 2, 3]);
    const { plan } = lease(wanted).planned;
    expect(plan.items.map(({ lease: { id, tokens, pullRequest } }) => [id, tokens, pullRequest])).toEqual([
      ['7/#1', 30, true],
      ['7/#2', 30, true],
      ['7/#3', 30, false],
    ]);
    expect(plan.digest).toBe(digestOf(plan));
    expect(plan.digest).not.toBe(wanted.plan.digest);
  });

  test('again gives the same plan', () => {
    const once = lease(planned('7', [1, 2]));
    expect(lease(once.planned, once.ledger)).toEqual(once);
    expect(lease(planned('7', [1, 2]), once.ledger)).toEqual(once);
  });

  test('of nothing reserves nothing', () => {
    expect(lease(planned('7', [])).ledger).toBe(NO_LEASES);
  });

  test('leaves out what the run has no budget for, till the next run', () => {
    const { plan, decisions, interrupts } = lease(planned('7', [1, 2], { ...LIMITS, maxTokens: 1 })).planned;
    expect(plan.items.map(({ id }) => id)).toEqual(['#1']);
    expect(decisions.map(({ outcome, reason }) => `${outcome}: ${reason}`)).toEqual([
      'selected: every rule of the spec allows it',
      'skipped: no tokens left in this run (limit 1)',
    ]);
    expect(interrupts).toEqual([]);
  });
});

describe('a ticket whose lineage used its budget up', () => {
  const spend = (ledger: LeaseLedger, run: string, now: number) => {
    const spent = { tokens: 90, costUsd: 0, pullRequest: false };
    return returnLease(lease(planned(run, [1]), ledger, STATE, now).ledger, { id: `${run}/#1`, spent, now });
  };
  const used = spend(spend(NO_LEASES, '7', NOW), '8', NOW + DAY);

  test('goes to a person', () => {
    const { plan, decisions, interrupts } = lease(planned('9', [1, 2]), used, STATE, NOW + 2 * DAY).planned;
    expect(plan.items.map(({ id }) => id)).toEqual(['#2']);
    const reason = 'no tokens left for #1 and what it spawned (limit 180)';
    expect(decisions[0]).toMatchObject({ outcome: 'escalated', reason });
    expect(interrupts).toMatchObject([{ item: '#1', question: expect.stringContaining(reason) }]);
  });

  const at = new Date(NOW + 1.5 * DAY).toISOString();
  test.each([
    ['on record', resetAttempts(STATE, '#1', { person: 'maria', at, reason: '' }), []],
    ['given to this run', STATE, [{ item: '#1', person: 'maria', at }]],
  ])('starts afresh after an answer %s', (_name, state, answered) => {
    const wanted = { ...planned('9', [1]), answered };
    expect(lease(wanted, used, state, NOW + 2 * DAY).planned.plan.items.map(({ lease: own }) => own.tokens)).toEqual([
      90,
    ]);
  });

  test('is asked about anew when that is used up, too', () => {
    const state = resetAttempts(STATE, '#1', { person: 'maria', at: new Date(NOW - DAY).toISOString(), reason: '' });
    const first = lease(planned('9', [1]), used, STATE, NOW + 2 * DAY).planned.interrupts;
    const second = lease(planned('9', [1]), used, state, NOW + 2 * DAY).planned.interrupts;
    expect(second.map(({ id }) => id)).toEqual(first.map(({ id }) => `${id}/1`));
  });
});
