import { expect, test } from 'vitest';
import { runLoad } from '../../../scripts/bench/writer-load.ts';

test('16 processes with 10 updates each lose none, double none and leave no ticket', async () => {
  const { lost, doubled, failed, tickets, lines } = await runLoad({ kind: 'state', writers: 16, updates: 10 });
  expect({ lost, doubled, failed, tickets }).toEqual({ lost: 0, doubled: 0, failed: 0, tickets: 0 });
  expect(lines).toHaveLength(160);
  expect(lines.reduce((sum, { tries }) => sum + tries, 0) / lines.length).toBeLessThanOrEqual(2);
});

test.each(['pull-ours', 'force'] as const)('the same done with git alone (%s) does lose updates', async (kind) => {
  const { lost, lines } = await runLoad({ kind, writers: 6, updates: 4 });
  expect(lines).toHaveLength(24);
  expect(lost).toBeGreaterThan(0);
});
