import type { StopCondition } from '../loop-spec.ts';
import { parseCount } from '../quantity.ts';
import type { ReadForm } from '../reading.ts';

const BUDGETS = '(?:costs?|spend(?:ing)?|money|runtime|time|tokens?|tool[- ]calls?)';
const SPENT = '(?:(?:is|are|has been|was|gets) )?(?:exhausted|spent|used up|reached|exceeded|gone|hit)';
const ITEMS = '(?:all|every|each)(?: of the)?(?: selected)?(?: work)? ?(?:items?|tickets?|issues?|work)';
const SETTLED = '(?:completed?|done|finished|settled|closed|resolved|escalated|skipped|handed over)';
const ENVIRONMENT = '(?:environment(?:al)?|infrastructure)';

const FORMS: readonly (readonly [StopCondition, RegExp])[] = [
  [
    'all-items-settled',
    new RegExp(`^${ITEMS} (?:is|are|has been|have been) (?:either )?${SETTLED}(?:(?:, | or |, or )${SETTLED})*$`, 'i'),
  ],
  [
    'all-items-settled',
    /^(?:no (?:selected )?(?:work )?(?:items|tickets|issues|work) (?:remains?|(?:is|are) left)|(?:there is )?nothing (?:is )?left(?: to do)?)$/i,
  ],
  [
    'max-iterations',
    new RegExp(
      `^(?:the )?(?:max(?:imum)?(?: number of)? iterations?|iteration(?:s)? (?:limit|budget|cap)|iterations|limit (?:on|of) iterations) ${SPENT}$`,
      'i',
    ),
  ],
  [
    'budget-exhausted',
    new RegExp(
      `^(?:the |any |a |one |its )*(?:${BUDGETS}(?:(?:, | or |, or )${BUDGETS})* )?(?:budgets?|limits?|caps?) ${SPENT}$`,
      'i',
    ),
  ],
  [
    'budget-exhausted',
    new RegExp(
      `^(?:the )?(?:run|loop|attempt|it) (?:is|runs) out of (?:budget|${BUDGETS}(?:(?:, | or |, or )${BUDGETS})*)$`,
      'i',
    ),
  ],
  ['budget-exhausted', new RegExp(`^max(?:imum)? ${BUDGETS}(?:(?:, | or |, or )${BUDGETS})* ${SPENT}$`, 'i')],
  [
    'no-progress',
    /^(?:the (?:checker|gate|verifier) (?:reports|sees|finds) no progress|(?:there is )?no progress(?: is (?:made|reported|seen))?|the loop makes no progress)(?: (?:across|in|over|for|after|during) (?<count>[\w-]{1,20}) (?:consecutive |successive )?(?:attempts?|iterations?|tries)(?: in a row)?)?$/i,
  ],
  [
    'gate-environment-failure',
    new RegExp(
      `^(?:a|an|any|the)(?: required)? (?:gate|check|test) (?:fails?|breaks|errors) (?:for (?:an? )?${ENVIRONMENT} reasons?|because of the ${ENVIRONMENT}|due to (?:the |an? )?${ENVIRONMENT}(?: (?:problem|failure|fault|issue))?)$`,
      'i',
    ),
  ],
  ['gate-environment-failure', new RegExp(`^(?:the |an? )?${ENVIRONMENT} (?:fails|failure|is broken|breaks)$`, 'i')],
];

/** The five ways a run ends, in the wordings people use. */
export const readStopCondition: ReadForm = ({ text }) => {
  const phrase = text.replace(/^stop (?:when|if|as soon as|once) /i, '');
  for (const [condition, form] of FORMS) {
    const match = form.exec(phrase);
    if (match === null) continue;
    if (condition !== 'no-progress') return { meaning: { kind: 'stop', condition, attempts: null } };
    const word = match.groups?.count;
    const attempts = word === undefined ? 2 : parseCount(word);
    if (attempts === null || attempts < 2 || attempts > 100) {
      return { reason: `progress is seen by comparing attempts: a number from two to a hundred, not "${word}"` };
    }
    return { meaning: { kind: 'stop', condition, attempts } };
  }
  return null;
};
