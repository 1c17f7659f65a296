import {
  type AttemptLedger,
  carriedCount,
  carryBareCount,
  entryEpochs,
  joinEntries,
  type LedgerLine,
} from './attempt-ledger.ts';
import type { AttemptEntry, ResetEntry } from './loop-state.ts';

/**
 * Two ledgers as one: no entry is lost, an entry both have counts once. A reset forgives what its person saw: an entry
 * that stands before it on a side that has both, and behind it on none. The same whichever side comes first.
 */
export function mergeLedgers(ours: AttemptLedger, theirs: AttemptLedger): readonly LedgerLine[] {
  const sides = [sideOf(ours), sideOf(theirs)];
  const resets = mergeResets(sides);
  const entries = new Map<string, AttemptEntry>();
  for (const side of sides) {
    for (const [key, { entry }] of side.entries) {
      const known = entries.get(key);
      entries.set(key, known === undefined ? entry : joinEntries(known, entry));
    }
  }
  const slots: LedgerLine[][] = [...resets, null].map(() => []);
  const carried = mergeCarried(sides);
  if (carried > 0)
    slots[forgivenBy(sides, resets, (side) => side.carried?.epoch)]?.push({ kind: 'before', count: carried });
  for (const key of [...entries.keys()].sort(compareKeys)) {
    const entry = entries.get(key);
    const slot = slots[forgivenBy(sides, resets, (side) => side.entries.get(key)?.epoch)];
    if (entry !== undefined) slot?.push({ kind: 'entry', entry, sound: true });
  }
  const notes = mergeNotes(ours.lines, theirs.lines);
  return [...notes, ...slots.flatMap((slot, at) => [...slot, ...resetLine(resets[at])])];
}

interface Side {
  readonly entries: ReturnType<typeof entryEpochs>;
  readonly carried: { readonly count: number; readonly epoch: number } | null;
  /** Identity of each reset, with its place among them. */
  readonly resets: ReadonlyMap<string, number>;
  readonly list: readonly ResetEntry[];
}

function sideOf(ledger: AttemptLedger): Side {
  const lines = carryBareCount(ledger);
  const list = lines.flatMap((line) => (line.kind === 'reset' ? [line.reset] : []));
  const resets = new Map(list.map((reset, at) => [identity(reset), at]));
  return { entries: entryEpochs(lines), carried: carriedCount(lines), resets, list };
}

function identity(reset: ResetEntry): string {
  return `${reset.at} ${reset.person}`;
}

function mergeResets(sides: readonly Side[]): ResetEntry[] {
  const found = new Map<string, ResetEntry>();
  for (const reset of sides.flatMap((side) => side.list)) {
    const known = found.get(identity(reset));
    if (known === undefined || known.reason < reset.reason) found.set(identity(reset), reset);
  }
  return [...found.values()].sort((left, right) => (identity(left) < identity(right) ? -1 : 1));
}

function mergeCarried(sides: readonly Side[]): number {
  return Math.max(0, ...sides.map((side) => side.carried?.count ?? 0));
}

/** The first reset that forgives something, as a slot to stand in; the last slot is behind all resets. */
function forgivenBy(
  sides: readonly Side[],
  resets: readonly ResetEntry[],
  epochOn: (side: Side) => number | undefined,
): number {
  const slot = resets.findIndex((reset) => {
    const views = sides.flatMap((side) => {
      const place = side.resets.get(identity(reset));
      const epoch = epochOn(side);
      return place === undefined || epoch === undefined ? [] : [epoch <= place];
    });
    return views.length > 0 && views.every((before) => before);
  });
  return slot < 0 ? resets.length : slot;
}

function mergeNotes(ours: readonly LedgerLine[], theirs: readonly LedgerLine[]): LedgerLine[] {
  const texts = [...ours, ...theirs].flatMap((line) => (line.kind === 'note' ? [line.text] : []));
  return [...new Set(texts)].map((text) => ({ kind: 'note', text }));
}

function resetLine(reset: ResetEntry | undefined): LedgerLine[] {
  return reset === undefined ? [] : [{ kind: 'reset', reset }];
}

/** Run ids in the order they were given: numbers by size, anything else by its characters. */
export function compareRuns(left: string, right: string): number {
  const numbers = /^\d+$/.test(left) && /^\d+$/.test(right);
  if (numbers && left.length !== right.length) return left.length - right.length;
  return left < right ? -1 : left > right ? 1 : 0;
}

function compareKeys(left: string, right: string): number {
  const [leftRun = '', leftAttempt = ''] = left.split('/');
  const [rightRun = '', rightAttempt = ''] = right.split('/');
  return compareRuns(leftRun, rightRun) || compareRuns(leftAttempt, rightAttempt);
}
