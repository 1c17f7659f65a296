import { ConcernReading, canonicalJson } from '@loop-actions/contract';
import { printLines, readLines } from './ledger-lines.ts';

/** Readings that are kept: the newest, so that the ledger stays below a megabyte or so. */
const MOST_KEPT = 3000;

/** Reads the ledger of readings. What can’t be read is as if it were not there: it is asked again. */
export function readReadings(ledger: string | null): readonly ConcernReading[] {
  return readLines(ledger, ConcernReading).documents;
}

/** Readings as the ledger holds them. */
export function printReadings(readings: readonly ConcernReading[]): string {
  return printLines(readings);
}

/** Readings of two ledgers as one, oldest first: of the same correction as it is now the one that was there first. */
export function mergeReadings(...ledgers: readonly (readonly ConcernReading[])[]): readonly ConcernReading[] {
  const first = new Map<string, ConcernReading>();
  for (const one of ledgers.flat()) {
    const key = `${one.id} ${one.shown}`;
    const known = first.get(key);
    if (known === undefined || compare(one, known) < 0) first.set(key, one);
  }
  return [...first.values()].sort(compare).slice(-MOST_KEPT);
}

/** In time; what a pass recorded at once has an order too, so that merging has none. */
function compare(left: ConcernReading, right: ConcernReading): number {
  return order(left.at, right.at) || order(left.id, right.id) || order(canonicalJson(left), canonicalJson(right));
}

const order = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
