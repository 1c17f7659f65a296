import { StringDecoder } from 'node:string_decoder';

/** Cuts a byte stream into lines of at most `maxChars` UTF-16 units; what a longer line has beyond that is dropped. */
export class LineSplitter {
  readonly #decoder = new StringDecoder('utf8');
  readonly #maxChars: number;
  readonly #onLine: (line: string) => void;
  #line = '';
  #dropping = false;

  constructor(maxChars: number, onLine: (line: string) => void) {
    this.#maxChars = maxChars;
    this.#onLine = onLine;
  }

  /** Takes the next bytes and calls back for each line they end. */
  add(chunk: Buffer): void {
    this.#addText(this.#decoder.write(chunk));
  }

  /** Hands over a last line that had no newline. */
  end(): void {
    this.#addText(this.#decoder.end());
    if (this.#line !== '') this.#emit();
  }

  #addText(text: string): void {
    let start = 0;
    for (let newline = text.indexOf('\n'); newline !== -1; newline = text.indexOf('\n', start)) {
      this.#append(text, start, newline);
      this.#emit();
      start = newline + 1;
    }
    this.#append(text, start, text.length);
  }

  #append(text: string, start: number, end: number): void {
    if (this.#dropping) return;
    const room = this.#maxChars - this.#line.length;
    this.#line += text.slice(start, Math.min(end, start + room));
    this.#dropping = end - start > room;
  }

  #emit(): void {
    const line = this.#line.endsWith('\r') ? this.#line.slice(0, -1) : this.#line;
    this.#line = '';
    const cut = this.#dropping;
    this.#dropping = false;
    this.#onLine(cut ? `${line.toWellFormed()}…` : line);
  }
}
