import { stripVTControlCharacters, styleText } from 'node:util';
import { formatDuration } from './figures.ts';
import { revealControls } from './html.ts';

/** Where progress is written: a terminal or a file. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface ProgressDependencies {
  readonly stream: ProgressStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds, only ever growing. */
  readonly now: () => number;
  /** Calls back until the returned function is called. */
  readonly every: (milliseconds: number, tick: () => void) => () => void;
}

/** Says what the demo is doing. One step at a time. */
export interface Progress {
  /** Runs the work under a title; a failure is shown and thrown on. `say` adds a word about what is going on. */
  step<T>(title: string, work: (say: (detail: string) => void) => Promise<T>): Promise<T>;
  /** A heading between steps. */
  heading(text: string): void;
  /** A line of its own. */
  line(text: string): void;
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'] as const;
const FRAME_MS = 80;
const CLEAR_LINE = '\r\u001b[2K';

type Style = Parameters<typeof styleText>[0];

/** Progress with a spinner and colours on a terminal, plain lines elsewhere (CI, pipes, `TERM=dumb`). */
export function createProgress(dependencies: ProgressDependencies): Progress {
  const { stream, environment, now, every } = dependencies;
  const live = stream.isTTY === true && environment.TERM !== 'dumb' && !isSet(environment.CI);
  const paint = painter(stream, environment);
  const line = (text: string): void => void stream.write(`${text}\n`);

  async function step<T>(title: string, work: (say: (detail: string) => void) => Promise<T>): Promise<T> {
    const started = now();
    const name = oneLine(title);
    let detail = '';
    let frame = 0;
    const draw = (): void => {
      const sign = FRAMES[frame++ % FRAMES.length] ?? '';
      const room = width(stream) - 4;
      stream.write(
        `${CLEAR_LINE}${paint('cyan', sign)} ${shorten(detail === '' ? name : `${name} · ${detail}`, room)}`,
      );
    };
    const finish = (sign: string): void => {
      const took = paint('dim', formatDuration(now() - started));
      stream.write(`${live ? CLEAR_LINE : ''}${sign} ${name} ${took}\n`);
    };
    if (live) draw();
    else line(`… ${name}`);
    const stop = live ? every(FRAME_MS, draw) : () => {};
    try {
      const result = await work((text) => {
        detail = oneLine(text);
        if (!live) line(`  ${detail}`);
      });
      stop();
      finish(paint('green', '✓'));
      return result;
    } catch (error) {
      stop();
      finish(paint('red', '✕'));
      throw error;
    }
  }

  return {
    step,
    heading: (text) => line(`\n${paint('bold', oneLine(text))}`),
    line: (text) => line(oneLine(text)),
  };
}

/** NO_COLOR (no-color.org) wins over FORCE_COLOR; without either, only a terminal gets colours. */
function painter(
  stream: ProgressStream,
  environment: ProgressDependencies['environment'],
): (style: Style, text: string) => string {
  const forced = isSet(environment.FORCE_COLOR) && environment.FORCE_COLOR !== '0';
  const terminal = stream.isTTY === true && environment.TERM !== 'dumb';
  const coloured = !isSet(environment.NO_COLOR) && (forced || terminal);
  return (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

/** Titles may hold text from outside: no escape sequence reaches the terminal, and a line stays one line. */
function oneLine(text: string): string {
  return revealControls(stripVTControlCharacters(text).replace(/\s+/g, ' ').trim());
}

/** Some terminals say 0 for "I don't know". */
function width({ columns }: ProgressStream): number {
  return columns === undefined || columns <= 0 ? 80 : columns;
}

/** A line that wraps can't be drawn over, so it is cut to the terminal's width. */
function shorten(text: string, room: number): string {
  const characters = [...text];
  return characters.length <= room ? text : `${characters.slice(0, Math.max(0, room - 1)).join('')}…`;
}
