import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Box, type BoxedRun, detectBox, findTools, hasNamespaces, runBoxed } from '@loop-actions/process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const box = await detectBox({ env: {} });
let site: string;

beforeAll(async () => {
  site = await mkdtemp('/var/tmp/loop-kept-');
});
afterAll(() => rm(site, { recursive: true, force: true }));

let made = 0;
async function inTree(command: string, more: Partial<BoxedRun> = {}, where: Box = box) {
  const work = join(site, `work-${++made}`);
  await mkdir(join(work, 'test'), { recursive: true });
  await writeFile(join(work, 'test', 'a.test.js'), 'judge\n');
  await writeFile(join(work, 'source.js'), 'source\n');
  const kept = { keepPaths: [join(work, 'test', 'a.test.js')], ...more };
  const argv = ['/bin/bash', '-c', command];
  const outcome = await runBoxed(where, { argv, cwd: work, env: {}, deadlineMs: 20_000, ownPaths: [work], ...kept });
  return { outcome, judge: await readFile(join(work, 'test', 'a.test.js'), 'utf8').catch(() => null), work };
}

describe.runIf(box.uid !== null)('what is kept from the worker', () => {
  const ATTACKS = [
    'echo x > test/a.test.js',
    'rm test/a.test.js',
    'echo x > b; mv -f b test/a.test.js',
    'mv test other; mkdir test; echo x > test/a.test.js',
    'chmod u+w test/a.test.js; echo x > test/a.test.js',
  ];
  test.each(ATTACKS)('%s changes nothing, and changes it where it is not kept', async (command) => {
    expect((await inTree(command)).judge).toBe('judge\n');
    expect((await inTree(command, { keepPaths: [] })).judge).not.toBe('judge\n');
  });
  test('control: the rest of the tree is the worker’s, and it may add files beside', async () => {
    const { outcome } = await inTree('echo y > source.js && echo z > test/new.js && mkdir dist && rm source.js');
    expect(outcome).toMatchObject({ exitCode: 0 });
  });
});

describe('a worker without network', () => {
  test.runIf(hasNamespaces(box))('reaches no server of the machine, and has a loopback of its own', async () => {
    const server = createServer((socket) => socket.end('hello'));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as { port: number };
    const reach = `exec 3<>/dev/tcp/127.0.0.1/${port} && cat <&3`;
    expect((await inTree(reach)).outcome.stdout.text).toBe('hello');
    expect((await inTree(reach, { network: 'none' })).outcome.exitCode).not.toBe(0);
    const own = `require('net').createServer((s) => s.end('own')).listen(0, '127.0.0.1', function () {
      require('net').connect(this.address().port, '127.0.0.1').on('data', (d) => { console.log(String(d)); process.exit(0); });
    });`;
    const argv = [process.execPath, '-e', own];
    for (const ip of [findTools().ip, null]) {
      const tools = { ...box.tools, ip };
      const outcome = await runBoxed(
        { ...box, tools },
        { argv, cwd: '/', env: {}, deadlineMs: 20_000, ownPaths: [], network: 'none' },
      );
      expect([outcome.stdout.text, outcome.stderr.text, outcome.problems]).toEqual(['own\n', '', []]);
    }
    server.close();
  });
  test('is not started in a box that can’t keep it from the network', async () => {
    const weak: Box = { ...box, kind: 'session', strength: 'weak', uid: null };
    const { outcome } = await inTree('echo ran', { network: 'none' }, weak);
    expect(outcome).toMatchObject({ ended: 'spawn-failed', exitCode: null, stdout: { text: '' } });
    expect(outcome.problems).toEqual([
      'a box of kind session can’t be without network: it needs namespaces (docs/box.md)',
    ]);
  });
});
