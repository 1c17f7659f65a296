import { isDeepStrictEqual } from 'node:util';

/** What was looked at, what was there, and what must be there. */
export type Expectation = readonly [what: string, found: unknown, wanted: unknown];

/** One sentence for each expectation that does not hold. */
export function differencesOf(expectations: readonly Expectation[]): readonly string[] {
  return expectations
    .filter(([, found, wanted]) => !isDeepStrictEqual(found, wanted))
    .map(([what, found, wanted]) => `${what}: ${inWords(found)}, where it must be ${inWords(wanted)}`);
}

function inWords(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
