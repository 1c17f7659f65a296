import type { FindingSink, LineReader, TextFormat } from '../finding-sink.ts';

/** ESLint's `stylish` and Biome/stylelint alike: a path alone on a line, then its places. */
const STYLISH = /^\s{1,6}(\d{1,7}):(\d{1,7})\s{1,8}(error|warning|✖|⚠)\s{1,8}(\S.*)$/;
/** ruff, and whatever prints rules under a path: `12:5 F401 words`. */
const GROUPED = /^\s{1,6}(\d{1,7}):(\d{1,7})[: ] ?([A-Z]{1,8}\d{1,6}|[a-z][a-z-]{2,40}:?) (.*)$/;

class LintText implements LineReader {
  inside = false;
  readonly #sink: FindingSink;
  #file = '';

  constructor(sink: FindingSink) {
    this.#sink = sink;
  }

  line(text: string): void {
    if (this.#file !== '') {
      const found = STYLISH.exec(text);
      if (found !== null) {
        this.#stylish(found);
        return;
      }
      const grouped = GROUPED.exec(text);
      if (grouped !== null) {
        this.#grouped(grouped);
        return;
      }
    }
    if (/^(?:[/.\w@][^:*?"<>|]{0,500}\.\w{1,10}|[A-Za-z]:[\\/][^:*?"<>|]{1,500}):?$/.test(text)) {
      this.#file = text.replace(/:$/, '');
      this.inside = true;
    } else if (text.trim() !== '' && !text.startsWith(' ')) this.end();
  }

  end(): void {
    this.#file = '';
    this.inside = false;
  }

  #stylish([, line, column, level, rest = '']: RegExpExecArray): void {
    const gap = rest.search(/\s{2,}\S{1,100}$/);
    const rule = gap < 0 ? undefined : rest.slice(gap).trim();
    const message = gap < 0 ? rest : rest.slice(0, gap);
    this.#sink.add({
      failureClass: /^Parsing error/.test(message) ? 'build' : 'lint',
      severity: level === 'warning' || level === '⚠' ? 'warning' : 'error',
      message,
      ...(rule === undefined ? {} : { rule }),
      places: [{ file: this.#file, line: Number(line), column: Number(column) }],
    });
  }

  #grouped([, line, column, rule = '', message = '']: RegExpExecArray): void {
    const name = rule.replace(/:$/, '');
    this.#sink.add({
      failureClass: /syntax/.test(name) ? 'build' : 'lint',
      severity: 'error',
      message,
      rule: name,
      places: [{ file: this.#file, line: Number(line), column: Number(column) }],
    });
  }
}

export const lintText: TextFormat = { name: 'lint', create: (sink) => new LintText(sink) };
