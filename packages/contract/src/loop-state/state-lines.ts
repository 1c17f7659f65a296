/** The fault a line scan can meet, at a 0-based line and column. */
export interface LineFault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** Splits text into lines that keep their own ending (`\n`, `\r\n` or `\r`), so that joining them gives the text back. */
export function splitLines(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    lines.push(text.slice(start, at + 1));
    start = at + 1;
  }
  if (start < text.length) lines.push(text.slice(start));
  return lines;
}

/** A line without its ending. */
export function lineContent(line: string): string {
  let end = line.length;
  if (end > 0 && line.charCodeAt(end - 1) === 10) end--;
  if (end > 0 && line.charCodeAt(end - 1) === 13) end--;
  return end === line.length ? line : line.slice(0, end);
}

/** The ending of a line; empty for a last line without one. */
export function lineEnding(line: string): string {
  return line.slice(lineContent(line).length);
}

/** Lines with `eol` put after a last line that has none, so that something can follow it. */
export function closeLastLine(lines: readonly string[], eol: string): readonly string[] {
  const last = lines.at(-1);
  if (last === undefined || lineEnding(last) !== '') return lines;
  return [...lines.slice(0, -1), last + eol];
}

/** Lines with an ending on every one but the last, which keeps its own. */
export function terminated(lines: readonly string[], eol: string): readonly string[] {
  return lines.map((line, at) => (at < lines.length - 1 && lineEnding(line) === '' ? line + eol : line));
}

export interface Heading {
  readonly level: number;
  readonly text: string;
}

/** An ATX heading that starts in the first column (an indented one belongs to the list it stands in), or null. */
export function readHeading(line: string): Heading | null {
  if (line.charCodeAt(0) !== 35) return null;
  let level = 0;
  while (line.charCodeAt(level) === 35) level++;
  const rest = lineContent(line).slice(level);
  if (level > 6 || (rest !== '' && rest[0] !== ' ' && rest[0] !== '\t')) return null;
  return { level, text: withoutClosingHashes(rest.trim()) };
}

function withoutClosingHashes(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 35) end--;
  if (end === text.length) return text;
  if (end === 0) return '';
  return text[end - 1] === ' ' || text[end - 1] === '\t' ? text.slice(0, end).trimEnd() : text;
}

export interface Bullet {
  readonly nested: boolean;
  readonly text: string;
}

/** A list bullet, nested when it is indented by two columns or a tab, or null. */
export function readBullet(line: string): Bullet | null {
  let at = 0;
  while (line[at] === ' ' || line[at] === '\t') at++;
  const mark = line[at];
  if (mark !== '-' && mark !== '*' && mark !== '+') return null;
  const rest = lineContent(line).slice(at + 1);
  if (rest !== '' && rest[0] !== ' ' && rest[0] !== '\t') return null;
  return { nested: at >= 2 || line[0] === '\t', text: rest.trim() };
}

/** `key: value` at its first colon that no backslash escapes and that a blank or the end follows, or null. */
export function readPair(text: string): { readonly key: string; readonly value: string } | null {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === ':' && (at + 1 === text.length || text[at + 1] === ' ' || text[at + 1] === '\t')) {
      return { key: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
    }
  }
  return null;
}

export function isBlank(line: string): boolean {
  return line.trim() === '';
}

export function isIndented(line: string): boolean {
  return line[0] === '\t' || (line[0] === ' ' && line[1] === ' ');
}

/** Follows fenced code and HTML comments over lines: what stands inside is somebody's text, never structure. */
export class OpaqueBlocks {
  #fence: { readonly mark: string; readonly length: number } | null = null;
  #comment = false;
  #opened: LineFault | null = null;

  /** Whether the line is inside, opens or closes such a block. */
  covers(line: string, number: number): boolean {
    if (this.#fence !== null) {
      const run = fenceRun(line.trim());
      if (run?.mark === this.#fence.mark && run.length >= this.#fence.length && run.rest === '') this.#close();
      return true;
    }
    if (this.#comment) {
      if (line.includes('-->')) this.#close();
      return true;
    }
    const first = firstInk(line);
    if (first === '`' || first === '~') return this.#openFence(line, number);
    if (first === '<' && line.trimStart().startsWith('<!--')) {
      if (line.includes('-->')) return true;
      this.#comment = true;
      this.#opened = { message: 'a comment is never closed', line: number, column: line.indexOf('<!--') };
      return true;
    }
    return false;
  }

  /** The block that was opened and never closed, or null. */
  unclosed(): LineFault | null {
    return this.#opened;
  }

  #openFence(line: string, number: number): boolean {
    const run = fenceRun(line.trim());
    if (run === null || (run.mark === '`' && run.rest.includes('`'))) return false;
    this.#fence = run;
    this.#opened = { message: 'a code block is never closed', line: number, column: line.indexOf(run.mark) };
    return true;
  }

  #close(): void {
    this.#fence = null;
    this.#comment = false;
    this.#opened = null;
  }
}

function firstInk(line: string): string | undefined {
  let at = 0;
  while (line[at] === ' ' || line[at] === '\t') at++;
  return line[at];
}

function fenceRun(text: string): { mark: string; length: number; rest: string } | null {
  const mark = text[0];
  if (mark !== '`' && mark !== '~') return null;
  let length = 0;
  while (text[length] === mark) length++;
  return length < 3 ? null : { mark, length, rest: text.slice(length).trim() };
}
