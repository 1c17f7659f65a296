import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGit } from '@loop-actions/git';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'loop-git-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe('createGit', () => {
  test('writes a commit from bytes into its own GIT_DIR', async () => {
    const git = createGit({ gitDir: join(directory, 'own.git') });
    await git.run(['init', '--quiet', '--bare', '--initial-branch=main']);
    const blob = (await git.run(['hash-object', '-w', '--stdin'], { input: 'hello\n' })).stdout.trim();
    expect(blob).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
    const tree = (await git.run(['mktree'], { input: `100644 blob ${blob}\thello.txt\n` })).stdout.trim();
    const person = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@b.c', GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z' };
    const commit = await git.run(['commit-tree', tree, '-m', 'one'], {
      env: {
        ...person,
        GIT_COMMITTER_NAME: 'A',
        GIT_COMMITTER_EMAIL: 'a@b.c',
        GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
      },
    });
    expect(commit.stdout.trim()).toMatch(/^[0-9a-f]{40}$/);
    expect((await git.runBytes(['cat-file', 'blob', blob])).stdout).toEqual(Buffer.from('hello\n'));
  });

  test('a failure names the subcommand and git’s last lines, and is data where allowed', async () => {
    const git = createGit({ gitDir: join(directory, 'own.git') });
    await git.run(['init', '--quiet', '--bare']);
    await expect(git.run(['rev-parse', '--verify', 'nothing^{commit}'])).rejects.toMatchObject({
      code: 'E_GIT_FAILED',
      message: expect.stringMatching(/^git rev-parse failed with exit code 128: .*Needed a single revision/),
    });
    expect((await git.run(['rev-parse', '--verify', 'nothing'], { allowFailure: true })).exitCode).toBe(128);
  });

  test('output over its limit and a passed deadline are errors, never a cut', async () => {
    const git = createGit({ gitDir: join(directory, 'own.git') });
    await git.run(['init', '--quiet', '--bare']);
    const blob = (await git.run(['hash-object', '-w', '--stdin'], { input: 'x'.repeat(5000) })).stdout.trim();
    await expect(git.run(['cat-file', 'blob', blob], { maxBytes: 4999 })).rejects.toThrow(/more than 4999 bytes/);
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/o/r.git`;
    const started = Date.now();
    await expect(git.run(['ls-remote', url], { deadlineMs: 300 })).rejects.toThrow(/did not end within 300 ms/);
    expect(Date.now() - started).toBeLessThan(5000);
    silent.closeAllConnections();
    silent.close();
  });

  test('a token goes to its own server only, by header, and shows up neither in arguments nor in errors', async () => {
    const seen: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(403).end(`no, ${request.headers.authorization}`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const port = (server.address() as AddressInfo).port;
    const lines: string[] = [];
    const git = createGit({
      gitDir: join(directory, 'own.git'),
      auth: [{ url: `http://127.0.0.1:${port}/`, token: 'ghs_secret' }],
      log: { debug: (line) => lines.push(line) },
    });
    await git.run(['init', '--quiet', '--bare']);
    const error = await git.run(['ls-remote', `http://127.0.0.1:${port}/o/r.git`]).catch((thrown: unknown) => thrown);
    await git.run(['ls-remote', `http://localhost:${port}/o/r.git`], { allowFailure: true });
    server.close();
    expect(seen).toEqual([`basic ${Buffer.from('x-access-token:ghs_secret').toString('base64')}`, undefined]);
    expect(error).toMatchObject({ code: 'E_GIT_FAILED', remedy: expect.stringContaining('contents: write') });
    expect(`${String(error)} ${lines.join()}`).not.toMatch(/ghs_secret|eC1hY2Nlc3M/);
  });
});
