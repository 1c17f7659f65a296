import { drawPairs, type PairsTried, type PairsWanted } from '../../../support/attacks/pairs.ts';
import { openArena } from './judge-way.ts';
import type { Runner } from './runners.ts';
import { waysOf } from './try-ways.ts';

/** Two ways of cheating in one candidate, which touch different files; through where the gate with held-out cases passes it. */
export async function tryGatePairs(runner: Runner, wanted: PairsWanted): Promise<PairsTried> {
  const arena = await openArena(runner);
  const through: string[] = [];
  let tried = 0;
  try {
    const isApart = ([, one]: Ways, [, other]: Ways): boolean =>
      Object.keys(one).every(
        (path) => !Object.keys(other).some((place) => isBelow(path, place) || isBelow(place, path)),
      );
    for (const [[one, files], [other, more]] of drawPairs(waysOf(runner.name), wanted, isApart)) {
      const { verdict } = await arena.judge({ ...files, ...more });
      tried += 1;
      if (verdict === 'pass') through.push(`${one.id} with ${other.id}`);
    }
    return { tried, through };
  } finally {
    await arena.remove();
  }
}

type Ways = ReturnType<typeof waysOf>[number];

const isBelow = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);
