import { CODE, type Phrase, splitList } from '../phrase.ts';
import { type Reading, SUBJECT } from '../reading.ts';

const IS = '(?:is|are|be|was|were|must be|has been|have been)';
const FORMS: readonly RegExp[] = [
  new RegExp(`^(?:only )?(?:${SUBJECT} )?(?:${IS} )?(?<not>not )?label+ed(?: with| as)?:? (?<list>.+)$`, 'i'),
  new RegExp(
    `^(?:${SUBJECT} )?(?:(?<not>has no|have no|does not have|do not have|does not carry|lacks|without) |(?:must )?(?:has|have|carries|carry|bears|with) )(?:the |a |an )?labels? (?<list>.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:${SUBJECT} )?(?:(?<not>has no|have no|does not have|do not have|does not carry|lacks|without) |(?:must )?(?:has|have|carries|carry|bears|with) )(?:the |a |an )?(?<list>.+?) labels?$`,
    'i',
  ),
  /^(?<not>no )?labels?(?:(?: is| are| includes?)|:)? (?<list>.+)$/i,
];
/** GitHub's limit on the length of a label's name. */
const MAX_LABEL = 50;

/** "labeled X", "labelled `X` or `Y`", "has label X", "not labeled X", "label: X". */
export function readLabels(phrase: Phrase): Reading {
  for (const form of FORMS) {
    const groups = form.exec(phrase.text)?.groups;
    if (groups?.list !== undefined) return readNames(groups.list, groups.not !== undefined, phrase);
  }
  return null;
}

function readNames(text: string, negated: boolean, phrase: Phrase): Reading {
  const [, quantifier, rest = text] = /^(any of|one of|either|all of|both) (?:the )?(.+)$/i.exec(text) ?? [];
  const list = splitList(rest);
  if (list === null) return { reason: 'the labels are joined by both "and" and "or"; write two bullets' };
  const labels: string[] = [];
  for (const part of list.parts) {
    const label = readName(part, phrase);
    if (label === null)
      return { reason: `it is not clear where the label ends; write it in backticks, like \`${LIKE}\`` };
    if (label.length > MAX_LABEL) return { reason: `GitHub's labels have at most ${MAX_LABEL} characters` };
    labels.push(label);
  }
  const joint = quantifier === undefined ? list.joint : /^(?:all of|both)$/i.test(quantifier) ? 'and' : 'or';
  if (labels.length > 1 && joint === null)
    return { reason: 'say whether all or one of these labels: join them by "and" or "or"' };
  const match = labels.length > 1 && joint === 'or' ? 'any' : 'all';
  return { meaning: { kind: 'labels', labels, match, negated } };
}

const LIKE = 'good first issue';

function readName(part: string, phrase: Phrase): string | null {
  const code = new RegExp(`^(?:the label )?${CODE}$`, 'i').exec(part);
  if (code !== null) return phrase.codes[Number(/\d+/.exec(part)?.[0])] || null;
  const quoted = /^"([^"]+)"$|^'([^']+)'$/.exec(part);
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? null;
  return /^[^\s,"'`\uE000\uE001]+$/.test(part) ? part : null;
}
