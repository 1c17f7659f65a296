import { StringDecoder } from 'node:string_decoder';
import type { TokenCounts } from '../prices/token-counts.ts';
import { mergeNews, readModel, readUsage } from './read-usage.ts';
import type { Wire } from './wire.ts';

/** The longest event that is read, and the longest answer in one piece; longer ones pass and are estimated. */
const MAX_EVENT_CHARS = 16 * 1024 * 1024;

/** Looks at an answer as it passes and finds what it cost. Never changes or keeps back a byte. */
export class AnswerReader {
  tokens: TokenCounts | null = null;
  characters = 0;
  /** Whether the answer said by itself that it is whole. */
  whole = false;
  /** Whether something was used that tokens don’t tell of. */
  extra = false;
  /** The model that it says it comes from; null: it does not say. */
  model: string | null = null;
  readonly #wire: Wire;
  readonly #streams: boolean;
  readonly #decoder = new StringDecoder('utf8');
  /** Pieces of what is not whole yet: joined once, so that a line without an end costs no more than its length. */
  #pieces: string[] = [];
  #length = 0;

  constructor(wire: Wire, contentType: string) {
    this.#wire = wire;
    this.#streams = contentType.startsWith('text/event-stream');
  }

  add(chunk: Buffer): void {
    const text = this.#decoder.write(chunk);
    if (!this.#streams) {
      this.#keep(text);
      return;
    }
    const lines = text.split('\n');
    for (const line of lines.slice(0, -1)) {
      this.#keep(line);
      this.#takeLine(this.#join());
    }
    this.#keep(lines.at(-1) ?? '');
  }

  end(): void {
    this.#keep(this.#decoder.end());
    const rest = this.#join();
    if (this.#streams) this.#takeLine(rest);
    else this.#takeDocument(rest);
  }

  #keep(text: string): void {
    this.#length += text.length;
    if (this.#length <= MAX_EVENT_CHARS) this.#pieces.push(text);
    else this.#pieces = [];
  }

  #join(): string {
    const text = this.#length <= MAX_EVENT_CHARS ? this.#pieces.join('') : '';
    this.#pieces = [];
    this.#length = 0;
    return text;
  }

  /** Every vendor writes an event’s data on one line. */
  #takeLine(line: string): void {
    if (!line.startsWith('data:')) return;
    const data = line.slice('data:'.length).trim();
    if (data === '[DONE]' || !data.startsWith('{')) return;
    this.#take(data);
  }

  /** Gemini without `alt=sse` streams one array of what would be events. */
  #takeDocument(text: string): void {
    const trimmed = text.trim();
    if (trimmed.startsWith('{') || trimmed.startsWith('[')) this.#take(trimmed);
  }

  #take(json: string): void {
    const value = parse(json);
    for (const event of Array.isArray(value) ? value : [value]) {
      const news = readUsage(this.#wire, event);
      this.model ??= readModel(event);
      this.tokens = mergeNews(this.tokens, news);
      this.characters += news.characters;
      this.whole ||= news.last;
      this.extra ||= news.extra;
    }
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
