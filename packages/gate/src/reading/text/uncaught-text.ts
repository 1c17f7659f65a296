import type { FindingSink, LineReader, TextFormat } from '../finding-sink.ts';
import { stackPlace } from '../stack-places.ts';
import { classOfWords, FailureBlock } from './failure-block.ts';

const NODE_SOURCE = /^(?: ?Exception during run: )?((?:file:\/\/)?\/[^:]{1,1000}|[A-Za-z]:\\[^:]{1,1000}):(\d{1,7})$/;
const THROWN =
  /^(?: ?Exception during run: |Uncaught )?(?:[a-z]\w{0,60}\.){0,6}(?:[A-Z]\w{0,80})?(?:Error|Exception)(?: \[\w{1,80}\])?(?:: .*)?$/;
const TRACEBACK = /^Traceback \(most recent call last\):$/;

/** A program that died of an exception nobody caught (Node, Python, Java). Believed only when no runner said more. */
class UncaughtText implements LineReader {
  readonly #block: FailureBlock;
  #python = false;
  #untilThrown = 0;

  constructor(sink: FindingSink) {
    this.#block = new FailureBlock({
      add: (finding) => {
        if (finding.places.length === 0) return;
        sink.add({ ...finding, failureClass: classOfWords(finding.message, 'unknown'), loose: true });
      },
    });
  }

  get inside(): boolean {
    return this.#block.open;
  }

  line(text: string): void {
    const source = NODE_SOURCE.exec(text);
    if (source !== null || TRACEBACK.test(text)) {
      this.#block.start('');
      this.#python = source === null;
      this.#untilThrown = 8;
      if (source !== null) this.#block.at({ file: source[1] ?? '', line: Number(source[2]) });
      return;
    }
    if (this.#block.open) {
      this.#detail(text);
      return;
    }
    if (!THROWN.test(text)) return;
    this.#block.start('');
    this.#python = false;
    this.#untilThrown = 0;
    this.#say(text);
  }

  end(): void {
    this.#block.close();
  }

  #detail(text: string): void {
    this.#block.count();
    const found = stackPlace(text);
    if (found !== null) {
      if (this.#python) this.#block.atFront(found.place);
      else this.#block.at(found.place);
      return;
    }
    if (THROWN.test(text)) {
      this.#say(text);
      if (this.#python) this.end();
      this.#untilThrown = 0;
      return;
    }
    if (this.#python ? !text.startsWith('  ') : this.#ends(text)) this.end();
  }

  /** Node prints the source and a caret before the exception, and `Require stack:` or properties after it. */
  #ends(text: string): boolean {
    if (this.#untilThrown > 0) return --this.#untilThrown === 0;
    return text === '' || !/^[\s-]|^Require stack:/.test(text);
  }

  #say(text: string): void {
    this.#block.say(text.trim());
    const from = stackPlace(text);
    if (from !== null) this.#block.at(from.place);
  }
}

export const uncaughtText: TextFormat = { name: 'uncaught', create: (sink) => new UncaughtText(sink) };
