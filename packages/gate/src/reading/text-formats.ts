import type { FindingSink, LineReader, TextFormat } from './finding-sink.ts';
import { evalText } from './text/eval-text.ts';
import { githubCommands } from './text/github-commands.ts';
import { goText } from './text/go-text.ts';
import { javaText } from './text/java-text.ts';
import { javascriptTestsText } from './text/javascript-tests-text.ts';
import { lintText } from './text/lint-text.ts';
import { placeFirst } from './text/place-first.ts';
import { pytestText } from './text/pytest-text.ts';
import { rustText } from './text/rust-text.ts';
import { settingsText } from './text/settings-text.ts';
import { tap } from './text/tap.ts';
import { typescriptText } from './text/typescript-text.ts';
import { uncaughtText } from './text/uncaught-text.ts';

/** Every format of text, each read by its own reader from the same lines. */
export const TEXT_FORMATS: readonly TextFormat[] = [
  typescriptText,
  lintText,
  placeFirst,
  rustText,
  goText,
  javascriptTestsText,
  tap,
  pytestText,
  javaText,
  githubCommands,
  evalText,
  uncaughtText,
  settingsText,
];

/** What a line that begins something has at its start: a path, a place, the mark of a runner. */
const STARTS =
  /^(?:file:\/\/\/|vet: |[^:\s][^:]{0,300}\.\w{1,10}(?::\d|:?$|\(\d)|\s{1,8}\d{1,7}:\d| {2}\d{1,6}\) | {2}● |✖|# |[A-Z]{1,6}\d{3,4} |[=_]{3}|thread '|::|TAP|\s{0,80}--- |\s{4,80}[\w.-]{1,200}\.go:\d)/;
/** Or the words that it has anywhere. Most lines of a log have neither and go no further. */
const WORDS =
  /[Ee]rror|ERR|[Ff]ail|FAIL|PASS |[Ee]xception|panic|not ok|[Tt]raceback|[Kk]illed|KILL|[Rr]efused|[Dd]enied|[Tt]imed? ?out|no space|[Mm]emory|[Ww]arn|[Cc]annot|[Cc]ould|[Mm]issing|[Ii]nvalid|[Uu]nknown|usage|unexpected|signal|[Ee]xceeded|No (?:test|such|files|rule)|no tests|main module|ENO|EAC|ECON|ETIM|EAI| (?:429|50[0234])\b|[Cc]onnect|[Uu]nrecognized/;

/** Hands lines to the readers that want them. */
export class TextReaders {
  readonly #readers: readonly LineReader[];
  readonly #wantsAll: boolean;
  /** Those in the middle of something, to which lines that say nothing belong. */
  #open: readonly LineReader[] = [];

  /** `more`: formats of the user's own, which may want lines that say nothing to anybody else. */
  constructor(
    sink: FindingSink,
    { formats = TEXT_FORMATS, more = [] }: { formats?: readonly TextFormat[]; more?: readonly TextFormat[] },
  ) {
    this.#readers = [...formats, ...more].map((format) => format.create(sink));
    this.#wantsAll = more.length > 0;
  }

  /** True for a line that says something: the others begin nothing, whatever they are part of. */
  line(text: string): boolean {
    if (text === '' && this.#open.length === 0) return false;
    const says = WORDS.test(text) || STARTS.test(text);
    if (says || this.#wantsAll) {
      for (const reader of this.#readers) reader.line(text);
      this.#open = this.#readers.filter((reader) => reader.inside);
    } else if (this.#open.length > 0) {
      for (const reader of this.#open) reader.line(text);
      if (!this.#open.every((reader) => reader.inside)) this.#open = this.#readers.filter((reader) => reader.inside);
    }
    return says;
  }

  end(): void {
    for (const reader of this.#readers) reader.end();
  }
}
