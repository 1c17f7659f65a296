import {
  isLoopError,
  type LeaseLedger,
  mergeLeaseLedgers,
  NO_LEASES,
  parseLeaseLedger,
  printLeaseLedger,
  returnLease,
  SETTLE_AFTER_MS,
  settleLeases,
} from '@loop-actions/contract';
import { describe, expect, test } from 'vitest';
import { budgets, DAY, HOUR, reserve, START } from './lease-requests.ts';

const two = reserve(NO_LEASES, ['#1', '#2']).ledger;
const text = printLeaseLedger(two);

function refusal(broken: string): string {
  try {
    parseLeaseLedger(broken);
  } catch (error) {
    if (isLoopError(error)) return `${error.code} ${error.message}`;
    throw error;
  }
  return 'read';
}

describe('leases.json', () => {
  test('what was written is read back, and no file is an empty ledger', () => {
    expect(parseLeaseLedger(text)).toEqual(two);
    expect(parseLeaseLedger(null)).toEqual(NO_LEASES);
    expect(parseLeaseLedger(printLeaseLedger(NO_LEASES))).toEqual(NO_LEASES);
  });

  test('a lease is a line, so that a change of one is a change of a line', () => {
    const after = printLeaseLedger(returnLease(two, { id: '7/#1', spent: spent(1), now: START }));
    const before = text.split('\n');
    expect(after.split('\n').filter((line) => !before.includes(line))).toHaveLength(1);
  });

  test.each([
    ['', 'not JSON'],
    ['[]', 'schema'],
    [text.slice(0, -4), 'not JSON'],
    [text.replace('"schemaVersion": 1', '"schemaVersion": 2'), 'schemaVersion'],
    [text.replaceAll('7/#2', '7/#1'), 'a lease stands in it twice'],
    [text.replace('"tokens":50', '"tokens":-50'), 'leases.0.tokens'],
    [text.replace('"tokens":50', '"tokens":1e400'), 'leases.0.tokens'],
    [text.replace('"tokens":50', '"tokens":1e13'), 'leases.0.tokens'],
    [text.replace('"tokens":50', '"tokens":50,"__proto__":{"returned":null}'), '__proto__'],
    [text.replace('"tokens":50', '"tokens":50,"more":1'), 'more'],
    [text.replace('.000Z', 'Z'), 'leases.0.reservedAt'],
    [' '.repeat(9 * 1024 * 1024), 'larger than'],
  ])('%#: a broken ledger is E_STATE_INVALID and names the file (%.0s%s)', (broken, reason) => {
    expect(refusal(broken)).toContain('E_STATE_INVALID leases.json: ');
    expect(refusal(broken)).toContain(reason);
  });

  test('items named like properties of objects are items', () => {
    const names = ['constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    const { ledger, granted } = reserve(NO_LEASES, names, { limits: budgets({ maxTokens: 4 }) });
    expect(granted.map(({ item, tokens }) => [item, tokens])).toEqual(names.map((name) => [name, 1]));
    expect(parseLeaseLedger(printLeaseLedger(ledger))).toEqual(ledger);
  });

  test('what could not be read back is not written', () => {
    const bad: LeaseLedger = reserve(NO_LEASES, ['not an id']).ledger;
    expect(() => printLeaseLedger(bad)).toThrow(expect.objectContaining({ code: 'E_STATE_INVALID' }));
    const [lease] = two.leases;
    if (lease === undefined) throw new Error('no lease');
    const flood = Array.from({ length: 20_001 }, (_, at) => ({ ...lease, id: `7/#${at}` }));
    expect(() => printLeaseLedger({ ...two, leases: flood })).toThrow(/leases.json can’t be written/);
  });
});

test('a ledger of ten thousand leases is worked with in a moment', () => {
  const items = (run: number) => Array.from({ length: 100 }, (_, at) => `#${run * 100 + at + 1}`);
  let ledger = NO_LEASES;
  const started = process.cpuUsage();
  for (let run = 1; run <= 100; run++) ledger = reserve(ledger, items(run), { run: String(run) }).ledger;
  ledger = settleLeases(parseLeaseLedger(printLeaseLedger(ledger)), START + 60 * DAY);
  const { user } = process.cpuUsage(started);
  expect(ledger.settled).toHaveLength(10_000);
  // Work that grows with the square of the leases takes half a minute here.
  expect(user / 1e6).toBeLessThan(8);
});

describe('old runs', () => {
  const spentOnce = returnLease(two, { id: '7/#1', spent: { ...spent(30), pullRequest: true }, now: START + HOUR });
  const settled = settleLeases(spentOnce, START + SETTLE_AFTER_MS + DAY);

  test('are kept as one sum per lineage: what was spent, and what nobody returned', () => {
    expect(settled).toEqual({
      schemaVersion: 1,
      settledThrough: new Date(START + DAY).toISOString(),
      settled: [
        { lineage: '#1', tokens: 30, costUsd: 0.3, pullRequests: 1 },
        { lineage: '#2', tokens: 50, costUsd: 0.5, pullRequests: 0 },
      ],
      leases: [],
    });
    expect(parseLeaseLedger(printLeaseLedger(settled))).toEqual(settled);
  });

  test('of which nobody knows what they spent are kept as unknown', () => {
    const unlimited = reserve(NO_LEASES, ['#1'], { limits: budgets({}) }).ledger;
    const [sum] = settleLeases(unlimited, START + 36 * DAY).settled;
    expect(sum).toMatchObject({ tokens: null, costUsd: null });
  });

  test('are summed up once, and added to what was summed up before', () => {
    expect(settleLeases(settled, START + SETTLE_AFTER_MS + DAY)).toBe(settled);
    const later = START + 10 * DAY;
    const again = reserve(settled, ['#1'], { run: '8', now: later }).ledger;
    const [sum] = settleLeases(again, later + 36 * DAY).settled;
    expect(sum).toEqual({ lineage: '#1', tokens: 130, costUsd: 1.3, pullRequests: 1 });
  });

  test('stay while they can be run again, whole', () => {
    const late = reserve(two, ['#3'], { now: START + 29 * DAY, limits: budgets({ maxTokens: 500 }) }).ledger;
    expect(settleLeases(late, START + 36 * DAY)).toBe(late);
    expect(settleLeases(two, START + 34 * DAY)).toBe(two);
  });

  test('are not reached by a clock that runs behind', () => {
    const { granted } = reserve(settled, ['#9'], { run: '9', now: START - DAY });
    expect(granted.map(({ reservedAt }) => reservedAt)).toEqual([settled.settledThrough]);
  });

  test('do not come back when a writer who still has them is merged', () => {
    expect(mergeLeaseLedgers(spentOnce, settled)).toEqual(settled);
    expect(mergeLeaseLedgers(settled, spentOnce)).toEqual(settled);
  });
});

function spent(tokens: number) {
  return { tokens, costUsd: tokens / 100, pullRequest: false };
}
