import type { DemoPageData } from './demo-page-data.ts';
import { clip } from './figures.ts';

/** How much of each text and each list goes into the page. */
export interface Bounds {
  readonly characters: number;
  readonly entries: number;
}

/** From what any honest run fits into, to what fits whatever anybody wrote. */
export const BOUNDS: readonly [Bounds, ...Bounds[]] = [
  { characters: 60_000, entries: 200 },
  { characters: 8_000, entries: 50 },
  { characters: 1_000, entries: 20 },
  { characters: 80, entries: 4 },
];

/** The data with every longer text and list cut. */
export function boundData(data: DemoPageData, bounds: Bounds): DemoPageData {
  const bound = (value: unknown): unknown => {
    if (typeof value === 'string') return clip(value, bounds.characters);
    if (Array.isArray(value)) return value.slice(0, bounds.entries).map(bound);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bound(inner)]));
  };
  return bound(data) as DemoPageData;
}
