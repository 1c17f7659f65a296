/** The tokenizer states of html.spec.whatwg.org (13.2.5.32 to 13.2.5.39) that decide where a tag ends. */
const BEFORE_NAME = 0;
const NAME = 1;
const AFTER_NAME = 2;
const BEFORE_VALUE = 3;
const DOUBLE_QUOTED = 4;
const SINGLE_QUOTED = 5;
const UNQUOTED = 6;

/** Finds where HTML tags end as a browser does, reading each character a bounded number of times. */
export class HtmlTagScan {
  readonly #text: string;
  readonly #lastClose: number;
  /** Per position, the states from which a scan has already run into the end of the text. */
  readonly #dead: Uint8Array;

  constructor(text: string) {
    this.#text = text;
    this.#lastClose = text.lastIndexOf('>');
    this.#dead = new Uint8Array(this.#lastClose + 1);
  }

  /** The index after the `>` that ends the tag whose name ends at `from`; -1 when nothing ends it. */
  endOf(from: number): number {
    let state = BEFORE_NAME;
    for (let at = from; at <= this.#lastClose; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === 62 && state !== DOUBLE_QUOTED && state !== SINGLE_QUOTED) return at + 1;
      const bit = 1 << state;
      if (((this.#dead[at] ?? 0) & bit) !== 0) break;
      // Marked on the way: should this scan succeed, the next one starts behind its end and never reads the marks.
      this.#dead[at] = (this.#dead[at] ?? 0) | bit;
      state = nextState(state, code);
    }
    return -1;
  }
}

function nextState(state: number, code: number): number {
  const space = code === 32 || (code >= 9 && code <= 13);
  switch (state) {
    case DOUBLE_QUOTED:
      return code === 34 ? BEFORE_NAME : state;
    case SINGLE_QUOTED:
      return code === 39 ? BEFORE_NAME : state;
    case UNQUOTED:
      return space ? BEFORE_NAME : state;
    case BEFORE_VALUE:
      if (space) return state;
      return code === 34 ? DOUBLE_QUOTED : code === 39 ? SINGLE_QUOTED : UNQUOTED;
    case BEFORE_NAME:
      return space || code === 47 ? state : NAME;
    default:
      if (code === 61) return BEFORE_VALUE;
      if (code === 47) return BEFORE_NAME;
      return space ? AFTER_NAME : NAME;
  }
}
