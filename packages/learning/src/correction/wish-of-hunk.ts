import type { LineHunk } from './line-hunks.ts';

const TOKEN = /[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*|\d+|\S/g;
const NAME = /^[A-Za-z_$][\w$.]*$/;

/** The wish in a hunk in which every line has one and the same name in place of another; null: it is another change. */
export function wishOf({ before, after }: LineHunk): string | null {
  if (before.length === 0 || before.length !== after.length) return null;
  const swaps = new Set(
    before.map((line, at) => swapIn(line.match(TOKEN) ?? [], (after[at] ?? '').match(TOKEN) ?? [])),
  );
  const [swap = null] = swaps;
  return swaps.size === 1 ? swap : null;
}

function swapIn(before: readonly string[], after: readonly string[]): string | null {
  if (before.length !== after.length) return null;
  const places = before.flatMap((token, at) => (token === after[at] ? [] : [at]));
  const swaps = new Set(places.map((at) => `Use \`${after[at]}\` instead of \`${before[at]}\`.`));
  const areNames = places.every((at) => NAME.test(before[at] ?? '') && NAME.test(after[at] ?? ''));
  const [swap = null] = swaps;
  return areNames && swaps.size === 1 ? swap : null;
}
