import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Candidate, NO_USAGE, sha256, withDigest } from '@loop-actions/contract';
import {
  createTrustedRepository,
  readCandidate,
  type TrustedRepository,
  verifyCandidateTree,
  writeCandidate,
} from '@loop-actions/git';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestRepository, type TestRepository, writeFiles } from '../../support/repository/test-repository.ts';

let origin: TestRepository;
let repository: TrustedRepository;
let directory: string;
let written: Candidate;

beforeEach(async () => {
  origin = await createTestRepository({ 'a.txt': 'one\n' });
  repository = await createTrustedRepository({ source: origin.remote, directory: join(origin.directory, 'trusted') });
  const work = join(origin.directory, 'work');
  await repository.fetchCommit(origin.baseSha);
  await repository.exportTree(origin.baseSha, work);
  await writeFiles(work, { 'a.txt': 'two\n' });
  const { tree } = await repository.snapshot(work, origin.baseSha);
  directory = join(origin.directory, 'candidate');
  written = await writeCandidate(directory, {
    manifest: {
      repository: 'acme/shop',
      item: '#12',
      lineage: '#12',
      run: '42',
      attempt: 1,
      baseSha: origin.baseSha,
      tree,
      createdAt: '2026-01-01T00:00:00.000Z',
      usage: NO_USAGE,
      stopReason: 'done',
      agent: 'command',
      box: 'strong',
    },
    files: {
      'change.patch': await repository.makePatch(origin.baseSha, tree),
      'notes.md': 'For next time.\n',
      'transcript.jsonl': '{}\n',
    },
  });
});
afterEach(() => origin.remove());

const read = (more: { expectedDigest?: string; repository?: string } = {}) =>
  readCandidate(directory, { repository: 'acme/shop', ...more });
const manifestPath = () => join(directory, 'candidate.json');

/** Rewrites the manifest with a digest that fits, as somebody who controls the artifact could. */
async function forge(change: (manifest: Candidate) => object): Promise<void> {
  const { digest: _digest, ...rest } = change(written) as Candidate;
  await writeFile(manifestPath(), JSON.stringify(withDigest(rest)));
}

describe('a candidate on its way between jobs', () => {
  test('arrives as it was written, and its patch gives its tree', async () => {
    const candidate = await read({ expectedDigest: written.digest });
    expect(candidate).toMatchObject({ manifest: written, notes: 'For next time.\n', interrupt: null });
    expect(await verifyCandidateTree(repository, candidate)).toBe(written.tree);
  });

  test('of nothing changed has the base’s tree', async () => {
    const empty = join(origin.directory, 'empty');
    const { schemaVersion: _version, files: _files, digest: _digest, ...manifest } = written;
    const tree = await repository.treeOf(origin.baseSha);
    await writeCandidate(empty, { manifest: { ...manifest, tree, stopReason: 'no-change' }, files: {} });
    const candidate = await readCandidate(empty, { repository: 'acme/shop' });
    expect(candidate.patch.length).toBe(0);
    expect(await verifyCandidateTree(repository, candidate)).toBe(tree);
  });

  test.each<[string, string, () => Promise<unknown>]>([
    ['without its manifest', 'E_CANDIDATE_INVALID', () => rm(manifestPath())],
    [
      'with a truncated manifest',
      'E_CANDIDATE_INVALID',
      async () => writeFile(manifestPath(), (await readFile(manifestPath(), 'utf8')).slice(0, -20)),
    ],
    ['without a listed file', 'E_CANDIDATE_INVALID', () => rm(join(directory, 'change.patch'))],
    ['with a file nobody listed', 'E_CANDIDATE_INVALID', () => writeFile(join(directory, 'interrupt.json'), '{}')],
    ['with a directory nobody listed', 'E_CANDIDATE_INVALID', () => mkdir(join(directory, 'node_modules'))],
    [
      'with a link for a file',
      'E_CANDIDATE_INVALID',
      async () => {
        await rm(join(directory, 'notes.md'));
        await symlink('/etc/hostname', join(directory, 'notes.md'));
      },
    ],
    [
      'with a link for its manifest',
      'E_CANDIDATE_INVALID',
      async () => {
        await writeFile(join(origin.directory, 'elsewhere'), await readFile(manifestPath()));
        await rm(manifestPath());
        await symlink('../elsewhere', manifestPath());
      },
    ],
    [
      'with a changed patch',
      'E_CANDIDATE_DIGEST',
      async () =>
        writeFile(
          join(directory, 'change.patch'),
          (await readFile(join(directory, 'change.patch'), 'utf8')).replace('two', 'six'),
        ),
    ],
    [
      'with a changed manifest',
      'E_CANDIDATE_DIGEST',
      async () => writeFile(manifestPath(), (await readFile(manifestPath(), 'utf8')).replace('"#12"', '"#13"')),
    ],
    [
      'with an unknown stop reason',
      'E_CANDIDATE_INVALID',
      () => forge((manifest) => ({ ...manifest, stopReason: 'great' })),
    ],
    [
      'with a listed file outside',
      'E_CANDIDATE_INVALID',
      () =>
        forge((manifest) => ({
          ...manifest,
          files: { ...manifest.files, '../../x': { sha256: sha256(''), bytes: 0 } },
        })),
    ],
  ])('%s is %s', async (_name, code, tamper) => {
    await tamper();
    await expect(read()).rejects.toMatchObject({ code, remedy: expect.stringMatching(/./) });
  });

  test('that was swapped whole is told by the digest handed over', async () => {
    await forge((manifest) => ({ ...manifest, attempt: 2 }));
    expect((await read()).manifest.attempt).toBe(2);
    await expect(read({ expectedDigest: written.digest })).rejects.toMatchObject({ code: 'E_CANDIDATE_DIGEST' });
  });

  test('of another repository does not count', async () => {
    await expect(read({ repository: 'acme/other' })).rejects.toMatchObject({ code: 'E_CANDIDATE_INVALID' });
  });

  test('whose patch gives another tree than it names does not count', async () => {
    await forge((manifest) => ({ ...manifest, tree: 'a'.repeat(40) }));
    const candidate = await read();
    await expect(verifyCandidateTree(repository, candidate)).rejects.toMatchObject({ code: 'E_CANDIDATE_INVALID' });
  });

  test('made from a base that is not there is E_BASE_UNKNOWN', async () => {
    await forge((manifest) => ({ ...manifest, baseSha: 'b'.repeat(40) }));
    const candidate = await read();
    await expect(verifyCandidateTree(repository, candidate)).rejects.toMatchObject({ code: 'E_BASE_UNKNOWN' });
  });
});
