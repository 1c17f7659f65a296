import { join } from 'node:path';
import {
  admitsText,
  CHANNEL_ATTACKS,
  CHANNEL_CONTROLS,
  type SayStep,
} from '../../test/support/attacks/runner-channels.ts';
import { runAction, SAMPLE_ACTION } from '../../test/support/runner/index.ts';
import { copySuite } from '../../test/support/suite-copy/index.ts';
import { buildSuite } from '../build/build-suite.ts';
import type { Bench, BenchResult } from './bench.ts';

/** Every attack on outputs, log and environment against a bundled step, and beside it what a shell step would do. */
async function tryChannels(): Promise<BenchResult> {
  using suite = copySuite(['contract', 'text', 'action-kit'], SAMPLE_ACTION);
  buildSuite(suite.root, join(suite.root, 'dist'));
  const step: SayStep = (say, options = {}) =>
    runAction({ root: suite.root, action: 'sample', ...options, inputs: { say, ...options.inputs } });
  let [stopped, off, admitted] = [0, 0, 0];
  for (const attack of CHANNEL_ATTACKS) {
    if (await attack.stopped(step)) stopped++;
    if (attack.offThrough()) off++;
  }
  for (const [, text] of CHANNEL_CONTROLS) if (await admitsText(step, text)) admitted++;
  const [tried, controls] = [CHANNEL_ATTACKS.length, CHANNEL_CONTROLS.length];
  return {
    value: tried - stopped,
    trials: { tried, stopped, admitted, controls, off },
    met: stopped === tried && admitted === controls && off === tried && 3 * controls >= tried,
  };
}

export const benches: readonly Bench[] = [
  {
    id: 'runner-channels',
    issue: 'judge',
    what: 'attacks on the runner’s channels that get through',
    unit: '',
    reach: '0, all controls admitted',
    run: tryChannels,
  },
];
