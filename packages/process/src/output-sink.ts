import { closeSync, openSync, writeSync } from 'node:fs';
import { BoundedCollector, type BoundedText } from './bounded-text.ts';
import { LineSplitter } from './line-splitter.ts';

/** What is done with a boxed process's output while it runs. Nothing of it is kept beyond these bounds. */
export interface OutputOptions {
  /** Bytes kept of each stream, head and tail. Default 256 KiB. */
  readonly keepBytes?: number;
  /** Both streams go here as they come, up to `maxBytes` together. */
  readonly file?: { readonly path: string; readonly maxBytes: number };
  /** Called for each line of each stream; longer lines are cut. Must not block. A throw ends the run and is thrown on. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
  /** Called with each piece of each stream, uncut. Must not block. A throw ends the run and is thrown on. */
  readonly onChunk?: (chunk: Buffer, stream: 'stdout' | 'stderr') => void;
  /** Longest line handed to `onLine`, UTF-16 units. Default 16,384. */
  readonly maxLineChars?: number;
}

const DEFAULT_KEEP_BYTES = 256 * 1024;
const DEFAULT_LINE_CHARS = 16_384;

type StreamName = 'stdout' | 'stderr';

/** Takes what both streams bring and passes it on within bounds. */
export class OutputSink {
  readonly #options: OutputOptions;
  readonly #collectors: Readonly<Record<StreamName, BoundedCollector>>;
  readonly #splitters: Readonly<Record<StreamName, LineSplitter | null>>;
  #file: number | null;
  #fileRoom: number;

  constructor(options: OutputOptions) {
    this.#options = options;
    const keep = options.keepBytes ?? DEFAULT_KEEP_BYTES;
    this.#collectors = { stdout: new BoundedCollector(keep), stderr: new BoundedCollector(keep) };
    this.#splitters = { stdout: this.#splitter('stdout'), stderr: this.#splitter('stderr') };
    this.#file = options.file === undefined ? null : openSync(options.file.path, 'w', 0o600);
    this.#fileRoom = options.file?.maxBytes ?? 0;
  }

  #splitter(stream: StreamName): LineSplitter | null {
    const { onLine, maxLineChars } = this.#options;
    if (onLine === undefined) return null;
    return new LineSplitter(maxLineChars ?? DEFAULT_LINE_CHARS, (line) => onLine(line, stream));
  }

  /** Throws what `onLine` and `onChunk` throw. */
  add(stream: StreamName, chunk: Buffer): void {
    this.#collectors[stream].add(chunk);
    this.#options.onChunk?.(chunk, stream);
    if (this.#file !== null && this.#fileRoom > 0) {
      const part = chunk.subarray(0, this.#fileRoom);
      writeSync(this.#file, part);
      this.#fileRoom -= part.length;
    }
    this.#splitters[stream]?.add(chunk);
  }

  /** Hands over unfinished lines and closes the file. */
  end(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
    this.#splitters.stdout?.end();
    this.#splitters.stderr?.end();
  }

  result(stream: StreamName): BoundedText {
    return this.#collectors[stream].result();
  }
}
