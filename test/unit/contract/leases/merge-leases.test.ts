import { type LeaseEntry, type LeaseLedger, mergeLeaseLedgers, type SettledLineage } from '@loop-actions/contract';
import { describe, expect, test } from 'vitest';

const at = (hour: number): string => `2026-07-05T${String(hour).padStart(2, '0')}:00:00.000Z`;
const lease = (more: Partial<LeaseEntry> = {}): LeaseEntry => ({
  id: '7/#1',
  run: '7',
  item: '#1',
  lineage: '#1',
  tokens: 100,
  costUsd: 1,
  runtimeMs: 60_000,
  pullRequest: 'none',
  claimedAt: null,
  reservedAt: at(1),
  expiresAt: at(5),
  returned: null,
  ...more,
});
const back = (more: Partial<NonNullable<LeaseEntry['returned']>> = {}) => ({
  at: at(2),
  tokens: 50,
  costUsd: 0.5,
  pullRequest: false,
  ...more,
});
const ledger = (leases: readonly LeaseEntry[], more: Partial<LeaseLedger> = {}): LeaseLedger => ({
  schemaVersion: 1,
  settledThrough: null,
  settled: [],
  leases: [...leases],
  ...more,
});
const bothWays = (left: LeaseLedger, right: LeaseLedger) => [
  mergeLeaseLedgers(left, right),
  mergeLeaseLedgers(right, left),
];

describe('two records of one lease are one', () => {
  test.each<[string, Partial<LeaseEntry>, Partial<LeaseEntry>, Partial<LeaseEntry>]>([
    ['that are equal', {}, {}, {}],
    ['with the more tokens', { tokens: 100 }, { tokens: 200 }, { tokens: 200 }],
    ['without a limit of tokens, where one has none', { tokens: null }, { tokens: 200 }, { tokens: null }],
    ['with the higher cost', { costUsd: 1 }, { costUsd: 2 }, { costUsd: 2 }],
    ['without a limit of cost, where one has none', { costUsd: 1 }, { costUsd: null }, { costUsd: null }],
    ['with the shorter time', { runtimeMs: 9 }, { runtimeMs: 5 }, { runtimeMs: 5 }],
    ['with the only time', { runtimeMs: null }, { runtimeMs: 5 }, { runtimeMs: 5 }],
    ['without a time, where none has one', { runtimeMs: null }, { runtimeMs: null }, { runtimeMs: null }],
    ['with a slot, where one has it', { pullRequest: 'slot' }, {}, { pullRequest: 'slot' }],
    ['claimed, where one is', { claimedAt: at(2) }, {}, { claimedAt: at(2) }],
    ['claimed at the earlier time', { claimedAt: at(3) }, { claimedAt: at(2) }, { claimedAt: at(2) }],
    ['reserved at the earlier time', { reservedAt: at(3) }, { reservedAt: at(2) }, { reservedAt: at(2) }],
    ['that ends at the later time', { expiresAt: at(8) }, { expiresAt: at(9) }, { expiresAt: at(9) }],
    ['of the lineage that comes first', { lineage: '#1' }, { lineage: '#0' }, { lineage: '#0' }],
    ['returned, where one is', { returned: back() }, {}, { returned: back() }],
    ['returned at the earlier time', { returned: back({ at: at(4) }) }, { returned: back() }, { returned: back() }],
    [
      'returned with the more tokens',
      { returned: back({ tokens: 70 }) },
      { returned: back() },
      { returned: back({ tokens: 70 }) },
    ],
    [
      'returned with unknown cost',
      { returned: back({ costUsd: null }) },
      { returned: back() },
      { returned: back({ costUsd: null }) },
    ],
    [
      'returned with a pull request',
      { returned: back({ pullRequest: true }) },
      { returned: back() },
      { returned: back({ pullRequest: true }) },
    ],
    [
      'whose return did not know of the claim, and so can’t deny the pull request',
      { claimedAt: at(2) },
      { returned: back() },
      { claimedAt: at(2), returned: back({ pullRequest: true }) },
    ],
    [
      'whose return knew of the claim, and is believed',
      { claimedAt: at(2), returned: back() },
      { claimedAt: at(2) },
      { claimedAt: at(2), returned: back() },
    ],
    [
      'returned without one, by who knew of the claim, beside who knows of neither',
      { claimedAt: at(2), returned: back() },
      {},
      { claimedAt: at(2), returned: back() },
    ],
    ['claimed and not returned', { claimedAt: at(2) }, { claimedAt: at(2) }, { claimedAt: at(2) }],
    ['returned and never claimed', { returned: back() }, { returned: back() }, { returned: back() }],
  ])('%s', (_what, left, right, joined) => {
    const merged = ledger([lease(joined)]);
    expect(bothWays(ledger([lease(left)]), ledger([lease(right)]))).toEqual([merged, merged]);
  });
});

describe('two ledgers are one', () => {
  test('with every lease once, in the order of their names', () => {
    const [a, b, c] = [lease({ id: '7/#1' }), lease({ id: '7/#2' }), lease({ id: '7/#3' })];
    const merged = ledger([a, b, c]);
    expect(bothWays(ledger([c, a]), ledger([b, a]))).toEqual([merged, merged]);
  });

  test('settled as far as either, without leases from before, but with those from then on', () => {
    const [old, young, edge] = [
      lease(),
      lease({ id: '8/#1', reservedAt: at(3) }),
      lease({ id: '9/#1', reservedAt: at(2) }),
    ];
    const merged = ledger([young, edge], { settledThrough: at(2) });
    expect(bothWays(ledger([old, young]), ledger([edge], { settledThrough: at(2) }))).toEqual([merged, merged]);
    expect(
      bothWays(ledger([old, young, edge], { settledThrough: at(1) }), ledger([], { settledThrough: at(2) })),
    ).toEqual([merged, merged]);
    expect(bothWays(ledger([old]), ledger([old]))[0]?.leases).toEqual([old]);
  });

  test('with the dearer sum of each lineage', () => {
    const sum = (more: Partial<SettledLineage> = {}): SettledLineage => ({
      lineage: '#1',
      tokens: 5,
      costUsd: 1,
      pullRequests: 1,
      ...more,
    });
    const of = (...settled: readonly SettledLineage[]) => ledger([], { settled: [...settled] });
    const merged = of(sum({ tokens: 9, costUsd: null, pullRequests: 3 }), sum({ lineage: '#2' }));
    expect(
      bothWays(
        of(sum({ tokens: 9, pullRequests: 1 }), sum({ lineage: '#2' })),
        of(sum({ costUsd: null, pullRequests: 3 })),
      ),
    ).toEqual([merged, merged]);
  });
});
