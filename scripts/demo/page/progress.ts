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

/** Says what the demo is doing. Steps may run side by side: each that runs has a line, each that ended leaves one. */
export interface Progress {
  /** Runs the work under a title; a failure is shown and thrown on. `say` adds a word about what is going on. */
  step<T>(title: string, work: (say: (detail: string) => void) => Promise<T>): Promise<T>;
  /** A heading between steps. */
  heading(text: string): void;
  /** A line of its own. */
  line(text: string): void;
  /** Lines with a label in front of each, texts aligned; an empty label goes on with the one above. */
  rows(rows: readonly (readonly [label: string, text: string])[]): void;
}

interface RunningStep {
  readonly name: string;
  readonly started: number;
  detail: string;
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'] as const;
const FRAME_MS = 80;
const CLEAR_LINE = '\r\u001b[2K';
const LINE_UP = '\u001b[1A';

/** Below this a running step shows no time: figures that flicker by help nobody. */
const SHOW_TIME_MS = 2000;

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** Progress with a spinner and colours on a terminal, plain lines elsewhere (CI, pipes, `TERM=dumb`). */
export function createProgress(dependencies: ProgressDependencies): Progress {
  const { stream, environment, now } = dependencies;
  const live = stream.isTTY === true && environment.TERM !== 'dumb' && !isSet(environment.CI);
  const paint = painter(stream, environment);
  const running = live ? liveSteps(dependencies, paint) : plainSteps(stream);
  const line = (text: string): void => running.print(`${text}\n`);

  async function step<T>(title: string, work: (say: (detail: string) => void) => Promise<T>): Promise<T> {
    const current: RunningStep = { name: oneLine(title), started: now(), detail: '' };
    const finish = (sign: string): void =>
      running.end(current, `${sign} ${current.name} ${paint('dim', formatDuration(now() - current.started))}\n`);
    running.begin(current);
    try {
      const result = await work((text) => {
        current.detail = oneLine(text);
      });
      finish(paint('green', '✓'));
      return result;
    } catch (error) {
      finish(paint('red', '✕'));
      throw error;
    }
  }

  return {
    step,
    heading: (text) => line(`\n${paint('bold', oneLine(text))}`),
    line: (text) => line(oneLine(text)),
    rows: (rows) => {
      const indent = Math.max(0, ...rows.map(([label]) => oneLine(label).length)) + 2;
      for (const [label, text] of rows) line(`  ${paint('bold', oneLine(label).padEnd(indent))}${oneLine(text)}`);
    },
  };
}

/** How steps that are under way are shown. */
interface RunningSteps {
  begin(step: RunningStep): void;
  /** Takes the step away and leaves a line for it. */
  end(step: RunningStep, left: string): void;
  /** Writes above the steps that are under way. */
  print(text: string): void;
}

/** Where nobody watches, the details of a step are noise. */
function plainSteps(stream: ProgressStream): RunningSteps {
  return {
    begin: ({ name }) => void stream.write(`… ${name}\n`),
    end: (_step, left) => void stream.write(left),
    print: (text) => void stream.write(text),
  };
}

/** A block of lines at the bottom, one per step, drawn over again and again. */
function liveSteps({ stream, now, every }: ProgressDependencies, paint: Paint): RunningSteps {
  const steps: RunningStep[] = [];
  let drawn = 0;
  let frame = 0;
  let stop = (): void => {};
  const clear = (): string => (drawn === 0 ? '' : CLEAR_LINE + (LINE_UP + CLEAR_LINE).repeat(drawn - 1));
  const draw = (above = ''): void => {
    const sign = paint('cyan', FRAMES[frame++ % FRAMES.length] ?? '');
    const lines = steps.map((step) => `${sign} ${shorten(describe(step, now()), width(stream) - 4)}`);
    stream.write(clear() + above + (drawn === 0 && lines.length > 0 ? CLEAR_LINE : '') + lines.join('\n'));
    drawn = lines.length;
  };
  return {
    begin: (step) => {
      steps.push(step);
      draw();
      if (steps.length === 1) stop = every(FRAME_MS, draw);
    },
    end: (step, left) => {
      steps.splice(steps.indexOf(step), 1);
      if (steps.length === 0) stop();
      draw(left);
    },
    print: draw,
  };
}

function describe({ name, detail, started }: RunningStep, now: number): string {
  const seconds = now - started < SHOW_TIME_MS ? '' : ` ${Math.floor((now - started) / 1000)} s`;
  return `${name}${seconds}${detail === '' ? '' : ` · ${detail}`}`;
}

/** NO_COLOR (no-color.org) wins over FORCE_COLOR; without either, only a terminal gets colours. */
function painter(stream: ProgressStream, environment: ProgressDependencies['environment']): Paint {
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
