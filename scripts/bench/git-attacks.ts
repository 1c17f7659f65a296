import { type GitRoom, openGitRoom, publishNaively, publishTrusted } from '../../test/support/attacks/git-room.ts';
import { GIT_VECTORS, type GitVector } from '../../test/support/attacks/git-vectors.ts';
import { tryGitPairs, tryHealPairs } from '../../test/support/attacks/pairs.ts';
import type { Bench, BenchResult } from './bench.ts';

async function inRoom<T>([, tamper]: GitVector, work: (room: GitRoom) => Promise<T>): Promise<T> {
  const room = await openGitRoom();
  try {
    await tamper(room.tampering);
    return await work(room);
  } finally {
    await room.close();
  }
}

/** Each vector once with plain git in the agent's check-out, and once with the trusted repository. */
async function tryVectors(): Promise<BenchResult> {
  let offFired = 0;
  let fired = 0;
  let pushed = 0;
  let refused = 0;
  for (const vector of GIT_VECTORS) {
    await inRoom(vector, async (room) => {
      await publishNaively(room);
      if (await room.fired()) offFired += 1;
    });
    await inRoom(vector, async (room) => {
      const outcome = await publishTrusted(room).catch(() => null);
      if (outcome === null) refused += 1;
      else if (outcome.pushed === 'export const a = 2;') pushed += 1;
      if (await room.fired()) fired += 1;
    });
  }
  return {
    value: fired,
    reference: { what: 'with plain git in the agent’s check-out', value: offFired },
    // Each vector has its control in it: the honest change of the same check-out.
    trials: {
      tried: GIT_VECTORS.length,
      stopped: GIT_VECTORS.length - fired,
      admitted: pushed,
      controls: GIT_VECTORS.length - refused,
      off: offFired,
    },
    detail: `the honest change was pushed ${pushed} times, ${refused} changes that carry a repository were refused whole`,
    met: fired === 0 && pushed + refused === GIT_VECTORS.length && GIT_VECTORS.length >= 35,
  };
}

const SEED = 20_261_126;

/** Two attacks at once, drawn by a seed: what one hides the other may open. */
async function tryPairs(): Promise<BenchResult> {
  const heals = await tryHealPairs({ count: 800, seed: SEED });
  const metadata = await tryGitPairs({ count: 200, seed: SEED });
  const through = [...heals.through, ...metadata.through];
  return {
    value: through.length,
    trials: {
      tried: heals.tried + metadata.tried,
      stopped: heals.tried + metadata.tried - through.length,
      admitted: 0,
      controls: 0,
      off: null,
    },
    detail: `${heals.tried} pairs against the tripwire, ${metadata.tried} against the trusted repository, seed ${SEED}${through.length === 0 ? '' : `; through: ${through.slice(0, 5).join('; ')}`}`,
    met: through.length === 0 && heals.tried + metadata.tried === 1000,
  };
}

export const benches: readonly Bench[] = [
  {
    id: 'git-vectors',
    issue: 'judge',
    what: 'git metadata that runs code: canaries over the trusted sequence',
    unit: 'canaries',
    reach: '0',
    run: tryVectors,
  },
  {
    id: 'attack-pairs',
    issue: 'judge',
    what: 'random pairs of attacks, 1,000 by a seed: got through',
    unit: 'pairs',
    reach: '0',
    run: tryPairs,
  },
];
