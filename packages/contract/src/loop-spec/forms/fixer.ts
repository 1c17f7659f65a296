import type { Phrase } from '../phrase.ts';
import type { Reading } from '../reading.ts';

/** ", fix with `…`", ", fixed by `…`" behind the command of a check. */
const FIXER = /(?:[,;]| and)? ?(?:auto-?)?fix(?:ed)? (?:with|by|using) \uE000(\d+)\uE001/i;

/** Takes the fixer off a check's phrase, which then reads as if it had none. null: there is none. */
export function takeFixer(phrase: Phrase): { readonly phrase: Phrase; readonly command: string } | null {
  const found = FIXER.exec(phrase.text);
  // A check has its own command first; without one there is nothing to run again.
  if (found === null || found[1] === '0') return null;
  const text = `${phrase.text.slice(0, found.index)}${phrase.text.slice(found.index + found[0].length)}`.trim();
  return { phrase: { ...phrase, text }, command: phrase.codes[Number(found[1])] ?? '' };
}

/** What a check means together with its fixer. */
export function withFixer(reading: Reading, command: string): Reading {
  if (reading === null || !('meaning' in reading) || reading.meaning.kind !== 'gate') return reading;
  if (command === '') return { reason: 'its fixer is empty' };
  if (reading.meaning.check.fix !== undefined) return { reason: 'it names two fixers; join them by &&' };
  return { meaning: { kind: 'gate', check: { ...reading.meaning.check, fix: command } } };
}
