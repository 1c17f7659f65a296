/** How far two numbers may lie apart; either is enough. */
export interface Tolerance {
  readonly absolute?: number | undefined;
  readonly relative?: number | undefined;
}

/** Nesting beyond which a value counts as different: an answer is hostile, and so is its depth. */
const MAX_DEPTH = 200;

/** Whether two JSON values are the same: keys in any order, numbers within the tolerance. Plain values only. */
export function isSameValue(expected: unknown, found: unknown, tolerance: Tolerance = {}, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  if (typeof expected === 'number' && typeof found === 'number') return isClose(expected, found, tolerance);
  if (expected === null || found === null || typeof expected !== 'object' || typeof found !== 'object') {
    return expected === found;
  }
  if (Array.isArray(expected) !== Array.isArray(found)) return false;
  const [wanted, given] = [Object.entries(expected), new Map(Object.entries(found))];
  return (
    wanted.length === given.size &&
    wanted.every(([key, value]) => given.has(key) && isSameValue(value, given.get(key), tolerance, depth + 1))
  );
}

function isClose(expected: number, found: number, { absolute = 0, relative = 0 }: Tolerance): boolean {
  return expected === found || Math.abs(expected - found) <= Math.max(absolute, relative * Math.abs(expected));
}
