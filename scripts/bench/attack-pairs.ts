import { RUNNERS } from '../../test/integration/gate/cheats/runners.ts';
import { tryGatePairs } from '../../test/integration/gate/cheats/try-pairs.ts';
import { tryGitPairs, tryHealPairs } from '../../test/support/attacks/pairs.ts';
import type { Bench, BenchResult } from './bench.ts';

const SEED = 20_261_126;

/** Two attacks at once, drawn by a seed: what one hides the other may open. */
async function tryPairs(): Promise<BenchResult> {
  const [heals, metadata, gate] = await Promise.all([
    tryHealPairs({ count: 700, seed: SEED }),
    tryGitPairs({ count: 150, seed: SEED }),
    tryGatePairs(RUNNERS.vitest, { count: 150, seed: SEED }),
  ]);
  const through = [...heals.through, ...metadata.through, ...gate.through];
  const tried = heals.tried + metadata.tried + gate.tried;
  return {
    value: through.length,
    trials: {
      tried,
      stopped: tried - through.length,
      admitted: 0,
      controls: 0,
      off: null,
    },
    detail: `${heals.tried} pairs against the tripwire, ${metadata.tried} against the trusted repository, ${gate.tried} against the gate with vitest, seed ${SEED}${through.length === 0 ? '' : `; through: ${through.slice(0, 5).join('; ')}`}`,
    met: through.length === 0 && tried === 1000,
  };
}

export const benches: readonly Bench[] = [
  {
    id: 'attack-pairs',
    issue: 'judge',
    what: 'random pairs of attacks, 1,000 by a seed: got through',
    unit: 'pairs',
    reach: '0',
    run: tryPairs,
  },
];
