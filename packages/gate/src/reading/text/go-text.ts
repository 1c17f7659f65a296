import type { FailureClass } from '@loop-actions/contract';
import type { FindingSink, LineReader, PrintedPlace, RawFinding, TextFormat } from '../finding-sink.ts';

const MOST_WAITING = 500;
const RESULT = /^\s*--- (FAIL|PASS|SKIP): (\S{1,500}) \(/;
const LOGGED = /^\s{4,80}([\w.-]{1,200}\.go):(\d{1,7}): (.*)$/;
const RUN = /^=== (?:RUN|CONT|NAME) {1,3}(\S{1,500})/;
const PACKAGE = /^(?:FAIL|ok {2}|---)\t(\S{1,500})/;
const FRAME = /^\t(\/[^:]{1,1000}\.go):(\d{1,7})(?: |$)/;

/** go build, go vet and go test: the compiler's lines, logs of tests below `--- FAIL`, panics. */
export class GoText implements LineReader {
  readonly #sink: FindingSink;
  /** Log lines by test, until it is known which tests failed and where their package lies. */
  #logs: { test: string; finding: RawFinding }[] = [];
  #failed = new Set<string>();
  #test = '';
  #panic: { message: string; places: PrintedPlace[] } | null = null;
  #last: RawFinding | null = null;

  constructor(sink: FindingSink) {
    this.#sink = sink;
  }

  get inside(): boolean {
    return this.#test !== '' || this.#panic !== null || this.#failed.size > 0;
  }

  line(text: string): void {
    if (this.#panic !== null && this.#inPanic(text)) return;
    const logged = LOGGED.exec(text);
    if (logged !== null) {
      this.#logged(logged);
      return;
    }
    const compiled = /^(?:vet: )?([^\s:()][^:()]{0,500}\.go):(\d{1,7})(?::(\d{1,7}))?: (.*)$/.exec(text);
    if (compiled !== null) {
      this.#compiled(compiled);
      return;
    }
    if (/^(?:panic: |fatal error: )/.test(text)) {
      this.#panic = { message: text.slice(0, 500), places: [] };
      return;
    }
    const run = RUN.exec(text);
    if (run !== null) {
      this.#test = run[1] ?? '';
      return;
    }
    const result = RESULT.exec(text);
    if (result !== null) {
      this.#result(result);
      return;
    }
    const done = PACKAGE.exec(text);
    if (done !== null) {
      this.#packageDone(done[1] ?? '');
      return;
    }
    if (/^\s{8,}\S/.test(text)) this.#continue(text);
  }

  end(): void {
    this.#closePanic();
    this.#packageDone('');
  }

  #logged([, file = '', line, message = '']: RegExpExecArray): void {
    if (this.#logs.length >= MOST_WAITING) return;
    this.#last = {
      failureClass: 'test',
      severity: 'error',
      message,
      rule: this.#test.slice(0, 200),
      places: [{ file, line: Number(line), partial: true }],
    };
    this.#logs.push({ test: this.#test, finding: this.#last });
  }

  #continue(text: string): void {
    const entry = this.#logs.at(-1);
    if (entry === undefined || entry.finding !== this.#last || entry.finding.message.length > 1500) return;
    const finding = { ...entry.finding, message: `${entry.finding.message}\n${text.trim()}` };
    this.#last = finding;
    this.#logs[this.#logs.length - 1] = { test: entry.test, finding };
  }

  #compiled([, file = '', line, column, message = '']: RegExpExecArray): void {
    this.#sink.add({
      failureClass: vetOrBuild(message),
      severity: 'error',
      message,
      places: [
        { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }), partial: true },
      ],
    });
  }

  #result([, outcome, name = '']: RegExpExecArray): void {
    // Without -v only what failed is printed, and its logs follow; with -v they have gone before.
    this.#test = name;
    if (outcome === 'FAIL') this.#failed.add(name);
  }

  #packageDone(path: string): void {
    this.#closePanic();
    for (const { test, finding } of this.#logs) {
      if (!this.#failed.has(test)) continue;
      this.#sink.add({
        ...finding,
        places: finding.places.map((place) => ({ ...place, file: path === '' ? place.file : `${path}/${place.file}` })),
      });
    }
    this.#logs = [];
    this.#failed = new Set();
    this.#test = '';
    this.#last = null;
  }

  /** True while the line belongs to the panic. */
  #inPanic(text: string): boolean {
    const panic = this.#panic;
    if (panic === null) return false;
    const frame = FRAME.exec(text);
    if (frame !== null && panic.places.length < 60) panic.places.push({ file: frame[1] ?? '', line: Number(frame[2]) });
    if (/^(?:FAIL|ok {2}|exit status )/.test(text)) return false;
    return true;
  }

  #closePanic(): void {
    if (this.#panic === null) return;
    const { message, places } = this.#panic;
    this.#panic = null;
    this.#sink.add({ failureClass: 'test', severity: 'error', message, places });
  }

  /** Says whose output follows, where a stream of events tells. */
  testIs(name: string): void {
    this.#test = name;
  }

  /** Says which package has ended, where a stream of events tells. */
  packageIs(path: string): void {
    this.#packageDone(path);
  }
}

/** The compiler and vet print alike; these are sentences of vet's analysers. */
const VET =
  /^(?:fmt\.|call to |self-assignment|unreachable code|result of |.{1,200} (?:format %|call has|passes lock by value|copies lock|arg list|possible formatting)|struct field |the cancel function|unusedresult|composite literal uses|loop variable |non-constant format|possible misuse|suspect |.{1,200}should have signature|unkeyed|bad syntax for struct tag|assignment copies)/;

function vetOrBuild(message: string): FailureClass {
  return VET.test(message.slice(0, 500)) ? 'lint' : 'build';
}

export const goText: TextFormat = { name: 'go', create: (sink) => new GoText(sink) };
