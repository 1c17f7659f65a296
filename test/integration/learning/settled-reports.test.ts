import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoopFact, RunReport } from '@loop-actions/contract';
import { gatherWeek } from '@loop-actions/loop/learn/gather-week';
import { runReportFile } from '@loop-actions/state';
import { describe, expect, it } from 'vitest';
import { pagedGitHub } from '../../support/learning/paged-github.ts';
import { openForTest } from '../../support/state-writer/open-for-test.ts';
import { attempt, report } from '../../unit/loop/loop-values.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 2);
const RUNS = 260;

/** Reports of two runs a day, the newest of today, each with an attempt and its cost. */
const reports = Array.from({ length: RUNS }, (_, at): RunReport => {
  const time = new Date(NOW - (RUNS - at) * (DAY / 2)).toISOString();
  const usage = { ...attempt().usage, costUsd: 1 + (at % 7) };
  const interventions = { personOnWork: at % 3, personOnMachine: 0, loopOnMachine: 0 };
  return report({
    ...{ run: String(1000 + at), startedAt: time, endedAt: time, interventions },
    attempts: [
      attempt({ item: `#${at + 1}`, startedAt: time, usage, stopReason: at % 5 === 0 ? 'budget-cost' : 'done' }),
    ],
  });
});

describe('Run reports on the state branch', () => {
  it('go once they are old and their facts stand in the ledger, and no figure goes with them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'settled-'));
    try {
      const remote = join(folder, 'remote.git');
      execFileSync('git', ['init', '--quiet', '--bare', remote]);
      const state = openForTest({ gitDir: join(folder, 'own.git'), remote });
      await state.update(() => ({ files: new Map([...reports.map(runReportFile), ['runs/999.json', '{"torn": ']]) }), {
        message: 'Reports',
      });
      const deps = { clock: { now: () => NOW } } as Parameters<typeof gatherWeek>[0];
      const { github } = pagedGitHub(NOW, { issues: 0, changes: 0 });
      const gather = async (write: boolean) => {
        const { week, trend } = await gatherWeek(
          deps,
          { github, state, token: '' },
          { sinceMs: 28 * DAY, windowMs: 7 * DAY, write, workRoot: folder, classifier: null },
        );
        const snapshot = await state.read();
        return { figures: [week.kpis, ...trend], problems: week.problems, left: await snapshot.listRunReports() };
      };
      const before = await gather(true);
      // The first pass puts their facts into the ledger; what is older than 90 days goes, but 200 stay in any case.
      const after = await gather(true);
      expect(after.figures).toEqual(before.figures);
      expect(after.left).toHaveLength(200 + 1);
      const again = await gather(true);
      expect(again.figures).toEqual(before.figures);
      expect(again.left).toEqual(after.left);
      // What can not be read is not let go.
      expect(again.left).toContain('999');
      expect(again.problems).toEqual(['the report of run 999 could not be read']);
      const ledger = (await (await state.read()).readFile('facts/2026-07.jsonl')) ?? '';
      const kinds = ledger
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as LoopFact).kind);
      expect(new Set(kinds)).toEqual(new Set(['run', 'attempt', 'interrupt']));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
