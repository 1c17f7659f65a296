import { openHealingRoom } from '../../test/integration/self-heal/healing-room.ts';
import { HEALED, healer, PORTABLE } from '../../test/support/heal-world/harness-gap.ts';
import {
  believing,
  CLAIMS,
  deafWire,
  FILE_ATTACKS,
  FILE_CONTROLS,
} from '../../test/support/heal-world/self-heal-attacks.ts';
import type { Bench, BenchResult } from './bench.ts';

const mend = (more: Readonly<Record<string, string>> = {}): string => healer({ [PORTABLE]: HEALED, ...more });

/** Whole passes with real agents: heals that touch what decides, walls without evidence, and honest heals. */
async function measurePasses(): Promise<BenchResult> {
  const room = await openHealingRoom();
  try {
    const endOf = async (...asked: Parameters<typeof room.heal>) => (await room.heal(...asked)).pass?.end;
    let [stopped, through, admitted] = [0, 0, 0];
    const heldTwice: string[] = [];
    for (const [what, path, text] of FILE_ATTACKS) {
      const script = mend({ [path]: text });
      if ((await endOf(script)) === 'rejected') stopped++;
      if ((await endOf(script, { defences: { inspect: deafWire } })) === 'proposed') through++;
      else heldTwice.push(what);
    }
    for (const [what, evidence] of CLAIMS) {
      const script = healer({}, { diagnosis: 'external-wall', evidence });
      if ((await endOf(script)) === 'undiagnosed') stopped++;
      if ((await endOf(script, { defences: { accept: believing } })) === 'external-wall') through++;
      else heldTwice.push(what);
    }
    const controls = [{}, ...FILE_CONTROLS.map(([, files]) => files)];
    for (const files of controls) if ((await endOf(mend(files))) === 'proposed') admitted++;
    const tried = FILE_ATTACKS.length + CLAIMS.length;
    return {
      value: (100 * stopped) / tried,
      trials: { tried, stopped, admitted, controls: controls.length, off: through },
      detail: `held by another defence as well: ${heldTwice.join(', ') || 'none'}`,
      met: stopped === tried && admitted === controls.length && 3 * controls.length >= tried,
    };
  } finally {
    await room.remove();
  }
}

export const benches: readonly Bench[] = [
  {
    id: 'self-heal-attacks',
    issue: 'judge',
    what: 'Attacks on self-heal stopped, honest heals admitted',
    unit: '%',
    reach: '100, all admitted',
    run: measurePasses,
  },
];
