import type { FindingSink, LineReader, TextFormat } from '../finding-sink.ts';
import { placeAtEnd } from '../printed-place.ts';
import { stackPlace } from '../stack-places.ts';
import { classOfWords, FailureBlock } from './failure-block.ts';

const POINT = /^\s{0,80}(not ok|ok)\b(?: (\d{1,9}))?(?: -)? ?(.{0,1000})$/;
const CLOSING = /^\s{0,80}(?:\.\.\.|1\.\.\d|# (?:Subtest|tests|suites|pass|fail)\b|\}|TAP version)/;
const FIELD = /^\s{1,80}(?:location|at): ['"]?(.{1,1000}?)['"]?$/;
const ONLY_BELOW = /subtestsFailed|^(?:\d{1,7} subtests? failed|test failed)$/;

/** The Test Anything Protocol with the diagnostics of node:test, vitest, mocha, tape and others. */
class Tap implements LineReader {
  readonly #block: FailureBlock;
  #empty = true;
  #onlyBelow = false;
  #declared = '';
  #todo = false;

  constructor(sink: FindingSink) {
    this.#block = new FailureBlock({
      add: (finding) => {
        if (this.#empty || this.#onlyBelow || this.#todo) return;
        const declared = this.#declared === '' ? null : placeAtEnd(this.#declared);
        sink.add({
          ...finding,
          failureClass: classOfWords(finding.message, 'test'),
          places: declared === null ? finding.places : [...finding.places, declared],
        });
      },
    });
  }

  get inside(): boolean {
    return this.#block.open;
  }

  line(text: string): void {
    const point = POINT.exec(text);
    if (point !== null && (point[1] === 'not ok' || this.#block.open)) {
      this.#point(point);
      return;
    }
    if (!this.#block.open) return;
    this.#block.count();
    if (CLOSING.test(text)) {
      this.end();
      return;
    }
    const field = FIELD.exec(text);
    if (field !== null) this.#declared = field[1] ?? '';
    else this.#detail(text);
  }

  end(): void {
    this.#block.close();
  }

  #point([, outcome, , title = '']: RegExpExecArray): void {
    this.end();
    if (outcome === 'ok') return;
    this.#empty = true;
    this.#onlyBelow = false;
    this.#declared = '';
    this.#todo = /# (?:TODO|SKIP)\b/i.test(title);
    this.#block.start(title.replace(/ # time=.{0,40}$/, '').trim());
  }

  #detail(text: string): void {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed === '---') return;
    if (ONLY_BELOW.test(trimmed.replace(/^(?:failureType|error): '?|'$/g, ''))) this.#onlyBelow = true;
    const found =
      stackPlace(text)?.place ??
      (/\((?:file:\/\/)?[^()]{1,1000}:\d{1,7}:\d{1,7}\)$/.test(trimmed) ? placeAtEnd(trimmed) : null);
    // node:test leaves `at ` out, and the innermost frames are the runtime's own.
    if (found !== null && !found.file.startsWith('node:')) this.#block.at(found);
    else if (!/^(?:duration_ms|type|failureType|code|name|stack|operator|error:$)/.test(trimmed)) {
      this.#empty = false;
      this.#block.say(text);
    }
  }
}

export const tap: TextFormat = { name: 'tap', create: (sink) => new Tap(sink) };
