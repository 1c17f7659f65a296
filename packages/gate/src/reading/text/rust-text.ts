import type { FailureClass } from '@loop-actions/contract';
import type { FindingSink, LineReader, TextFormat } from '../finding-sink.ts';
import { placeAtEnd } from '../printed-place.ts';
import { FailureBlock } from './failure-block.ts';

const HEAD = /^(error|warning)(?:\[([\w:-]{1,60})\])?: (.*)$/;
const RULE_HEAD = /^([A-Z]{1,6}\d{1,5}|invalid-syntax)(?: \[\*\])?:? (.*)$/;
const PANIC = /^thread '([^']{1,500})'(?: \(\d{1,20}\))? panicked at (.*)$/;
/** The compiler's closing counts are no findings. */
const CLOSING =
  /^(?:aborting due to|could not compile|\d+ warnings? emitted|build failed|`?.{1,100}`? \(.{1,100}\) generated|test failed, to rerun|\d+ targets? failed)/;
const LINT_NOTE = /`#\[(?:warn|deny|forbid)\(|implied by `|-D warnings|help: for further information visit .*clippy/;

/** rustc's and ruff's way: a headline, then ` --> path:1:2`; and the panics of tests. */
class RustText implements LineReader {
  readonly #block: FailureBlock;
  #headline: { failureClass: FailureClass; severity: 'error' | 'warning'; message: string; rule?: string } | null =
    null;
  #waiting = 0;
  #panics = 0;
  #place: { file: string; line?: number; column?: number } | null = null;
  readonly #sink: FindingSink;

  constructor(sink: FindingSink) {
    this.#sink = sink;
    this.#block = new FailureBlock(sink);
  }

  get inside(): boolean {
    return this.#headline !== null || this.#panics > 0;
  }

  line(text: string): void {
    const panic = PANIC.exec(text);
    if (panic !== null) {
      this.#panicked(panic[1] ?? '', panic[2] ?? '');
      return;
    }
    if (this.#panics > 0) {
      this.#panics--;
      if (text === '' || text.startsWith('note: ') || text.startsWith('stack backtrace:')) this.#closePanic();
      else this.#block.say(text);
      return;
    }
    const head = HEAD.exec(text);
    if (head !== null) {
      this.end();
      if (CLOSING.test(head[3] ?? '')) return;
      const rule = head[2];
      this.#headline = {
        failureClass: rule?.includes('::') === true ? 'lint' : 'build',
        severity: head[1] === 'warning' ? 'warning' : 'error',
        message: head[3] ?? '',
        ...(rule === undefined ? {} : { rule }),
      };
      this.#waiting = 30;
      return;
    }
    const rule = RULE_HEAD.exec(text);
    if (rule !== null) {
      this.end();
      const name = rule[1] ?? '';
      this.#headline = {
        failureClass: name === 'invalid-syntax' ? 'build' : 'lint',
        severity: 'error',
        message: rule[2] ?? '',
        rule: name,
      };
      this.#waiting = 8;
      return;
    }
    this.#detail(text);
  }

  end(): void {
    if (this.#headline !== null && this.#place !== null) {
      if (this.#place.file.endsWith('.toml')) this.#headline.failureClass = 'config';
      this.#sink.add({ ...this.#headline, places: [this.#place] });
    }
    this.#headline = null;
    this.#place = null;
    this.#closePanic();
  }

  #detail(text: string): void {
    if (this.#headline === null) return;
    if (--this.#waiting <= 0 || text === '') {
      this.end();
      return;
    }
    const trimmed = text.trimStart();
    if (this.#place === null && trimmed.startsWith('--> ')) this.#place = placeAtEnd(trimmed.slice(4));
    if (LINT_NOTE.test(text)) this.#headline.failureClass = 'lint';
  }

  #panicked(name: string, rest: string): void {
    this.end();
    // Before 1.73 the words stood in front: `panicked at 'words', src/lib.rs:1:2`.
    const place = placeAtEnd(
      rest
        .slice(rest.lastIndexOf("', ") + 1)
        .replace(/^' ?, ?/, '')
        .replace(/:$/, ''),
    );
    this.#block.start(name);
    if (place !== null) this.#block.at(place);
    this.#panics = 12;
  }

  #closePanic(): void {
    this.#panics = 0;
    this.#block.close();
  }
}

export const rustText: TextFormat = { name: 'rust', create: (sink) => new RustText(sink) };
