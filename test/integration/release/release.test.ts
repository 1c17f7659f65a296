import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitIn } from '../../../scripts/release/git.ts';
import { pushTags, setTags } from '../../../scripts/release/write-release.ts';
import {
  createTestRepository,
  plainGit,
  type TestRepository,
  writeFiles,
} from '../../support/repository/test-repository.ts';

const SCRIPT = resolve('scripts/release/main.ts');
const main = (name: string): string => `name: ${name}\nruns:\n  using: node24\n  main: ../../dist/${name}/index.js\n`;
const FILES = {
  'action.yml': 'name: loop\nruns:\n  using: node24\n  main: dist/loop/index.js\n',
  'actions/gate/action.yml': main('gate'),
  'actions/maker/action.yml': main('maker'),
  'actions/loop/README.md': '# loop\n',
  'dist/index.js': 'export {};\n',
  'dist/package.json': '{ "type": "module" }\n',
  'dist/gate/index.js': 'import "../index.js";\n',
  'dist/loop/index.js': 'import "../index.js";\n',
  'dist/maker/index.js': 'import "../index.js";\n',
};

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe('the release script', () => {
  let repository: TestRepository;
  let checkout: string;
  const git = (...args: string[]): Promise<string> => plainGit(checkout, ...args).then((text) => text.trim());
  const remote = (...args: string[]): Promise<string> =>
    plainGit(repository.directory, '--git-dir', repository.remote, ...args).then((text) => text.trim());
  const run = async (...args: string[]): Promise<Ran> => {
    try {
      return { code: 0, ...(await promisify(execFile)(process.execPath, [SCRIPT, ...args], { cwd: checkout })) };
    } catch (error) {
      const { code, stdout, stderr } = error as Ran;
      return { code, stdout, stderr };
    }
  };
  /** All that a release may not touch, and all that a dry run may not leave. */
  const traces = async (): Promise<unknown> => ({
    refs: await git('for-each-ref'),
    remote: await remote('for-each-ref'),
    objects: await git('count-objects', '-v'),
    index: (await stat(join(checkout, '.git', 'index'))).mtimeMs,
    status: await git('--no-optional-locks', 'status', '--porcelain'),
    files: readdirSync(checkout),
  });

  beforeEach(async () => {
    repository = await createTestRepository(FILES);
    checkout = await repository.checkout();
  });
  afterEach(() => repository.remove());

  it('makes a commit on top of main that only adds, and leaves the work tree as it is', async () => {
    const before = (await traces()) as { index: number; files: readonly string[] };
    expect(await run('--version', '1.2.3')).toMatchObject({ code: 0, stderr: '' });
    expect(await git('rev-parse', 'v1.2.3^@')).toBe(repository.baseSha);
    expect(await git('rev-parse', 'v1')).toBe(await git('rev-parse', 'v1.2.3'));
    expect(await git('diff', '--name-status', `${repository.baseSha}..v1.2.3`)).toBe(
      'A\tgate/action.yml\nA\tmaker/action.yml',
    );
    expect(await git('show', 'v1:maker/action.yml')).toContain('main: ../dist/maker/index.js');
    expect(await traces()).toMatchObject({ index: before.index, files: before.files, status: '' });
    expect(await git('rev-parse', 'main')).toBe(repository.baseSha);
  });

  it('can be made again by anyone, from a clone without tags, to compare', async () => {
    await run('--version', '1.2.3', '--push', repository.remote);
    const released = await remote('rev-parse', 'v1.2.3');
    checkout = join(repository.directory, 'elsewhere');
    await plainGit(repository.directory, 'clone', '--quiet', '--no-tags', repository.remote, checkout);
    await git('fetch', '--quiet', '--no-tags', 'origin', 'refs/tags/v1.2.3');
    await git('switch', '--quiet', '--detach', 'FETCH_HEAD^');
    expect(await run('--version', '1.2.3', '--dry-run')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`commit  ${released}`),
    });
  });

  it('in a dry run says what it would do, commit included, and leaves nothing behind', async () => {
    const before = await traces();
    const { stdout } = await run('--version', '1.2.3', '--push', repository.remote, '--dry-run');
    expect(await traces()).toEqual(before);
    expect(stdout).toContain('Would release v1.2.3');
    expect(stdout).toContain('adds    gate/action.yml');
    await run('--version', '1.2.3');
    expect(stdout).toContain(`commit  ${await git('rev-parse', 'v1.2.3')}`);
  });

  it('moves v1 with the next release, and nothing that was released', async () => {
    await run('--version', '1.2.3', '--push', repository.remote);
    const released = await remote('rev-parse', 'v1.2.3');
    await run('--version', '1.3.0', '--push', repository.remote);
    expect(await remote('rev-parse', 'v1.2.3')).toBe(released);
    expect(await remote('rev-parse', 'v1')).toBe(await remote('rev-parse', 'v1.3.0'));
    expect(await git('rev-parse', 'v1')).toBe(await remote('rev-parse', 'v1'));
  });

  it('believes the remote about what was released, since a clone may know nothing of it', async () => {
    await run('--version', '1.2.3', '--push', repository.remote);
    await git('tag', '--delete', 'v1', 'v1.2.3');
    const again = await run('--version', '1.2.3', '--push', repository.remote);
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('v1.2.3 exists already') });
    expect(await git('tag')).toBe('');
  });

  it('refuses a commit that the remote’s main does not hold', async () => {
    await writeFiles(checkout, { 'README.md': 'more\n' });
    await git('add', 'README.md');
    await git('commit', '--quiet', '--message=not pushed');
    expect((await run('--version', '1.2.3', '--push', repository.remote)).stderr).toContain('is not on main');
    expect((await run('--version', '1.2.3')).code).toBe(0);
  });

  it.each(['dist/gate/index.js', 'actions/gate/action.yml'])(
    'refuses while %s differs from the commit',
    async (path) => {
      await writeFiles(checkout, { [path]: 'changed\n' });
      expect(await run('--version', '1.2.3')).toMatchObject({ code: 1, stderr: expect.stringContaining(path) });
      expect(await git('tag')).toBe('');
    },
  );

  it('sets no tag at all where the remote refuses one', async () => {
    await rename(join(repository.remote, 'hooks'), join(repository.remote, 'hooks.away')).catch(() => undefined);
    await writeFiles(repository.remote, {
      'hooks/update': { executable: '#!/bin/sh\ncase "$1" in refs/tags/v1) echo "v1 is protected"; exit 1;; esac\n' },
    });
    const { code, stderr } = await run('--version', '1.2.3', '--push', repository.remote);
    expect(code).toBe(1);
    expect(stderr).toContain('v1 is protected');
    expect([await remote('tag'), await git('tag')]).toEqual(['', '']);
  });

  it('sets no tag at all where somebody moved v1 meanwhile', async () => {
    await run('--version', '1.2.3', '--push', repository.remote);
    const [seen, plan] = [await remote('rev-parse', 'v1'), { tag: 'v1.2.4', movingTag: 'v1', message: '', files: [] }];
    await remote('update-ref', 'refs/tags/v1', repository.baseSha);
    const push = (movingFrom: string): void =>
      pushTags(gitIn(checkout), repository.remote, { commit: seen, plan, movingFrom });
    expect(() => push(seen)).toThrow(/stale info/);
    expect(await remote('tag')).toBe('v1\nv1.2.3');
    push(repository.baseSha);
    expect(await remote('tag')).toBe('v1\nv1.2.3\nv1.2.4');
  });

  it('sets no release’s tag where there is one, whatever it was told', async () => {
    await run('--version', '1.2.3', '--push', repository.remote);
    const plan = { tag: 'v1.2.3', movingTag: 'v2', message: '', files: [] };
    const request = { commit: repository.baseSha, plan, movingFrom: null };
    expect(() => pushTags(gitIn(checkout), repository.remote, request)).toThrow(/stale info|rejected/);
    expect(() => setTags(gitIn(checkout), request)).toThrow(/refs\/tags\/v1\.2\.3/);
    expect(await remote('rev-parse', 'v1.2.3^')).toBe(repository.baseSha);
  });

  it('says how to call it', async () => {
    expect(await run()).toMatchObject({ code: 1, stderr: expect.stringContaining('--version 1.2.3') });
    expect(await run('--version', '1.2.3', '--pus', 'x')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--pus'),
    });
  });
});
