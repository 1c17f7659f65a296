import { resolve } from 'node:path';
import { DIST_LIMITS, measureDist } from '../build/inspect-dist.ts';
import type { Bench } from './bench.ts';

const DIST = resolve(import.meta.dirname, '..', '..', 'dist');
const MEBIBYTE = 1024 * 1024;

const size = (kind: 'raw' | 'gzipped', what: string): Bench => ({
  id: `dist-size-${kind}`,
  issue: 'spine',
  what,
  unit: 'MB',
  reach: `≤ ${DIST_LIMITS[kind] / MEBIBYTE}`,
  run: async () => {
    const bytes = measureDist(DIST)[kind];
    return { value: bytes / MEBIBYTE, met: bytes <= DIST_LIMITS[kind] };
  },
});

/** The committed bundles of the whole suite. */
export const benches: readonly Bench[] = [
  size('raw', 'All of dist/, as it is'),
  size('gzipped', 'All of dist/, each file gzipped'),
];
