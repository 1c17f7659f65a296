import {
  decideBreaker,
  isLetThrough,
  type LeaseEntry,
  type LeaseLedger,
  NO_LEASES,
  OVERRIDE_MS,
  type Override,
} from '@loop-actions/contract';
import { describe, expect, it } from 'vitest';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-20T00:00:00.000Z');
const at = (daysAgo: number) => new Date(NOW - daysAgo * DAY).toISOString();

interface Spent {
  readonly began: number;
  /** null: it is under way; absent: at once. */
  readonly ended?: number | null;
  readonly costUsd?: number | null;
  readonly tokens?: number | null;
  /** What was reserved. */
  readonly size?: number | null;
}

let ids = 0;
function lease({ began, ended = began, costUsd = 0, tokens = 0, size = 5 }: Spent): LeaseEntry {
  const id = `${++ids}/#1`;
  const expiresAt = new Date(NOW - began * DAY + 6 * 3_600_000).toISOString();
  const returned = ended === null ? null : { at: at(ended), tokens, costUsd, pullRequest: false };
  const spender = { run: String(ids), item: '#1', lineage: '#1' };
  const amounts = { tokens: null, costUsd: size, runtimeMs: null };
  const slot = { pullRequest: 'none', claimedAt: null } as const;
  return { id, ...spender, ...amounts, ...slot, reservedAt: at(began), expiresAt, returned };
}

function ledgerOf(...spent: readonly Spent[]): LeaseLedger {
  return { ...NO_LEASES, leases: spent.map(lease) };
}

function override(differences: Partial<Override> & { readonly given: number; readonly days?: number }): Override {
  const { given, days = 7, ...rest } = differences;
  return {
    ...{ schemaVersion: 1, kind: 'override', id: `${given}/override`, scope: 'loop', what: 'breaker' },
    ...{ tokens: null, costUsd: null, person: 'maria', reason: 'a long task', run: '7' },
    ...{ at: at(given), until: at(given - days), url: 'https://github.com/acme/shop/issues/1#issuecomment-1' },
    ...rest,
  };
}

const ten = { tokens: null, costUsd: 10 };
const decide = (
  ledger: LeaseLedger,
  { acceptedAt = null, overrides = [], limits = ten }: Partial<Parameters<typeof decideBreaker>[0]> = {},
) => decideBreaker({ limits, ledger, acceptedAt, overrides, now: NOW });

describe('the breaker', () => {
  const twelve = ledgerOf({ began: 4, costUsd: 6 }, { began: 2, costUsd: 6 });
  it.each([
    ['is closed below the limit', ledgerOf({ began: 2, costUsd: 9.99 }), {}, false],
    ['is open at the limit', ledgerOf({ began: 2, costUsd: 10 }), {}, true],
    ['is open above it', twelve, {}, true],
    ['is closed where nothing was spent', NO_LEASES, {}, false],
    ['is closed again after an accepted change', twelve, { acceptedAt: at(3) }, false],
    ['stays open where the change was accepted before all of it', twelve, { acceptedAt: at(5) }, true],
    [
      'counts what began before the accepted change and ended after it',
      ledgerOf({ began: 4, ended: 2, costUsd: 11 }),
      { acceptedAt: at(3) },
      true,
    ],
    ['does not count what is under way', ledgerOf({ began: 0, ended: null, size: 50 }), {}, false],
    ['counts all of a lease that nobody returned', ledgerOf({ began: 2, ended: null, size: 50 }), {}, true],
    [
      'counts all of a lease of which nobody knows what was spent',
      ledgerOf({ began: 2, costUsd: null, size: 11 }),
      {},
      true,
    ],
    [
      'is open where an unknown amount was spent and nothing bounds it',
      ledgerOf({ began: 2, costUsd: null, size: null }),
      {},
      true,
    ],
    [
      'is closed where that was before the accepted change',
      ledgerOf({ began: 2, costUsd: null, size: null }),
      { acceptedAt: at(1) },
      false,
    ],
    [
      'counts tokens where they are limited',
      ledgerOf({ began: 2, tokens: 2_000_000 }),
      { limits: { tokens: 2_000_000, costUsd: null } },
      true,
    ],
    ['lets money be where only tokens are limited', twelve, { limits: { tokens: 2_000_000, costUsd: null } }, false],
  ] as const)('%s', (_name, ledger, given, isOpen) => {
    expect(decide(ledger, given).isOpen).toBe(isOpen);
  });

  it('says what was spent, since when, and of which limit', () => {
    expect(decide(twelve, { acceptedAt: at(5) })).toEqual({
      isOpen: true,
      currency: 'costUsd',
      since: at(5),
      spent: { tokens: 0, costUsd: 12 },
      limits: { tokens: null, costUsd: 10 },
    });
  });

  it('counts sums without dates only where it is as old as they are', () => {
    const settled = [{ lineage: '#1', tokens: 0, costUsd: 100, pullRequests: 0 }];
    const old: LeaseLedger = { ...NO_LEASES, settledThrough: at(40), settled };
    expect(decide(old).isOpen).toBe(true);
    expect(decide(old, { acceptedAt: at(50) }).isOpen).toBe(true);
    expect(decide(old, { acceptedAt: at(30) }).isOpen).toBe(false);
  });

  it.each([
    ['lets it count afresh', override({ given: 1 }), false],
    ['lets it count afresh, and not what comes after', override({ given: 3 }), false],
    ['counts what was spent after it', override({ given: 5 }), true],
    ['has no effect once it has expired', override({ given: 1.5, days: 1 }), true],
    ['has no effect before it was given', override({ given: -1 }), true],
    ['has no effect where it would hold longer than any may', override({ given: 1, days: 31 }), true],
    ['has no effect for the loop where it is for one ticket', override({ given: 1, scope: '#1' }), true],
    ['raises the limit', override({ given: 1, what: 'budget', costUsd: 3 }), false],
    ['raises it too little', override({ given: 1, what: 'budget', costUsd: 2 }), true],
    ['raises nothing once it has expired', override({ given: 3, days: 2, what: 'budget', costUsd: 30 }), true],
    [
      'raises nothing for the loop where it is for one ticket',
      override({ given: 1, scope: '#1', what: 'budget', costUsd: 30 }),
      true,
    ],
  ] as const)('with an override that %s', (_name, one, isOpen) => {
    expect(decide(twelve, { overrides: [one] }).isOpen).toBe(isOpen);
  });

  it('lets one ticket through by an override of its own, while that holds', () => {
    const own = override({ given: 1, scope: '#1' });
    expect(isLetThrough([own], '#1', NOW)).toBe(true);
    expect(isLetThrough([own], '#2', NOW)).toBe(false);
    expect(isLetThrough([own], '#1', NOW + OVERRIDE_MS.longest)).toBe(false);
    expect(isLetThrough([{ ...own, scope: 'loop' }], '#1', NOW)).toBe(false);
  });
});
