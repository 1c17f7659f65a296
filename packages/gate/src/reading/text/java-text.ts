import type { FindingSink, LineReader, TextFormat } from '../finding-sink.ts';
import { javaFrame } from '../printed-place.ts';
import { classOfWords, FailureBlock } from './failure-block.ts';

/** The compiler through Maven: `[ERROR] /a/B.java:[12,5] words`. */
const COMPILED =
  /^\[ERROR\] (?:COMPILATION ERROR : )?([^\s:][^:]{0,1000}\.(?:java|kt|groovy|scala)):\[(\d{1,7}),(\d{1,7})\] (.*)$/;
const SUREFIRE =
  /^\[(?:ERROR|WARNING)\] (?!Tests run)(\S.{0,500}?)(?: -- Time elapsed:| {2}Time elapsed:).{0,60}<<< (?:FAILURE|ERROR)!/;
const GRADLE = /^(\S.{0,300} > .{1,300}) FAILED$/;
/** Gradle's short form of a stack: the exception, then `at PriceTest.java:12`. */
const GRADLE_AT = /^\s{4,12}(\S.{0,500}? )?at ([\w$.-]{1,200}\.(?:java|kt|groovy|scala)):(\d{1,7})$/;

/** What follows the last line of a block. */
const CLOSING = /^\[(?:INFO|ERROR|WARNING)\]|^\d{1,7} tests? completed|^(?:> Task|:)\S/;

/** Maven's and Gradle's consoles: the compiler's lines and the blocks of failed tests. */
class JavaText implements LineReader {
  readonly #sink: FindingSink;
  readonly #block: FailureBlock;

  constructor(sink: FindingSink) {
    this.#sink = sink;
    this.#block = new FailureBlock({
      add: (finding) => sink.add({ ...finding, failureClass: classOfWords(finding.message, 'test') }),
    });
  }

  get inside(): boolean {
    return this.#block.open;
  }

  line(text: string): void {
    const compiled = COMPILED.exec(text);
    if (compiled !== null) {
      this.#compiled(compiled);
      return;
    }
    const title = SUREFIRE.exec(text) ?? GRADLE.exec(text);
    if (title !== null) {
      this.#block.start(title[1] ?? '');
      return;
    }
    if (!this.#block.open) return;
    this.#block.count();
    if (CLOSING.test(text)) {
      this.end();
      return;
    }
    const frame = javaFrame(text);
    if (frame !== null) {
      this.#block.at(frame);
      return;
    }
    const short = GRADLE_AT.exec(text);
    if (short !== null) {
      this.#block.say(short[1] ?? '');
      this.#block.at({ file: short[2] ?? '', line: Number(short[3]), partial: true });
    } else if (!/^\s{1,8}(?:at |\.\.\. \d)/.test(text)) this.#block.say(text.trim());
  }

  end(): void {
    this.#block.close();
  }

  #compiled([, file = '', line, column, words = '']: RegExpExecArray): void {
    const place = { file, line: Number(line), column: Number(column) };
    this.#sink.add({
      failureClass: 'build',
      severity: 'error',
      message: words.replace(/^error: /, ''),
      places: [place],
    });
  }
}

export const javaText: TextFormat = { name: 'java', create: (sink) => new JavaText(sink) };
