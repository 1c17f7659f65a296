import { RUNNER_NAMES, RUNNERS, type RunnerName } from '../../test/integration/gate/cheats/runners.ts';
import { type Trial, tryRunner } from '../../test/integration/gate/cheats/try-ways.ts';
import type { Bench, BenchResult } from './bench.ts';

/** The share of ways that a gate without held-out checks may let through, in percent. */
const REACH = 15;

const measured = new Map<RunnerName, Promise<readonly Trial[]>>();

function trialsOf(name: RunnerName): Promise<readonly Trial[]> {
  const found = measured.get(name) ?? tryRunner(RUNNERS[name]);
  measured.set(name, found);
  return found;
}

async function withoutHeldOut(name: RunnerName): Promise<BenchResult> {
  const trials = await trialsOf(name);
  const through = trials.filter((trial) => trial.withoutHeldOut);
  const named = through.every(({ way }) => way.survives?.includes(name));
  const value = (100 * through.length) / trials.length;
  return {
    value,
    reference: { what: `of ${trials.length} pass a plain run`, value: trials.filter(({ plain }) => plain).length },
    detail: `${through.length} of ${trials.length}: ${through.map(({ way }) => way.id).join(', ')}`,
    met: named && value <= REACH && trials.every(({ plain }) => plain),
  };
}

async function withHeldOut(): Promise<BenchResult> {
  let tried = 0;
  let plain = 0;
  const through: string[] = [];
  for (const name of RUNNER_NAMES) {
    const trials = await trialsOf(name);
    tried += trials.length;
    plain += trials.filter((trial) => trial.plain).length;
    through.push(...trials.flatMap((trial) => (trial.withHeldOut ? [`${trial.way.id} (${name})`] : [])));
  }
  return {
    value: through.length,
    reference: { what: `of ${tried} pass a plain run`, value: plain },
    detail: through.join(', '),
    met: through.length === 0,
  };
}

/** Ways to turn failing tests green: tried, through a plain run, through the gate without and with held-out cases. */
export const benches: readonly Bench[] = [
  ...RUNNER_NAMES.map(
    (name): Bench => ({
      id: `cheats-${name.replace(/\W/g, '-')}`,
      issue: 'judge',
      what: `ways to turn ${name} green that pass the gate with nothing held out`,
      unit: '%',
      reach: `≤ ${REACH}, each named`,
      run: () => withoutHeldOut(name),
    }),
  ),
  {
    id: 'cheats-held-out',
    issue: 'judge',
    what: 'ways to turn tests green that pass the gate with held-out cases, all runners',
    unit: '',
    reach: '0',
    run: withHeldOut,
  },
];
