import type { RolloutSignal } from '../../rollout.ts';
import { parseNumber } from '../quantity.ts';
import type { ReadForm } from '../reading.ts';

const SIGNALS: readonly (readonly [RolloutSignal, string])[] = [
  ['closed-unmerged', '(?:pull requests?|PRs?) (?:were |are |was |is )?closed (?:unmerged|without (?:a )?merge)'],
  ['unanswered-questions', '(?:questions?|escalations?) (?:left )?unanswered(?: for (?:7 days|seven days|a week))?'],
  ['reverts', '(?:reverts?|reverted (?:pull requests?|changes?))'],
  ['tripwires', '(?:tripped (?:trip)?wires?|tripwires?)'],
  ['policy-findings', '(?:policy|attack) findings?'],
  ['open-too-long', '(?:pull requests?|PRs?) open (?:for )?(?:14 days|fourteen days|two weeks)'],
  ['change-requests', 'change requests?|requests? for changes'],
];
const DEMOTE = new RegExp(
  `^(?:demote|step down|lower the mode)(?: the loop)? (?:after|at) (?<count>[-\\w]{1,20}) (?:${SIGNALS.map(([, words], at) => `(?<s${at}>${words})`).join('|')})$`,
  'i',
);
const PROMOTE =
  /^(?:propose|suggest|ask for) (?:a )?promotion (?:after|at) (?<count>[-\w]{1,20}) (?:settled )?decisions? (?:at|with) (?<share>\d{1,3}) ?% agreement$/i;

/** "demote after 3 pull requests closed unmerged", "propose promotion after 20 decisions at 80% agreement". */
export const readRollout: ReadForm = (phrase) => {
  const demote = DEMOTE.exec(phrase.text)?.groups;
  const groups = demote ?? PROMOTE.exec(phrase.text)?.groups;
  if (groups === undefined) return null;
  const count = parseNumber(groups.count ?? '');
  if (count === null || !Number.isSafeInteger(count) || count < 1) {
    return { reason: `"${groups.count ?? ''}" is no count from one up; a loop that no count holds is not held` };
  }
  if (demote !== undefined) {
    const signal = SIGNALS.find((_, at) => demote[`s${at}`] !== undefined)?.[0];
    return signal === undefined ? null : { meaning: { kind: 'demote-after', signal, count } };
  }
  const agreement = Number(groups.share) / 100;
  if (agreement < 0.5 || agreement > 1) return { reason: 'the agreement is between 50% and 100%' };
  return { meaning: { kind: 'promote-after', decided: count, agreement } };
};
