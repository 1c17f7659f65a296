import { join } from 'node:path';
import { createTrustedRepository, type TrustedRepository } from '@loop-actions/git';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestRepository, type TestFile, type TestRepository } from '../../support/repository/test-repository.ts';

let origin: TestRepository;
let repository: TrustedRepository;

beforeAll(async () => {
  origin = await createTestRepository({
    'src/a.js': 'a\n',
    'test/a.js': 'judge\n',
    'test/run.sh': { executable: 'x\n' },
  });
  repository = await createTrustedRepository({ source: origin.remote, directory: join(origin.directory, 'trusted') });
  await repository.fetchCommit(origin.baseSha);
});
afterAll(() => origin.remove());

let made = 0;
async function restored(changes: Readonly<Record<string, TestFile | null>>, paths: readonly string[]) {
  const commit = await repository.fetchCommit(await origin.commit(`change-${++made}`, changes));
  const tree = await repository.restorePaths({ tree: commit, source: origin.baseSha }, paths);
  const files = await repository.listFiles(tree);
  return Object.fromEntries(files.map(({ path, mode, objectId }) => [path, `${mode} ${objectId.slice(0, 6)}`]));
}

test('what was changed, deleted, added, or given another mode is as in the source, and nothing else', async () => {
  const base = await restored({ 'src/b.js': 'b\n' }, ['src/b.js']);
  const paths = ['test/a.js', 'test/run.sh', 'test/new.js'];
  expect(await restored({ 'test/a.js': 'x\n', 'test/run.sh': 'x\n', 'test/new.js': 'x\n' }, paths)).toEqual(base);
  expect(await restored({ 'test/a.js': null, 'test/run.sh': null }, paths)).toEqual(base);
  const kept = await restored({ 'src/a.js': 'changed\n', 'test/a.js': { link: '/etc/passwd' } }, paths);
  expect(kept['test/a.js']).toBe(base['test/a.js']);
  expect(kept['src/a.js']).not.toBe(base['src/a.js']);
});

test('a file gives way to the directory that was in its place', async () => {
  const base = await restored({ 'src/b.js': 'b\n' }, ['src/b.js']);
  const changes = { 'test/a.js': null, 'test/run.sh': null, test: 'a file\n' };
  expect(await restored(changes, ['test', 'test/a.js', 'test/run.sh'])).toEqual(base);
});

test('no path: the tree itself', async () => {
  const tree = await repository.treeOf(origin.baseSha);
  expect(await repository.restorePaths({ tree: origin.baseSha, source: origin.baseSha }, [])).toBe(tree);
});
