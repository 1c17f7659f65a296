import { MODES } from '../../mode.ts';
import { CODE } from '../phrase.ts';
import type { ReadForm } from '../reading.ts';

const FORM = new RegExp(
  `^(?:(?:the )?(?:loop |initial )?(?:autonomy|mode|level)(?: is|:| =)? |(?:the loop )?(?:starts?|runs?|stays?|begins?) in )?(?<mode>shadow|propose|auto|${CODE})(?: mode)?$`,
  'i',
);
const SENTENCES: readonly (readonly [string, RegExp])[] = [
  ['shadow', /^(?:the loop )?(?:only reports|reports only|may only report)$/i],
  [
    'propose',
    /^(?:the loop )?(?:may |can )?(?:opens? |proposes? )(?:draft )?pull requests(?: for (?:human )?review)?$/i,
  ],
];

/** "mode: shadow", "start in shadow mode", "may open draft pull requests". */
export const readAutonomy: ReadForm = (phrase) => {
  const word =
    SENTENCES.find(([, form]) => form.test(phrase.text))?.[0] ?? FORM.exec(phrase.text)?.groups?.mode ?? null;
  if (word === null) return null;
  const name = (word.startsWith('\uE000') ? (phrase.codes[0] ?? '') : word).toLowerCase();
  const mode = MODES.find((known) => known === name);
  return mode === undefined
    ? { reason: `"${name}" is not one of ${MODES.join(', ')}` }
    : { meaning: { kind: 'mode', mode } };
};
