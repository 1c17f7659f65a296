import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { isLoopError } from '@loop-actions/contract';
import type { Entry, ZipFile } from 'yauzl';
import { broken, refused } from './artifact-error.ts';
import { nameHazard, nameKey } from './entry-name.ts';
import type { HandOffBounds } from './hand-off-kind.ts';

/** File types in the upper half of an entry's external attributes, as Unix archivers write them. */
const TYPE_MASK = 0o170000;
const REGULAR_FILE = 0o100000;

interface ArchiveFile {
  readonly name: string;
  readonly entry: Entry;
}

/**
 * Unpacks a zip into an existing, empty directory: regular files only, each below it, within the bounds, complete and
 * fitting its checksum. All names are judged before the first byte is written. Gives the names; throws
 * `E_ARTIFACT_REFUSED` for what no hand-off holds and `E_ARTIFACT_BROKEN` for what is damaged.
 */
export async function unpackArchive(
  archive: string,
  directory: string,
  bounds: HandOffBounds,
): Promise<readonly string[]> {
  const yauzl = await import('yauzl');
  const decode = (entry: Entry): string =>
    yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
  const zip = await readable(() => yauzl.openPromise(archive, { autoClose: false, decodeStrings: false }));
  try {
    const files = await readable(() => listFiles(zip, bounds, decode));
    let room = bounds.totalBytes;
    for (const file of files) room -= await readable(() => unpackFile(zip, file, { directory, room, bounds }));
    return files.map(({ name }) => name);
  } finally {
    zip.close();
  }
}

/** Whatever else the reader throws is about a malformed archive. */
async function readable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isLoopError(error)) throw error;
    throw broken('the artifact is no archive that can be read to its end', error);
  }
}

async function listFiles(
  zip: ZipFile,
  bounds: HandOffBounds,
  decode: (entry: Entry) => string,
): Promise<readonly ArchiveFile[]> {
  // Directories may have entries of their own; more than one for each file there is no reason for.
  if (zip.entryCount > 2 * bounds.files) throw tooMany(zip.entryCount, bounds);
  const files: ArchiveFile[] = [];
  let declared = 0;
  for await (const entry of zip.eachEntry()) {
    const name = decode(entry);
    const isDirectory = name.endsWith('/');
    refuseName(isDirectory ? name.slice(0, -1) : name);
    refuseKind(entry, name, isDirectory);
    if (isDirectory) continue;
    declared += entry.uncompressedSize;
    if (entry.uncompressedSize > bounds.fileBytes || declared > bounds.totalBytes) throw tooLarge(bounds);
    if (files.push({ name, entry }) > bounds.files) throw tooMany(files.length, bounds);
  }
  refuseCollisions(files);
  return files;
}

function refuseName(name: string): void {
  const hazard = nameHazard(name);
  if (hazard !== null) throw refused(`the artifact holds ${JSON.stringify(name.slice(0, 120))}, which ${hazard}`);
}

function refuseKind(entry: Entry, name: string, isDirectory: boolean): void {
  const type = (entry.externalFileAttributes >>> 16) & TYPE_MASK;
  const shown = JSON.stringify(name.slice(0, 120));
  const isPlain = type === 0 || type === REGULAR_FILE;
  if (!isPlain && !isDirectory) throw refused(`the artifact holds ${shown}, which is a link or no regular file`);
  if (isDirectory && entry.uncompressedSize > 0) throw refused(`the artifact holds ${shown}, a folder with bytes`);
  if (entry.isEncrypted() || !entry.canDecodeFileData()) {
    throw refused(`the artifact holds ${shown}, which is encrypted or packed in a way that artifacts never are`);
  }
}

/** Two entries of one name, or a file where another entry needs a folder: readers differ in which of them counts. */
function refuseCollisions(files: readonly ArchiveFile[]): void {
  const seen = new Set<string>();
  const folders = new Set<string>();
  for (const { name } of files) {
    const key = nameKey(name);
    if (seen.has(key)) throw refused(`the artifact holds ${JSON.stringify(name.slice(0, 120))} twice`);
    seen.add(key);
    for (let at = key.lastIndexOf('/'); at > 0; at = key.lastIndexOf('/', at - 1)) folders.add(key.slice(0, at));
  }
  for (const folder of folders) {
    if (seen.has(folder)) throw refused(`the artifact holds ${JSON.stringify(folder)} as a file and as a folder`);
  }
}

interface Place {
  readonly directory: string;
  /** Bytes that may still be written. */
  readonly room: number;
  readonly bounds: HandOffBounds;
}

/** Writes one file, counting what really comes out of it. Gives its bytes. */
async function unpackFile(zip: ZipFile, { name, entry }: ArchiveFile, place: Place): Promise<number> {
  const path = join(place.directory, name);
  await mkdir(dirname(path), { recursive: true });
  // 'wx' neither follows a link nor overwrites.
  await using file = await open(path, 'wx', 0o600);
  const most = Math.min(place.bounds.fileBytes, place.room);
  let [bytes, checksum] = [0, 0];
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength;
    if (bytes > most) throw tooLarge(place.bounds);
    checksum = crc32(chunk, checksum);
    await file.writeFile(chunk);
  }
  if (bytes !== entry.uncompressedSize || checksum !== entry.crc32) {
    throw broken(`${JSON.stringify(name)} in the artifact does not fit its checksum`);
  }
  return bytes;
}

function tooMany(entries: number, bounds: HandOffBounds): Error {
  return refused(`the artifact holds ${entries} entries; at most ${bounds.files} files are taken`);
}

function tooLarge(bounds: HandOffBounds): Error {
  return refused(
    `the artifact unpacks to more than ${bounds.fileBytes} bytes in a file or ${bounds.totalBytes} in all`,
  );
}
