import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TrustedRepository } from '@loop-actions/git';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type GitRoom,
  openGitRoom,
  publishNaively,
  publishTrusted,
  type Tampering,
} from '../../support/attacks/git-room.ts';
import { ANOTHER_STEP, GIT_VECTORS, NEEDS_ANOTHER_STEP, REFUSED_WHOLE } from '../../support/attacks/git-vectors.ts';
import { HIDDEN, HIDDEN_FILES, plainlySeen } from '../../support/attacks/hidden-changes.ts';
import { plainGit, type TestRepository } from '../../support/repository/test-repository.ts';

let room: GitRoom;
let origin: TestRepository;
let trusted: TrustedRepository;
let checkout: string;
let tampering: Tampering;

beforeEach(async () => {
  room = await openGitRoom();
  ({ origin, trusted, checkout, tampering } = room);
});
afterEach(() => room.close());

/** Publishes by the trusted repository; gives what the branch holds of the honest edit. */
async function publish(): Promise<string> {
  const { changes, pushed } = await publishTrusted(room);
  expect(changes.map(({ path }) => path)).toContain('src/a.js');
  return pushed;
}

describe('git metadata that runs code', () => {
  test.each(GIT_VECTORS.filter(([name]) => !REFUSED_WHOLE.has(name)))(
    '%s runs nothing, and the honest edit is still found and pushed',
    async (_name, tamper) => {
      await tamper(tampering);
      expect(await publish()).toBe('export const a = 2;');
      expect(await room.fired()).toBe(false);
    },
  );

  test.each(GIT_VECTORS.filter(([name]) => REFUSED_WHOLE.has(name)))(
    '%s is refused, and runs nothing',
    async (_name, tamper) => {
      await tamper(tampering);
      await expect(publish()).rejects.toMatchObject({ code: 'E_GIT_REFUSED' });
      expect(await room.fired()).toBe(false);
    },
  );

  test.each(GIT_VECTORS.filter(([name]) => !NEEDS_ANOTHER_STEP.has(name) || ANOTHER_STEP.has(name)))(
    '%s runs with plain git in the agent’s check-out',
    async (name, tamper) => {
      await tamper(tampering);
      await publishNaively(room, ANOTHER_STEP.get(name));
      expect(await room.fired()).toBe(true);
    },
  );
});

describe('a push goes where it was told', () => {
  test.each([
    ['pushurl', (evil: string) => `[remote "origin"]\n\tpushurl = ${evil}\n`],
    ['pushInsteadOf', (evil: string) => `[url "${evil}"]\n\tpushInsteadOf = ${origin.remote}\n`],
    ['insteadOf', (evil: string) => `[url "${evil}"]\n\tinsteadOf = ${origin.remote}\n`],
  ])('whatever %s says', async (_name, configuration) => {
    const evil = join(origin.directory, 'evil.git');
    await plainGit(origin.directory, 'init', '--quiet', '--bare', evil);
    await tampering.config(configuration(evil));
    await publish();
    expect((await plainGit(evil, 'for-each-ref')).trim()).toBe('');
    await publishNaively(room);
    expect((await plainGit(evil, 'for-each-ref')).trim()).not.toBe('');
  });
});

describe('git tricks that hide a change', () => {
  test.each(HIDDEN)('%s: the change is seen, though the agent’s own status is clean', async (_name, hide) => {
    await hide(tampering);
    const seen = await trusted.snapshot(checkout, origin.baseSha);
    expect(seen.changes).toEqual([expect.objectContaining({ path: 'src/a.js', addedLines: 1, deletedLines: 1 })]);
    expect(await plainlySeen(checkout)).toBe('');
  });

  test.each(HIDDEN_FILES)('a new file behind %s is seen', async (_name, hide) => {
    await plainGit(checkout, 'checkout', '--quiet', '.');
    await writeFile(join(checkout, 'evil.js'), 'evil\n');
    await hide(tampering);
    expect((await trusted.snapshot(checkout, origin.baseSha)).changes.map(({ path }) => path)).toEqual(['evil.js']);
    expect(await plainlySeen(checkout)).toBe('');
  });

  test('settings that break the reading of a diff change nothing', async () => {
    const settings =
      '[diff]\n\tnoprefix = true\n\trenames = copies\n\tmnemonicPrefix = true\n\torderFile = x\n[color]\n\tui = always\n';
    await tampering.config(settings);
    expect(await publish()).toBe('export const a = 2;');
  });

  test('nothing of ours is written into the agent’s check-out', async () => {
    const before = (await readdir(join(checkout, '.git'), { recursive: true })).sort();
    await publish();
    expect((await readdir(join(checkout, '.git'), { recursive: true })).sort()).toEqual(before);
  });
});
