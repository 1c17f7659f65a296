import { GATE_ATTACKS } from '../../test/integration/gate/attacks/gate-attacks.ts';
import { MACHINE_ATTACKS } from '../../test/integration/gate/attacks/machine-attacks.ts';
import { tryAttack } from '../../test/integration/gate/attacks/try-attack.ts';
import { inLanes } from '../../test/support/attacks/in-lanes.ts';
import type { Bench, BenchResult } from './bench.ts';

/** Attacks on tests, configuration, tools and the machine beyond those of one test runner, each with an honest change of its project. */
async function tryAttacks(): Promise<BenchResult> {
  const attacks = [
    ...GATE_ATTACKS.map((attack) => ({ id: attack.id, what: attack.what, attempt: () => tryAttack(attack) })),
    ...MACHINE_ATTACKS,
  ];
  let [stopped, off, admitted] = [0, 0, 0];
  const through: string[] = [];
  const trials = await inLanes(attacks, 2, async (attack) => ({ ...attack, ...(await attack.attempt()) }));
  for (const { id, what, faultAlone, plain, gate, control } of trials) {
    if (gate === 'pass') through.push(`${id} ${what}`);
    else stopped++;
    if (!faultAlone && plain) off++;
    if (control === 'pass') admitted++;
  }
  const tried = attacks.length;
  return {
    value: through.length,
    trials: { tried, stopped, admitted, controls: tried, off },
    detail: through.join(', '),
    met: stopped === tried && off === tried && admitted === tried,
  };
}

export const benches: readonly Bench[] = [
  {
    id: 'gate-attacks',
    issue: 'judge',
    what: 'attacks on tests, configuration, tools and the machine around the judge that pass the gate',
    unit: '',
    reach: '0, all controls admitted',
    run: tryAttacks,
  },
];
