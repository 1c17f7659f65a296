import type { ReadForm } from '../reading.ts';
import { ESCALATING_SECTIONS } from '../spec-section.ts';

const CHECKS =
  '(?:the |any |all )?(?:required |base |existing |relevant )*(?:tests?|checks?|gates?)(?: (?:or|and) (?:required )?(?:tests?|checks?|gates?))?';
const BAD = '(?:missing|absent|failing|fails?|failed|red|broken)';
const GOOD = '(?:present|green|pass(?:es|ing)?|exist)';
const BEFORE =
  '(?:,? (?:already )?(?:before (?:the |a |any )?(?:change|work|attempt|loop|agent|maker|run)(?: (?:starts?|begins?|is made))?|(?:on|at) (?:the )?base(?: branch| ref| commit)?))';
const RED = new RegExp(
  `^${CHECKS} (?:is |are )?(?:already )?${BAD}(?:,? or (?:is |are )?(?:already )?${BAD})*${BEFORE}$`,
  'i',
);
const GREEN = new RegExp(`^${CHECKS} (?:is |are |must be |must )?${GOOD}(?: and (?:is |are )?${GOOD})*${BEFORE}$`, 'i');

/** "required tests missing or failing before the change starts", "required tests are green on the base". */
export const readBaseChecks: ReadForm = (phrase, section) => {
  const red = RED.test(phrase.text);
  if (!red && !GREEN.test(phrase.text)) return null;
  if (red !== ESCALATING_SECTIONS.has(section)) {
    return {
      reason: red
        ? 'it would select only work whose tests fail beforehand; move it under "skip and escalate when"'
        : 'it would keep out work whose tests are green; move it under "select only when"',
    };
  }
  return { meaning: { kind: 'base-checks', must: 'be-present-and-green' } };
};
