import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type HeldOutSource, requireSecretSource } from '@loop-actions/gate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainGit } from '../../support/repository/test-repository.ts';
import { type JudgeRoom, openJudgeRoom } from './judge-room.ts';

const CASE = '{"id":"a","input":1,"expect":2}\n';
let room: JudgeRoom;
let place: string;
let checkout: string;

beforeAll(async () => {
  room = await openJudgeRoom({ 'README.md': 'x\n', 'test/held-out/cases.jsonl': CASE });
  checkout = await room.origin.checkout();
  place = await mkdtemp('/var/tmp/loop-source-');
});
afterAll(async () => {
  await room.origin.remove();
  await rm(place, { recursive: true, force: true });
});

let made = 0;
async function directory(path: string, cases = '{"id":"secret","input":1,"expect":2}\n', origin?: string) {
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'cases.jsonl'), cases);
  if (origin !== undefined) {
    await plainGit(path, 'init', '--quiet');
    await plainGit(path, 'remote', 'add', 'origin', origin);
  }
  return path;
}

const require = (path: string, more: Partial<HeldOutSource> = {}) =>
  requireSecretSource({
    directory: path,
    checkout,
    repository: room.repository,
    baseSha: room.origin.baseSha,
    name: 'acme/shop',
    readableByAll: true,
    ...more,
  });

describe('held-out files that a maker can read are refused', () => {
  test('in the tree of the repository, and the tree itself', async () => {
    const refusal = { code: 'E_INPUT_INVALID', message: expect.stringContaining('test/held-out/cases.jsonl') };
    await expect(require(join(checkout, 'test', 'held-out'))).rejects.toMatchObject(refusal);
    await expect(require(join(checkout, 'test'))).rejects.toMatchObject(refusal);
    await expect(require(checkout)).rejects.toMatchObject({ code: 'E_INPUT_INVALID' });
  });
  test('elsewhere, with cases that are committed in the base', async () => {
    await expect(require(await directory(join(place, 'copy'), CASE))).rejects.toMatchObject({
      message: expect.stringContaining('are committed in the repository'),
    });
  });
  test.each(['https://github.com/acme/shop', 'https://github.com/Acme/Shop.git', 'git@github.com:acme/shop.git'])(
    'a checkout of another ref of %s, unless only members can read it',
    async (origin) => {
      const other = await directory(join(checkout, `held-${++made}`), undefined, origin);
      await expect(require(other)).rejects.toMatchObject({
        message: expect.stringContaining('a checkout of acme/shop'),
      });
      await mkdir(join(other, 'inner'));
      await expect(require(join(other, 'inner'))).rejects.toMatchObject({ code: 'E_INPUT_INVALID' });
      await require(other, { readableByAll: false });
    },
  );
});

describe('control: held-out files that no maker can read are taken', () => {
  test('from a directory beside the checkout, and from another repository checked out in it', async () => {
    await require(await directory(join(place, 'beside')));
    await require(await directory(join(checkout, 'secrets'), undefined, 'https://github.com/acme/shop-held-out'));
  });
});
