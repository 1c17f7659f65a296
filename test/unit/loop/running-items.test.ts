import type { LeaseLedger } from '@loop-actions/contract';
import { describe, expect, it } from 'vitest';
import { runningItems } from '../../../packages/loop/src/plan/running-items.ts';
import { ticket } from '../../support/values/ticket.ts';

const NOW = Date.parse('2026-11-02T08:00:00Z');
const lease = (item: string, differences: Partial<LeaseLedger['leases'][number]> = {}) => ({
  id: `7/${item}`,
  run: '7',
  item,
  lineage: item,
  tokens: null,
  costUsd: null,
  runtimeMs: null,
  pullRequest: 'none' as const,
  claimedAt: null,
  reservedAt: '2026-11-02T07:00:00.000Z',
  expiresAt: '2026-11-02T09:00:00.000Z',
  returned: null,
  ...differences,
});
const returned = { at: '2026-11-02T07:30:00.000Z', tokens: 1, costUsd: 0, pullRequest: false };
const running = (...leases: ReturnType<typeof lease>[]) =>
  runningItems({ schemaVersion: 1, settledThrough: null, settled: [], leases }, [ticket(1)], {
    run: '8',
    now: NOW,
  }).map(({ id }) => id);

describe('what is being worked on', () => {
  it('is what other runs hold a lease of', () => {
    expect(running(lease('#1'), lease('#1'), lease('#9'))).toEqual(['#1', '#9']);
  });

  it.each([
    ['returned', { returned }],
    ['past its deadline', { expiresAt: '2026-11-02T07:59:59.000Z' }],
    ['of this very run', { run: '8' }],
  ])('is not what is %s', (_name, differences) => {
    expect(running(lease('#1', differences))).toEqual([]);
  });
});
