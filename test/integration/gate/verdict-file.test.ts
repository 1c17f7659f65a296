import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Verdict, withDigest } from '@loop-actions/contract';
import { readVerdict, writeVerdict } from '@loop-actions/gate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const OTHER = `sha256:${'b'.repeat(64)}`;
const verdict: Verdict = withDigest({
  schemaVersion: 1,
  judge: { action: 'gate', version: '1.0.0', model: null },
  item: '#12',
  subject: { candidateDigest: DIGEST, tree: 'c'.repeat(40) },
  verifier: { baseSha: 'd'.repeat(40), digest: OTHER },
  checks: [],
  verdict: 'error',
  failureClass: 'config',
});

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'loop-verdict-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe('a verdict on its way between jobs', () => {
  test('arrives as it was written', async () => {
    await writeVerdict(directory, verdict);
    expect(await readVerdict(directory, { expectedDigest: verdict.digest, candidateDigest: DIGEST })).toEqual(verdict);
  });

  test.each<[string, string, (path: string, text: string) => Promise<unknown>]>([
    ['missing', 'E_VERDICT_INVALID', (path) => rm(path)],
    ['empty', 'E_VERDICT_INVALID', (path) => writeFile(path, '')],
    ['truncated', 'E_VERDICT_INVALID', (path, text) => writeFile(path, text.slice(0, text.length / 2))],
    ['of another shape', 'E_VERDICT_INVALID', (path) => writeFile(path, '{"verdict":"pass"}')],
    [
      'given a value twice',
      'E_VERDICT_INVALID',
      (path, text) => writeFile(path, text.replace('{', '{"verdict":"pass",')),
    ],
    ['changed', 'E_VERDICT_DIGEST', (path, text) => writeFile(path, text.replace('"error"', '"pass"'))],
    [
      'a link',
      'E_VERDICT_INVALID',
      async (path) => {
        await rm(path);
        await symlink('/etc/hostname', path);
      },
    ],
    ['larger than any verdict', 'E_VERDICT_INVALID', (path) => writeFile(path, Buffer.alloc(9 * 1024 * 1024, 32))],
  ])('%s, it is %s', async (_name, code, tamper) => {
    const path = await writeVerdict(directory, verdict);
    await tamper(path, await readFile(path, 'utf8'));
    await expect(readVerdict(directory)).rejects.toMatchObject({ code, remedy: expect.stringMatching(/./) });
  });

  test('about another candidate or with another digest than was handed over, it does not count', async () => {
    await writeVerdict(directory, verdict);
    await expect(readVerdict(directory, { candidateDigest: OTHER })).rejects.toMatchObject({
      code: 'E_VERDICT_DIGEST',
    });
    await expect(readVerdict(directory, { expectedDigest: OTHER })).rejects.toMatchObject({ code: 'E_VERDICT_DIGEST' });
  });
});
