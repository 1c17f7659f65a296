import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GitRoom, openGitRoom, publishNaively, publishTrusted } from '../../test/support/attacks/git-room.ts';
import { ANOTHER_STEP, GIT_VECTORS, type GitVector } from '../../test/support/attacks/git-vectors.ts';
import { HIDDEN, HIDDEN_FILES, plainlySeen } from '../../test/support/attacks/hidden-changes.ts';
import { plainGit } from '../../test/support/repository/test-repository.ts';
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
  const inert: string[] = [];
  for (const vector of GIT_VECTORS) {
    await inRoom(vector, async (room) => {
      await publishNaively(room, ANOTHER_STEP.get(vector[0]));
      if (await room.fired()) offFired += 1;
      else inert.push(vector[0]);
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
    detail: `the honest change was pushed ${pushed} times, ${refused} changes that carry a repository were refused whole; plain git runs ${inert.join(', ')} in no step of this sequence`,
    met: fired === 0 && pushed + refused === GIT_VECTORS.length && GIT_VECTORS.length >= 35,
  };
}

/** Every trick that keeps a change from git's eyes: whether ours sees it, and whether git's own status does. */
async function tryHidden(): Promise<BenchResult> {
  const hidings = [
    ...HIDDEN.map((hide) => ({ hide, path: 'src/a.js' })),
    ...HIDDEN_FILES.map((hide) => ({ hide, path: 'evil.js' })),
  ];
  let [seen, off] = [0, 0];
  for (const { hide, path } of hidings) {
    const room = await openGitRoom();
    try {
      if (path === 'evil.js') await placeNewFile(room);
      await hide[1](room.tampering);
      if ((await seenIn(room)).join() === path) seen += 1;
      if ((await plainlySeen(room.checkout)) === '') off += 1;
    } finally {
      await room.close();
    }
  }
  const controls = await tryHonest();
  const tried = hidings.length;
  return {
    value: tried - seen,
    trials: { tried, stopped: seen, admitted: controls.filter(Boolean).length, controls: controls.length, off },
    detail: 'the controls: nothing changed, one edit, one new file, and settings that change how git prints',
    met: seen === tried && controls.every(Boolean) && 3 * controls.length >= tried,
  };
}

const seenIn = async ({ trusted, checkout, origin }: GitRoom): Promise<readonly string[]> =>
  (await trusted.snapshot(checkout, origin.baseSha)).changes.map(({ path }) => path);

async function placeNewFile({ checkout }: GitRoom): Promise<void> {
  await plainGit(checkout, 'checkout', '--quiet', '.');
  await writeFile(join(checkout, 'evil.js'), 'evil\n');
}

/** Check-outs without a trick: exactly what was changed is seen in each. */
async function tryHonest(): Promise<readonly boolean[]> {
  const settings = '[diff]\n\tnoprefix = true\n\trenames = copies\n[color]\n\tui = always\n';
  const cases: readonly (readonly [(room: GitRoom) => Promise<unknown>, readonly string[]])[] = [
    [(room) => plainGit(room.checkout, 'checkout', '--quiet', '.'), []],
    [async () => undefined, ['src/a.js']],
    [placeNewFile, ['evil.js']],
    [(room) => room.tampering.config(settings), ['src/a.js']],
  ];
  const results: boolean[] = [];
  for (const [change, wanted] of cases) {
    const room = await openGitRoom();
    try {
      await change(room);
      results.push((await seenIn(room)).join() === wanted.join());
    } finally {
      await room.close();
    }
  }
  return results;
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
    id: 'git-hidden',
    issue: 'judge',
    what: 'tricks that hide a change from git: not seen',
    unit: '',
    reach: '0, no false alarm',
    run: tryHidden,
  },
];
