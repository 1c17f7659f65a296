import { ItemId } from '../identifiers.ts';
import { DOCUMENT_LIMITS } from '../limits.ts';
import { LoopError } from '../loop-error.ts';
import { type LineFault, lineContent, lineEnding, OpaqueBlocks, readHeading, splitLines } from './state-lines.ts';
import { readStateText, writeStateText } from './state-text.ts';

/** A stretch of the document that begins with its heading; lines keep their endings. */
export interface StateSegment {
  /** `note` is a heading among the items that is no item; `section` is any other section. */
  readonly kind: 'preamble' | 'run' | 'items' | 'item' | 'note' | 'section';
  /** The item's id, or the heading's text. */
  readonly name: string;
  readonly lines: readonly string[];
}

/** LOOP_STATE.md as a value that keeps its text. Read it with `getItem`, change it with `setItem` and its kin. */
export interface LoopState {
  readonly file: string;
  /** The ending new lines get: that of the document's first line. */
  readonly eol: string;
  /** Joined, they are the document. */
  readonly segments: readonly StateSegment[];
}

const REMEDY = 'Mend the line, or put back an earlier version: every version is a commit on the state branch.';

/**
 * Reads LOOP_STATE.md by its own line grammar (docs/loop-state.md), in linear time. Throws `E_STATE_INVALID` with line
 * and caret when it is empty, too large, holds NUL, leaves a block open, or has an item or the Current Run twice.
 */
export function parseLoopState(text: string, file = 'LOOP_STATE.md'): LoopState {
  refuseUnreadable(text, file);
  const lines = splitLines(text);
  const segments: StateSegment[] = [];
  const opaque = new OpaqueBlocks();
  const seen = new Map<string, number>();
  let open: { kind: StateSegment['kind']; name: string; start: number } = { kind: 'preamble', name: '', start: 0 };
  const close = (end: number): void => {
    if (end > open.start) segments.push({ kind: open.kind, name: open.name, lines: lines.slice(open.start, end) });
  };
  for (let number = 0; number < lines.length; number++) {
    const line = lines[number] ?? '';
    if (opaque.covers(line, number)) continue;
    const next = segmentAt(line, open.kind, segments.length === 0 && open.kind === 'preamble');
    if (next === null) continue;
    refuseDuplicate({ seen, next, number, file, line });
    close(number);
    open = { ...next, start: number };
  }
  const unclosed = opaque.unclosed();
  if (unclosed !== null) throw invalid(file, unclosed, lines[unclosed.line]);
  close(lines.length);
  return { file, eol: lineEnding(lines[0] ?? '') || '\n', segments };
}

/** The document's text: byte for byte what was parsed, but for the lines that were changed. */
export function printLoopState(state: LoopState): string {
  return state.segments.map((segment) => segment.lines.join('')).join('');
}

/** A state that remembers nothing yet. */
export function emptyLoopState(title: string): LoopState {
  return parseLoopState(`# Loop State: ${writeStateText(title)}\n\n## Current Run\n\n## Items\n`);
}

/** The title after `# Loop State:`, or the whole first heading, or ''. */
export function stateTitle(state: LoopState): string {
  const preamble = state.segments[0];
  if (preamble?.kind !== 'preamble') return '';
  const heading = preamble.lines
    .map((line) => readHeading(line.replace(/^\ufeff/, '')))
    .find((found) => found !== null);
  return heading === undefined ? '' : readStateText(heading.text.replace(/^loop state:\s*/i, ''));
}

/** The 1-based number of the line a segment begins at. */
export function segmentLine(state: LoopState, segment: StateSegment): number {
  let line = 1;
  for (const each of state.segments) {
    if (each === segment) return line;
    line += each.lines.length;
  }
  return line;
}

type SegmentStart = Pick<StateSegment, 'kind' | 'name'>;

/** The segment a line begins, or null. The first top-level heading is the title and stays in the preamble. */
function segmentAt(line: string, within: StateSegment['kind'], mayBeTitle: boolean): SegmentStart | null {
  const heading = readHeading(line);
  if (heading === null || heading.level > 3) return null;
  if (heading.level === 1) return mayBeTitle ? null : { kind: 'section', name: heading.text };
  if (heading.level === 3) {
    if (within !== 'items' && within !== 'item' && within !== 'note') return null;
    return { kind: ItemId.safeParse(heading.text).success ? 'item' : 'note', name: heading.text };
  }
  const name = heading.text.toLowerCase();
  if (name === 'items') return { kind: 'items', name: heading.text };
  return { kind: name === 'current run' ? 'run' : 'section', name: heading.text };
}

function refuseUnreadable(text: string, file: string): void {
  if (text.length > DOCUMENT_LIMITS.stateBytes || Buffer.byteLength(text) > DOCUMENT_LIMITS.stateBytes) {
    throw new LoopError('E_STATE_INVALID', {
      message: `${file} is larger than ${DOCUMENT_LIMITS.stateBytes} bytes`,
      remedy: 'Delete settled items from it: their history stays in the run reports and in git.',
    });
  }
  if (text.trim() === '') {
    const fault = { message: 'the file is empty', line: 0, column: 0 };
    throw invalid(file, fault, '', 'Put back an earlier version, or delete the file to start with a new state.');
  }
  const nul = text.indexOf('\0');
  if (nul < 0) return;
  const before = splitLines(text.slice(0, nul + 1));
  const column = (before.at(-1)?.length ?? 1) - 1;
  const fault = { message: 'a NUL character', line: before.length - 1, column };
  throw invalid(file, fault, splitLines(text)[before.length - 1]);
}

function refuseDuplicate(at: {
  seen: Map<string, number>;
  next: SegmentStart;
  number: number;
  file: string;
  line: string;
}): void {
  const { seen, next, number } = at;
  if (next.kind !== 'item' && next.kind !== 'run') return;
  const key = `${next.kind} ${next.kind === 'item' ? next.name : ''}`;
  const first = seen.get(key);
  if (first !== undefined) {
    const what = next.kind === 'item' ? `item ${next.name}` : 'section Current Run';
    const fault = { message: `${what} is there twice, first in line ${first + 1}`, line: number, column: 0 };
    throw invalid(at.file, fault, at.line, 'Join the two into one, with the attempts of both.');
  }
  seen.set(key, number);
}

function invalid(file: string, fault: LineFault, source: string | undefined, remedy = REMEDY): LoopError {
  return new LoopError('E_STATE_INVALID', {
    message: `${file}:${fault.line + 1}:${fault.column + 1}: ${fault.message}`,
    remedy,
    position: { file, line: fault.line + 1, column: fault.column + 1 },
    ...(source === undefined ? {} : { sourceLine: lineContent(source) }),
  });
}
