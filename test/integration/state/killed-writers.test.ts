import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DoomedOrder } from '../../support/state-writer/doomed-writer.ts';
import {
  BRANCH_REF,
  createStateWorld,
  QUEUE,
  record,
  type StateWorld,
  TIP_REF,
  writtenKeys,
} from '../../support/state-writer/state-world.ts';

const script = fileURLToPath(new URL('../../support/state-writer/doomed-writer.ts', import.meta.url));
let world: StateWorld;
let writers = 0;
beforeEach(async () => {
  world = await createStateWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

interface Ended {
  readonly signal: string | null;
  readonly calls: readonly string[];
}

/** Runs a writer to its end; `killAfter` kills it from outside after so many milliseconds. */
function write(
  key: string,
  fate: { dieAt?: DoomedOrder['dieAt']; killAfter?: number; gitDir?: string } = {},
): Promise<Ended> {
  const gitDir = fate.gitDir ?? join(world.root, `doomed-${writers++}`);
  const order: DoomedOrder = { gitDir, remote: world.remote, key, dieAt: fate.dieAt ?? null };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, JSON.stringify(order)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
    const timer = fate.killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), fate.killAfter);
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      const said = output === '' ? { calls: [] } : (JSON.parse(output) as { calls: string[] });
      resolve({ signal, calls: said.calls });
    });
  });
}

/** What must hold whatever happened: one commit per update, each attempt once, branch and witness together. */
async function expectState(keys: readonly string[]): Promise<void> {
  expect(writtenKeys(await world.stateText())).toEqual([...keys].sort());
  expect(await world.git('rev-list', '--count', BRANCH_REF)).toBe(String(keys.length));
  expect(await world.ref(TIP_REF)).toBe(await world.ref(BRANCH_REF));
  expect(await world.ref(QUEUE)).toBeNull();
}

/** A writer that dies leaves its git running for a moment, as a killed job does; wait until it has ended. */
async function settled(): Promise<void> {
  for (let same = 0, last = ''; same < 3; ) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const now = await world.git('for-each-ref');
    same = now === last ? same + 1 : 0;
    last = now;
  }
}

describe('a writer killed at any step, and run again, ends in the same state as one that lived', () => {
  // The calls of one update on a branch that exists; the next test proves the list complete.
  const steps = ['init', 'ls-remote', 'fetch', 'cat-file', 'fast-import', 'push'];
  const cases = steps.flatMap((name, at) =>
    (['before', 'after'] as const).map((when) => ({ name, call: at + 1, when })),
  );

  test('an update has these steps and no other', async () => {
    await world.open().update(record('1/1'), { message: 'one' });
    expect((await write('2/1')).calls).toEqual(steps);
  });

  test.each(cases)('$when $name', async ({ call, when }) => {
    await world.open().update(record('1/1'), { message: 'one' });
    const gitDir = join(world.root, 'same');
    expect((await write('2/1', { dieAt: { call, when }, gitDir })).signal).toBe('SIGKILL');
    await settled();
    const midway = writtenKeys(await world.stateText());
    expect(midway).toEqual(when === 'after' && call === steps.length ? ['1/1', '2/1'] : ['1/1']);
    expect((await write('2/1', { gitDir })).signal).toBeNull();
    await expectState(['1/1', '2/1']);
  });

  test.each(['before', 'after'] as const)('%s the push that creates the branch', async (when) => {
    const steps = (await createAndCount()).lastIndexOf('push') + 1;
    expect((await write('1/1', { dieAt: { call: steps, when } })).signal).toBe('SIGKILL');
    await settled();
    expect((await write('1/1')).signal).toBeNull();
    await expectState(['1/1']);
  });

  async function createAndCount(): Promise<readonly string[]> {
    await using other = await createStateWorld();
    const saved = world;
    world = other;
    const { calls } = await write('1/1');
    world = saved;
    return calls;
  }
});

test('a writer killed with its ticket in the queue holds up nobody for long', async () => {
  await world.open().update(record('1/1'), { message: 'one' });
  const ahead = `${QUEUE}1-${Math.floor(Date.now() / 1000)}-${'a'.repeat(16)}`;
  await world.git('update-ref', ahead, (await world.ref(BRANCH_REF)) ?? '');
  const doomed = write('2/1', { killAfter: 1500 });
  await new Promise((resolve) => setTimeout(resolve, 1200));
  await world.git('update-ref', '-d', ahead);
  const ended = await doomed;
  await settled();
  const started = Date.now();
  await Promise.all([write('3/1'), write('4/1'), write('2/1')]);
  expect(Date.now() - started).toBeLessThan(30_000);
  expect(ended.signal === 'SIGKILL' || ended.signal === null).toBe(true);
  await expectState(['1/1', '2/1', '3/1', '4/1']);
});

test('writers killed at random times, each run again until it lives, lose and double nothing', async () => {
  const keys = Array.from({ length: 6 }, (_, at) => `${at + 1}/1`);
  let kills = 0;
  await Promise.all(
    keys.map(async (key, at) => {
      for (let round = 0; round < 3; round++) {
        const { signal } = await write(key, { killAfter: 150 + ((at * 67 + round * 131) % 500) });
        if (signal === 'SIGKILL') kills++;
      }
      expect((await write(key)).signal).toBeNull();
    }),
  );
  expect(kills).toBeGreaterThan(0);
  await settled();
  await world.open().update(record('9/1'), { message: 'last' });
  await expectState([...keys, '9/1']);
});
