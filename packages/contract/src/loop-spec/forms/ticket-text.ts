import { parseCount } from '../quantity.ts';
import type { ReadForm } from '../reading.ts';
import { ESCALATING_SECTIONS } from '../spec-section.ts';

const TICKET = '(?:(?:the|an?|each|every|any) )?(?:issues?|tickets?|(?:work )?items?|tasks?|it)';
const CRITERIA =
  '(?:clear |explicit |written |any |its )?(?:acceptance criteria|an? definition of done|definition of done)';
const LACKS = new RegExp(
  `^(?:${TICKET} (?:lacks?|misses|has no|have no|does not have|comes without|is without|is missing) ${CRITERIA}|(?:there (?:are|is) )?no ${CRITERIA}|${CRITERIA} (?:is|are) (?:missing|absent|lacking))$`,
  'i',
);
const HAS = new RegExp(
  `^(?:${TICKET} (?:must )?(?:has|have|names?|states?|lists?|comes with|contains?) ${CRITERIA}|${CRITERIA} (?:is|are) (?:present|given|stated|written down))$`,
  'i',
);

/** "the issue lacks acceptance criteria", "the issue has acceptance criteria". */
export const readAcceptanceCriteria: ReadForm = ({ text }, section) => {
  const lacks = LACKS.test(text);
  if (!lacks && !HAS.test(text)) return null;
  if (lacks === ESCALATING_SECTIONS.has(section)) return { meaning: { kind: 'acceptance-criteria' } };
  return {
    reason: lacks
      ? 'it would select only work that nobody can call done; move it under "escalate when"'
      : 'it would keep out work with acceptance criteria; move it under "select only when"',
  };
};

const UNSURE =
  /^the (?:checker|reviewer) (?:reports?|is|says|signals?|returns?) (?:(?:an? )?(?:uncertain|unsure|unclear)(?: (?:correctness|verdict|result|answer))?|(?:that )?it is (?:uncertain|unsure)|not (?:certain|sure))(?: (?:about|of) .{1,60})?$/i;

/** "the checker reports uncertain correctness". */
export const readCheckerUnsure: ReadForm = ({ text }, section) => {
  if (!UNSURE.test(text)) return null;
  return ESCALATING_SECTIONS.has(section)
    ? { meaning: { kind: 'checker-unsure' } }
    : { reason: 'what a checker is unsure of goes to a person; move it under "escalate when"' };
};

const WORK = '(?:open )?(?:issues?|tickets?|(?:work )?items?)';
const EACH = '(?:per|from (?:one|the same|each|any)|by (?:one|the same|each)|of (?:one|the same)|for each)';
const AUTHOR = '(?:author|person|user|account|reporter)';
const LIMIT = new RegExp(
  `^(?:(?:takes? |selects? )?(?:at most|no more than|up to|max(?:imum)?(?: of)?) (?<first>[\\w-]{1,20}) ${WORK} ${EACH} ${AUTHOR}|max(?:imum)? ${WORK} per ${AUTHOR}(?::| is| =)? (?<second>[\\w-]{1,20}))(?: (?:per|in (?:one|a)) run)?$`,
  'i',
);

/** "at most 3 issues per author", "max tickets per author: 3". */
export const readAuthorLimit: ReadForm = ({ text }, section) => {
  const groups = LIMIT.exec(text)?.groups;
  if (groups === undefined) return null;
  const word = groups.first ?? groups.second ?? '';
  const max = parseCount(word);
  if (max === null) return { reason: `"${word}" is not a number of issues` };
  if (ESCALATING_SECTIONS.has(section)) return { reason: 'a limit belongs under "select only when" or "Budgets"' };
  return { meaning: { kind: 'author-limit', max } };
};
