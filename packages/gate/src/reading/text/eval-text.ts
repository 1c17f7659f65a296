import type { FindingSink, LineReader, TextFormat } from '../finding-sink.ts';

/** promptfoo's table of outputs: `│ question │ [FAIL] answer │`; longer answers go on in rows without a mark. */
class EvalText implements LineReader {
  readonly inside = false;
  readonly #sink: FindingSink;

  constructor(sink: FindingSink) {
    this.#sink = sink;
  }

  line(text: string): void {
    if (!text.startsWith('│')) return;
    const mark = text.search(/│ \[(?:FAIL|ERROR)\] /);
    if (mark < 0) return;
    const name = text.slice(1, mark).trim();
    const said = (text.slice(mark + 2).split('│')[0] ?? '').trim();
    this.#sink.add({
      failureClass: 'eval',
      severity: 'error',
      message: `${name}\n${said}`,
      ...(name === '' ? {} : { rule: name.slice(0, 200) }),
      places: [],
    });
  }

  end(): void {}
}

export const evalText: TextFormat = { name: 'eval', create: (sink) => new EvalText(sink) };
