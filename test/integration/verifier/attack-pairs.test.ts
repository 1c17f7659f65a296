import { expect, it } from 'vitest';
import { tryGitPairs, tryHealPairs } from '../../support/attacks/pairs.ts';

// A thousand pairs are tried by `npm run bench`; these few are others each time.
const seed = Number(process.env.LOOP_PAIR_SEED ?? Date.now() % 1_000_000);

it(`two attacks on the frozen line in one heal hide neither (seed ${seed})`, async () => {
  expect(await tryHealPairs({ count: 40, seed })).toEqual({ tried: 40, through: [] });
});

it(`two pieces of hostile git metadata run nothing together (seed ${seed})`, async () => {
  expect(await tryGitPairs({ count: 10, seed })).toEqual({ tried: 10, through: [] });
});
