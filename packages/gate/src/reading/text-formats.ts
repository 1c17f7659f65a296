import type { FindingSink, LineReader, TextFormat } from './finding-sink.ts';
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
  uncaughtText,
  settingsText,
];

/** What every line that begins something has: most lines of a log have none of it and go no further. */
const BEGINS =
  /[Ee]rror|[Ff]ail|FAIL|[Ee]xception|not ok|panic|^[^\s:]{1,200}:\d|^\s{1,8}\d{1,7}:\d|^ {2}\d+\) |● |✖|^#|^[=_]{3}|^thread '|Traceback|\[ERROR\]|^(?:::|##\[)|^[\w@./\\-][^:]{0,300}\.\w{1,8}:?$|\(\d+,\d+\): |^=== |[Nn]o (?:test|such|files)|Missing|usage|unexpected|[A-Z]\d{3,4} |Failed|warning|ERROR|Unknown|[Ii]nvalid|cannot|Cannot|Could|could|No rule|no tests|PASS|^TAP|^\s*--- |[Kk]illed|signal|memory|[Rr]efused|[Dd]enied|[Tt]imed? ?out|[Ee]xceeded|no space|ENO|EAC|ECON|ETIM|EAI|\b[45]\d\d\b/;

/** Hands lines to the readers that want them. */
export class TextReaders {
  readonly #readers: readonly LineReader[];
  readonly #wantsAll: boolean;

  constructor(sink: FindingSink, more: readonly TextFormat[]) {
    this.#readers = [...TEXT_FORMATS, ...more].map((format) => format.create(sink));
    this.#wantsAll = more.length > 0;
  }

  /** True for a line that says something: the others begin nothing, whatever they are part of. */
  line(text: string): boolean {
    const says = BEGINS.test(text);
    if (says || this.#wantsAll) for (const reader of this.#readers) reader.line(text);
    else for (const reader of this.#readers) if (reader.inside) reader.line(text);
    return says;
  }

  end(): void {
    for (const reader of this.#readers) reader.end();
  }
}
