import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTrustedRepository } from '@loop-actions/git';
import { decideBatch } from '@loop-actions/verifier';
import { inspectHealTree, probeOracle, readFrozenLine } from '@loop-actions/verifier/frozen-line';
import { HEAL_ATTACKS, HEAL_CONTROLS } from '../../test/support/heal-world/heal-attacks.ts';
import { openHealRoom } from '../../test/support/heal-world/heal-room.ts';
import { HEAL_WORLD } from '../../test/support/heal-world/heal-world.ts';
import { lookAtOracleAlone } from '../../test/support/heal-world/look-at-oracle.ts';
import { type Bench, type BenchResult, median } from './bench.ts';
import { fillLargeRepository, runGit } from './large-repository.ts';

const FILES = 50_000;
const ROUNDS = 5;

/** One whole tripwire by the clock: the frozen line of the base from git's objects, and the healed tree held against it. */
async function measureTripwire(): Promise<BenchResult> {
  const directory = await mkdtemp(join(tmpdir(), 'loop-bench-'));
  try {
    const repository = await createTrustedRepository({ source: directory, directory: join(directory, 'trusted') });
    const { baseSha, healedSha } = await fillLargeRepository(repository.git.gitDir, FILES);
    const probes = await probeOracle(decideBatch);
    const tree = await repository.treeOf(healedSha);
    const figures: {
      readonly line: number;
      readonly whole: number;
      readonly diff: number;
      readonly processor: number;
    }[] = [];
    let found = '';
    for (let round = 0; round < ROUNDS; round++) {
      const before = process.cpuUsage();
      const started = performance.now();
      const line = await readFrozenLine(repository, { baseSha, harness: ['scripts/loop/**'], frozen: [] });
      const read = performance.now();
      const verdict = await inspectHealTree(repository, line, { baseSha, tree, quarantined: [], probes });
      const ended = performance.now();
      const { user, system } = process.cpuUsage(before);
      await runGit(repository.git.gitDir, ['diff', '--stat', baseSha, healedSha]);
      figures.push({
        line: read - started,
        whole: ended - started,
        diff: performance.now() - ended,
        processor: (user + system) / 1000,
      });
      if (verdict.tripwire !== 'intact') throw new Error(`an honest heal tripped: ${verdict.reasons[0]?.message}`);
      found = `${line.manifest.entries.length} frozen files, ${verdict.changes.length} changes`;
    }
    const seconds = (pick: (figure: (typeof figures)[number]) => number): number => median(figures.map(pick)) / 1000;
    const value = seconds(({ whole }) => whole);
    return {
      value,
      reference: { what: 's for git diff --stat', value: seconds(({ diff }) => diff) },
      detail: `${found}; of it ${seconds(({ line }) => line).toFixed(2)} s to compute what is frozen; ${seconds(({ processor }) => processor).toFixed(2)} s of our own processor time; first time in a process ${((figures[0]?.whole ?? 0) / 1000).toFixed(2)} s`,
      met: value <= 2,
    };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Every attack of the list against the widest harness there is, and every control; beside it a look at the oracle alone. */
async function measureAttacks(): Promise<BenchResult> {
  await using room = await openHealRoom(HEAL_WORLD);
  const { repository, baseSha } = room;
  const line = await readFrozenLine(repository, { baseSha, harness: ['**'], frozen: [] });
  const probes = await probeOracle(decideBatch);
  const isIntact = async (tree: string): Promise<boolean> =>
    (await inspectHealTree(repository, line, { baseSha, tree, quarantined: [], probes })).tripwire === 'intact';
  let [stopped, off, admitted] = [0, 0, 0];
  for (const attack of HEAL_ATTACKS) {
    const tree = await room.tamper(attack.tampering);
    if (!(await isIntact(tree))) stopped++;
    if ((await lookAtOracleAlone(room, tree, attack)) === 'intact') off++;
  }
  for (const { change } of HEAL_CONTROLS) if (await isIntact(await room.tamper(change))) admitted++;
  // What only compares the oracle's own file stops what touches it, and nothing else.
  const byEntry = HEAL_ATTACKS.filter(({ tampering }) => Object.hasOwn(tampering, 'scripts/loop/oracle.mjs')).length;
  const [tried, controls] = [HEAL_ATTACKS.length, HEAL_CONTROLS.length];
  return {
    value: (100 * stopped) / tried,
    reference: { what: '% stopped by comparing the oracle’s own file', value: (100 * byEntry) / tried },
    trials: { tried, stopped, admitted, controls, off },
    met: stopped === tried && off === tried && admitted === controls && 3 * controls >= tried,
  };
}

export const benches: readonly Bench[] = [
  {
    id: 'tripwire-attacks',
    issue: 'judge',
    what: 'Attacks on the frozen line stopped, controls admitted',
    unit: '%',
    reach: '100, all admitted',
    run: measureAttacks,
  },
  {
    id: 'tripwire-50k',
    issue: 'judge',
    what: 'Tripwire on a repository of 50,000 files',
    unit: 's',
    reach: '≤ 2',
    run: measureTripwire,
  },
];
