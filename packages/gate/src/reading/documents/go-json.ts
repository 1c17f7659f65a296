import type { FindingSink } from '../finding-sink.ts';
import { GoText } from '../text/go-text.ts';
import type { JsonFormat, JsonReader } from './json-format.ts';
import { isObject, textAt } from './json-value.ts';

const MOST_TESTS = 2000;

/**
 * `go test -json` and `go build -json`: events with pieces of output. The pieces of one package are the text that
 * `go test -v` prints, so the reader of that text reads them, test by test.
 */
class GoEvents implements JsonReader {
  readonly #packages = new Map<string, { reader: GoText; partial: string }>();

  read(document: unknown, sink: FindingSink): boolean {
    if (!isObject(document) || typeof document.Action !== 'string') return readVet(document, sink);
    const owner = textAt(document, 'Package') || textAt(document, 'ImportPath');
    if (owner === '') return false;
    const output = textAt(document, 'Output');
    if (output !== '') this.#output(owner, textAt(document, 'Test'), output, sink);
    if (/^(?:fail|pass|skip|build-fail)$/.test(document.Action) && !('Test' in document)) this.#finish(owner);
    return true;
  }

  end(): void {
    for (const owner of [...this.#packages.keys()]) this.#finish(owner);
  }

  #output(owner: string, test: string, output: string, sink: FindingSink): void {
    const state = this.#packages.get(owner) ?? { reader: new GoText(sink), partial: '' };
    if (!this.#packages.has(owner)) {
      if (this.#packages.size >= MOST_TESTS) return;
      this.#packages.set(owner, state);
    }
    if (test !== '') state.reader.testIs(test);
    const lines = (state.partial + output).split('\n');
    state.partial = (lines.pop() ?? '').slice(0, 8192);
    for (const line of lines) state.reader.line(line.slice(0, 8192));
  }

  #finish(owner: string): void {
    const state = this.#packages.get(owner);
    if (state === undefined) return;
    if (state.partial !== '') state.reader.line(state.partial);
    state.reader.packageIs(owner.split(' ')[0] ?? '');
    state.reader.end();
    this.#packages.delete(owner);
  }
}

/** `go vet -json`: package → analyser → list of `posn` and `message`. */
function readVet(document: unknown, sink: FindingSink): boolean {
  if (!isObject(document)) return false;
  let isVet = false;
  for (const [, analysers] of Object.entries(document)) {
    if (!isObject(analysers)) return false;
    for (const [rule, found] of Object.entries(analysers)) {
      for (const one of Array.isArray(found) ? found : []) {
        const place = /^(.{1,1000}):(\d{1,7}):(\d{1,7})$/.exec(textAt(one, 'posn'));
        if (place === null) continue;
        isVet = true;
        sink.add({
          failureClass: 'lint',
          severity: 'error',
          message: textAt(one, 'message'),
          rule,
          places: [{ file: place[1] ?? '', line: Number(place[2]), column: Number(place[3]), partial: true }],
        });
      }
    }
  }
  return isVet;
}

export const goJson: JsonFormat = { name: 'go-json', create: () => new GoEvents() };
