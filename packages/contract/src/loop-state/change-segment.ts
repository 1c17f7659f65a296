import { ItemId } from '../identifiers.ts';
import { LoopError } from '../loop-error.ts';
import { segmentUnits } from './read-state.ts';
import type { BodyUnit } from './segment-body.ts';
import type { LoopState, StateSegment } from './state-document.ts';
import { closeLastLine, isBlank, terminated } from './state-lines.ts';

/** What becomes of a segment's units; the same array back means no change. */
export type UnitChange = (units: readonly BodyUnit[], eol: string) => readonly BodyUnit[];

/** Changes an item, or creates it at the end of the Items section. Throws `E_INPUT_INVALID` for an id that is none. */
export function changeItem(state: LoopState, id: string, change: UnitChange): LoopState {
  const at = state.segments.findIndex((segment) => segment.kind === 'item' && segment.name === id);
  if (at >= 0) return replaceSegment(state, at, change);
  if (!ItemId.safeParse(id).success) {
    throw new LoopError('E_INPUT_INVALID', {
      message: `${JSON.stringify(id)} is no item id`,
      remedy: 'Use #12, owner/name#12, or a tracker key such as MT-104.',
    });
  }
  const place = newItemPlace(state);
  return replaceSegment(place.state, place.at, change, { kind: 'item', name: id, lines: [`### ${id}${state.eol}`] });
}

/** Replaces a segment by itself changed, or inserts a changed `fresh` one at its place. */
function replaceSegment(state: LoopState, at: number, change: UnitChange, fresh?: StateSegment): LoopState {
  const segment = fresh ?? state.segments[at];
  if (segment === undefined) return state;
  const units = segmentUnits(segment);
  const next = change(units, state.eol);
  if (next === units && fresh === undefined) return state;
  const heading = segment.lines.slice(0, 1);
  const lines = terminated([...heading, ...next.flatMap((unit) => unit.lines)], state.eol);
  const follows = fresh !== undefined && at < state.segments.length;
  const replaced = { ...segment, lines: follows ? [...lines, state.eol] : lines };
  const segments = [...state.segments];
  segments.splice(at, fresh === undefined ? 1 : 0, replaced);
  return { ...state, segments };
}

/** Where a new item goes: after the last of the Items section, which is made where it is missing. */
function newItemPlace(state: LoopState): { state: LoopState; at: number } {
  const start = state.segments.findIndex((segment) => segment.kind === 'items');
  if (start < 0) {
    const heading: StateSegment = { kind: 'items', name: 'Items', lines: [`## Items${state.eol}`] };
    const segments = [...spaced(state.segments, state.segments.length, state.eol), heading];
    return newItemPlace({ ...state, segments });
  }
  let end = start + 1;
  while (state.segments[end]?.kind === 'item' || state.segments[end]?.kind === 'note') end++;
  return { state: { ...state, segments: spaced(state.segments, end, state.eol) }, at: end };
}

/** The segments with a blank line at the end of the one before `at`. */
function spaced(segments: readonly StateSegment[], at: number, eol: string): readonly StateSegment[] {
  const before = segments[at - 1];
  if (before === undefined) return segments;
  const closed = closeLastLine(before.lines, eol);
  const lines = isBlank(closed.at(-1) ?? '') ? closed : [...closed, eol];
  return segments.map((segment, index) => (index === at - 1 ? { ...segment, lines } : segment));
}

function runSectionPlace(state: LoopState): number {
  return state.segments[0]?.kind === 'preamble' ? 1 : 0;
}

/** Changes the Current Run section, which is made below the title where it is missing. */
export function changeRun(state: LoopState, change: UnitChange): LoopState {
  const at = state.segments.findIndex((segment) => segment.kind === 'run');
  if (at >= 0) return replaceSegment(state, at, change);
  return replaceSegment(insertRunSection(state), runSectionPlace(state), change);
}

function insertRunSection(state: LoopState): LoopState {
  const at = runSectionPlace(state);
  const segments = [...spaced(state.segments, at, state.eol)];
  const lines = [`## Current Run${state.eol}`, ...(at < segments.length ? [state.eol] : [])];
  segments.splice(at, 0, { kind: 'run', name: 'Current Run', lines });
  return { ...state, segments };
}
