import { DOCUMENT_LIMITS } from '../limits.ts';
import { type ErrorCode, LoopError } from '../loop-error.ts';
import type { SourcePosition } from '../source-position.ts';

/** Containers (quotes and list markers) before the text of one line; people use two or three. */
const MAX_CONTAINERS = 12;
/** Column of the last list marker on a line; each level of nesting costs at least two columns. */
const MAX_INDENT = 64;
/** Lines of one bullet. The lexer needs time quadratic in them: 256 kB of them took 112 s (marked 18.2.1). */
const MAX_BULLET_LINES = 300;

/** How a Markdown control file is called in errors. */
export interface ControlFile {
  readonly file: string;
  readonly invalid: ErrorCode;
  readonly tooLarge: ErrorCode;
}

/**
 * The text of a control file with `\n` line ends and no byte order mark, safe to hand to the Markdown lexer.
 * Throws `LoopError` for a file that is too large, binary, or built to exhaust the lexer.
 */
export function guardDocument(text: string, source: ControlFile): string {
  const bytes = Buffer.byteLength(text);
  if (bytes > DOCUMENT_LIMITS.specBytes) {
    throw new LoopError(source.tooLarge, {
      message: `${source.file} is ${bytes} bytes; at most ${DOCUMENT_LIMITS.specBytes} are read`,
      remedy: 'Keep rules here and move explanations to another file.',
    });
  }
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const fail = (line: number, column: number, message: string, remedy: string): never => {
    const position: SourcePosition = { file: source.file, line: line + 1, column: column + 1 };
    const where = `${source.file}:${position.line}:${position.column}`;
    const sourceLine = (lines[line] ?? '').slice(0, 200);
    throw new LoopError(source.invalid, { message: `${where}: ${message}`, remedy, position, sourceLine });
  };
  let bulletLines = 0;
  let blank = false;
  for (const [number, line] of lines.entries()) {
    const control = controlCharacterAt(line);
    if (control >= 0) fail(number, control, 'a control character: this is not a text file', 'Save it as UTF-8 text.');
    const shape = shapeOf(line);
    if (shape.containers > MAX_CONTAINERS || shape.markerColumn > MAX_INDENT) {
      fail(number, 0, 'lists or quotes nested this deep are not read', 'Write each rule as a bullet of its own.');
    }
    if (shape.markerColumn >= 0) bulletLines = 1;
    else if (shape.empty) bulletLines += bulletLines > 0 ? 1 : 0;
    else if (shape.heading || (blank && shape.indent === 0)) bulletLines = 0;
    else if (bulletLines > 0) bulletLines++;
    if (bulletLines > MAX_BULLET_LINES) {
      fail(number, 0, `a bullet of more than ${MAX_BULLET_LINES} lines`, 'A rule is one sentence: split it.');
    }
    blank = shape.empty;
  }
  return `${lines.join('\n')}\n`;
}

interface LineShape {
  readonly containers: number;
  /** Column of the last list marker, tabs counted as four; -1 without one. */
  readonly markerColumn: number;
  readonly indent: number;
  readonly empty: boolean;
  readonly heading: boolean;
}

function shapeOf(line: string): LineShape {
  let containers = 0;
  let markerColumn = -1;
  let column = 0;
  let at = 0;
  for (; at < line.length; ) {
    const character = line[at];
    if (character === ' ') column++;
    else if (character === '\t') column += 4;
    else if (character === '>') {
      containers++;
      column = 0;
    } else {
      const marker = markerLength(line, at);
      if (marker === 0) break;
      containers++;
      markerColumn = column;
      at += marker - 1;
      column += marker;
    }
    at++;
  }
  const heading = /^#{1,6}(?:[ \t]|$)/.test(line.slice(at, at + 8));
  return { containers, markerColumn, indent: at === 0 ? 0 : column, empty: at >= line.length, heading };
}

/** Length of the list marker at an offset (`-`, `*`, `+`, `1.`, `1)`), 0 where there is none. */
function markerLength(line: string, at: number): number {
  const found = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/.exec(line.slice(at, at + 12));
  return found === null ? 0 : found[0].length;
}

function controlCharacterAt(line: string): number {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if ((code < 0x20 && code !== 0x09 && code !== 0x0c) || code === 0x7f) return at;
  }
  return -1;
}
