import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench, BenchResult } from './bench.ts';

interface Times {
  readonly coldMs: number;
  readonly oneMoreMs: number;
  readonly peakMb: number;
  readonly facts: number;
}

/** In a process of its own, so that the memory is its own as well. */
function measureOnce(): Times {
  const program = fileURLToPath(new URL('./learning-kpis/measure-kpis.ts', import.meta.url));
  const directory = mkdtempSync(join(tmpdir(), 'loop-kpis-'));
  try {
    const run = (what: string): string =>
      execFileSync(process.execPath, [program, what, join(directory, 'facts.jsonl')], { encoding: 'utf8' });
    run('write');
    return JSON.parse(run('measure')) as Times;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

let times: Times | null = null;
const measured = (): Times => {
  times ??= measureOnce();
  return times;
};

const figure = (value: number, limit: number, { facts, coldMs, oneMoreMs, peakMb }: Times): BenchResult => ({
  value,
  met: value <= limit,
  detail: `${facts} facts; cold ${coldMs.toFixed(0)} ms, one run more ${oneMoreMs.toFixed(0)} ms, peak ${peakMb.toFixed(0)} MB`,
});

export const benches: readonly Bench[] = [
  {
    id: 'kpis-cold',
    issue: 'learning',
    what: 'KPIs over 10,000 runs and 50,000 facts, from text',
    unit: 'ms of CPU',
    reach: '≤ 2000',
    run: async () => figure(measured().coldMs, 2000, measured()),
  },
  {
    id: 'kpis-one-more',
    issue: 'learning',
    what: 'KPIs with one run more',
    unit: 'ms of CPU',
    reach: '≤ 200',
    run: async () => figure(measured().oneMoreMs, 200, measured()),
  },
  {
    id: 'kpis-memory',
    issue: 'learning',
    what: 'Memory of the whole process at its most',
    unit: 'MB',
    reach: '≤ 300',
    run: async () => figure(measured().peakMb, 300, measured()),
  },
];
