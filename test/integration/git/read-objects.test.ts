import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGit, listRawChanges, readBlobTexts, readObjects } from '@loop-actions/git';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const NONE = '0'.repeat(40);
const directory = await mkdtemp(join(tmpdir(), 'loop-objects-'));
const git = createGit({ gitDir: directory });
afterAll(() => rm(directory, { recursive: true, force: true }));

const blob = async (content: Uint8Array | string): Promise<string> =>
  (await git.run(['hash-object', '-w', '--stdin'], { input: content })).stdout.trim();
const tree = async (...lines: readonly string[]): Promise<string> =>
  (await git.run(['mktree', '-z'], { input: lines.map((line) => `${line}\0`).join('') })).stdout.trim();

beforeAll(async () => {
  await git.run(['init', '--quiet', '--bare']);
});

describe('Objects by name', () => {
  it('come in the order asked, bytes as they are, null for what is not there, and twice if asked twice', async () => {
    const bytes = Buffer.from([0, 10, 255, 10, 13, 0]);
    const [binary, empty] = [await blob(bytes), await blob('')];
    const found = await readObjects(git, [binary, 'f'.repeat(40), empty, 'no such name', binary]);
    expect(found).toEqual([
      { sha: binary, type: 'blob', bytes },
      null,
      { sha: empty, type: 'blob', bytes: Buffer.alloc(0) },
      null,
      { sha: binary, type: 'blob', bytes },
    ]);
    expect(await readObjects(git, [])).toEqual([]);
  });

  it('are an error where they are more than may be', async () => {
    const large = await blob('x'.repeat(10_000));
    await expect(readObjects(git, [large], { maxBytes: 5000 })).rejects.toMatchObject({ code: 'E_GIT_FAILED' });
  });
});

describe('Texts of blobs', () => {
  it('are null for what holds a NUL, is larger than 1 MiB, or is not there', async () => {
    const [text, binary, large] = [await blob('ä\n'), await blob('a\0b'), await blob('x'.repeat(1024 * 1024 + 1))];
    const found = await readBlobTexts(git, [text, binary, large, NONE, text]);
    expect([...found]).toEqual([
      [text, 'ä\n'],
      [binary, null],
      [large, null],
      [NONE, null],
    ]);
  });
});

describe('What differs between two trees', () => {
  it('is told by path with mode and id of either side, a rename as two', async () => {
    const [one, two] = [await blob('one\n'), await blob('two\n')];
    const before = await tree(`100644 blob ${one}\ta b`, `100644 blob ${one}\tgone`, `100644 blob ${one}\tsame`);
    const after = await tree(`100755 blob ${two}\ta b`, `120000 blob ${one}\tnew\nline`, `100644 blob ${one}\tsame`);
    expect(await listRawChanges(git, before, after)).toEqual([
      { path: 'a b', oldMode: '100644', newMode: '100755', oldId: one, newId: two },
      { path: 'gone', oldMode: '100644', newMode: '000000', oldId: one, newId: NONE },
      { path: 'new\nline', oldMode: '000000', newMode: '120000', oldId: NONE, newId: one },
    ]);
    expect(await listRawChanges(git, after, after)).toEqual([]);
  });
});
