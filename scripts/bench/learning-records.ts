import { readLoopHistory } from '@loop-actions/github';
import { findLogTemplates } from '@loop-actions/learning';
import { groupingAccuracy } from '../../test/support/learning/grouping-scores.ts';
import { LOG_KINDS, makeLog } from '../../test/support/learning/log-kinds.ts';
import { pagedGitHub } from '../../test/support/learning/paged-github.ts';
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
  {
    id: 'history-requests',
    issue: 'learning',
    what: 'API requests to read 500 agent pull requests and 500 tickets; the pack takes up to 5 more',
    unit: 'requests',
    reach: '≤ 35',
    run: async () => {
      const { github, requests } = pagedGitHub(Date.now(), { issues: 500, changes: 500, deployments: 200 });
      await readLoopHistory(github, { since: '2000-01-01T00:00:00Z' });
      return { value: requests(), met: requests() <= 35 };
    },
  },
];
