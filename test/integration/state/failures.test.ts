import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Git } from '@loop-actions/git';
import type { StateBranchOptions } from '@loop-actions/state';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type GitRequest, serveGit } from '../../support/git-http/index.ts';
import {
  BRANCH_REF,
  createStateWorld,
  QUEUE,
  record,
  recorded,
  type StateWorld,
  TIP_REF,
  writtenKeys,
} from '../../support/state-writer/state-world.ts';

let world: StateWorld;
beforeEach(async () => {
  world = await createStateWorld();
  await world.open().update(record('1/1'), { message: 'one' });
});
afterEach(() => world[Symbol.asyncDispose]());

/** Sleeps nothing, and keeps what it was asked to. */
function quickClock() {
  const slept: number[] = [];
  let time = Date.now();
  const sleep = async (milliseconds: number) => {
    slept.push(milliseconds);
    time += milliseconds;
  };
  return { slept, clock: { now: () => time, sleep } };
}

const isPush = (request: GitRequest) => request.service === 'receive-pack' && request.transfers;

describe('a server that refuses', () => {
  test.each([401, 403])('with %d gives the permission and the YAML to paste', async (status) => {
    await using server = await served({
      authorize: ({ service }) => (service === 'receive-pack' ? { status, body: 'Permission denied' } : 'allow'),
    });
    const update = server.open().update(record('2/1'), { message: 'm' });
    await expect(update).rejects.toMatchObject({
      code: 'E_GITHUB_PERMISSION',
      remedy: expect.stringContaining('permissions:\n  contents: write'),
    });
    expect(writtenKeys(await world.stateText())).toEqual(['1/1']);
  });

  test('to be read at all says so as well', async () => {
    await using server = await served({ authorize: () => ({ status: 403 }) });
    await expect(server.open().read()).rejects.toMatchObject({ code: 'E_GITHUB_PERMISSION' });
  });

  test('because the branch is protected names another branch as the way out', async () => {
    await hook('pre-receive', 'echo "GH006: Protected branch update failed for refs/heads/loop-state." >&2; exit 1');
    const update = world.open().update(record('2/1'), { message: 'm' });
    await expect(update).rejects.toMatchObject({
      code: 'E_GITHUB_REFUSED',
      remedy: expect.stringContaining('state-branch'),
    });
  });
});

describe('a server that is not there', () => {
  test('is asked again, ever more patiently, and then given up on', async () => {
    const { clock, slept } = quickClock();
    const writer = world.open({ remote: 'http://127.0.0.1:9/o/r.git', options: { clock } });
    await expect(writer.read()).rejects.toMatchObject({ code: 'E_STATE_UNREACHABLE' });
    expect(slept.length).toBe(5);
    expect(slept.reduce((sum, each) => sum + each, 0)).toBeLessThan(40_000);
    expect(slept.at(-1)).toBeGreaterThan((slept[0] ?? 0) * 10);
  });

  test('or is a path with no repository, is named at once', async () => {
    const { clock, slept } = quickClock();
    const writer = world.open({ remote: join(world.root, 'nowhere'), options: { clock } });
    await expect(writer.read()).rejects.toMatchObject({ code: 'E_STATE_UNREACHABLE' });
    expect(slept).toEqual([]);
  });

  test('for a moment is no trouble', async () => {
    let failures = 3;
    await using server = await served({ authorize: () => (failures-- > 0 ? { status: 503 } : 'allow') });
    const { clock } = quickClock();
    await server.open({ clock }).update(record('2/1'), { message: 'm' });
    expect(writtenKeys(await world.stateText())).toEqual(['1/1', '2/1']);
  });
});

describe('an answer that got lost', () => {
  test('after the push was applied: the update is found, not made twice', async () => {
    let drops = 1;
    await using server = await served({
      beforeAnswer: (request) => (isPush(request) && drops-- > 0 ? 'drop' : 'answer'),
    });
    const { clock } = quickClock();
    let calls = 0;
    const { tip, tries } = await server.open({ clock }).update(
      ({ state }) => {
        calls++;
        // A change that is not idempotent of itself: made twice, it would show.
        return { state: recorded(state, `2/${calls}`) };
      },
      { message: 'm' },
    );
    expect({ calls, tries }).toEqual({ calls: 1, tries: 1 });
    expect(await world.ref(BRANCH_REF)).toBe(tip);
    expect(writtenKeys(await world.stateText())).toEqual(['1/1', '2/1']);
  });

  test('after the push was applied and others have written since: found just the same', async () => {
    let drops = 1;
    await using server = await served({
      beforeAnswer: async (request) => {
        if (!isPush(request) || drops-- <= 0) return 'answer';
        await world.open().update(record('3/1'), { message: 'meanwhile' });
        return 'drop';
      },
    });
    const { clock } = quickClock();
    let calls = 0;
    await server.open({ clock }).update(({ state }) => ({ state: recorded(state, `2/${++calls}`) }), { message: 'm' });
    expect(writtenKeys(await world.stateText())).toEqual(['1/1', '2/1', '3/1']);
  });

  test('before the push was applied: the update is made again', async () => {
    let failures = 1;
    await using server = await served({
      authorize: (request) => (isPush(request) && failures-- > 0 ? { status: 502 } : 'allow'),
    });
    const { clock } = quickClock();
    const { tries } = await server.open({ clock }).update(record('2/1'), { message: 'm' });
    expect(tries).toBe(2);
    expect(writtenKeys(await world.stateText())).toEqual(['1/1', '2/1']);
  });

  test('every time, while nothing arrives: it stops and says that running again is safe', async () => {
    await using server = await served({
      authorize: (request) => (isPush(request) ? { status: 502 } : 'allow'),
    });
    const { clock } = quickClock();
    const update = server.open({ clock }).update(record('2/1'), { message: 'm' });
    await expect(update).rejects.toMatchObject({
      code: 'E_STATE_UNREACHABLE',
      remedy: expect.stringContaining('not made twice'),
    });
  });
});

test('a writer that loses every race gives up in the end, and says that nothing was lost', async () => {
  const { clock } = quickClock();
  let other = 0;
  const around = (git: Git): Git => ({
    ...git,
    run: async (args, call) => {
      if (args.includes('--atomic')) {
        const tip = (await world.ref(BRANCH_REF)) ?? '';
        const next = await world.personCommits(tip, 'busy.txt', `${other++}`);
        await world.git('update-ref', BRANCH_REF, next);
      }
      return git.run(args, call);
    },
  });
  const update = world.open({ around, options: { clock } }).update(record('2/1'), { message: 'm' });
  await expect(update).rejects.toMatchObject({
    code: 'E_STATE_CONFLICT',
    message: expect.stringContaining('12 tries'),
    remedy: expect.stringContaining('Nothing was lost'),
  });
  expect(other).toBe(12);
  expect(writtenKeys(await world.stateText())).toEqual(['1/1']);
  expect(await world.ref(QUEUE)).toBeNull();
});

describe('turns', () => {
  const ticket = async (name: string) => {
    const ref = `${QUEUE}${name}`;
    await world.git('update-ref', ref, (await world.ref(BRANCH_REF)) ?? '');
    return ref;
  };
  const seconds = () => Math.floor(Date.now() / 1000);

  test('a writer that finds another waiting waits behind it', async () => {
    const ref = await ticket(`1-${seconds()}-${'a'.repeat(16)}`);
    let done = false;
    const update = world
      .open()
      .update(record('2/1'), { message: 'm' })
      .then(() => {
        done = true;
      });
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(done).toBe(false);
    await world.git('update-ref', '-d', ref);
    await update;
    expect(await world.ref(QUEUE)).toBeNull();
  });

  test('a holder that died is stepped over, and its ticket cleared away', async () => {
    await ticket(`1-${seconds()}-${'a'.repeat(16)}`);
    const started = Date.now();
    const { tries } = await world.open().update(record('2/1'), { message: 'm' });
    expect(tries).toBe(1);
    expect(Date.now() - started).toBeLessThan(20_000);
    expect(await world.ref(QUEUE)).toBeNull();
  });

  test('tickets of another day are nobody’s, and cost no waiting', async () => {
    for (let at = 1; at <= 5; at++) await ticket(`${at}-${seconds() - 86_400}-${`${at}`.repeat(16)}`);
    const { clock, slept } = quickClock();
    await world.open({ options: { clock } }).update(record('2/1'), { message: 'm' });
    expect(slept).toEqual([]);
    expect(await world.ref(QUEUE)).toBeNull();
  });

  test('refs that are no tickets hold nobody up', async () => {
    await ticket('hello');
    await ticket('999999999999999999999999-1-x');
    const { clock, slept } = quickClock();
    await world.open({ options: { clock } }).update(record('2/1'), { message: 'm' });
    expect(slept).toEqual([]);
  });

  test('a change that throws gives its turn back', async () => {
    const head = await ticket(`1-${seconds()}-${'a'.repeat(16)}`);
    const update = world.open().update(
      () => {
        throw new Error('no');
      },
      { message: 'm' },
    );
    const failed = expect(update).rejects.toThrow('no');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await world.git('update-ref', '-d', head);
    await failed;
    expect(await world.ref(QUEUE)).toBeNull();
  });

  test('where the server takes no tickets there is the race, and nothing worse', async () => {
    await hook('update', 'case "$1" in refs/loop-actions/*/queue/*) exit 1;; esac');
    const writers = Array.from({ length: 4 }, () => world.open());
    await Promise.all(writers.map((writer, at) => writer.update(record(`2/${at + 1}`), { message: 'm' })));
    expect(writtenKeys(await world.stateText())).toHaveLength(5);
  });
});

test('the branch and its witness move together or not at all', async () => {
  await hook('update', 'case "$1" in */tip) exit 1;; esac');
  const before = await world.ref(BRANCH_REF);
  await expect(world.open().update(record('2/1'), { message: 'm' })).rejects.toThrow();
  expect(await world.ref(BRANCH_REF)).toBe(before);
  expect(await world.ref(TIP_REF)).toBe(before);
});

async function hook(name: string, script: string): Promise<void> {
  const path = join(world.remote, 'hooks', name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
}

async function served(options: Omit<Parameters<typeof serveGit>[0], 'root'>) {
  const server = await serveGit({ root: world.root, ...options });
  const remote = `${server.url}/o/r.git`;
  return {
    open: (options: Partial<StateBranchOptions> = {}) => world.open({ remote, options }),
    [Symbol.asyncDispose]: server.close,
  };
}
