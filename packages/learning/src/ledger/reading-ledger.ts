import { ConcernReading, canonicalJson } from '@loop-actions/contract';

/** Readings that are kept: the newest, so that the ledger stays below a megabyte or so. */
const MOST_KEPT = 3000;

/** Reads the ledger of readings. What can’t be read is as if it were not there: it is asked again. */
export function readReadings(ledger: string | null): readonly ConcernReading[] {
  return (ledger ?? '').split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    const parsed = ConcernReading.safeParse(parse(line));
    return parsed.success ? [parsed.data] : [];
  });
}

/** Readings as the ledger holds them. */
export function printReadings(readings: readonly ConcernReading[]): string {
  return readings.map((one) => `${canonicalJson(one)}\n`).join('');
}

/** Readings of two ledgers as one, oldest first: of the same correction as it is now the one that was there first. */
export function mergeReadings(...ledgers: readonly (readonly ConcernReading[])[]): readonly ConcernReading[] {
  const first = new Map<string, ConcernReading>();
  for (const one of ledgers.flat()) {
    const key = `${one.id} ${one.shown}`;
    const known = first.get(key);
    if (known === undefined || order(one, known) < 0) first.set(key, one);
  }
  return [...first.values()].sort(order).slice(-MOST_KEPT);
}

function order(left: ConcernReading, right: ConcernReading): number {
  const [one, other] = [`${left.at} ${canonicalJson(left)}`, `${right.at} ${canonicalJson(right)}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
