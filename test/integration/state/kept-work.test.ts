import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGit } from '@loop-actions/git';
import type { KeptWork, StateUpdate } from '@loop-actions/state';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BRANCH_REF, createStateWorld, record, type StateWorld } from '../../support/state-writer/state-world.ts';

const WORK = 'refs/loop-actions/loop-state/work/';
const FILES = ['change.patch', 'notes.md'];

let world: StateWorld;
beforeEach(async () => {
  world = await createStateWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

const files = (parts: Readonly<Record<string, string | Buffer>>): KeptWork =>
  new Map(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)]));

/** An update that records an attempt and says what of its work is kept. */
function keep(key: string, work: Readonly<Record<string, KeptWork | null>>): StateUpdate {
  const recording = record(key);
  return async (snapshot) => ({ ...(await recording(snapshot)), work: new Map(Object.entries(work)) });
}

const refs = async (): Promise<readonly string[]> =>
  (await world.git('for-each-ref', '--format=%(refname)', WORK)).split('\n').filter((name) => name !== '');

describe('kept work', () => {
  test('is there for the next writer, byte for byte, and in no history of the branch', async () => {
    const bytes = Buffer.from([0, 255, 10, 13, 10, 0, 128]);
    const work = files({ 'change.patch': bytes, 'notes.md': 'half way\n' });
    await world.open().update(keep('1/1', { '%231': work }), { message: 'one' });
    const snapshot = await world.open().read();
    expect([...snapshot.work]).toEqual(['%231']);
    const read = (await snapshot.readWork(['%231', '%232'], FILES)).get('%231');
    expect(Buffer.from(read?.get('change.patch') ?? '')).toEqual(bytes);
    expect(Buffer.from(read?.get('notes.md') ?? '').toString()).toBe('half way\n');
    expect(await world.git('ls-tree', '-r', '--name-only', BRANCH_REF)).toBe('LOOP_STATE.md');
    expect(await world.git('rev-list', '--count', `${WORK}%231`)).toBe('1');
  });

  test('is replaced by newer work, and goes when it is said to', async () => {
    const writer = world.open();
    await writer.update(keep('1/1', { '%231': files({ 'notes.md': 'a' }) }), { message: 'a' });
    const first = await world.ref(`${WORK}%231`);
    await writer.update(keep('1/2', { '%231': files({ 'notes.md': 'b' }) }), { message: 'b' });
    expect(await world.ref(`${WORK}%231`)).not.toBe(first);
    await writer.update(keep('1/3', { '%231': null, '%239': null }), { message: 'c' });
    expect(await refs()).toEqual([]);
  });

  test('moves with the branch or not at all, when writers race', async () => {
    const writers = Array.from({ length: 6 }, (_, at) =>
      world.open().update(keep(`${at + 1}/1`, { [`%23${at}`]: files({ 'notes.md': String(at) }) }), { message: 'w' }),
    );
    await Promise.all(writers);
    expect(await refs()).toHaveLength(6);
    expect(await world.git('rev-list', '--count', BRANCH_REF)).toBe('6');
  });

  test('that the server refuses keeps nothing else out', async () => {
    const hook = join(world.remote, 'hooks', 'pre-receive');
    await writeFile(hook, '#!/bin/sh\n! grep -q /work/ || { echo GH013: found a secret >&2; exit 1; }\n', {
      mode: 0o755,
    });
    const told: string[] = [];
    const writer = world.open({ log: (text) => told.push(text) });
    await writer.update(keep('1/1', { '%231': files({ 'change.patch': 'a secret' }) }), { message: 'one' });
    expect(await world.stateText()).toContain('1/1');
    expect(await refs()).toEqual([]);
    expect(told.join('\n')).toMatch(/was not taken .*GH013/);
  });

  test('under a name that no ref may have is left out', async () => {
    const work = files({ 'notes.md': 'x' });
    const names = { 'a..b': work, '../tip': work, '-x': work, 'a b': work, '': work };
    await world.open().update(keep('1/1', names), { message: 'one' });
    expect(await refs()).toEqual([]);
    expect(await world.stateText()).toContain('1/1');
  });

  test('that somebody planted is read as far as it is small and a file, and is no reason to stop', async () => {
    await world.open().update(record('1/1'), { message: 'one' });
    const git = createGit({ gitDir: world.remote });
    const big = (
      await git.run(['hash-object', '-w', '--stdin'], { input: Buffer.alloc(5 * 1024 * 1024) })
    ).stdout.trim();
    const small = (await git.run(['hash-object', '-w', '--stdin'], { input: 'notes' })).stdout.trim();
    const listing = `100644 blob ${big}\tchange.patch\n100644 blob ${small}\tnotes.md\n`;
    const tree = (await git.run(['mktree'], { input: listing })).stdout.trim();
    await world.git('update-ref', `${WORK}%231`, await world.git('commit-tree', tree, '-m', 'x'));
    await world.git('update-ref', `${WORK}%232`, small);
    const snapshot = await world.open().read();
    const read = await snapshot.readWork(['%231', '%232', '%233'], FILES);
    expect([...(read.get('%231')?.keys() ?? [])]).toEqual(['notes.md']);
    expect([...(read.get('%232')?.keys() ?? [])]).toEqual([]);
  });
});
