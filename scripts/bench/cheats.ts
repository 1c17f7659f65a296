import { RUNNER_NAMES, RUNNERS, type RunnerName } from '../../test/integration/gate/cheats/runners.ts';
import { type RunnerTrials, tryRunner } from '../../test/integration/gate/cheats/try-ways.ts';
import type { Bench, BenchResult } from './bench.ts';

/** The share of ways that a gate without held-out checks may let through, in percent. */
const REACH = 15;

const measured = new Map<RunnerName, Promise<RunnerTrials>>();

function trialsOf(name: RunnerName): Promise<RunnerTrials> {
  const trials = measured.get(name) ?? tryRunner(RUNNERS[name]);
  measured.set(name, trials);
  return trials;
}

async function withoutHeldOut(name: RunnerName): Promise<BenchResult> {
  const { trials, controls, refused } = await trialsOf(name);
  const through = trials.filter((trial) => trial.withoutHeldOut);
  const named = through.every(({ way }) => way.survives?.includes(name));
  const [tried, off] = [trials.length, trials.filter(({ plain }) => plain).length];
  const value = (100 * through.length) / tried;
  return {
    value,
    trials: { tried, stopped: tried - through.length, admitted: controls - refused.length, controls, off },
    detail: `through: ${through.map(({ way }) => way.id).join(', ')}${refused.length === 0 ? '' : `; refused: ${refused.join(', ')}`}`,
    met: named && value <= REACH && off === tried && refused.length === 0 && 3 * controls >= tried,
  };
}

async function withHeldOut(): Promise<BenchResult> {
  let [tried, off, controls, refused] = [0, 0, 0, 0];
  const through: string[] = [];
  for (const name of RUNNER_NAMES) {
    const runner = await trialsOf(name);
    tried += runner.trials.length;
    off += runner.trials.filter((trial) => trial.plain).length;
    controls += runner.controls;
    refused += runner.refused.length;
    through.push(...runner.trials.flatMap((trial) => (trial.withHeldOut ? [`${trial.way.id} (${name})`] : [])));
  }
  return {
    value: through.length,
    trials: { tried, stopped: tried - through.length, admitted: controls - refused, controls, off },
    detail: through.join(', '),
    met: through.length === 0 && refused === 0,
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
