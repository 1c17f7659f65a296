import type { SuggestedEdit } from './replaced-lines.ts';

/** One name in place of another. */
export interface NameSwap {
  readonly from: string;
  readonly to: string;
}

const TOKEN = /[A-Za-z_$@#][\w$]*(?:-[A-Za-z_]\w*)*|\d+|\S/g;
const NAME = /^[A-Za-z_$@#][\w$-]*$/;
const MAX_SWAPS = 3;

/** The names that an edit puts in place of others, where that is all it does; empty: it does something else. */
export function swappedNames({ before, after }: Pick<SuggestedEdit, 'before' | 'after'>): readonly NameSwap[] {
  const [old, now] = [before, after].map((lines) => lines.join('\n').match(TOKEN) ?? []);
  if (old === undefined || now === undefined || old.length !== now.length) return [];
  const swaps = new Map<string, string>();
  for (const [at, from] of old.entries()) {
    const to = now[at] ?? '';
    if (from === to) continue;
    if (!NAME.test(from) || !NAME.test(to) || (swaps.get(from) ?? to) !== to) return [];
    swaps.set(from, to);
  }
  return swaps.size > MAX_SWAPS ? [] : [...swaps].map(([from, to]) => ({ from, to }));
}

/** Whether two names have the same letters, in another case or with other marks between them. */
export function isSameLetters({ from, to }: NameSwap): boolean {
  const letters = (name: string): string => name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
  return letters(from) !== '' && letters(from) === letters(to);
}
