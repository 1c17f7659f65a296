import { type GitRoom, openGitRoom, publishNaively, publishTrusted } from '../../test/support/attacks/git-room.ts';
import { GIT_VECTORS, type GitVector } from '../../test/support/attacks/git-vectors.ts';
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
    detail: `${GIT_VECTORS.length} vectors tried; the honest change was pushed ${pushed} times, ${refused} changes that carry a repository were refused whole`,
    met: fired === 0 && pushed + refused === GIT_VECTORS.length && GIT_VECTORS.length >= 35,
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
];
