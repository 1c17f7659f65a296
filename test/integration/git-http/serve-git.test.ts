import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GitAccess, type GitRequest, serveGit } from '../../support/git-http/index.ts';

const run = promisify(execFile);
let root: string;
let bare: string;

const git = (cwd: string, ...args: string[]) =>
  run('git', args, {
    cwd,
    env: { PATH: process.env.PATH, HOME: root, GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_NOSYSTEM: '1' },
  });

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'git-http-'));
  bare = join(root, 'o', 'r.git');
  await run('git', ['init', '-q', '--bare', bare]);
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function commitInClone(url: string): Promise<string> {
  const clone = join(root, 'clone');
  await git(root, 'clone', '-q', `${url}/o/r.git`, clone);
  await writeFile(join(clone, 'a'), 'one\n'.repeat(2000));
  await git(clone, 'add', 'a');
  await git(clone, '-c', 'user.name=n', '-c', 'user.email=e@x', 'commit', '-qm', 'one');
  return clone;
}

test('it serves clone, push and fetch of a bare repository', async () => {
  await using server = await disposable({ root });
  const clone = await commitInClone(server.url);
  await git(clone, 'push', '-q', 'origin', 'HEAD:refs/heads/main');
  const { stdout } = await git(root, 'ls-remote', `${server.url}/o/r.git`, 'refs/heads/main');
  expect(stdout).toMatch(/^[0-9a-f]{40}\trefs\/heads\/main/);
});

test('it refuses what authorize refuses, with that status', async () => {
  const authorize = (request: GitRequest): GitAccess =>
    request.service === 'receive-pack' ? { status: 403, body: 'no' } : 'allow';
  await using server = await disposable({ root, authorize });
  const clone = await commitInClone(server.url);
  await expect(git(clone, 'push', 'origin', 'HEAD:refs/heads/main')).rejects.toThrow(/403/);
});

test('it can apply a push and then drop the answer', async () => {
  await using server = await disposable({
    root,
    beforeAnswer: (request) => (request.service === 'receive-pack' && request.transfers ? 'drop' : 'answer'),
  });
  const clone = await commitInClone(server.url);
  await expect(git(clone, 'push', 'origin', 'HEAD:refs/heads/main')).rejects.toThrow();
  const { stdout } = await git(bare, 'rev-parse', 'refs/heads/main');
  expect(stdout).toMatch(/^[0-9a-f]{40}/);
});

async function disposable(options: Parameters<typeof serveGit>[0]) {
  const server = await serveGit(options);
  return { url: server.url, [Symbol.asyncDispose]: server.close };
}
