import type { FindingSink, LineReader, TextFormat } from '../finding-sink.ts';
import { placeAtStart, pythonFrame } from '../printed-place.ts';
import { classOfWords, FailureBlock } from './failure-block.ts';

const SECTION = /^=+ (.{1,200}?) =+$/;
const TITLE = /^_{3,} (.{1,500}?) _{3,}$/;
const CAPTURED = /^-{3,} (?:Captured|live log) .{1,100} -{3,}$/;
const SUMMARY = /^(?:FAILED|ERROR) (\S[^:]{0,500}\.py)(?:::(\S.{0,500}?))?(?: - (.{0,1000}))?$/;

/** pytest's sections, in every `--tb` style. */
class PytestText implements LineReader {
  inside = false;
  readonly #sink: FindingSink;
  readonly #block: FailureBlock;
  #captured = false;
  #summary = false;
  #found = 0;

  constructor(sink: FindingSink) {
    this.#sink = sink;
    this.#block = new FailureBlock({
      add: (finding) => {
        if (finding.places.length === 0 && !finding.message.includes('\n')) return;
        this.#found++;
        sink.add({ ...finding, failureClass: classOfWords(finding.message, 'test') });
      },
    });
  }

  line(text: string): void {
    const section = SECTION.exec(text);
    if (section !== null) {
      this.#section(section[1] ?? '');
      return;
    }
    if (!this.inside) {
      this.#collection(text);
      return;
    }
    const title = TITLE.exec(text);
    if (title !== null) {
      this.#captured = false;
      this.#block.start((title[1] ?? '').replace(/^ERROR (?:at \w+ of|collecting) /, ''));
      return;
    }
    if (this.#summary) {
      this.#summarize(text);
      return;
    }
    if (CAPTURED.test(text)) this.#captured = true;
    if (!this.#captured || (!this.#block.open && text.startsWith('/'))) this.#detail(text);
  }

  end(): void {
    this.#block.close();
    this.inside = false;
  }

  #section(name: string): void {
    this.#block.close();
    this.#captured = false;
    this.#summary = name === 'short test summary info';
    this.inside = this.#summary || /^(?:FAILURES|ERRORS)$/.test(name);
  }

  #detail(text: string): void {
    const isBlockless = !this.#block.open;
    if (/^E( |$)/.test(text)) {
      this.#block.say(text.slice(1).trim());
      const frame = pythonFrame(text);
      if (frame !== null) this.#block.atFront(frame);
      return;
    }
    const frame = pythonFrame(text);
    if (frame !== null) {
      this.#block.atFront(frame);
      return;
    }
    if (/^(?:[a-z_]\w{0,40}\.){0,6}\w{1,60}(?:Error|Exception|Exit|Warning)\b/.test(text)) {
      this.#block.say(text);
      return;
    }
    if (/^[\s>]/.test(text)) return;
    const place = placeAtStart(text);
    if (place === null || !/\.py$/.test(place.file)) return;
    const { rest, ...at } = place;
    // `--tb=line` has no titles: each line is a failure.
    if (isBlockless) this.#line(at, rest);
    else this.#block.atFront(at);
  }

  #line(place: { file: string; line?: number }, message: string): void {
    this.#found++;
    this.#sink.add({ failureClass: classOfWords(message, 'test'), severity: 'error', message, places: [place] });
  }

  /** Only where nothing longer was printed: the summary names no line. */
  #summarize(text: string): void {
    const found = SUMMARY.exec(text);
    if (found === null || this.#found > 0) return;
    const [, file = '', name = '', message = ''] = found;
    this.#sink.add({
      failureClass: classOfWords(message, 'test'),
      severity: 'error',
      message: message === '' ? name : message,
      rule: name.slice(0, 200),
      places: [{ file }],
    });
  }

  #collection(text: string): void {
    if (!/^(?:ERROR: |pytest: error: |.{0,200}: error: unrecognized arguments)/.test(text)) return;
    if (/usage|not found:|file or directory|unrecognized arguments|no tests|invalid/i.test(text)) {
      this.#sink.add({ failureClass: 'config', severity: 'error', message: text, places: [] });
    }
  }
}

export const pytestText: TextFormat = { name: 'pytest', create: (sink) => new PytestText(sink) };
