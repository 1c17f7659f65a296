import type { FindingSink, LineReader, TextFormat } from '../finding-sink.ts';

const COMMAND = /^::(error|warning|notice) ([^:]{1,2000})::(.{0,3000})$/;

/** `::error file=a,line=1,title=F401::words`, as ruff, Biome, vitest and others print for GitHub. */
class GithubCommands implements LineReader {
  readonly inside = false;
  readonly #sink: FindingSink;

  constructor(sink: FindingSink) {
    this.#sink = sink;
  }

  line(text: string): void {
    if (!text.startsWith('::')) return;
    const found = COMMAND.exec(text);
    if (found === null) return;
    const [, level, list = '', message = ''] = found;
    const values = new Map(
      list
        .split(',')
        .map((pair) => [pair.slice(0, pair.indexOf('=')), unescapeProperty(pair.slice(pair.indexOf('=') + 1))]),
    );
    const file = values.get('file');
    const line = Number(values.get('line'));
    const column = Number(values.get('col'));
    const title = values.get('title') ?? '';
    this.#sink.add({
      failureClass: classOf(title),
      severity: level === 'error' ? 'error' : level === 'warning' ? 'warning' : 'notice',
      message: unescapeProperty(message),
      ...(title === '' ? {} : { rule: title }),
      places: file === undefined ? [] : [{ file, ...(line > 0 ? { line } : {}), ...(column > 0 ? { column } : {}) }],
    });
  }

  end(): void {}
}

function classOf(title: string): 'lint' | 'build' | 'unknown' {
  if (/invalid-syntax|^parse$/.test(title)) return 'build';
  return /\([A-Z]{1,6}\d{1,5}\)|^lint\/|^[A-Z]{1,6}\d{1,5}$/.test(title) ? 'lint' : 'unknown';
}

/** The runner's escapes (toolkit, `escapeProperty`). */
function unescapeProperty(text: string): string {
  return text
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '')
    .replaceAll('%25', '%');
}

export const githubCommands: TextFormat = { name: 'github', create: (sink) => new GithubCommands(sink) };
