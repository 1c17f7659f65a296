import type { SourcePosition } from '../source-position.ts';
import { isAttemptKey, readLedgerLine } from './attempt-ledger.ts';
import { ITEM_STATUSES } from './loop-state.ts';
import { attemptsReadable, propertiesOf, readStatus, segmentUnits } from './read-state.ts';
import { type BodyUnit, ITEM_KEYS } from './segment-body.ts';
import { type LoopState, type StateSegment, segmentLine } from './state-document.ts';
import { lineContent, readBullet, readPair } from './state-lines.ts';

/** Something a person wrote that code reads cautiously because it can't read it well. Never a reason to stop a write. */
export interface StateProblem {
  readonly message: string;
  readonly remedy: string;
  readonly position: SourcePosition;
  readonly sourceLine: string;
}

/** What in a state deserves a person's eye: unreadable statuses, attempts and resets, keys given twice, odd headings. */
export function listStateProblems(state: LoopState): readonly StateProblem[] {
  return state.segments.flatMap((segment) => {
    if (segment.kind !== 'item' && segment.kind !== 'note') return [];
    const start = segmentLine(state, segment);
    const found = segment.kind === 'note' ? [oddHeading(segment)] : itemProblems(segment);
    return found.map(({ offset, message, remedy }) => ({
      message,
      remedy,
      position: { file: state.file, line: start + offset, column: 1 },
      sourceLine: lineContent(segment.lines[offset] ?? ''),
    }));
  });
}

interface Found {
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

function oddHeading({ name }: StateSegment): Found {
  const message = `"${name.slice(0, 80)}" is no item id, so this is read as a note`;
  return { offset: 0, message, remedy: 'Use #12, owner/name#12, or a key such as MT-104 as the whole heading.' };
}

function itemProblems(segment: StateSegment): Found[] {
  const units = segmentUnits(segment);
  const found: Found[] = [];
  if (propertiesOf(units, 'status').length === 0) {
    const message = `item ${segment.name} has no status, so it is read as waiting`;
    found.push({ offset: 0, message, remedy: `Add "- status: " and one of ${ITEM_STATUSES.join(', ')}.` });
  }
  let offset = 1;
  for (const unit of units) {
    found.push(...unitProblems(unit).map((problem) => ({ ...problem, offset: offset + problem.offset })));
    offset += unit.lines.length;
  }
  return [...found, ...doubles(segment, units)];
}

function unitProblems(unit: BodyUnit): Found[] {
  if (unit.kind === 'free') return [];
  if (unit.key === 'status' && readStatus(unit) === null) {
    const message = 'this is no status, so it is read as waiting';
    return [{ offset: 0, message, remedy: `Use one of ${ITEM_STATUSES.join(', ')}.` }];
  }
  if (unit.key !== 'attempts') return [];
  if (!attemptsReadable([unit])) {
    const message = 'attempts is no number, so the item is read as waiting';
    return [{ offset: 0, message, remedy: 'Write the number of attempts in digits.' }];
  }
  return unit.lines.flatMap((line, offset) => {
    const bullet = offset === 0 ? null : readBullet(line);
    return bullet === null ? [] : ledgerProblems(bullet.text).map((problem) => ({ ...problem, offset }));
  });
}

function ledgerProblems(text: string): Omit<Found, 'offset'>[] {
  const read = readLedgerLine(text);
  if (read.kind === 'entry' && !read.sound) {
    const message = 'an attempt that can’t be read counts as failed, at unknown cost';
    return [{ message, remedy: 'Write it as: <run>/<attempt>: failed, no-progress, tokens 12000, cost $0.12 — note' }];
  }
  const key = read.kind === 'note' ? readPair(text)?.key : undefined;
  if (key === undefined || (key !== 'reset' && key !== 'before' && !isAttemptKey(key))) return [];
  const message = 'this resets nothing: it names no person and time';
  return [{ message, remedy: 'Write it as: reset: @login 2026-07-05T10:00:00Z — reason' }];
}

function doubles(segment: StateSegment, units: readonly BodyUnit[]): Found[] {
  return ITEM_KEYS.filter((key) => propertiesOf(units, key).length > 1).map((key) => ({
    offset: 0,
    message: `item ${segment.name} has ${key} more than once; the more cautious is read`,
    remedy: 'Keep one of them.',
  }));
}
