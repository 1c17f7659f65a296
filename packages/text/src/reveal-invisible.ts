import { CONTROL, INVISIBLE } from './invisible.ts';

const HIDDEN = new RegExp(`${INVISIBLE.source}|${CONTROL.source}|[\\u2028\\u2029]|\\r(?!\\n)`, 'gu');

/**
 * Code as a reviewer must see it: what shows nothing but takes part (attacks of the "Trojan Source" kind) is written as
 * `<U+202E>`. Nothing is removed, for in code a comment and a joiner have effects. Lone surrogates become U+FFFD. Linear.
 */
export function revealInvisible(text: string): string {
  return text
    .toWellFormed()
    .replace(HIDDEN, (point) => `<U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`);
}
