import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { HAND_OFF_BOUNDS } from '../../../packages/action-kit/src/hand-off/hand-off-kind.ts';
import { unpackArchive } from '../../../packages/action-kit/src/hand-off/read-archive.ts';
import { deflatedZeros, makeZip, naiveUnpack, QuotaReached, type ZipEntry } from '../../support/artifacts/index.ts';

const scratch = mkdtempSync(join(tmpdir(), 'unpack-archive-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let places = 0;
/** A folder that holds the archive, and in it the folder to unpack to. */
function prepare(archive: Buffer): { readonly outside: string; readonly zip: string; readonly directory: string } {
  const outside = join(scratch, `place-${places++}`);
  const directory = join(outside, 'a', 'b', 'content');
  mkdirSync(directory, { recursive: true });
  const zip = join(scratch, `archive-${places}.zip`);
  writeFileSync(zip, archive);
  return { outside, zip, directory };
}

const bounds = HAND_OFF_BOUNDS.candidate;
const unpack = (zip: string, directory: string) => unpackArchive(zip, directory, bounds);
const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const GOOD: readonly ZipEntry[] = [
  { name: 'candidate.json', content: '{"schemaVersion":1}\n' },
  { name: 'change.patch', content: Buffer.from([0, 255, 10, 13, 128]), method: 8 },
  { name: 'reports/', mode: 0o40755 },
  { name: 'reports/junit.xml', content: '<testsuite/>', method: 8 },
  { name: 'notes.md', content: '' },
];

describe('an archive that is what it says', () => {
  it('is unpacked byte for byte, readable by nobody else', async () => {
    const { zip, directory } = prepare(makeZip(GOOD));
    expect(await unpack(zip, directory)).toEqual(['candidate.json', 'change.patch', 'reports/junit.xml', 'notes.md']);
    expect(files(directory)).toEqual(['candidate.json', 'change.patch', 'notes.md', 'reports/junit.xml']);
    expect(readFileSync(join(directory, 'change.patch'))).toEqual(Buffer.from([0, 255, 10, 13, 128]));
    expect(readFileSync(join(directory, 'notes.md'), 'utf8')).toBe('');
  });

  it('may be as large as the bounds, and no larger', async () => {
    const archive = makeZip([
      { name: 'a', content: Buffer.alloc(1000) },
      { name: 'b', content: Buffer.alloc(1000) },
    ]);
    const { zip, directory } = prepare(archive);
    expect(await unpackArchive(zip, directory, { files: 2, fileBytes: 1000, totalBytes: 2000 })).toHaveLength(2);
    for (const tight of [
      { files: 1, fileBytes: 1000, totalBytes: 2000 },
      { files: 2, fileBytes: 999, totalBytes: 2000 },
      { files: 2, fileBytes: 1000, totalBytes: 1999 },
    ]) {
      const other = prepare(archive);
      await expect(unpackArchive(other.zip, other.directory, tight)).rejects.toMatchObject({
        code: 'E_ARTIFACT_REFUSED',
      });
      expect(files(other.outside)).toEqual([]);
    }
  });
});

interface Attack {
  readonly what: string;
  readonly archive: () => Buffer;
  readonly code: 'E_ARTIFACT_REFUSED' | 'E_ARTIFACT_BROKEN';
  /** What a naive reader did to the folder around. */
  readonly harm: (place: ReturnType<typeof prepare>, end: unknown) => boolean;
}

const good = { name: 'candidate.json', content: 'the real one' };
const evil = 'not from here';
const wrote =
  (...path: readonly string[]) =>
  (place: ReturnType<typeof prepare>): boolean =>
    existsSync(join(place.outside, ...path));
const isFull = (_place: unknown, end: unknown): boolean => end instanceof QuotaReached;
const wentThrough = (_place: unknown, end: unknown): boolean => typeof end === 'number';

const ATTACKS: readonly Attack[] = [
  {
    what: 'a path out of the folder',
    archive: () => makeZip([good, { name: '../../../escaped', content: evil }]),
    code: 'E_ARTIFACT_REFUSED',
    harm: wrote('escaped'),
  },
  {
    what: 'a path out of the folder from within',
    archive: () => makeZip([{ name: 'x/../../../../escaped', content: evil }]),
    code: 'E_ARTIFACT_REFUSED',
    harm: wrote('escaped'),
  },
  {
    what: 'an absolute path',
    archive: () => makeZip([{ name: '/etc/loop', content: evil }]),
    code: 'E_ARTIFACT_REFUSED',
    harm: wrote('a', 'b', 'content', 'etc', 'loop'),
  },
  {
    what: 'a drive letter',
    archive: () => makeZip([{ name: 'C:/Windows/x', content: evil }]),
    code: 'E_ARTIFACT_REFUSED',
    harm: wrote('a', 'b', 'content', 'C:'),
  },
  {
    what: 'backslashes',
    archive: () => makeZip([{ name: '..\\..\\x', content: evil }]),
    code: 'E_ARTIFACT_REFUSED',
    harm: wrote('a', 'b', 'content', '..\\..\\x'),
  },
  {
    what: 'a symbolic link',
    archive: () => makeZip([good, { name: 'notes.md', content: '/etc/passwd', mode: 0o120777 }]),
    code: 'E_ARTIFACT_REFUSED',
    harm: ({ directory }) => readlinkSync(join(directory, 'notes.md')) === '/etc/passwd',
  },
  {
    what: 'a symbolic link to a folder and a file through it',
    archive: () =>
      makeZip([
        { name: 'sub', content: '../../..', mode: 0o120777 },
        { name: 'sub/escaped', content: evil },
      ]),
    code: 'E_ARTIFACT_REFUSED',
    harm: wrote('escaped'),
  },
  {
    what: 'a named pipe',
    archive: () => makeZip([{ name: 'candidate.json', content: '', mode: 0o10644 }]),
    code: 'E_ARTIFACT_REFUSED',
    harm: wentThrough,
  },
  {
    what: 'one name twice',
    archive: () => makeZip([good, { name: 'candidate.json', content: evil }]),
    code: 'E_ARTIFACT_REFUSED',
    harm: ({ directory }) => readFileSync(join(directory, 'candidate.json'), 'utf8').startsWith(evil),
  },
  {
    what: 'one name twice, in another case',
    archive: () => makeZip([good, { name: 'Candidate.JSON', content: evil }]),
    code: 'E_ARTIFACT_REFUSED',
    harm: wentThrough,
  },
  {
    what: 'a file where another file needs a folder',
    archive: () =>
      makeZip([
        { name: 'a/b', content: evil },
        { name: 'a', content: evil },
      ]),
    code: 'E_ARTIFACT_REFUSED',
    harm: wrote('a', 'b', 'content', 'a', 'b'),
  },
  {
    what: '10 GB in 10 MB, declared',
    archive: () => {
      const packed = deflatedZeros(3413);
      return makeZip([1, 2, 3].map((part) => ({ name: `part-${part}`, packed, size: 3413 * 1024 * 1024 })));
    },
    code: 'E_ARTIFACT_REFUSED',
    harm: isFull,
  },
  {
    what: '10 GB in 10 MB, declared as 100 bytes',
    archive: () => makeZip([{ name: 'candidate.json', packed: deflatedZeros(10_240), size: 100 }]),
    code: 'E_ARTIFACT_BROKEN',
    harm: isFull,
  },
  {
    what: '100,000 entries',
    archive: () => makeZip(Array.from({ length: 100_000 }, (_, index) => ({ name: `f${index}` }))),
    code: 'E_ARTIFACT_REFUSED',
    harm: isFull,
  },
  {
    what: 'a wrong checksum',
    archive: () => makeZip([{ ...good, crc: 1 }]),
    code: 'E_ARTIFACT_BROKEN',
    harm: wentThrough,
  },
  {
    what: 'fewer bytes than it declares',
    archive: () => makeZip([{ ...good, method: 8, size: 5000 }]),
    code: 'E_ARTIFACT_BROKEN',
    harm: wentThrough,
  },
  {
    what: 'control characters in a name',
    archive: () => makeZip([{ name: 'a\u001b]0;x\u0007b', content: evil }]),
    code: 'E_ARTIFACT_REFUSED',
    harm: wentThrough,
  },
  {
    what: 'bytes in a folder',
    archive: () => makeZip([{ name: 'reports/', content: evil, mode: 0o40755 }, good]),
    code: 'E_ARTIFACT_REFUSED',
    harm: (_place, end) => end instanceof Error,
  },
];

describe('an archive with', () => {
  it.each(ATTACKS)('$what is refused, and nothing of it is left outside', async ({ archive, code }) => {
    const place = prepare(archive());
    await expect(unpack(place.zip, place.directory)).rejects.toMatchObject({ code });
    const inside = files(place.directory);
    expect(files(place.outside)).toHaveLength(inside.length);
    // What is damaged shows only while it is read; what is hostile shows before anything is written.
    if (code === 'E_ARTIFACT_REFUSED') expect(inside).toEqual([]);
  });

  it.each(ATTACKS)('$what does its harm to a reader that is not careful', async ({ archive, harm }) => {
    const place = prepare(archive());
    const end = await naiveUnpack(place.zip, place.directory).catch((error: unknown) => error);
    expect(harm(place, end)).toBe(true);
  });

  it.each([
    ['a password', { ...good, method: 8, flags: 0x801 }],
    ['a packing that artifacts never have', { ...good, method: 93 }],
  ] as const)('%s is refused', async (_what, entry) => {
    const place = prepare(makeZip([entry]));
    await expect(unpack(place.zip, place.directory)).rejects.toMatchObject({ code: 'E_ARTIFACT_REFUSED' });
    expect(files(place.outside)).toEqual([]);
  });

  it('any part of its end cut off is broken', async () => {
    const whole = makeZip(GOOD);
    for (const length of [0, 10, 21, whole.length >> 1, whole.length - 100, whole.length - 22, whole.length - 1]) {
      const place = prepare(whole.subarray(0, length));
      await expect(unpack(place.zip, place.directory), `${length} bytes`).rejects.toMatchObject({
        code: 'E_ARTIFACT_BROKEN',
      });
      expect(files(place.outside)).toEqual([]);
    }
  });

  it('any one byte changed is refused, or gives the same files', async () => {
    const whole = makeZip(GOOD);
    let place = prepare(whole);
    for (let at = 0; at < whole.length; at++) {
      const changed = Buffer.from(whole);
      changed.writeUInt8((changed.readUInt8(at) + 1) & 0xff, at);
      if (readdirSync(place.directory).length > 0) place = prepare(changed);
      else writeFileSync(place.zip, changed);
      const end = await unpack(place.zip, place.directory).catch((error: unknown) => error);
      if (end instanceof Error) {
        expect(end, `byte ${at}`).toMatchObject({ code: expect.stringMatching(/^E_ARTIFACT_(?:REFUSED|BROKEN)$/) });
      } else {
        const patch = join(place.directory, 'change.patch');
        if (existsSync(patch)) expect(readFileSync(patch)).toEqual(Buffer.from([0, 255, 10, 13, 128]));
      }
      expect(files(place.outside).every((path) => path.startsWith('a/b/content/'))).toBe(true);
    }
  });
});
