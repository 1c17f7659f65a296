import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeKpis, FactBook } from '@loop-actions/learning';
import * as fc from 'fast-check';
import { AXE, openBrowser, show } from '../../test/support/browser/index.ts';
import { busyWeek } from '../../test/support/learning/busy-weeks.ts';
import { anyFacts, classesOf, DAY, START } from '../../test/support/learning/facts.ts';
import { kpisBySql } from '../../test/support/learning/kpi-sql.ts';
import { judgeStubs } from '../../test/support/learning/stub-linters.ts';
import type { Bench, BenchResult } from './bench.ts';

/** KPIs of random stories, beside what SQL makes of the same facts. */
function compareWithSql(): BenchResult {
  const span = { from: START + 21 * DAY, to: START + 35 * DAY };
  let [compared, unequal] = [0, 0];
  for (const facts of fc.sample(anyFacts, { numRuns: 200, seed: 7 })) {
    const classes = classesOf(facts);
    const sql = kpisBySql(facts, classes, span);
    for (const { id, value, sample } of computeKpis({ book: new FactBook(facts), ...classes }, span)) {
      compared++;
      const other = sql[id];
      const isSame = value === null ? other?.value === null : Math.abs(value - (other?.value ?? Number.NaN)) < 1e-9;
      if (sample !== other?.sample || !isSame) unequal++;
    }
  }
  return { value: unequal, met: unequal === 0, detail: `${compared} figures of 200 stories` };
}

async function askAxe(): Promise<BenchResult> {
  const { page: html } = busyWeek();
  const browser = await openBrowser();
  try {
    let [violations, asked] = [0, 0];
    for (const scheme of ['light', 'dark'] as const) {
      for (const width of [390, 1280]) {
        await using shown = await show(browser, html, { scheme, width });
        await shown.page.addScriptTag({ path: AXE });
        violations += await shown.page.evaluate<number>(
          'axe.run(document).then(({ violations }) => violations.length)',
        );
        asked += shown.requests.length;
      }
    }
    const detail = `${browser.version()}; light and dark at 390 and 1280 pixels; ${asked} requests to the network`;
    return { value: violations, met: violations === 0 && asked === 0, detail };
  } finally {
    await browser.close();
  }
}

export const benches: readonly Bench[] = [
  {
    id: 'kpis-against-sql',
    issue: 'learning',
    what: 'KPIs that differ from an independent calculation in SQL over the same facts',
    unit: 'figures',
    reach: '0',
    run: async () => compareWithSql(),
  },
  {
    id: 'stub-linters',
    issue: 'learning',
    what: 'What the linters of their formats object to in skills, decision records and rules',
    unit: 'objections',
    reach: '0',
    run: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'loop-stubs-'));
      try {
        const stubs = await judgeStubs(folder);
        const value = stubs.reduce((sum, { problems }) => sum + problems.length, 0);
        return { value, met: value === 0, detail: stubs.map(({ path }) => path).join(', ') };
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  },
  {
    id: 'dashboard-axe',
    issue: 'learning',
    what: 'What axe objects to in the dashboard, in a real browser',
    unit: 'violations',
    reach: '0',
    run: askAxe,
  },
];
