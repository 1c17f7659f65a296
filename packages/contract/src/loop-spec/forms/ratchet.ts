import { RATCHET_COUNTS, type RatchetCount } from '../../ratchet-count.ts';
import { CODE, type Phrase, splitList } from '../phrase.ts';
import { parseNumber } from '../quantity.ts';
import type { ReadForm, Reading } from '../reading.ts';
import { readGlobs } from './paths.ts';

const COUNTS: readonly (readonly [RatchetCount, RegExp])[] = [
  ['suppressions', /^(?:the )?(?:number of )?(?:lint |linter )?suppressions$/i],
  ['skipped-tests', /^(?:the )?(?:number of )?(?:skipped|disabled|focused) tests$/i],
  ['type-escapes', /^(?:the )?(?:number of )?type[- ]escapes$/i],
];
const FALL =
  /^(?<list>.{1,120}?) (?:may|can|must) (?:only fall|only go down|never rise|not rise|rise by (?:at most|no more than|up to) (?<rise>[-\w.,]{1,20})(?: (?:per|in a|in one) change)?)$/i;
const RECORD =
  /^(?:each|every) (?:fixed failure|fix|fixed bug|new test|change) (?:leaves|becomes|adds) (?:a |its )?guards?(?: behind)?$/i;
const RETIRE = new RegExp(`^(?:retired? guards?|guards? retired|let go(?: of)? guards?):? (?<list>${CODE}.*)$`, 'i');
const GOLDEN = new RegExp(`^(?:the )?golden (?:sets?|cases|datasets?)(?: is| are| in)?:? (?<list>.*${CODE}.*)$`, 'i');

/** "suppressions may only fall", "every fixed failure leaves a guard", "golden set: `evals/*.jsonl`". */
export const readRatchet: ReadForm = (phrase) => {
  const fall = FALL.exec(phrase.text)?.groups;
  if (fall?.list !== undefined) return readCounts(fall.list, fall.rise);
  if (RECORD.test(phrase.text)) return { meaning: { kind: 'record-guards' } };
  const retired = RETIRE.exec(phrase.text)?.groups?.list;
  if (retired !== undefined) return readRetired(phrase);
  const golden = GOLDEN.exec(phrase.text)?.groups?.list;
  if (golden === undefined) return null;
  const globs = readGlobs(golden, phrase);
  if (globs === null) return null;
  return typeof globs === 'string' ? { reason: globs } : { meaning: { kind: 'golden-set', globs } };
};

function readCounts(text: string, rise: string | undefined): Reading {
  const parts = splitList(text)?.parts ?? [];
  const counts = parts.map((part) => COUNTS.find(([, form]) => form.test(part))?.[0]);
  const known = counts.filter((count) => count !== undefined);
  if (known.length === 0) return null;
  if (known.length < counts.length) return { reason: `what may only fall is one of ${RATCHET_COUNTS.join(', ')}` };
  const limit = rise === undefined ? 0 : parseNumber(rise);
  if (limit === null || !Number.isSafeInteger(limit)) return { reason: `"${rise}" is not a whole number` };
  return { meaning: { kind: 'ratchet', counts: [...new Set(known)], rise: limit } };
}

function readRetired({ codes }: Phrase): Reading {
  const stranger = codes.find((code) => !/^g-[0-9a-f]{12}$/.test(code));
  if (stranger !== undefined)
    return { reason: `\`${stranger.slice(0, 40)}\` is no id of a guard, like \`g-0123456789ab\`` };
  return { meaning: { kind: 'retire-guards', guards: [...new Set(codes)] } };
}
