import { GATE_ATTACKS } from '../../test/integration/gate/attacks/gate-attacks.ts';
import { tryAttack } from '../../test/integration/gate/attacks/try-attack.ts';
import type { Bench, BenchResult } from './bench.ts';

/** Attacks on tests, configuration and tools beyond those of one test runner, each with an honest change of its project. */
async function tryAttacks(): Promise<BenchResult> {
  let [stopped, off, admitted] = [0, 0, 0];
  const through: string[] = [];
  for (const attack of GATE_ATTACKS) {
    const { faultAlone, plain, gate, control } = await tryAttack(attack);
    if (gate === 'pass') through.push(`${attack.id} ${attack.what}`);
    else stopped++;
    if (!faultAlone && plain) off++;
    if (control === 'pass') admitted++;
  }
  const tried = GATE_ATTACKS.length;
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
    what: 'attacks on tests, configuration and tools that pass the gate with nothing held out',
    unit: '',
    reach: '0, all controls admitted',
    run: tryAttacks,
  },
];
