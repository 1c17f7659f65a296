import { type Bench, type BenchResult, percentile } from './bench.ts';
import { type LoadResult, runLoad, type WriterKind } from './writer-load.ts';

const WRITERS = 32;
const UPDATES = 25;

/** The same load each way, run once however many figures are taken from it. */
const loads = new Map<WriterKind, Promise<LoadResult>>();

function load(kind: WriterKind): Promise<LoadResult> {
  const running = loads.get(kind) ?? runLoad({ kind, writers: WRITERS, updates: UPDATES });
  loads.set(kind, running);
  return running;
}

/** One after the other: side by side they would measure each other. */
async function loadsInOrder(): Promise<Readonly<Record<WriterKind, LoadResult>>> {
  return { state: await load('state'), 'pull-ours': await load('pull-ours'), force: await load('force') };
}

function meanTries({ lines }: LoadResult): number {
  return lines.reduce((sum, { tries }) => sum + tries, 0) / lines.length;
}

function slowest({ lines }: LoadResult): number {
  return (
    percentile(
      lines.map(({ milliseconds }) => milliseconds),
      0.99,
    ) / 1000
  );
}

const what = (figure: string): string => `${WRITERS} processes × ${UPDATES} updates of one LOOP_STATE: ${figure}`;

async function lostUpdates(): Promise<BenchResult> {
  const all = await loadsInOrder();
  const describe = (kind: WriterKind, name: string): string => {
    const { lost, made, doubled, failed, seconds } = all[kind];
    return `${name}: ${lost} of ${made} lost, ${doubled} doubled, ${failed} writers gave up, ${seconds.toFixed(0)} s`;
  };
  const { lost, doubled, failed, tickets } = all.state;
  return {
    value: lost + doubled,
    reference: { what: 'lost with pull -X ours', value: all['pull-ours'].lost },
    detail: [describe('state', 'ours'), describe('pull-ours', 'pull -X ours'), describe('force', 'push --force')].join(
      '; ',
    ),
    met: lost === 0 && doubled === 0 && failed === 0 && tickets === 0,
  };
}

async function figure(
  measure: (result: LoadResult) => number,
  limit: number,
  referenceWhat: string,
): Promise<BenchResult> {
  const all = await loadsInOrder();
  const value = measure(all.state);
  return { value, reference: { what: referenceWhat, value: measure(all['pull-ours']) }, met: value <= limit };
}

export const benches: readonly Bench[] = [
  {
    id: 'state-writers-lost',
    issue: 'spine',
    what: what('updates lost or doubled'),
    unit: 'updates',
    reach: '0',
    run: lostUpdates,
  },
  {
    id: 'state-writers-tries',
    issue: 'spine',
    what: what('pushes per update'),
    unit: 'tries',
    reach: '≤ 2',
    run: () => figure(meanTries, 2, 'tries with pull -X ours'),
  },
  {
    id: 'state-writers-p99',
    issue: 'spine',
    what: what('99th percentile of one update'),
    unit: 's',
    reach: '≤ 20',
    run: () => figure(slowest, 20, 'seconds with pull -X ours'),
  },
  {
    id: 'state-writers-total',
    issue: 'spine',
    what: what('all of them'),
    unit: 's',
    reach: '≤ 150',
    run: () => figure(({ seconds }) => seconds, 150, 'seconds with pull -X ours'),
  },
];
