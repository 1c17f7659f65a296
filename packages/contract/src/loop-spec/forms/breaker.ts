import { parseDollars, parseTokens } from '../quantity.ts';
import type { ReadForm } from '../reading.ts';

const SINCE = '(?:since|after|without) (?:the |an )?(?:last )?(?:accepted|merged) change';
const FORMS = [
  new RegExp(
    `^(?:the )?(?:max(?:imum)? )?(?:spend(?:ing)?|costs?|money|tokens?) ${SINCE}(?::| is|=)? ?(?:at most |no more than |up to )?(?<limit>\\S.{0,40}?)$`,
    'i',
  ),
  new RegExp(`^(?:at most|no more than|up to) (?<limit>\\S.{0,40}?) (?:(?:spent )?)${SINCE}$`, 'i'),
];

/** "max spend since the last accepted change: $20", "at most 2M tokens since the last accepted change". */
export const readBreaker: ReadForm = ({ text }) => {
  const limit = FORMS.map((form) => form.exec(text)?.groups?.limit).find((found) => found !== undefined);
  if (limit === undefined) return null;
  const isTokens = /tokens?/i.test(text);
  const amount = isTokens ? parseTokens(limit) : parseDollars(limit);
  if (amount === null || amount <= 0) {
    return {
      reason: `"${limit}" is not a limit that can be counted; write it like "max spend since the last accepted change: $20"`,
    };
  }
  return { meaning: { kind: 'breaker', currency: isTokens ? 'tokens' : 'costUsd', limit: amount } };
};
