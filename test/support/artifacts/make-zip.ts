import { constants, crc32, deflateRawSync, zstdCompressSync } from 'node:zlib';

/** One entry of a zip, with every field that a hostile writer may lie in. */
export interface ZipEntry {
  readonly name: string | Buffer;
  readonly content?: string | Buffer;
  /** Bytes as they stand in the archive, instead of the deflated content. */
  readonly packed?: Buffer;
  readonly method?: 0 | 8 | 93;
  /** Unix mode with the file type; a regular file when not said. */
  readonly mode?: number;
  readonly crc?: number;
  /** Unpacked size as declared. */
  readonly size?: number;
  readonly flags?: number;
}

/** Writes a zip by hand (PKWARE APPNOTE 4.3), well-formed as far as its entries are. Sizes below 4 GiB. */
export function makeZip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const fields = describe(entry);
    const local = Buffer.concat([header(0x04034b50, fields, []), fields.name, fields.packed]);
    const attributes = [0, 0, 0] as const;
    const central = header(0x02014b50, fields, attributes, { mode: entry.mode ?? 0o100644, offset });
    directory.push(Buffer.concat([central, fields.name]));
    locals.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length & 0xffff, 8);
  end.writeUInt16LE(entries.length & 0xffff, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  if (entries.length < 0xffff) return Buffer.concat([...locals, listing, end]);
  return Buffer.concat([...locals, listing, ...zip64End(entries.length, listing.length, offset), end]);
}

/** `bytes` zeros, deflated to a thousandth: one flushed block of 1 MiB, over and over. */
export function deflatedZeros(mebibytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(1024 * 1024), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const last = deflateRawSync(Buffer.alloc(0));
  return Buffer.concat([...Array.from({ length: mebibytes }, () => block), last]);
}

interface Fields {
  readonly name: Buffer;
  readonly packed: Buffer;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly size: number;
}

function describe(entry: ZipEntry): Fields {
  const content = Buffer.from(entry.content ?? '');
  const method = entry.method ?? (entry.packed === undefined ? 0 : 8);
  const pack = { 0: (bytes: Buffer) => bytes, 8: deflateRawSync, 93: zstdCompressSync }[method];
  return {
    name: Buffer.from(entry.name),
    packed: entry.packed ?? pack(content),
    method,
    flags: entry.flags ?? 0x800,
    crc: entry.crc ?? crc32(content),
    size: entry.size ?? content.length,
  };
}

function header(
  signature: number,
  { name, packed, method, flags, crc, size }: Fields,
  attributes: readonly number[],
  central?: { readonly mode: number; readonly offset: number },
): Buffer {
  const bytes = Buffer.alloc(central === undefined ? 30 : 46);
  bytes.writeUInt32LE(signature, 0);
  // "Version made by": 3 for Unix in the upper byte, so that the mode counts.
  const shift = central === undefined ? 4 : bytes.writeUInt16LE(0x0314, 4);
  bytes.writeUInt16LE(20, shift);
  bytes.writeUInt16LE(flags, shift + 2);
  bytes.writeUInt16LE(method, shift + 4);
  bytes.writeUInt32LE(crc, shift + 10);
  bytes.writeUInt32LE(packed.length, shift + 14);
  bytes.writeUInt32LE(size, shift + 18);
  bytes.writeUInt16LE(name.length, shift + 22);
  if (central === undefined) return bytes;
  for (const [index, value] of attributes.entries()) bytes.writeUInt16LE(value, 32 + 2 * index);
  bytes.writeUInt32LE((central.mode << 16) >>> 0, 38);
  bytes.writeUInt32LE(central.offset, 42);
  return bytes;
}

function zip64End(entries: number, size: number, offset: number): readonly Buffer[] {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  record.writeBigUInt64LE(BigInt(entries), 24);
  record.writeBigUInt64LE(BigInt(entries), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  return [record, locator];
}
