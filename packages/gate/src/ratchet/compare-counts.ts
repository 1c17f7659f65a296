import { type Finding, RATCHET_COUNTS, type RatchetCount } from '@loop-actions/contract';
import type { ChangedFile } from '../changed-files.ts';
import { countSource, type Occurrence } from './count-source.ts';

/** By how much each count may rise in one change; 0 unless the spec says otherwise. */
export type RiseLimits = Readonly<Record<RatchetCount, number>>;
export const NO_RISE: RiseLimits = { suppressions: 0, 'skipped-tests': 0, 'type-escapes': 0 };

/** How one count of one tool moved over all changed files. */
export interface CountChange {
  readonly count: RatchetCount;
  readonly what: string;
  readonly before: number;
  readonly after: number;
  /** Where there is more than before, the file with the most first. */
  readonly rises: readonly { readonly path: string; readonly by: number; readonly first: Occurrence | null }[];
}

/**
 * How the counts moved between base and candidate. Unchanged files cancel out, so only changed ones are read; what
 * moved from one file to another is no rise. The base is the baseline: no number is stored anywhere.
 */
export function compareCounts(files: readonly ChangedFile[]): readonly CountChange[] {
  const changes = new Map<string, CountChange & { rises: CountChange['rises'][number][] }>();
  for (const { path, before, after } of files) {
    const [old, now] = [countSource(path, before ?? ''), countSource(path, after ?? '')];
    for (const [key, { count, what }] of kindsOf([...old, ...now])) {
      const [was, is] = [sum(old, key), sum(now, key)];
      const known = changes.get(key) ?? { count, what, before: 0, after: 0, rises: [] };
      const rise = { path, by: is - was, first: firstNew(old, now, key) };
      const rises = is > was ? [...known.rises, rise] : known.rises;
      changes.set(key, { ...known, before: known.before + was, after: known.after + is, rises });
    }
  }
  return [...changes.values()].map((change) => ({ ...change, rises: change.rises.sort((a, b) => b.by - a.by) }));
}

/** What rose beyond its limit, the counts in their order; limits hold for all tools of a count together. */
export function risenCounts(changes: readonly CountChange[], limits: RiseLimits): readonly Finding[] {
  return RATCHET_COUNTS.flatMap((count) => {
    const risen = changes.filter((change) => change.count === count && change.after > change.before);
    const total = risen.reduce((rise, { before, after }) => rise + after - before, 0);
    return total <= limits[count] ? [] : risen.map((change) => findingOf(change, limits[count]));
  });
}

const WORDS: Readonly<Record<RatchetCount, string>> = {
  suppressions: 'suppressions',
  'skipped-tests': 'skipped or focused',
  'type-escapes': 'type escapes',
};

function findingOf({ count, what, before, after, rises }: CountChange, limit: number): Finding {
  const most = rises[0];
  const places = rises.slice(0, 5).map(({ path, by }) => `${path} +${by}`);
  const allowed = limit === 0 ? 'may only fall' : `may rise by at most ${limit}`;
  const example = most?.first === null || most === undefined ? '' : `; for example: ${most.first.source}`;
  return {
    severity: 'error',
    rule: `ratchet/${count}`,
    message:
      `${WORDS[count]} (${what}) ${allowed}, but weigh ${after} after ${before}: ${places.join(', ')}${example}`.slice(
        0,
        4000,
      ),
    ...(most === undefined ? {} : { file: most.path.slice(0, 1000) }),
    ...(most?.first === null || most === undefined ? {} : { line: most.first.line }),
  };
}

const keyOf = ({ count, what }: Occurrence): string => `${count} ${what}`;

function kindsOf(found: readonly Occurrence[]): ReadonlyMap<string, Occurrence> {
  return new Map(found.map((occurrence) => [keyOf(occurrence), occurrence]));
}

function sum(found: readonly Occurrence[], key: string): number {
  return found.reduce((total, occurrence) => total + (keyOf(occurrence) === key ? occurrence.weight : 0), 0);
}

/** The first that wasn't there before, word for word. */
function firstNew(old: readonly Occurrence[], now: readonly Occurrence[], key: string): Occurrence | null {
  const known = new Map<string, number>();
  for (const { source } of old) known.set(source, (known.get(source) ?? 0) + 1);
  for (const occurrence of now) {
    if (keyOf(occurrence) !== key) continue;
    const left = known.get(occurrence.source) ?? 0;
    if (left === 0) return occurrence;
    known.set(occurrence.source, left - 1);
  }
  return null;
}
