import { type Bodies, type MachineSide, mergeItems, mergeNotes, mergeRuns } from './merge-items.ts';
import { changedSide, distinctKeys, joinOrders } from './merge-sequences.ts';
import { segmentUnits } from './read-state.ts';
import { type LoopState, printLoopState, type StateSegment } from './state-document.ts';
import { closeLastLine, isBlank, terminated } from './state-lines.ts';

export type { MachineSide } from './merge-items.ts';

/**
 * Two versions of a state with a common ancestor as one, by meaning:
 * - attempts are the union of both sides' entries; only a reset takes them away, and never one its person had not seen;
 * - where both changed the status, the more cautious wins, or the side with a newer reset;
 * - where both changed words, a person's win over the machine's (`machine` says which side that is; with `both`, the words
 *   that came with the winning status, and of equals the same whichever side comes first);
 * - notes, unknown keys and other sections of both survive; what one side deleted and the other changed survives;
 * - of two current runs the later one.
 * Where only one side changed, the result is that side to the byte. Linear in the size of the three.
 */
export function mergeLoopStates(
  ancestor: LoopState,
  ours: LoopState,
  theirs: LoopState,
  options: { readonly machine: MachineSide } = { machine: 'both' },
): LoopState {
  const [was, left, right] = [ancestor, ours, theirs].map(printLoopState);
  const side = changedSide(was, left, right);
  if (side !== null) return side === 'ours' ? ours : theirs;
  const [base, mine, other] = [keyed(ancestor), keyed(ours), keyed(theirs)];
  const { eol } = ours;
  const moved = [...mine.keys()].join('\0') !== [...base.keys()].join('\0');
  const [first, second] = moved ? [mine, other] : [other, mine];
  const kept = joinOrders([...first.keys()], [...second.keys()]).flatMap((key) => {
    const versions = { a: base.get(key), o: mine.get(key), t: other.get(key) };
    const segment = mergeSegment(versions, { machine: options.machine, eol });
    return segment === null ? [] : [{ key, segment }];
  });
  const neighbours = new Set([...pairs([...mine.keys()]), ...pairs([...other.keys()])]);
  const last = kept.length - 1;
  const segments = kept.map(({ key, segment }, at) => {
    if (at === last) return segment;
    const next = kept[at + 1]?.key ?? '';
    return separated(segment, { apart: !neighbours.has(`${key}\0${next}`), eol });
  });
  return { ...ours, segments };
}

function keyed(state: LoopState): Map<string, StateSegment> {
  const keys = distinctKeys(
    state.segments.map(({ kind, name }) =>
      kind === 'section' || kind === 'note' || kind === 'item' ? `${kind} ${name}` : kind,
    ),
  );
  return new Map(state.segments.map((segment, at) => [keys[at] ?? '', segment]));
}

function pairs(keys: readonly string[]): string[] {
  return keys.map((key, at) => `${key}\0${keys[at + 1] ?? ''}`);
}

/** A segment with its last line ended, and a blank line after it where it has new company. */
function separated(segment: StateSegment, { apart, eol }: { apart: boolean; eol: string }): StateSegment {
  const closed = closeLastLine(segment.lines, eol);
  return { ...segment, lines: apart && !isBlank(closed.at(-1) ?? '') ? [...closed, eol] : closed };
}

interface Versions {
  readonly a: StateSegment | undefined;
  readonly o: StateSegment | undefined;
  readonly t: StateSegment | undefined;
}

function mergeSegment({ a, o, t }: Versions, how: { machine: MachineSide; eol: string }): StateSegment | null {
  if (o === undefined || t === undefined) {
    const present = o ?? t;
    if (present === undefined) return null;
    return a !== undefined && text(a) === text(present) ? null : present;
  }
  const [was, ours, theirs] = [a === undefined ? undefined : text(a), text(o), text(t)];
  const changed = changedSide(was, ours, theirs);
  if (changed !== null) return changed === 'ours' ? o : t;
  const bodies: Bodies = {
    ancestor: a === undefined ? [] : segmentUnits(a),
    ours: segmentUnits(o),
    theirs: segmentUnits(t),
    ...how,
  };
  const merge = o.kind === 'item' ? mergeItems : o.kind === 'run' ? mergeRuns : mergeNotes;
  const side = changedSide(a?.lines[0], o.lines[0], t.lines[0]) ?? (how.machine === 'ours' ? 'theirs' : 'ours');
  const heading = (side === 'ours' ? o : t).lines.slice(0, 1);
  const lines = [...heading, ...merge(bodies).flatMap((unit) => unit.lines)];
  return { ...o, lines: terminated(lines, how.eol) };
}

function text(segment: StateSegment): string {
  return segment.lines.join('');
}
