import { listItems, parseLoopState, STATE_PATHS } from '@loop-actions/contract';
import { findAct, INSTALL_ACT } from '../../test/support/act/index.ts';
import { startArtifactService } from '../../test/support/artifacts/index.ts';
import {
  type Fate,
  openChain,
  openItemsWorld,
  type RunEnd,
  runItems,
  runParallelItems,
} from '../../test/support/chain/index.ts';
import type { LoopWorld } from '../../test/support/loop-world/index.ts';
import { type Bench, type BenchResult, median } from './bench.ts';
import { type ChainTimes, type MeasuredChain, timeChain } from './chain-times.ts';

/** What two cores bear. */
const AT_ONCE = 4;

let timed: Promise<MeasuredChain> | null = null;

/** Both figures come from the same runs. Null: there is no act. */
function chainTimes(): Promise<MeasuredChain> | null {
  if (findAct() === null) return null;
  timed ??= timeChain();
  return timed;
}

const NO_ACT: BenchResult = { value: null, detail: `act is not installed: ${INSTALL_ACT}`, met: false };

async function ownTime(): Promise<BenchResult> {
  const measured = await chainTimes();
  if (measured === null) return NO_ACT;
  const value = median(measured.chain.map(secondsOf));
  const wall = median(measured.chain.map((times) => times.wall));
  return {
    value,
    reference: { what: 's where each step only runs `true`', value: secondsOf(measured.idle) },
    detail: `median of ${measured.chain.length} runs; from act's start to its end ${wall.toFixed(1)} s, of the steps that only run \`true\` ${measured.idle.wall.toFixed(1)} s`,
    met: value <= 6,
  };
}

async function actionMedian(): Promise<BenchResult> {
  const measured = await chainTimes();
  if (measured === null) return NO_ACT;
  const steps = measured.chain.flatMap((times) => times.steps);
  const value = median(steps.map(({ seconds }) => seconds));
  const each = [...new Set(steps.map(({ action }) => action))].map((action) => {
    const own = steps.filter((step) => step.action === action).map(({ seconds }) => seconds);
    return `${action} ${median(own).toFixed(2)} s`;
  });
  return {
    value,
    reference: { what: 's for `true`', value: median(measured.idle.steps.map(({ seconds }) => seconds)) },
    detail: each.join(', '),
    met: value <= 1.5,
  };
}

function secondsOf({ steps }: ChainTimes): number {
  return steps.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** Sixteen honest changes and one of each misfortune, between them. */
const TWENTY: readonly Fate[] = Array.from({ length: 20 }, (_, at) => {
  const misfortunes: Readonly<Record<number, Fate>> = { 2: 'red', 6: 'hanging', 11: 'killed', 15: 'lost' };
  return misfortunes[at] ?? 'honest';
});

async function twenty(): Promise<BenchResult> {
  await using artifacts = await startArtifactService();
  const story = { artifacts, fates: TWENTY, atOnce: AT_ONCE, from: 'dist' } as const;
  const many = await runParallelItems({ ...story, runId: '1', maxPullRequests: 20 });
  const few = await runParallelItems({ ...story, runId: '2', maxPullRequests: 2 });
  return {
    value: Math.min(many.recorded.length, few.recorded.length),
    reference: { what: 'without the oracle’s job', value: TWENTY.length - many.lostBeforeOracle.length },
    detail: `where the run has 20 pull requests: ${describeEnd(many)}; where it has 2: ${describeEnd(few)}`,
    met: isComplete(many, 16) && isComplete(few, 2) && few.parked.length === 14,
  };
}

function isComplete(end: RunEnd, published: number): boolean {
  const { recorded, lost, doubled, recordedByOracle } = end;
  const isRecorded = recorded.length === TWENTY.length && lost.length === 0 && recordedByOracle.length === 1;
  return isRecorded && doubled.length === 0 && end.published.length === published;
}

function describeEnd({ published, parked, recorded, lost, doubled }: RunEnd): string {
  const reasons = [...new Set(parked.map(({ reason }) => reason))].map((reason) => ` (${reason})`).join('');
  return `${published.length} published, ${parked.length} parked${reasons}, ${recorded.length} recorded, ${lost.length} lost, ${doubled.length} doubled`;
}

/** How many of each thing there are that a run makes. */
async function objectsOf(world: LoopWorld): Promise<Readonly<Record<string, number>>> {
  const items = listItems(parseLoopState((await world.readState()) ?? ''));
  const numbers = [...items.map(({ id }) => Number(id.slice(1))), ...world.github.pulls.map(({ number }) => number)];
  const interrupts = ((await world.readState(STATE_PATHS.interrupts)) ?? '').split('\n').filter((line) => line !== '');
  return {
    'pull requests': world.github.pulls.length,
    comments: world.github.comments.length,
    labels: numbers.reduce((sum, number) => sum + world.github.issue(number).labels.length, 0),
    branches: [...(await world.github.refs()).keys()].filter((name) => name.startsWith('refs/heads/')).length,
    'state entries': items.reduce((sum, { entries }) => sum + entries.length, 0),
    questions: interrupts.length,
  };
}

async function threeTimes(): Promise<BenchResult> {
  await using artifacts = await startArtifactService();
  const fates: readonly Fate[] = ['honest', 'red', 'asking'];
  const world = await openItemsWorld(fates.length, fates.length);
  try {
    const counts: Readonly<Record<string, number>>[] = [];
    for (const runAttempt of [1, 2, 3]) {
      const options = { artifacts, runId: '1', runAttempt, fates, atOnce: 2, from: 'dist' } as const;
      const chain = openChain(world, options);
      const { plan } = await runItems(chain, options);
      await chain.oracle(plan);
      counts.push(await objectsOf(world));
    }
    const [once = {}, , thrice = {}] = counts;
    const more = Object.keys(once).reduce((sum, what) => sum + Math.abs((thrice[what] ?? 0) - (once[what] ?? 0)), 0);
    const words = Object.entries(once).map(([what, count]) => `${count} ${what}`);
    return {
      value: more,
      reference: { what: 'objects once', value: Object.values(once).reduce((sum, count) => sum + count, 0) },
      detail: `once: ${words.join(', ')}; then ${JSON.stringify(thrice)}`,
      met: more === 0 && once['pull requests'] === 1 && once['state entries'] === fates.length && once.questions === 1,
    };
  } finally {
    await world.close();
  }
}

export const benches: readonly Bench[] = [
  {
    id: 'chain-own-time',
    issue: 'chain',
    what: 'Our steps of the whole chain for one item, with an instant agent and instant checks, under act',
    unit: 's',
    reach: '≤ 6',
    run: ownTime,
  },
  {
    id: 'chain-action-median',
    issue: 'chain',
    what: 'One of these steps, at the median',
    unit: 's',
    reach: '≤ 1.5',
    run: actionMedian,
  },
  {
    id: 'chain-twenty',
    issue: 'chain',
    what: 'Of 20 items in parallel, one red, one hanging, one killed, one without its change: recorded once',
    unit: 'items',
    reach: '20, 16 published',
    run: twenty,
  },
  {
    id: 'chain-three-times',
    issue: 'chain',
    what: 'Objects that running the chain three times on one event adds to those of one run',
    unit: 'objects',
    reach: '0',
    run: threeTimes,
  },
];
