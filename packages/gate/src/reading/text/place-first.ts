import type { FailureClass } from '@loop-actions/contract';
import type { FindingSink, LineReader, TextFormat } from '../finding-sink.ts';
import { placeAtStart } from '../printed-place.ts';

/** `path:1:2: …` as mypy, ruff, flake8, gcc, javac, go vet and ESLint's `unix` and `compact` formats print it. */
class PlaceFirst implements LineReader {
  readonly inside = false;
  readonly #sink: FindingSink;

  constructor(sink: FindingSink) {
    this.#sink = sink;
  }

  line(text: string): void {
    const compact = /^([^:]{1,1000}): line (\d{1,7}), col (\d{1,7}), (Error|Warning) - (.*)$/.exec(text);
    if (compact !== null) {
      const [, file = '', line, column, level, message = ''] = compact;
      this.#add('lint', {
        file,
        line: Number(line),
        column: Number(column),
        message,
        warning: level === 'Warning',
      });
      return;
    }
    if (/^[\s>|]/.test(text)) return;
    const place = placeAtStart(text);
    if (place === null) return;
    const read = readRest(place.rest, place.file);
    if (read === null) return;
    const { rest: _rest, ...at } = place;
    this.#add(read.failureClass, { ...at, ...read });
  }

  end(): void {}

  #add(
    failureClass: FailureClass,
    found: { file: string; line?: number; column?: number; message: string; warning: boolean; rule?: string },
  ): void {
    const { file, line, column, message, rule, warning } = found;
    this.#sink.add({
      failureClass,
      severity: warning ? 'warning' : 'error',
      message,
      ...(rule === undefined ? {} : { rule }),
      places: [{ file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) }],
    });
  }
}

interface Rest {
  readonly failureClass: FailureClass;
  readonly message: string;
  readonly rule?: string;
  readonly warning: boolean;
}

/** Biome's headline: the rule, then marks and a rule drawn to the edge. */
function readBiome(rule: string, rest: string): Rest {
  const isSetting = /^(?:deserialize|configuration)/.test(rule);
  const failureClass = rule === 'parse' ? 'build' : isSetting ? 'config' : 'lint';
  return { failureClass, message: rule, rule, warning: rest.includes('DEPRECATED') };
}

/** What cargo's `short` format says of denied warnings, without their names. */
const RUST_LINT = /^(?:unused |unreachable |.{1,200} (?:is|are) never (?:used|read))/;

/** What stands behind the place says which tool speaks; null for what is no finding. */
function readRest(rest: string, file: string): Rest | null {
  const level = /^(fatal error|error|warning|note|hint)(?:\[(\w{1,20})\])?: (.*)$/.exec(rest);
  if (level !== null) {
    const [, word = '', code, words = ''] = level;
    if (word === 'note' || word === 'hint') return null;
    const tagged = /^(.*\S)\s{1,4}\[([\w-]{1,60})\]$/.exec(words);
    const rule = code ?? tagged?.[2];
    const message = tagged?.[1] ?? words;
    const failureClass =
      rule === 'syntax' ? 'build' : /\.pyi?$/.test(file) ? 'type' : RUST_LINT.test(message) ? 'lint' : 'build';
    return { failureClass, message, warning: word === 'warning', ...(rule === undefined ? {} : { rule }) };
  }
  const biome = /^((?:lint|format|assist|parse|suppressions|deserialize|configuration)[\w/-]{0,100}) .{0,200}━/.exec(
    rest,
  );
  if (biome !== null) return readBiome(biome[1] ?? '', rest);
  const python = /^([A-Z]{1,6}\d{1,5})(?: \[\*\])? (.*)$/.exec(rest);
  if (python !== null) return { failureClass: 'lint', message: python[2] ?? '', rule: python[1] ?? '', warning: false };
  const named = /^(?:\[\*\] )?(invalid-syntax|syntax-error): (.*)$/.exec(rest);
  if (named !== null) return { failureClass: 'build', message: named[2] ?? '', rule: named[1] ?? '', warning: false };
  const unix = /^(.{1,1000}) \[(Error|Warning)\/([\w@/-]{1,100})\]$/.exec(rest);
  if (unix === null) return null;
  return { failureClass: 'lint', message: unix[1] ?? '', rule: unix[3] ?? '', warning: unix[2] === 'Warning' };
}

export const placeFirst: TextFormat = { name: 'path:line', create: (sink) => new PlaceFirst(sink) };
