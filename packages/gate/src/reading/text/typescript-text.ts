import type { FindingSink, LineReader, TextFormat } from '../finding-sink.ts';

/** tsc with `--pretty false`: `path(1,2): error TS1234: words`; pretty: `path:1:2 - error TS1234: words`. */
const PLAIN =
  /^([^():]{1,1000}|[A-Za-z]:[^():]{1,1000}|[^:]{1,1000}?)\((\d{1,7}),(\d{1,7})\): (error|warning) (TS\d{1,6}): (.*)$/;
const PRETTY = /^([^:]{1,1000}):(\d{1,7}):(\d{1,7}) - (error|warning) (TS\d{1,6}): (.*)$/;
const BARE = /^error (TS\d{1,6}): (.*)$/;

/** Codes of settings: options (TS5xxx, TS6xxx), no inputs (TS18002, TS18003), type packages that are not there. */
const SETTINGS = /^TS(?:5\d{3}|6\d{3}|1800[23]|2688)$/;
/** Codes of text that is no program (TS1xxx). */
const SYNTAX = /^TS1\d{3}$/;

class TypescriptText implements LineReader {
  readonly inside = false;
  readonly #sink: FindingSink;

  constructor(sink: FindingSink) {
    this.#sink = sink;
  }

  line(text: string): void {
    if (!text.includes('TS')) return;
    const bare = BARE.exec(text);
    if (bare !== null) {
      this.#add(bare[1] ?? '', bare[2] ?? '', 'error', []);
      return;
    }
    const found = PLAIN.exec(text) ?? PRETTY.exec(text);
    if (found === null) return;
    const [, file = '', line, column, severity, code = '', words = ''] = found;
    this.#add(code, words, severity === 'warning' ? 'warning' : 'error', [
      { file, line: Number(line), column: Number(column) },
    ]);
  }

  end(): void {}

  #add(
    rule: string,
    message: string,
    severity: 'error' | 'warning',
    places: { file: string; line: number; column: number }[],
  ): void {
    const failureClass = SETTINGS.test(rule) ? 'config' : SYNTAX.test(rule) ? 'build' : 'type';
    this.#sink.add({ failureClass, severity, message, rule, places });
  }
}

export const typescriptText: TextFormat = { name: 'typescript', create: (sink) => new TypescriptText(sink) };
