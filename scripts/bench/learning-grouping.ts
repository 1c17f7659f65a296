import { findLogTemplates } from '@loop-actions/learning';
import { groupingAccuracy } from '../../test/support/learning/grouping-scores.ts';
import { LOG_KINDS, makeLog } from '../../test/support/learning/log-kinds.ts';
import type { Bench, BenchResult } from './bench.ts';

async function measureLogs(): Promise<BenchResult> {
  const rows = Object.keys(LOG_KINDS).map((kind) => {
    const lines = makeLog(kind, 2000);
    const groups: string[] = [];
    for (const { lines: at } of findLogTemplates(lines.map(({ line }) => line))) {
      for (const line of at) groups[line] = String(at[0]);
    }
    return [
      kind,
      groupingAccuracy(
        lines.map(({ label }) => label),
        groups,
      ),
    ] as const;
  });
  const value = rows.reduce((sum, [, accuracy]) => sum + accuracy, 0) / rows.length;
  return {
    value,
    met: value >= 0.78,
    detail: rows.map(([kind, accuracy]) => `${kind} ${accuracy.toFixed(3)}`).join(', '),
  };
}

export const benches: readonly Bench[] = [
  {
    id: 'log-grouping',
    issue: 'learning',
    what: 'Grouping accuracy over thirteen kinds of logs of our own making, one setting',
    unit: 'of 1',
    reach: '≥ 0.78',
    run: measureLogs,
  },
];
