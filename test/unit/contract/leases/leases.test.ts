import {
  budgetOf,
  claimPullRequestSlot,
  LEASE_MS,
  type LeaseLedger,
  mergeLeaseLedgers,
  NO_LEASES,
  returnLease,
  settleLeases,
} from '@loop-actions/contract';
import { describe, expect, test } from 'vitest';
import { budgets, DAY, HOUR, NO_LINEAGE_LIMITS, reserve, START, sizes } from './lease-requests.ts';

const LIMITS = { maxTokens: 100, maxCostUsd: 1, maxPullRequests: 2 };
const three = reserve(NO_LEASES, ['#1', '#2', '#3']);

function left(ledger: LeaseLedger, now = START) {
  const { tokens, costUsd, pullRequests } = budgetOf(ledger, { run: '7' }, { limits: LIMITS, now });
  return [tokens.left, costUsd.left, pullRequests.left];
}

function back(ledger: LeaseLedger, id: string, tokens: number | null, pullRequest = false): LeaseLedger {
  const costUsd = tokens === null ? null : tokens / 100;
  return returnLease(ledger, { id, spent: { tokens, costUsd, pullRequest }, now: START + HOUR });
}

function claim(ledger: LeaseLedger, lease: string, now = START + HOUR) {
  return claimPullRequestSlot(ledger, { lease, run: '7', max: 2, now });
}

describe('reserving', () => {
  test('divides what the run has, and gives its slots to the first', () => {
    expect(sizes(three.granted)).toEqual([
      ['#1', 33, 0.333333, 'slot'],
      ['#2', 33, 0.333333, 'slot'],
      ['#3', 34, 0.333334, 'none'],
    ]);
    expect(left(three.ledger)).toEqual([0, 0, 0]);
  });

  test.each([
    ['no limit is no share', {}, [null, null]],
    ['only tokens', { maxTokens: 10 }, [10, null]],
    ['only money', { maxCostUsd: 0.29 }, [null, 0.29]],
  ])('%s', (_name, limits, expected) => {
    const [lease] = reserve(NO_LEASES, ['#1'], { limits: budgets(limits) }).granted;
    expect([lease?.tokens, lease?.costUsd]).toEqual(expected);
    expect(lease?.pullRequest).toBe('slot');
  });

  test('twenty items get twenty leases and two slots', () => {
    const items = Array.from({ length: 20 }, (_, at) => `#${at + 1}`);
    const { granted, refused } = reserve(NO_LEASES, items);
    expect(refused).toEqual([]);
    expect(granted.filter(({ pullRequest }) => pullRequest === 'slot').map(({ item }) => item)).toEqual(['#1', '#2']);
    expect(granted.reduce((sum, { tokens }) => sum + (tokens ?? 0), 0)).toBe(100);
  });

  test('the last crumbs go to the first in line, and the others hear why they get none', () => {
    const { granted, refused } = reserve(NO_LEASES, ['#1', '#2', '#3'], { limits: budgets({ maxTokens: 2 }) });
    expect(granted.map(({ item, tokens }) => [item, tokens])).toEqual([
      ['#1', 1],
      ['#2', 1],
    ]);
    expect(refused).toEqual([{ item: '#3', reason: 'no tokens left in this run (limit 2)', whose: 'run' }]);
  });

  test('again finds the same leases instead of doubling them', () => {
    const again = reserve(three.ledger, ['#1', '#2', '#3'], { now: START + HOUR });
    expect(again).toEqual(three);
  });

  test('another item in a second try gets what is left', () => {
    const one = reserve(NO_LEASES, ['#1', '#2']).ledger;
    expect(reserve(one, ['#3']).refused).toEqual([
      { item: '#3', reason: 'no tokens left in this run (limit 100)', whose: 'run' },
    ]);
    expect(sizes(reserve(back(one, '7/#1', 10), ['#3']).granted)).toEqual([['#3', 40, 0.4, 'slot']]);
  });

  test('after its lease was returned an item gets a new one, from what is left', () => {
    const { ledger, granted } = reserve(back(three.ledger, '7/#1', 20), ['#1'], { now: START + 2 * HOUR });
    expect(granted.map(({ id }) => id)).toEqual(['7/#1/2']);
    expect(sizes(granted)).toEqual([['#1', 13, 0.133333, 'slot']]);
    expect(left(ledger)[0]).toBe(0);
  });

  test('other runs have budgets of their own', () => {
    expect(sizes(reserve(three.ledger, ['#1'], { run: '8' }).granted)).toEqual([['#1', 100, 1, 'slot']]);
  });
});

describe('a lineage', () => {
  const kin = [
    { id: '#1', lineage: '#1' },
    { id: '#2', lineage: '#1' },
    { id: '#3', lineage: '#3' },
  ];
  const lineageLimits = { maxTokens: 40, maxCostUsd: null };
  const first = reserve(NO_LEASES, [], { items: kin, lineageLimits });

  test('shares its limit, and what it may not have goes to the others', () => {
    expect(first.granted.map(({ item, tokens }) => [item, tokens])).toEqual([
      ['#1', 20],
      ['#2', 20],
      ['#3', 40],
    ]);
  });

  test('spends from the same limit in every run, also in runs that were summed up', () => {
    const spentThirty = back(back(first.ledger, '7/#1', 20), '7/#2', 10);
    const ask = (ledger: LeaseLedger, now: number) =>
      reserve(ledger, [], { run: '8', items: kin.slice(0, 1), lineageLimits, now }).granted.map(({ tokens }) => tokens);
    expect(ask(spentThirty, START + DAY)).toEqual([10]);
    expect(ask(settleLeases(spentThirty, START + 40 * DAY), START + 40 * DAY)).toEqual([10]);
  });

  test('that used its limit up is refused until a person forgives', () => {
    const used = back(back(first.ledger, '7/#1', 20), '7/#2', 20);
    const ask = (forgivenAt: string | null) =>
      reserve(used, [], {
        run: '8',
        items: [{ id: '#2', lineage: '#1', forgivenAt }],
        lineageLimits,
        now: START + DAY,
      });
    expect(ask(null).refused).toEqual([
      { item: '#2', reason: 'no tokens left for #1 and what it spawned (limit 40)', whose: 'lineage' },
    ]);
    expect(ask(new Date(START + 2 * HOUR).toISOString()).granted.map(({ tokens }) => tokens)).toEqual([40]);
  });

  test('of which nobody knows what it spent has nothing left of a limit', () => {
    const unlimited = reserve(NO_LEASES, ['#1'], { limits: budgets({}) }).ledger;
    const { refused } = reserve(unlimited, ['#1'], { run: '8', lineageLimits });
    expect(refused.map(({ reason }) => reason)).toEqual([
      'no tokens left for #1 and what it spawned (limit 40, and what was spent is unknown)',
    ]);
  });
});

describe('returning', () => {
  test('frees what was not spent, and the slot where no pull request was opened', () => {
    expect(left(back(three.ledger, '7/#1', 3))).toEqual([30, 0.303333, 1]);
    expect(left(back(three.ledger, '7/#1', 3, true))).toEqual([30, 0.303333, 0]);
  });

  test('unknown is all of the lease', () => {
    expect(left(back(three.ledger, '7/#1', null))).toEqual([0, 0, 1]);
  });

  test('more than the lease counts in full', () => {
    const one = reserve(NO_LEASES, ['#1'], { limits: budgets({ maxTokens: 100 }) }).ledger;
    const more = back(one, '7/#1', 120);
    expect(budgetOf(more, { run: '7' }, { limits: LIMITS, now: START }).tokens).toEqual({
      used: 120,
      reserved: 0,
      left: 0,
    });
  });

  test('twice is once; a higher amount counts, a lower one does not', () => {
    const once = back(three.ledger, '7/#1', 5);
    expect(back(once, '7/#1', 5)).toEqual(once);
    expect(back(once, '7/#1', 3)).toEqual(once);
    expect(left(back(once, '7/#1', 8))[0]).toBe(25);
  });

  test('a lease nobody knows changes nothing', () => {
    expect(back(three.ledger, '7/#9', 5)).toBe(three.ledger);
  });
});

describe('two ledgers that grew from one', () => {
  const opened = back(claim(three.ledger, '7/#1').ledger, '7/#1', 5, true);

  test.each([
    [
      'what one returned is returned, at the dearer amount',
      back(three.ledger, '7/#1', 3),
      back(three.ledger, '7/#1', 9),
      9,
      false,
    ],
    ['unknown is the dearest', back(three.ledger, '7/#1', null), back(three.ledger, '7/#1', 9), null, false],
    ['a pull request that one opened is open', opened, back(three.ledger, '7/#1', 3), 5, true],
    [
      'who did not see the claim cannot deny it',
      claim(three.ledger, '7/#1').ledger,
      back(three.ledger, '7/#1', 3),
      3,
      true,
    ],
  ])('%s', (_name, ours, theirs, tokens, pullRequest) => {
    for (const merged of [mergeLeaseLedgers(ours, theirs), mergeLeaseLedgers(theirs, ours)]) {
      expect(merged.leases).toHaveLength(3);
      expect(merged.leases.find(({ id }) => id === '7/#1')?.returned).toMatchObject({ tokens, pullRequest });
    }
  });
});

describe('a deadline', () => {
  const after = START + LEASE_MS;

  test('spends what was reserved and frees the slot', () => {
    expect(left(three.ledger, after)).toEqual([0, 0, 2]);
    const { used, reserved } = budgetOf(three.ledger, { run: '7' }, { limits: LIMITS, now: after }).tokens;
    expect({ used, reserved }).toEqual({ used: 100, reserved: 0 });
  });

  test('may be missed: what was spent then counts, and a slot may still be claimed', () => {
    expect(left(back(three.ledger, '7/#1', 3), after)).toEqual([30, 0.303333, 2]);
    expect(claim(three.ledger, '7/#3', after).granted).toBe(true);
  });

  test('takes no slot away from a publisher that had claimed it and was never heard of again', () => {
    expect(left(claim(three.ledger, '7/#1').ledger, after)[2]).toBe(1);
  });
});

describe('claiming a slot', () => {
  test('works for those who have one, as often as they ask', () => {
    const once = claim(three.ledger, '7/#1');
    expect(once.granted).toBe(true);
    expect(claim(once.ledger, '7/#1', START + 2 * HOUR)).toEqual(once);
    expect(left(once.ledger)[2]).toBe(0);
  });

  test('is refused without one, with the count', () => {
    expect(claim(three.ledger, '7/#3')).toEqual({
      granted: false,
      ledger: three.ledger,
      reason: 'no pull request slot left in this run (0 of 2 used, 2 reserved)',
    });
    const both = claim(claim(three.ledger, '7/#1').ledger, '7/#2').ledger;
    expect(claim(both, '7/#3')).toMatchObject({ reason: 'no pull request slot left in this run (2 of 2 used)' });
  });

  test('works once a slot came free', () => {
    const freed = back(three.ledger, '7/#2', 5);
    const claimed = claim(freed, '7/#3');
    expect(claimed.granted).toBe(true);
    // The one who gave it back may have failed for a passing reason; run again, it finds the slot gone.
    expect(claim(claimed.ledger, '7/#2').granted).toBe(false);
  });

  test('after the return of the lease keeps the slot', () => {
    const again = claim(back(three.ledger, '7/#1', 5), '7/#1');
    expect(again.granted).toBe(true);
    expect(left(again.ledger)[2]).toBe(0);
    expect(left(back(again.ledger, '7/#1', 5))[2]).toBe(0);
  });

  test('a second lease of an item needs no second slot: it is the same pull request', () => {
    const opened = back(claim(three.ledger, '7/#1').ledger, '7/#1', 5, true);
    const again = reserve(opened, ['#1'], { now: START + 2 * HOUR });
    expect(again.granted.map(({ id, pullRequest }) => [id, pullRequest])).toEqual([['7/#1/2', 'slot']]);
    const { pullRequests } = budgetOf(again.ledger, { run: '7' }, { limits: LIMITS, now: START });
    expect(pullRequests).toEqual({ used: 1, reserved: 1, left: 0 });
  });

  test.each([
    ['unknown', '7/#9', '7'],
    ['another run’s', '7/#1', '8'],
  ])('is refused for a lease that is %s', (_name, lease, run) => {
    const refused = claimPullRequestSlot(three.ledger, { lease, run, max: 2, now: START });
    expect(refused).toMatchObject({ granted: false, ledger: three.ledger });
  });

  test('without a limit always works', () => {
    expect(claimPullRequestSlot(three.ledger, { lease: '7/#3', run: '7', max: null, now: START }).granted).toBe(true);
  });
});

test('the budget of what has no limit says what was used', () => {
  const limits = { ...NO_LINEAGE_LIMITS, maxPullRequests: null };
  const { tokens } = budgetOf(back(three.ledger, '7/#1', 3), { lineage: '#1' }, { limits, now: START });
  expect(tokens).toEqual({ used: 3, reserved: 0, left: null });
});
