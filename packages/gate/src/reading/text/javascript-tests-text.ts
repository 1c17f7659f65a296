import type { FindingSink, LineReader, TextFormat } from '../finding-sink.ts';
import { placeAtEnd } from '../printed-place.ts';
import { isFrame, stackPlace } from '../stack-places.ts';
import { classOfWords, FailureBlock } from './failure-block.ts';

/** vitest (and the file line of jest): ` FAIL  src/a.test.ts > suite > name`. */
const VITEST = /^ ?FAIL {1,2}(\S.{0,1000})$/;
const JEST = /^ {2}● (?!Console$|Deprecation|Validation Warning)(.{1,1000})$/;
const MOCHA = /^ {2}(\d{1,6})\) (.{0,1000})$/;
const NODE = /^✖ (.{1,1000}?)(?: \([\d.]{1,30}m?s\))?$/;
/** What follows the last failure. */
const CLOSING =
  /^(?:Test Suites: |Tests: {1,8}\d|PASS |ℹ tests |={5,} |⎯{8,}\[|Test Files |Snapshots: {1,3}\d|Summary of all failing tests)/;
/** A suite is red because a test in it is; that says nothing more. */
const ONLY_BELOW = /^\s*'?(?:\d{1,7} subtests? failed|test failed)'?$/;

/** The failure sections of vitest, jest, mocha (spec and dot) and node:test (spec and dot). */
class JavascriptTestsText implements LineReader {
  readonly #block: FailureBlock;
  #mochaFailing = false;
  #nodeFailing = false;
  #header = '';
  #empty = true;
  #onlyBelow = false;
  #testAt = '';

  constructor(sink: FindingSink) {
    this.#block = new FailureBlock({
      add: (finding) => {
        if (this.#empty || this.#onlyBelow) return;
        sink.add({
          ...finding,
          failureClass: classOfWords(finding.message, 'test'),
          places: [...finding.places, ...this.#fallback()],
        });
      },
    });
  }

  get inside(): boolean {
    return this.#block.open || this.#mochaFailing || this.#nodeFailing;
  }

  line(text: string): void {
    if (/^ {2}\d{1,6} failing$/.test(text)) {
      this.#close();
      this.#mochaFailing = true;
      return;
    }
    if (/^(?:✖ failing tests:|Failed tests:)$/.test(text)) {
      this.#close();
      this.#nodeFailing = true;
      return;
    }
    if (CLOSING.test(text.trimStart()) && !text.startsWith('    ')) {
      this.#close();
      return;
    }
    if (this.#begins(text)) return;
    if (!this.#block.open) return;
    this.#block.count();
    const found = stackPlace(text);
    if (found !== null) this.#block.at(found.place);
    if (found === null || !isFrame(text)) this.#say(text);
  }

  end(): void {
    this.#close();
    this.#mochaFailing = false;
    this.#nodeFailing = false;
  }

  #begins(text: string): boolean {
    const vitest = VITEST.exec(text);
    if (vitest !== null) return this.#beginsFile(vitest[1] ?? '');
    const jest = JEST.exec(text);
    if (jest !== null) {
      const header = this.#header;
      this.#start(jest[1] ?? '');
      this.#header = header;
      return true;
    }
    if (this.#mochaFailing) {
      const mocha = MOCHA.exec(text);
      if (mocha === null) return false;
      this.#start(mocha[2] ?? '');
      return true;
    }
    if (!this.#nodeFailing) return false;
    if (text.startsWith('test at ')) {
      this.#close();
      this.#testAt = text.slice(8);
      return true;
    }
    const node = NODE.exec(text);
    if (node === null) return false;
    const at = this.#testAt;
    this.#start(node[1] ?? '');
    this.#testAt = at;
    return true;
  }

  /** jest prints only the file here, and its failures below; vitest also the names, or the file twice. */
  #beginsFile(title: string): boolean {
    const file = title.split(' > ')[0]?.replace(/ \[ .{1,1000} \]$/, '') ?? '';
    if (file === title) this.#close();
    else this.#start(title);
    this.#header = file;
    return true;
  }

  #start(title: string): void {
    this.#close();
    this.#empty = true;
    this.#onlyBelow = false;
    this.#header = '';
    this.#block.start(title.trim());
  }

  #say(text: string): void {
    if (text.trim() === '') return;
    if (this.#empty) this.#onlyBelow = ONLY_BELOW.test(text);
    this.#empty = false;
    this.#block.say(text);
  }

  #close(): void {
    this.#block.close();
    this.#testAt = '';
  }

  /** Where a test is declared, when no stack says where it failed; else the file. */
  #fallback(): readonly { file: string; line?: number; column?: number }[] {
    const declared = this.#testAt === '' ? null : placeAtEnd(this.#testAt);
    if (declared !== null) return [declared];
    return this.#header === '' ? [] : [{ file: this.#header }];
  }
}

export const javascriptTestsText: TextFormat = {
  name: 'javascript-tests',
  create: (sink) => new JavascriptTestsText(sink),
};
