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
import { readMovingRefs } from '@loop-actions/verifier/read-moving-refs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEAL_ATTACKS, HEAL_CONTROLS } from '../../support/heal-world/heal-attacks.ts';
import { type HealRoom, openHealRoom } from '../../support/heal-world/heal-room.ts';
import { HEAL_WORLD } from '../../support/heal-world/heal-world.ts';
import { lookAtOracleAlone } from '../../support/heal-world/look-at-oracle.ts';

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
    expect(await lookAtOracleAlone(room, tree, attack)).toBe('intact');
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

  it('needs a person where it changes how makers are told to stand to their judges, or what carries a judge’s words', () => {
    expect(HEAL_CONTROLS.filter(({ asks, id }) => asks && !id.startsWith('V29')).map(({ id }) => id)).toEqual(['N13']);
  });

  it('has at least one control for every three attacks of its class', () => {
    const controls = HEAL_CONTROLS.filter(({ id }) => id.startsWith('N'));
    expect(controls.length * 3).toBeGreaterThanOrEqual(HEAL_ATTACKS.length);
  });
});

describe('several heals in one run', () => {
  const innocent = { 'scripts/loop/lib/log.mjs': 'export const log = console.log;\n' };
  const dishonest = { 'scripts/loop/data/label-map.json': '{ "done": ["closed", "open"] }' };

  it('V31 the second is held against the commit that the run began with, not against the first', async () => {
    const first = await room.tamper(innocent);
    expect((await inspect(first)).tripwire).toBe('intact');
    const second = await room.tamper({ ...innocent, ...dishonest });
    const third = await room.tamper({ ...innocent, ...dishonest, 'scripts/loop/lib/more.mjs': 'export {};\n' });
    // The defence off: each heal against the one before it.
    const from = await room.commit(second);
    const fromSecond = await readFrozenLine(room.repository, { baseSha: from, harness: EVERYTHING, frozen: [] });
    const request = { baseSha: from, tree: third, quarantined: [], probes };
    expect((await inspectHealTree(room.repository, fromSecond, request)).tripwire).toBe('intact');
    expect((await inspect(third)).tripwire).toBe('tripped');
    expect((await inspect(second)).tripwire).toBe('tripped');
  });

  it('V32 a heal that commits the frozen change into its base stands on another base', async () => {
    const rewritten = await room.commit(await room.tamper(dishonest));
    const healed = await room.tamper(innocent, rewritten);
    const own = await readFrozenLine(room.repository, { baseSha: rewritten, harness: EVERYTHING, frozen: [] });
    const request = { baseSha: rewritten, tree: healed, quarantined: [], probes };
    expect((await inspectHealTree(room.repository, own, request)).tripwire).toBe('intact');
    const verdict = await inspect(healed, { baseSha: rewritten });
    expect(verdict.reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['base', 'loaded']));
  });
});

describe('what is missing', () => {
  it.each([undefined, null, '', 'Intact', 'intact ', true, {}, 'tripped'])('V34 %j reads as tripped', (value) => {
    expect(readTripwire(value)).toBe('tripped');
  });

  it.each([
    ['no judge was asked', null],
    ['nothing was asked', []],
    ['a judge forgot an answer', [{ name: 'oracle: an open ticket', expected: 'not done', got: 'done', ok: false }]],
    [
      'an answer only claims to be right',
      [{ name: 'oracle: an open ticket', expected: 'not done', got: 'done', ok: true }],
    ],
  ])('trips when %s', async (_what, asked) => {
    expect((await inspect(await room.tamper({}), { probes: asked })).reasons).toMatchObject([{ rule: 'probe' }]);
  });

  it('trips on a quarantined path, and outside the harness', async () => {
    const tree = await room.tamper({ 'scripts/loop/queue.mjs': '// x\n' });
    expect((await inspect(tree, { quarantined: ['scripts/loop/queue.mjs'] })).reasons).toMatchObject([
      { rule: 'quarantined' },
    ]);
    const narrow = await readFrozenLine(room.repository, {
      baseSha: room.baseSha,
      harness: ['scripts/loop/lib/**'],
      frozen: [],
    });
    const request = { baseSha: room.baseSha, tree, quarantined: [], probes };
    expect((await inspectHealTree(room.repository, narrow, request)).reasons).toMatchObject([
      { rule: 'outside-harness' },
    ]);
  });

  it('lets nothing change where no harness is named', async () => {
    const none = await readFrozenLine(room.repository, { baseSha: room.baseSha, harness: [], frozen: [] });
    const tree = await room.tamper({ 'scripts/loop/queue.mjs': '// x\n' });
    expect(
      (await inspectHealTree(room.repository, none, { baseSha: room.baseSha, tree, quarantined: [], probes })).tripwire,
    ).toBe('tripped');
  });
});

describe('a name that is not UTF-8', () => {
  it('B13 stays apart from its neighbours, and trips', async () => {
    const { git } = room.repository;
    const blob = (await git.run(['hash-object', '-w', '--stdin'], { input: 'x' })).stdout.trim();
    const root = (await git.runBytes(['ls-tree', '-z', room.baseSha])).stdout;
    const entry = (last: number): Buffer =>
      Buffer.concat([Buffer.from(`100644 blob ${blob}\tn`), Buffer.from([last, 0])]);
    const input = Buffer.concat([root, entry(0xfe), entry(0xff)]);
    const tree = (await git.run(['mktree', '-z'], { input })).stdout.trim();
    const verdict = await inspect(tree);
    expect(verdict.changes).toHaveLength(2);
    expect(verdict.tripwire).toBe('tripped');
  });
});

describe('readiness', () => {
  it('finds own actions that can be moved in the workflows of a commit', async () => {
    expect(await readMovingRefs(room.repository, room.baseSha)).toEqual([]);
    const text = String(HEAL_WORLD['.github/workflows/loop.yml']).replace(/gate@\w+/, 'gate@v1');
    const moved = await room.commit(await room.tamper({ '.github/workflows/loop.yml': text }));
    expect(await readMovingRefs(room.repository, moved)).toMatchObject([
      { job: 'gate', uses: 'org/loop-actions/gate@v1' },
    ]);
    expect(
      await readMovingRefs(
        room.repository,
        await room.commit(await room.tamper({ '.github/workflows/loop.yml': null })),
      ),
    ).toEqual([]);
  });
});
