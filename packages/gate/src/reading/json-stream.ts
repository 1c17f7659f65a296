import { cargoJson } from './documents/cargo-json.ts';
import { inspectJson, openaiEvals, promptfooJson } from './documents/eval-json.ts';
import { goJson } from './documents/go-json.ts';
import type { JsonFormat } from './documents/json-format.ts';
import { biomeJson, eslintJson, mypyJson, ruffJson } from './documents/lint-json.ts';
import { sarif } from './documents/sarif.ts';
import { jestJson, mochaJson } from './documents/test-json.ts';
import type { FindingSink } from './finding-sink.ts';

/** Longer documents aren't read: what they hold counts as not found, which never makes anything pass. */
export const LONGEST_DOCUMENT = 16 * 1024 * 1024;

export const JSON_FORMATS: readonly JsonFormat[] = [
  sarif,
  eslintJson,
  ruffJson,
  mypyJson,
  biomeJson,
  jestJson,
  mochaJson,
  goJson,
  cargoJson,
  promptfooJson,
  inspectJson,
  openaiEvals,
];

/** Finds JSON documents between the lines of a log, each in one pass over its characters. */
export class JsonStream {
  readonly #sink: FindingSink;
  readonly #readers = JSON_FORMATS.map((format) => format.create());
  #parts: string[] = [];
  #length = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;

  constructor(sink: FindingSink) {
    this.#sink = sink;
  }

  /** True while a document goes on. */
  get open(): boolean {
    return this.#depth > 0;
  }

  /** The raw line may open a document: an object whose first key, or a list whose first member, is JSON. */
  static begins(line: string): boolean {
    return /^(?:\{\s{0,8}(?:"|$|\})|\[\s{0,8}(?:\{|$|\]))/.test(line);
  }

  /** One raw line. Gives the lines back when they were no document that anybody knows, so that they are read as text. */
  line(line: string): readonly string[] {
    this.#scan(line);
    this.#parts.push(line);
    this.#length += line.length + 1;
    // The second line of a document that begins with a bare bracket has to look like JSON as well.
    if (
      this.#parts.length === 2 &&
      this.#depth > 0 &&
      !/^\s{0,200}["{[\]}\d-]|^\s{0,200}(?:true|false|null)\b/.test(line)
    )
      return this.#giveUp();
    if (this.#length > LONGEST_DOCUMENT) return this.#giveUp();
    if (this.#depth > 0) return [];
    return this.#finish();
  }

  /** The log has ended; what is open is no document. */
  end(): readonly string[] {
    const left = this.#depth > 0 ? this.#giveUp() : [];
    for (const reader of this.#readers) reader.end(this.#sink);
    return left;
  }

  #scan(line: string): void {
    for (let at = 0; at < line.length; at++) {
      const code = line.charCodeAt(at);
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (code === 92) this.#escaped = true;
        else if (code === 34) this.#inString = false;
      } else if (code === 34) this.#inString = true;
      else if (code === 123 || code === 91) this.#depth++;
      else if (code === 125 || code === 93) this.#depth--;
    }
    // A JSON string never goes over a line's end.
    this.#inString = false;
    this.#escaped = false;
  }

  #finish(): readonly string[] {
    const parts = this.#parts;
    const text = parts.join('\n');
    this.#reset();
    return readJsonDocument(text, this.#readers, this.#sink) ? [] : parts;
  }

  #giveUp(): readonly string[] {
    const parts = this.#parts;
    this.#reset();
    return parts;
  }

  #reset(): void {
    this.#parts = [];
    this.#length = 0;
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
  }
}

/** Hands one JSON text to the format that knows it; false when it is no JSON or nobody does. */
export function readJsonDocument(
  text: string,
  readers: readonly ReturnType<JsonFormat['create']>[],
  sink: FindingSink,
): boolean {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return false;
  }
  return readers.some((reader) => reader.read(document, sink));
}
