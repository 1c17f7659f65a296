/** What is kept of a stream: its beginning, its end, and how much there was in all. */
export interface BoundedText {
  /** Head and tail, with one line between them that says how many bytes were left out. */
  readonly text: string;
  /** Bytes that the process wrote, kept or not. */
  readonly totalBytes: number;
  readonly truncated: boolean;
}

/** Keeps the first and the last half of `keepBytes` of a stream in memory that never grows beyond that. */
export class BoundedCollector {
  readonly #headLimit: number;
  readonly #tailLimit: number;
  readonly #head: Buffer[] = [];
  #headBytes = 0;
  /** A ring: allocated on the first byte that does not fit the head. */
  #ring: Buffer | null = null;
  #ringBytes = 0;
  #ringEnd = 0;
  #totalBytes = 0;

  constructor(keepBytes: number) {
    this.#headLimit = Math.ceil(keepBytes / 2);
    this.#tailLimit = Math.floor(keepBytes / 2);
  }

  /** Takes the next bytes; the chunk may be reused by the caller afterwards. */
  add(chunk: Buffer): void {
    this.#totalBytes += chunk.length;
    const room = this.#headLimit - this.#headBytes;
    if (room > 0) {
      const part = Buffer.from(chunk.subarray(0, room));
      this.#head.push(part);
      this.#headBytes += part.length;
    }
    const rest = chunk.subarray(Math.max(room, 0));
    if (rest.length > 0 && this.#tailLimit > 0) this.#addToRing(rest.subarray(-this.#tailLimit));
  }

  #addToRing(bytes: Buffer): void {
    this.#ring ??= Buffer.alloc(this.#tailLimit);
    const untilEnd = this.#tailLimit - this.#ringEnd;
    bytes.copy(this.#ring, this.#ringEnd, 0, untilEnd);
    if (bytes.length > untilEnd) bytes.copy(this.#ring, 0, untilEnd);
    this.#ringEnd = (this.#ringEnd + bytes.length) % this.#tailLimit;
    this.#ringBytes = Math.min(this.#ringBytes + bytes.length, this.#tailLimit);
  }

  /** What was kept so far. Invalid UTF-8 becomes U+FFFD; a character cut at the seam is dropped, not mangled. */
  result(): BoundedText {
    const head = Buffer.concat(this.#head);
    const tail = this.#readRing();
    const totalBytes = this.#totalBytes;
    if (head.length + tail.length === totalBytes) {
      return { text: Buffer.concat([head, tail]).toString('utf8'), totalBytes, truncated: false };
    }
    const [start, end] = [withoutCutEnd(head), withoutCutStart(tail)];
    const note = `\n… ${totalBytes - start.length - end.length} bytes left out …\n`;
    return { text: `${start.toString('utf8')}${note}${end.toString('utf8')}`, totalBytes, truncated: true };
  }

  #readRing(): Buffer {
    if (this.#ring === null) return Buffer.alloc(0);
    if (this.#ringBytes < this.#tailLimit) return this.#ring.subarray(0, this.#ringBytes);
    return Buffer.concat([this.#ring.subarray(this.#ringEnd), this.#ring.subarray(0, this.#ringEnd)]);
  }
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

function withoutCutStart(bytes: Buffer): Buffer {
  let start = 0;
  while (start < 3 && isContinuation(bytes[start])) start++;
  return bytes.subarray(start);
}

function withoutCutEnd(bytes: Buffer): Buffer {
  let lead = bytes.length - 1;
  while (lead > bytes.length - 4 && isContinuation(bytes[lead])) lead--;
  const first = bytes[lead];
  if (first === undefined || first < 0xc0) return bytes;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  return bytes.length - lead < length ? bytes.subarray(0, lead) : bytes;
}
