import { execFileSync } from 'node:child_process';
import { link, lstat, mkdir, readdir, readFile, readlink, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTrustedRepository, type TrustedRepository } from '@loop-actions/git';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  createTestRepository,
  plainGit,
  type TestFiles,
  type TestRepository,
  writeFiles,
} from '../../support/repository/test-repository.ts';

const BASE: TestFiles = {
  'README.md': 'hello\n',
  'src/a.js': 'export const a = 1;\n',
  'src/b.js': 'export const b = 2;\n',
  'bin/run': { executable: '#!/bin/sh\necho run\n' },
  'src/link.js': { link: 'a.js' },
  '.gitignore': 'ignored/\n*.log\n!keep.log\n',
  'deep/.gitignore': 'local.txt\n',
  'deep/tracked.log': 'tracked although ignored\n',
  'win.bat': 'echo one\r\necho two\r\n',
  'data.bin': new Uint8Array([0, 255, 1, 254, 10, 13]),
  'grüße/ß İ.txt': 'unicode\n',
};

let origin: TestRepository;
let repository: TrustedRepository;
let work: string;

beforeEach(async () => {
  origin = await createTestRepository(BASE);
  repository = await createTrustedRepository({ source: origin.remote, directory: join(origin.directory, 'trusted') });
  await repository.fetchCommit(origin.baseSha);
  work = join(origin.directory, 'work');
  await repository.exportTree(origin.baseSha, work);
});
afterEach(() => origin.remove());

const snapshot = () => repository.snapshot(work, origin.baseSha);
const paths = async () => (await snapshot()).changes.map(({ path }) => path);

describe('fetching', () => {
  test.each(['main', 'HEAD', 'refs/heads/main'])('%s is found and gives the commit id', async (revision) => {
    expect(await repository.fetchCommit(revision)).toBe(origin.baseSha);
  });
  test('a tag of the branch’s name does not take its place', async () => {
    const other = await origin.commit('other', { 'README.md': 'other\n' });
    await plainGit(origin.remote, 'tag', 'main', other);
    expect(await repository.fetchCommit('main')).toBe(origin.baseSha);
  });
  test.each(['nothing', '0'.repeat(40), '--upload-pack=x', 'a..b', 'main:refs/heads/x', ''])(
    '%j is E_BASE_UNKNOWN',
    async (revision) => {
      await expect(repository.fetchCommit(revision)).rejects.toMatchObject({ code: 'E_BASE_UNKNOWN' });
    },
  );
  test('a shallow checkout is a good enough source', async () => {
    const shallow = join(origin.directory, 'shallow');
    await origin.commit('main', { 'README.md': 'second\n' });
    await plainGit(origin.directory, 'clone', '--quiet', '--depth=1', `file://${origin.remote}`, shallow);
    const tip = (await plainGit(shallow, 'rev-parse', 'HEAD')).trim();
    const own = await createTrustedRepository({ source: shallow, directory: join(origin.directory, 'own') });
    expect(await own.fetchCommit(tip)).toBe(tip);
    expect(await own.readFile(tip, 'README.md')).toBe('second\n');
  });
  test.each(['relative/path', 'ext::sh -c id', 'ssh://host/x', '-x'])('the source %j is refused', async (source) => {
    const made = createTrustedRepository({ source, directory: join(origin.directory, 'never') });
    await expect(made).rejects.toMatchObject({ code: 'E_GIT_REFUSED' });
  });
});

describe('reading a commit', () => {
  test('a file is read from the commit, and an absent one is null', async () => {
    expect(await repository.readFile(origin.baseSha, 'README.md')).toBe('hello\n');
    expect(await repository.readFile(origin.baseSha, 'grüße/ß İ.txt')).toBe('unicode\n');
    expect(await repository.readFile(origin.baseSha, 'LOOP_SPEC.md')).toBeNull();
    expect(await repository.readFile(origin.baseSha, ':(glob)*')).toBeNull();
  });
  test.each([
    ['src', /not a regular file/],
    ['src/link.js', /not a regular file/],
    ['data.bin', /not UTF-8/],
  ])('%s as a control file is refused', async (path, message) => {
    await expect(repository.readFile(origin.baseSha, path)).rejects.toThrow(message);
  });
  test('files are listed with mode and size', async () => {
    const files = await repository.listFiles(origin.baseSha);
    expect(files.map(({ path }) => path)).toContain('grüße/ß İ.txt');
    expect(files.find(({ path }) => path === 'bin/run')).toMatchObject({ mode: '100755', size: 19 });
    expect(files.find(({ path }) => path === 'src/link.js')).toMatchObject({ mode: '120000', size: 4 });
  });
});

describe('exporting a tree', () => {
  test('gives files, modes and links, byte for byte, and no .git', async () => {
    expect(await readdir(work)).not.toContain('.git');
    expect(await readFile(join(work, 'win.bat'), 'latin1')).toBe('echo one\r\necho two\r\n');
    expect(await readFile(join(work, 'data.bin'))).toEqual(Buffer.from([0, 255, 1, 254, 10, 13]));
    expect((await stat(join(work, 'bin/run'))).mode & 0o111).not.toBe(0);
    expect(await readlink(join(work, 'src/link.js'))).toBe('a.js');
  });
  test('a directory with content is refused', async () => {
    await expect(repository.exportTree(origin.baseSha, work)).rejects.toMatchObject({ code: 'E_GIT_REFUSED' });
  });
});

describe('a snapshot', () => {
  test('of an untouched export is the base tree', async () => {
    expect(await snapshot()).toEqual({ tree: await repository.treeOf(origin.baseSha), changes: [] });
  });

  test('holds every kind of honest change, as git itself would have committed it', async () => {
    await writeFiles(work, {
      'README.md': 'hello\nworld\n',
      'src/b.js': null,
      'src/new file "ü".js': 'export {};\n',
      'bin/run': '#!/bin/sh\necho run\n',
      'src/a.js': { link: 'c.js' },
      'src/c.js': 'export const a = 1;\n',
      deep: 'now a file\n',
      'README.md.d/x': 'directory beside\n',
      'ignored/x': 'not part of it\n',
      'x.log': 'not part of it\n',
      'keep.log': 'part of it\n',
      '-dash': 'x\n',
      ':(glob)x': 'x\n',
    });
    const { tree, changes } = await snapshot();
    const twin = await origin.checkout();
    await plainGit(twin, 'rm', '-rq', '.');
    await plainGit(twin, `--work-tree=${work}`, '-c', 'core.autocrlf=false', 'add', '--all', '.');
    expect(tree).toBe((await plainGit(twin, 'write-tree')).trim());
    expect(Object.fromEntries(changes.map(({ path, status }) => [path, status]))).toEqual({
      '-dash': 'added',
      ':(glob)x': 'added',
      'README.md': 'modified',
      'README.md.d/x': 'added',
      'bin/run': 'modified',
      deep: 'added',
      'deep/.gitignore': 'deleted',
      'deep/tracked.log': 'deleted',
      'keep.log': 'added',
      'src/a.js': 'type-changed',
      'src/b.js': 'deleted',
      'src/c.js': 'added',
      'src/new file "ü".js': 'added',
    });
  });

  test('counts lines, and sees renames with both names', async () => {
    const long = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
    const base = await origin.commit('main', { 'test/one.test.js': long });
    await repository.fetchCommit(base);
    await rm(work, { recursive: true });
    await repository.exportTree(base, work);
    await rename(join(work, 'test/one.test.js'), join(work, 'test/one.skip.js'));
    await writeFiles(work, {
      'src/a.js': 'export const a = 2;\nexport const c = 3;\n',
      'data.bin': new Uint8Array([0, 1]),
    });
    expect((await repository.snapshot(work, base)).changes).toEqual([
      expect.objectContaining({ path: 'data.bin', binary: true, addedLines: 0 }),
      expect.objectContaining({ path: 'src/a.js', addedLines: 2, deletedLines: 1, binary: false }),
      expect.objectContaining({
        path: 'test/one.skip.js',
        oldPath: 'test/one.test.js',
        status: 'renamed',
        addedLines: 0,
      }),
    ]);
  });

  test('in-tree attributes neither run a filter nor change a byte nor hide a line', async () => {
    await writeFiles(work, {
      '.gitattributes':
        '* filter=evil ident working-tree-encoding=UTF-16 -diff\n*.txt text eol=crlf\n[attr]binary -text\nsrc/* binary\n',
      'eol.txt': 'one\r\ntwo\r\n',
      'ident.c': '$Id: 1234$\n',
      'src/a.js': 'export const a = 2;\n',
    });
    const { tree, changes } = await snapshot();
    expect(changes.find(({ path }) => path === 'src/a.js')).toMatchObject({ addedLines: 1, binary: false });
    const commit = await repository.commitTree({
      tree,
      parent: origin.baseSha,
      message: 'x',
      author: { name: 'a', email: 'a@b.c' },
      date: '2026-01-01T00:00:00Z',
    });
    expect(await repository.readFile(commit, 'eol.txt')).toBe('one\r\ntwo\r\n');
    expect(await repository.readFile(commit, 'ident.c')).toBe('$Id: 1234$\n');
    const again = join(origin.directory, 'again');
    await repository.exportTree(commit, again);
    expect(await readFile(join(again, 'eol.txt'), 'latin1')).toBe('one\r\ntwo\r\n');
    expect((await repository.snapshot(again, origin.baseSha)).tree).toBe(tree);
  });

  test('an ignore file of the agent’s hides nothing, and neither does one it removed', async () => {
    await writeFiles(work, {
      '.gitignore': '*\n',
      'src/.gitignore': '*\n',
      'src/hidden.js': 'x\n',
      'deep/.gitignore': null,
    });
    await writeFiles(work, { 'deep/local.txt': 'still ignored by the base\n' });
    expect(await paths()).toEqual(['.gitignore', 'deep/.gitignore', 'src/.gitignore', 'src/hidden.js']);
  });

  test('a change of equal size with its old time stamp is seen (racy git)', async () => {
    const place = join(work, 'src/a.js');
    const before = await lstat(place);
    await writeFile(place, 'export const a = 9;\n');
    await utimes(place, before.atime, before.mtime);
    expect(await paths()).toEqual(['src/a.js']);
  });

  test('a large unchanged file of the base is no obstacle', async () => {
    const large = Buffer.alloc(34 * 1024 * 1024, 'x');
    const base = await origin.commit('main', { 'large.bin': large });
    await repository.fetchCommit(base);
    const place = join(origin.directory, 'large');
    await repository.exportTree(base, place);
    await writeFile(join(place, 'README.md'), 'changed\n');
    expect((await repository.snapshot(place, base)).changes.map(({ path }) => path)).toEqual(['README.md']);
    await writeFile(join(place, 'large.bin'), Buffer.alloc(34 * 1024 * 1024, 'y'));
    await expect(repository.snapshot(place, base)).rejects.toThrow(/bytes are changed, "large.bin" among them/);
  });
});

const REFUSED: readonly (readonly [string, string, (work: string) => Promise<unknown>])[] = [
  [
    'a nested repository',
    '"nested" is a nested repository',
    async (at) => {
      await mkdir(join(at, 'nested'));
      await plainGit(join(at, 'nested'), 'init', '--quiet');
      await plainGit(join(at, 'nested'), 'commit', '--quiet', '--allow-empty', '--message', 'x');
    },
  ],
  [
    'a .git file that points elsewhere',
    '"sub" is a nested repository',
    (at) => writeFiles(at, { 'sub/.git': 'gitdir: ../.git' }),
  ],
  [
    'a bare repository',
    '"repo/" looks like a bare repository',
    (at) =>
      writeFiles(at, {
        'repo/HEAD': 'ref: refs/heads/x\n',
        'repo/objects/x': '',
        'repo/refs/x': '',
        'repo/config': '',
      }),
  ],
  ['.GIT', 'some file systems take for .git', (at) => writeFiles(at, { 'x/.GIT/config': '' })],
  ['git~1', 'some file systems take for .git', (at) => writeFiles(at, { 'git~1/config': '' })],
  [
    '.git with an ignorable character',
    'some file systems take for .git',
    (at) => writeFiles(at, { '.g\u200cit/config': '' }),
  ],
  ['.git with a trailing dot', 'some file systems take for .git', (at) => writeFiles(at, { '.git. /config': '' })],
  ['a backslash path into .git', 'some file systems take for .git', (at) => writeFiles(at, { 'x\\.git\\config': '' })],
  ['a newline in a name', 'control character', (at) => writeFiles(at, { 'a\nb': '' })],
  ['a tab in a name', 'control character', (at) => writeFiles(at, { 'a\tb': '' })],
  ['a carriage return in a name', 'control character', (at) => writeFiles(at, { 'a\rb': '' })],
  [
    'a direction override in a name',
    'invisible or direction-changing',
    (at) => writeFiles(at, { 'a\u202etxt.js': '' }),
  ],
  [
    'a name that is not UTF-8',
    'not UTF-8',
    (at) => writeFile(Buffer.concat([Buffer.from(`${at}/`), Buffer.from([0xff, 0x41])]), ''),
  ],
  ['a case variant', '"Readme.md" differs from "README.md" only in case', (at) => writeFiles(at, { 'Readme.md': '' })],
  ['a case variant of a directory', '"SRC/x" differs from "src" only in case', (at) => writeFiles(at, { 'SRC/x': '' })],
  ['a decomposed variant', 'only in case or composition', (at) => writeFiles(at, { 'gru\u0308ße/x': '' })],
  [
    'an absolute link',
    '"l" is a symbolic link to an absolute path',
    (at) => writeFiles(at, { l: { link: '/etc/passwd' } }),
  ],
  ['a link out of the tree', 'leaves the repository', (at) => writeFiles(at, { 'src/l': { link: '../../x' } })],
  [
    'a link out through another link',
    '"l" is a symbolic link that leaves',
    (at) => writeFiles(at, { 'x/y/z': { link: '../../t' }, 't/k': '', l: { link: 'x/y/z/../../o' } }),
  ],
  ['a link into .git', 'into .git', (at) => writeFiles(at, { l: { link: '.git/config' } })],
  ['a link without an end', 'never ends', (at) => writeFiles(at, { l: { link: 'm' }, m: { link: 'l' } })],
  [
    'a hard link to a file outside',
    'hard link to a file outside',
    async (at) => {
      await writeFile(join(at, '../secret'), 'secret');
      await link(join(at, '../secret'), join(at, 'stolen'));
    },
  ],
  [
    'a pipe in a tracked file’s place',
    'neither a file nor a symbolic link',
    async (at) => {
      await rm(join(at, 'README.md'));
      execFileSync('mkfifo', [join(at, 'README.md')]);
    },
  ],
  ['33 MiB in one file', 'bytes are changed', (at) => writeFile(join(at, 'big'), Buffer.alloc(33 * 1024 * 1024))],
  [
    '33 MiB in many files',
    'bytes are changed',
    async (at) => {
      for (let part = 0; part < 11; part++)
        await writeFile(join(at, `big${part}`), Buffer.alloc(3 * 1024 * 1024, part));
    },
  ],
  [
    '10,001 files',
    'more than 10000 files',
    async (at) => {
      await mkdir(join(at, 'many'));
      for (let file = 0; file <= 10_000; file++) await writeFile(join(at, 'many', String(file)), '');
    },
  ],
];

/** What git itself takes for a way into its own directory, and a pipe, which it does not add. */
const NOT_BY_GIT = new Set([
  '.GIT',
  'git~1',
  '.git with an ignorable character',
  '.git with a trailing dot',
  'a backslash path into .git',
  'a pipe in a tracked file’s place',
]);

describe('with plain git in the place of the trusted repository', () => {
  test.each(REFUSED.filter(([name]) => !NOT_BY_GIT.has(name)))(
    '%s becomes a commit',
    async (_name, _message, tamper) => {
      const twin = await origin.checkout();
      await tamper(twin);
      await plainGit(twin, 'add', '--all');
      await plainGit(twin, 'commit', '--quiet', '--message', 'x');
      expect(await plainGit(twin, 'diff', '--name-only', 'HEAD~1', 'HEAD')).not.toBe('');
    },
  );
});

describe('what can’t be a candidate is refused with its path', () => {
  test.each(REFUSED)('%s', async (_name, message, tamper) => {
    await tamper(work);
    const error: unknown = await snapshot().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'E_GIT_REFUSED', message: expect.stringContaining(message) });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is what is asserted
    expect((error as Error).message).not.toMatch(/[\u0000-\u001f\u202e]/);
  });

  test('and honest neighbours of these are not', async () => {
    await writeFiles(work, {
      '.github/x.md': '',
      '.gitkeep': '',
      'git/config': '',
      'docs/HEAD': '',
      'src/up.js': { link: '../README.md' },
      'src/dangling.js': { link: 'later.js' },
      'emoji 👩‍🚀 عربي.md': '',
      'readme.txt': '',
    });
    await link(join(work, 'src/a.js'), join(work, 'src/same.js'));
    await rename(join(work, 'README.md'), join(work, 'Readme.md'));
    expect((await paths()).length).toBe(10);
  });
});

describe('a submodule of the base', () => {
  const gitlink = 'a'.repeat(40);
  async function withSubmodule(): Promise<string> {
    const seed = await origin.checkout('with-submodule');
    await plainGit(seed, 'update-index', '--add', '--cacheinfo', `160000,${gitlink},vendor/lib`);
    await plainGit(seed, 'commit', '--quiet', '-m', 'submodule');
    await plainGit(seed, 'push', '--quiet', 'origin', 'main');
    return repository.fetchCommit('main');
  }
  test('stays as it is while its directory is empty, and is refused once it holds anything', async () => {
    const base = await withSubmodule();
    const place = join(origin.directory, 'place');
    await repository.exportTree(base, place);
    expect((await repository.snapshot(place, base)).changes).toEqual([]);
    await writeFiles(place, { 'vendor/lib/hidden.js': 'x' });
    await expect(repository.snapshot(place, base)).rejects.toThrow(/"vendor\/lib" is a submodule and has content/);
  });
  test('can’t be moved to another commit by a patch', async () => {
    const base = await withSubmodule();
    const tree = await repository.treeOf(base);
    const patch = Buffer.from(
      `diff --git a/vendor/lib b/vendor/lib\nindex ${gitlink}..${'b'.repeat(40)} 160000\n--- a/vendor/lib\n+++ b/vendor/lib\n@@ -1 +1 @@\n-Subproject commit ${gitlink}\n+Subproject commit ${'b'.repeat(40)}\n`,
    );
    await expect(repository.applyPatch(base, patch)).rejects.toThrow(/nested repository or submodule/);
    expect(await repository.applyPatch(base, Buffer.alloc(0))).toBe(tree);
  });
});

describe('patches', () => {
  test('a patch of every kind of change gives the same tree on the base, and is refused on another', async () => {
    await writeFiles(work, {
      'README.md': 'hello\nworld without newline',
      'src/b.js': null,
      'data.bin': new Uint8Array(5000).map((_, at) => at % 251),
      'bin/run': { executable: '#!/bin/sh\necho walk\n' },
      'bin/new "quoted" ü': { executable: 'x' },
      'src/link.js': { link: 'b.js' },
      'win.bat': 'echo one\r\necho three\r\n',
      'empty.txt': '',
    });
    const { tree } = await snapshot();
    const patch = await repository.makePatch(origin.baseSha, tree);
    expect(await repository.applyPatch(origin.baseSha, patch)).toBe(tree);
    const moved = await origin.commit('main', { 'README.md': 'elsewhere\n' });
    await repository.fetchCommit(moved);
    await expect(repository.applyPatch(moved, patch)).rejects.toMatchObject({ code: 'E_GIT_REFUSED' });
  });
  test.each(['.git/hooks/x', '../x', '/etc/x', 'x/.GIT/config', 'a/../../x'])(
    'a patch can’t write %s',
    async (path) => {
      const patch = `diff --git a/${path} b/${path}\nnew file mode 100644\nindex 0000000..1111111\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+x\n`;
      await expect(repository.applyPatch(origin.baseSha, Buffer.from(patch))).rejects.toMatchObject({
        code: 'E_GIT_REFUSED',
      });
    },
  );
});

describe('publishing', () => {
  const author = { name: 'loop', email: 'loop@example.com' };
  async function candidateCommit(content: string) {
    await writeFiles(work, { 'README.md': content });
    const { tree } = await snapshot();
    const request = { tree, parent: origin.baseSha, message: `Say ${content}`, author, date: '2026-02-03T04:05:06Z' };
    return { tree, commit: await repository.commitTree(request), branch: 'loop/12-say', url: origin.remote };
  }
  const head = async () => (await plainGit(origin.remote, 'rev-parse', 'refs/heads/loop/12-say')).trim();

  test('the same request twice makes one commit and one push', async () => {
    const first = await candidateCommit('one\n');
    const second = await candidateCommit('one\n');
    expect(second.commit).toBe(first.commit);
    const outcome = await repository.pushCommit({ ...first, expectedOld: null });
    expect(outcome).toEqual({ operation: 'created', headSha: first.commit });
    expect((await repository.pushCommit({ ...second, expectedOld: null })).operation).toBe('unchanged');
    expect(await head()).toBe(first.commit);
    expect((await plainGit(origin.remote, 'rev-parse', `${first.commit}^{tree}`)).trim()).toBe(first.tree);
  });
  test('a branch of ours is moved, one that somebody else wrote to is not', async () => {
    const first = await candidateCommit('one\n');
    await repository.pushCommit({ ...first, expectedOld: null });
    const second = await candidateCommit('two\n');
    await expect(repository.pushCommit({ ...second, expectedOld: null })).rejects.toThrow(/stale info/);
    expect((await repository.pushCommit({ ...second, expectedOld: first.commit })).operation).toBe('updated');
    const theirs = await origin.commit('loop/12-say', { 'README.md': 'a person’s\n' });
    const third = await candidateCommit('three\n');
    await expect(repository.pushCommit({ ...third, expectedOld: second.commit })).rejects.toMatchObject({
      code: 'E_GIT_FAILED',
      cause: { kind: 'rejected-non-fast-forward' },
    });
    expect(await head()).toBe(theirs);
  });
  test('a commit that does not hold the judged tree is not pushed', async () => {
    const first = await candidateCommit('one\n');
    const judged = await repository.treeOf(origin.baseSha);
    await expect(repository.pushCommit({ ...first, tree: judged, expectedOld: null })).rejects.toThrow(/was judged/);
    await expect(head()).rejects.toThrow();
  });
  test.each(['../x', '-f', 'a b', 'x:refs/heads/main', '', 'a..b', 'x\ny'])(
    '%j is no branch to push to',
    async (branch) => {
      const first = await candidateCommit('one\n');
      await expect(repository.pushCommit({ ...first, branch, expectedOld: null })).rejects.toMatchObject({
        code: 'E_GIT_REFUSED',
      });
    },
  );
});
