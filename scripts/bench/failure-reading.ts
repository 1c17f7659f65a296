import { readFailures } from '@loop-actions/gate';
import { type Bench, type BenchResult, median } from './bench.ts';
import {
  blamesCode,
  f1,
  isClassRight,
  loadRecords,
  type Part,
  RECORDED_ROOT,
  recordedTools,
  type Score,
  scoreRecord,
} from './failure-reading/score-reading.ts';

const LEAST_PER_TOOL = 30;
const MEGABYTE = 1024 * 1024;

async function scoresOf(parts: readonly Part[]): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const tool of recordedTools()) {
    for (const part of parts) for (const record of loadRecords(tool, part)) scores.push(await scoreRecord(record));
  }
  return scores;
}

/** A figure for each tool, and the tools with fewer records than are asked for. */
function byTool(scores: readonly Score[], figure: (of: readonly Score[]) => string): string {
  const tools = recordedTools().map((tool) => {
    const own = scores.filter(({ record }) => record.tool === tool);
    return `${tool} ${figure(own)} of ${own.length}`;
  });
  return tools.join(', ');
}

async function located(parts: readonly Part[]): Promise<BenchResult> {
  const scores = await scoresOf(parts);
  const value = f1(scores);
  return {
    value,
    detail: byTool(scores, (own) =>
      own.every(({ record }) => record.truth.findings.length === 0) ? '–' : f1(own).toFixed(2),
    ),
    met: value >= 0.92,
  };
}

async function classed(parts: readonly Part[]): Promise<BenchResult> {
  const scores = await scoresOf(parts);
  const share = (own: readonly Score[]): number => (100 * own.filter(isClassRight).length) / own.length;
  const wrong = scores.filter((score) => !isClassRight(score));
  const named = wrong.map(({ record, failureClass }) => `${record.id} ${record.truth.failureClass} → ${failureClass}`);
  return {
    value: share(scores),
    detail: `${byTool(scores, (own) => share(own).toFixed(0))}; not as planted: ${named.join(', ')}`,
    met: share(scores) >= 92,
  };
}

async function blamed(): Promise<BenchResult> {
  const scores = await scoresOf(['seen', 'unseen']);
  const machine = scores.filter(({ record }) => record.truth.failureClass === 'environment');
  const wrong = machine.filter(blamesCode);
  const few = recordedTools().filter(
    (tool) => scores.filter(({ record }) => record.tool === tool).length < LEAST_PER_TOOL,
  );
  const named = wrong.map(({ record, failureClass, classInGate }) => `${record.id} → ${failureClass}, ${classInGate}`);
  return {
    value: wrong.length,
    reference: { what: 'failures of a machine', value: machine.length },
    detail: `${named.join(', ')}${few.length === 0 ? '' : `; fewer than ${LEAST_PER_TOOL} records: ${few.join(', ')}`}`,
    met: wrong.length === 0 && few.length === 0,
  };
}

/** A megabyte of a long build's log, with every recorded failure of one tool somewhere in it. */
function logChunk(): Uint8Array {
  const lines: string[] = [];
  const failures = loadRecords('vitest', 'seen').flatMap(({ stdout, stderr }) =>
    [stdout, stderr].join('\n').split('\n'),
  );
  let length = 0;
  for (let at = 0; length < MEGABYTE; at++) {
    const line =
      at % 50 === 49
        ? (failures[((at / 50) % failures.length) | 0] ?? '')
        : `2026-11-26T12:00:${String(at % 60).padStart(2, '0')}.000Z [worker-${at % 8}] GET /api/v1/prices/${at} -> 200 in ${at % 97} ms (cache hit, 12 rows)`;
    lines.push(line);
    length += line.length + 1;
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

async function readMegabytes(count: number): Promise<{ readonly perSecond: number; readonly grown: number }> {
  const chunk = logChunk();
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const started = process.cpuUsage();
  const pieces = function* (): Generator<Uint8Array> {
    for (let at = 0; at < count; at++) {
      if (at % 16 === 0) peak = Math.max(peak, process.memoryUsage().rss);
      yield chunk;
    }
  };
  await readFailures({ text: pieces() }, { root: RECORDED_ROOT });
  const { user } = process.cpuUsage(started);
  return { perSecond: (count * chunk.length) / MEGABYTE / (user / 1e6), grown: (peak - before) / MEGABYTE };
}

const issue = 'judge';

export const benches: readonly Bench[] = [
  {
    id: 'failures-located',
    issue,
    what: 'recorded failures: places found, F1 (every record)',
    unit: 'F1',
    reach: '≥ 0.92',
    run: () => located(['seen', 'unseen']),
  },
  {
    id: 'failures-located-unseen',
    issue,
    what: 'recorded failures: places found, F1 (unseen third)',
    unit: 'F1',
    reach: '≥ 0.92',
    run: () => located(['unseen']),
  },
  {
    id: 'failures-classed',
    issue,
    what: 'recorded failures: class as planted (every record)',
    unit: '%',
    reach: '≥ 92',
    run: () => classed(['seen', 'unseen']),
  },
  {
    id: 'failures-classed-unseen',
    issue,
    what: 'recorded failures: class as planted (unseen third)',
    unit: '%',
    reach: '≥ 92',
    run: () => classed(['unseen']),
  },
  {
    id: 'failures-machine-as-code',
    issue,
    what: "recorded failures of a machine taken for the code's",
    unit: '',
    reach: '0',
    run: blamed,
  },
  {
    id: 'failures-speed',
    issue,
    what: 'reading a log of 64 MB',
    unit: 'MB/s',
    reach: '≥ 50',
    run: async () => {
      await readMegabytes(8);
      const value = median([
        (await readMegabytes(64)).perSecond,
        (await readMegabytes(64)).perSecond,
        (await readMegabytes(64)).perSecond,
      ]);
      return { value, met: value >= 50 };
    },
  },
  {
    id: 'failures-memory',
    issue,
    what: 'memory that reading 1 GB takes beyond reading 64 MB',
    unit: 'MB',
    reach: '≤ 32',
    run: async () => {
      const { grown: small } = await readMegabytes(64);
      const { grown: large } = await readMegabytes(1024);
      const value = Math.max(0, large - small);
      return { value, reference: { what: 'MB at 64 MB', value: small }, met: value <= 32 };
    },
  },
];
