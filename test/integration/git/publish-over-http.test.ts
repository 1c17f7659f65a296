import { join } from 'node:path';
import { createTrustedRepository, gitFailureKind, type TrustedRepository } from '@loop-actions/git';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type GitRequest, type ServeGitOptions, serveGit } from '../../support/git-http/index.ts';
import {
  createTestRepository,
  plainGit,
  type TestRepository,
  writeFiles,
} from '../../support/repository/test-repository.ts';

const TOKEN = 'ghs_publisher';
const HEADER = `basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`;

let origin: TestRepository;
beforeEach(async () => {
  origin = await createTestRepository({ 'a.txt': 'one\n' });
});
afterEach(() => origin.remove());

async function serve(options: Partial<ServeGitOptions>): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await serveGit({ root: origin.directory, ...options });
  return { url: `${server.url}/remote.git`, close: server.close };
}

async function publish(url: string, token = TOKEN) {
  const auth = { url, token };
  const directory = join(origin.directory, `trusted-${Math.random()}`);
  const repository: TrustedRepository = await createTrustedRepository({ source: url, directory, auth: [auth] });
  const base = await repository.fetchCommit(origin.baseSha);
  await repository.exportTree(base, join(directory, 'work'));
  await writeFiles(join(directory, 'work'), { 'a.txt': 'two\n' });
  const { tree } = await repository.snapshot(join(directory, 'work'), base);
  const author = { name: 'loop', email: 'loop@example.com' };
  const commit = await repository.commitTree({
    tree,
    parent: base,
    message: 'Two',
    author,
    date: '2026-01-01T00:00:00Z',
  });
  return repository.pushCommit({ url, auth, commit, tree, branch: 'loop/1', expectedOld: null });
}

const pushes = ({ service, transfers }: GitRequest) => service === 'receive-pack' && transfers;

describe('publishing over HTTP', () => {
  test('fetches a commit by its id and pushes with a token that every request carries', async () => {
    const server = await serve({
      authorize: ({ headers }) => (headers.authorization === HEADER ? 'allow' : { status: 401 }),
    });
    const outcome = await publish(server.url);
    await server.close();
    expect(outcome.operation).toBe('created');
    expect(await plainGit(origin.remote, 'show', 'loop/1:a.txt')).toBe('two\n');
  });

  test('an answer that got lost after the push went through is still a push', async () => {
    const server = await serve({ beforeAnswer: (request) => (pushes(request) ? 'drop' : 'answer') });
    const outcome = await publish(server.url);
    await server.close();
    expect(outcome.headSha).toBe((await plainGit(origin.remote, 'rev-parse', 'loop/1')).trim());
  });

  test.each<[string, ServeGitOptions['authorize'], string]>([
    ['a wrong token', () => ({ status: 401 }), 'auth'],
    ['a token that may only read', ({ service }) => (service === 'receive-pack' ? { status: 403 } : 'allow'), 'auth'],
    ['a server in trouble', ({ service }) => (service === 'receive-pack' ? { status: 502 } : 'allow'), 'unreachable'],
  ])('%s is an error of its own kind, with no token in it', async (_name, authorize, kind) => {
    const server = await serve(authorize === undefined ? {} : { authorize });
    const error: unknown = await publish(server.url).catch((thrown: unknown) => thrown);
    await server.close();
    expect(error).toMatchObject({ code: 'E_GIT_FAILED' });
    expect(gitFailureKind(error)).toBe(kind);
    expect(String(error)).not.toMatch(/ghs_publisher|eC1hY2Nlc3M/);
  });
});
