/** Longer lines are cut here: no tool prints a place behind this. */
const LONGEST_LINE = 4096;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences start with an escape
const TERMINAL = /\u001B(?:\[[0-?]{0,64}[ -/]{0,16}[@-~]|\][^\u0007\u001B]{0,256}(?:\u0007|\u001B\\)|[@-Z\\^_])/g;

/** Takes lines; `whole` says of a long one, by its beginning, that it is wanted uncut up to that many characters. */
export interface LineTaker {
  line(text: string): void;
  whole(beginning: string): number;
}

/** Cuts a stream into lines without holding more than one. */
export class LineStream {
  readonly #taker: LineTaker;
  readonly #decoder = new TextDecoder('utf-8');
  #partial = '';
  #limit = LONGEST_LINE;
  #skipping = false;

  constructor(taker: LineTaker) {
    this.#taker = taker;
  }

  write(chunk: Uint8Array | string): void {
    const text = typeof chunk === 'string' ? chunk : this.#decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      if (this.#partial === '' && !this.#skipping) this.#emit(text.slice(from, end));
      else this.#continue(text.slice(from, end), true);
      from = end + 1;
    }
    if (from < text.length) this.#continue(text.slice(from), false);
  }

  end(): void {
    if (this.#partial !== '') this.#emit(this.#partial);
    this.#forget();
  }

  #continue(piece: string, ends: boolean): void {
    if (!this.#skipping) {
      this.#partial += piece;
      if (this.#partial.length > this.#limit) this.#limit = this.#limitFor(this.#partial);
      if (ends || this.#partial.length > this.#limit) {
        this.#emit(this.#partial);
        this.#partial = '';
        this.#skipping = !ends;
      }
    }
    if (ends) this.#forget();
  }

  #forget(): void {
    this.#partial = '';
    this.#skipping = false;
    this.#limit = LONGEST_LINE;
  }

  #limitFor(line: string): number {
    return Math.max(LONGEST_LINE, this.#taker.whole(line.slice(0, 64)));
  }

  #emit(line: string): void {
    const limit = line.length > LONGEST_LINE ? this.#limitFor(line) : LONGEST_LINE;
    const cut = line.length > limit ? line.slice(0, limit) : line;
    this.#taker.line(cut.endsWith('\r') ? cut.slice(0, -1) : cut);
  }
}

/** A line as a person reads it: no terminal sequences, at most 4,096 characters. */
export function plainLine(line: string): string {
  const cut = line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line;
  const plain = cut.includes('\u001B') ? cut.replace(TERMINAL, '') : cut;
  return plain.endsWith('\r') ? plain.slice(0, -1) : plain;
}
