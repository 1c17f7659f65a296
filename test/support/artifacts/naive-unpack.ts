import { closeSync, mkdirSync, openSync, symlinkSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Entry, openPromise } from 'yauzl';

/** What a naive reader was let write before the test stops it: a machine would go on until its disk is full. */
const QUOTA = { bytes: 256 * 1024 * 1024, files: 1000 } as const;

export class QuotaReached extends Error {}

/** Unpacks a zip the way that looks obvious: names joined, links made, later entries over earlier ones, no sums kept. */
export async function naiveUnpack(archive: string, directory: string): Promise<number> {
  const zip = await openPromise(archive, { decodeStrings: false, validateEntrySizes: false });
  let [files, written] = [0, 0];
  for await (const entry of zip.eachEntry()) {
    const path = join(directory, entry.fileNameRaw.toString('utf8'));
    mkdirSync(dirname(path), { recursive: true });
    if (files++ > QUOTA.files) throw new QuotaReached();
    if (isLink(entry)) {
      const target: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) target.push(chunk as Buffer);
      symlinkSync(Buffer.concat(target), path);
      continue;
    }
    const file = openSync(path, 'w');
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      written += writeSync(file, chunk as Buffer);
      if (written > QUOTA.bytes) throw new QuotaReached();
    }
    closeSync(file);
  }
  return files;
}

function isLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}
