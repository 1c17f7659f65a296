import type { EvalNoise, GateKind } from '../gate-check.ts';

/** By how many per cent the pass rate of a noisy eval may be lower where its bullet does not say. */
const DEFAULT_MARGIN = 5;
const NOISE =
  /^(?<kind>noisy|exact)(?:,? (?:with(?:in)? |by )?(?:a margin of |at most )?(?<margin>\d{1,2}(?:\.\d{1,2})?) ?%)?$/i;

/** "noisy within 3 %", "exact"; null for another note, a string is the reason against it. */
export function readNoise(note: string, of: GateKind): EvalNoise | string | null {
  const found = NOISE.exec(note)?.groups;
  if (found === undefined) return null;
  const kind = found.kind?.toLowerCase() === 'noisy' ? 'noisy' : 'exact';
  if (of !== 'eval') return `only an eval is ${kind}`;
  if (kind === 'noisy') return { kind, margin: Number(found.margin ?? DEFAULT_MARGIN) / 100 };
  return found.margin === undefined ? { kind, margin: 0 } : 'an exact eval has no margin';
}
