import { getItem, listItems, printLoopState } from '@loop-actions/contract';
import { createGit } from '@loop-actions/git';
import { appendJsonLine, openStateBranch, readJsonLines } from '@loop-actions/state';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serveGit } from '../../support/git-http/index.ts';
import {
  BRANCH_REF,
  createStateWorld,
  QUEUE,
  record,
  type StateWorld,
  TIP_REF,
  writtenKeys,
} from '../../support/state-writer/state-world.ts';

let world: StateWorld;
beforeEach(async () => {
  world = await createStateWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

describe.each(['a bare repository by its path', 'git http-backend'])('on %s', (kind) => {
  let remote: string;
  let close: () => Promise<void>;
  beforeEach(async () => {
    const server = kind === 'git http-backend' ? await serveGit({ root: world.root }) : null;
    remote = server === null ? world.remote : `${server.url}/o/r.git`;
    close = server === null ? async () => undefined : server.close;
  });
  afterEach(() => close());

  test('a state that was never written reads as empty and writes nothing', async () => {
    const { tip, state } = await world.open({ remote, options: { title: 'o/r' } }).read();
    expect(tip).toBeNull();
    expect(printLoopState(state)).toContain('# Loop State: o/r');
    expect(await world.git('for-each-ref')).toBe('');
  });

  test('the first update makes an orphan branch with nothing but the state, and its witness', async () => {
    const { tip, tries } = await world.open({ remote }).update(record('1/1'), { message: 'First' });
    expect(tries).toBe(1);
    expect(await world.ref(BRANCH_REF)).toBe(tip);
    expect(await world.ref(TIP_REF)).toBe(tip);
    expect(await world.git('ls-tree', '-r', '--name-only', BRANCH_REF)).toBe('LOOP_STATE.md');
    expect(await world.git('log', '--format=%s|%an|%p', BRANCH_REF)).toBe('First|loop|');
  });

  test('what one writer wrote another reads, changes and writes', async () => {
    await world.open({ remote }).update(record('1/1'), { message: 'one' });
    const second = world.open({ remote });
    expect(getItem((await second.read()).state, '#1')?.attempts).toBe(1);
    await second.update(record('2/1'), { message: 'two' });
    await second.update(record('2/2', '#2'), { message: 'three' });
    expect(writtenKeys(await world.stateText())).toEqual(['1/1', '2/1', '2/2']);
    expect(await world.git('rev-list', '--count', BRANCH_REF)).toBe('3');
  });

  test('two creators at the same moment both get their update in', async () => {
    const writers = Array.from({ length: 4 }, () => world.open({ remote }));
    await Promise.all(writers.map((writer, at) => writer.update(record(`${at}/1`), { message: `w${at}` })));
    expect(writtenKeys(await world.stateText())).toEqual(['0/1', '1/1', '2/1', '3/1']);
    expect(await world.ref(QUEUE)).toBeNull();
  });
});

test('a lost race applies the change again to what is there, instead of overwriting it', async () => {
  const writer = world.open();
  await writer.update(record('1/1'), { message: 'one' });
  const seen: number[] = [];
  const { tries } = await writer.update(
    async ({ state, tip }) => {
      seen.push(listItems(state).length);
      if (seen.length === 1) await world.open().update(record('2/1', '#2'), { message: 'in between' });
      expect(tip).not.toBeNull();
      return record('1/2')({ state } as never);
    },
    { message: 'two' },
  );
  expect(seen).toEqual([1, 2]);
  expect(tries).toBe(2);
  expect(writtenKeys(await world.stateText())).toEqual(['1/1', '1/2', '2/1']);
});

test('an update that changes nothing, or says null, makes no commit', async () => {
  const writer = world.open();
  const { tip } = await writer.update(record('1/1'), { message: 'one' });
  expect(await writer.update(record('1/1'), { message: 'again' })).toEqual({ tip, tries: 0 });
  expect(await writer.update(() => null, { message: 'nothing' })).toEqual({ tip, tries: 0 });
  const same = await writer.update(async (at) => ({ files: new Map([['a.txt', await at.readFile('a.txt')]]) }), {
    message: 'n',
  });
  expect(same).toEqual({ tip, tries: 0 });
  expect(await world.git('rev-list', '--count', BRANCH_REF)).toBe('1');
});

test('files beside the state are written, read and deleted; reports of runs are listed', async () => {
  const writer = world.open();
  const files = new Map([
    ['runs/7.json', '{}\n'],
    ['runs/2026-07-04T080000Z.json', '{"ü":1}\n'],
    ['deep/er/x.txt', ''],
  ]);
  await writer.update(() => ({ files }), { message: 'files' });
  const snapshot = await world.open().read();
  expect([...(await snapshot.listRunReports())].sort()).toEqual(['2026-07-04T080000Z', '7']);
  expect(await snapshot.readFile('runs/2026-07-04T080000Z.json')).toBe('{"ü":1}\n');
  expect(await snapshot.readFile('deep/er/x.txt')).toBe('');
  expect(await snapshot.readFile('deep/er')).toBeNull();
  expect(await snapshot.readFile('none.txt')).toBeNull();
  await writer.update(() => ({ files: new Map([['runs/7.json', null]]) }), { message: 'delete' });
  expect(await (await world.open().read()).listRunReports()).toEqual(['2026-07-04T080000Z']);
});

test.each([
  '../x',
  '/x',
  '.github/workflows/a.yml',
  '.git/config',
  'a//b',
  'LOOP_STATE.md',
  'a\nb',
  'a b',
  '-x/.y',
  '',
])('the path %j is refused', async (path) => {
  const update = world.open().update(() => ({ files: new Map([[path, 'x']]) }), { message: 'm' });
  await expect(update).rejects.toMatchObject({ code: 'E_INPUT_INVALID' });
  expect(await world.git('for-each-ref')).toBe('');
});

test.each(['-x', 'a..b', 'a.lock', 'a/', '/a', 'a b', 'a~1', 'x:y', '', 'a/.b', '+a'])(
  'the branch %j is refused',
  (branch) => {
    expect(() => world.open({ options: { branch } })).toThrow(/is not a branch name/);
  },
);

test('a message can forge neither a trailer nor a header', async () => {
  const message = 'x\n\nLoop-State-Previous: 0\nLoop-State-Compacted-From: 0\u202e';
  await world.open().update(record('1/1'), { message });
  await world.open().update(record('1/2'), { message });
  expect(await world.git('log', '-1', '--format=%(trailers:key=Loop-State-Compacted-From)', BRANCH_REF)).toBe('');
});

test('a ledger line is there once, however often it is appended, and by however many', async () => {
  const append = (id: string) =>
    world.open().update(
      async (at) => {
        const text = appendJsonLine(await at.readFile('interrupts.jsonl'), { id, question: 'why?\n' }, 'id');
        return { files: new Map([['interrupts.jsonl', text]]) };
      },
      { message: `Ask ${id}` },
    );
  await Promise.all(['a', 'b', 'a', 'c', 'b'].map(append));
  const ledger = await (await world.open().read()).readFile('interrupts.jsonl');
  expect(
    readJsonLines(ledger)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['a', 'b', 'c']);
});

test('a state that is not text, or is broken, is refused with its place, and nothing is written over it', async () => {
  const broken = await world.personCommits(null, 'LOOP_STATE.md', '## Items\n### A-1\n### A-1\n');
  await world.git('update-ref', BRANCH_REF, broken);
  await expect(world.open().update(record('1/1'), { message: 'm' })).rejects.toMatchObject({
    code: 'E_STATE_INVALID',
    position: { file: 'LOOP_STATE.md', line: 3, column: 1 },
  });
  expect(await world.ref(BRANCH_REF)).toBe(broken);
});

test('updates of one process at the same time wait for each other', async () => {
  const writer = world.open();
  const keys = Array.from({ length: 6 }, (_, at) => `1/${at + 1}`);
  const results = await Promise.all(keys.map((key) => writer.update(record(key), { message: key })));
  expect(results.map(({ tries }) => tries)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(writtenKeys(await world.stateText())).toEqual(keys);
});

test('a fresh writer fetches the newest commit alone, however long the history is', async () => {
  const writer = world.open();
  for (const key of ['1/1', '1/2', '1/3']) await writer.update(record(key), { message: key });
  const gitDir = `${world.root}/fresh`;
  const git = createGit({ gitDir, env: process.env });
  const log = { debug: () => undefined, info: () => undefined, warning: () => undefined };
  const clock = { now: () => 0, sleep: async () => undefined };
  const random = { next: () => 0.5, token: () => '00'.repeat(8) };
  const author = { name: 'loop', email: 'l@x' };
  await openStateBranch({ git, remote: world.remote, author, clock, random, log }).read();
  expect((await git.run(['rev-list', '--count', 'refs/state/branch'])).stdout.trim()).toBe('1');
});
