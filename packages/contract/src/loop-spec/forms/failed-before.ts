import { parseCount } from '../quantity.ts';
import { type ReadForm, SUBJECT } from '../reading.ts';
import { ESCALATING_SECTIONS } from '../spec-section.ts';

const TIMES = '(?<times>once|twice|thrice|[\\w-]{1,20}(?: or more)? times)';
const WHEN = '(?:,? (?:before|already|previously|in a row|so far|in the past))*';
const FORMS: readonly RegExp[] = [
  new RegExp(
    `^(?:${SUBJECT} )?(?:(?:has|have|had) )?(?<not>not )?(?:already |previously )?failed (?<sign>at least |more than |fewer than |less than )?${TIMES}(?<more> or more)?${WHEN}$`,
    'i',
  ),
  new RegExp(
    `^(?:${SUBJECT} has )?(?<sign>at least |more than |fewer than |less than )?(?<times>[\\w-]{1,20})(?<more> or more)? (?:failed (?:attempts|retries|tries)|(?:attempts|retries|tries) (?:have |has )?fail(?:ed)?)(?: for the same reason)?${WHEN}$`,
    'i',
  ),
];
const WORDS: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

/**
 * "the same item failed twice before", "three failed attempts", "two retries fail for the same reason" (the reason is
 * not compared, which is the more cautious reading).
 */
export const readFailedBefore: ReadForm = (phrase, section) => {
  for (const form of FORMS) {
    const groups = form.exec(phrase.text)?.groups;
    if (groups === undefined) continue;
    const word = (groups.times ?? '').toLowerCase();
    const count = Object.hasOwn(WORDS, word)
      ? (WORDS[word] ?? null)
      : parseCount(word.replace(/(?: or more)? times$/, ''));
    if (count === null) return { reason: `"${groups.times}" is not a number of times` };
    const sign = groups.sign?.trim().toLowerCase() ?? '';
    const upper = groups.not !== undefined || sign === 'fewer than' || sign === 'less than';
    if (groups.not !== undefined && sign !== '') return null;
    if (upper === ESCALATING_SECTIONS.has(section)) {
      return { reason: 'failures keep work out; under "skip and escalate when" say "failed twice before"' };
    }
    return { meaning: { kind: 'failed-before', times: sign === 'more than' ? count + 1 : count } };
  }
  return null;
};
