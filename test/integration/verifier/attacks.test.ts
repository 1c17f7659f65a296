import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decideBatch } from '@loop-actions/verifier';
import {
  type FrozenLine,
  type HealVerdict,
  inspectHealTree,
  type ProbeResult,
  probeOracle,
  readFrozenLine,
  readTripwire,
} from '@loop-actions/verifier/frozen-line';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEAL_ATTACKS, HEAL_CONTROLS, type HealAttack } from '../../support/heal-world/heal-attacks.ts';
import { type HealRoom, openHealRoom } from '../../support/heal-world/heal-room.ts';
import { HEAL_WORLD } from '../../support/heal-world/heal-world.ts';

const ORACLE = 'scripts/loop/oracle.mjs';

let room: HealRoom;
let line: FrozenLine;
let probes: readonly ProbeResult[];
/** The widest harness there is: nothing but what is frozen holds a heal back. */
const EVERYTHING = ['**'];

beforeAll(async () => {
  room = await openHealRoom(HEAL_WORLD);
  probes = await probeOracle(decideBatch);
  line = await readFrozenLine(room.repository, { baseSha: room.baseSha, harness: EVERYTHING, frozen: [] });
});
afterAll(() => room[Symbol.asyncDispose]());

const inspect = (tree: string, more: Partial<Parameters<typeof inspectHealTree>[2]> = {}): Promise<HealVerdict> =>
  inspectHealTree(room.repository, line, { baseSha: room.baseSha, tree, quarantined: [], probes, ...more });

/** The defence off: only the oracle's own file is looked at, or, where that is what changes, nothing is. */
async function inspectWithDefenceOff(tree: string, { tampering }: HealAttack): Promise<'intact' | 'tripped'> {
  if (Object.hasOwn(tampering, ORACLE)) return 'intact';
  const read = (treeish: string): Promise<string> =>
    room.repository.git.run(['rev-parse', `${treeish}:${ORACLE}`]).then(({ stdout }) => stdout);
  return (await read(tree)) === (await read(room.baseSha)) ? 'intact' : 'tripped';
}

/** What the oracle of a tree says of one open ticket. */
async function askOracle(tree: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'loop-healed-'));
  try {
    await room.repository.exportTree(tree, join(directory, 'tree'));
    await writeFile(join(directory, 'tracker.json'), '[{ "state": "open" }]');
    return await new Promise((resolve) => {
      const env = { PATH: process.env.PATH, TRACKER: join(directory, 'tracker.json') };
      execFile(process.execPath, [ORACLE], { cwd: join(directory, 'tree'), env }, (_error, stdout) =>
        resolve(stdout.trim()),
      );
    });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

describe('a heal that moves the finish line', () => {
  it('needs an oracle that says “not done” of an open ticket to begin with', async () => {
    expect(await askOracle(await room.tamper({}))).toBe('not done');
  });

  it.each(HEAL_ATTACKS)('$id $what: goes through with the defence off, is stopped with it', async (attack) => {
    const tree = await room.tamper(attack.tampering);
    expect(await inspectWithDefenceOff(tree, attack)).toBe('intact');
    if (attack.says !== undefined) expect(await askOracle(tree)).toBe(attack.says);
    const verdict = await inspect(tree);
    expect(verdict.tripwire).toBe('tripped');
    expect(verdict.reasons.map(({ message, path }) => `${path}: ${message}`).join('\n')).toMatch(attack.names);
  });
});

describe('an honest heal', () => {
  it.each(HEAL_CONTROLS)('$id $what: is admitted', async ({ change, asks }) => {
    const verdict = await inspect(await room.tamper(change));
    expect(verdict.reasons).toEqual([]);
    expect(verdict.tripwire).toBe('intact');
    expect(verdict.humanReview.length > 0, JSON.stringify(verdict.humanReview)).toBe(asks);
  });

  it('is told apart from attacks by at least one control for three attacks', () => {
    expect(HEAL_CONTROLS.filter(({ id }) => id.startsWith('N')).length * 3).toBeGreaterThanOrEqual(
      HEAL_ATTACKS.length / 2,
    );
  });
});
