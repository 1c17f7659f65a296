import type { Phrase } from '../phrase.ts';
import { parseNumber } from '../quantity.ts';
import { type ReadForm, type Reading, SUBJECT } from '../reading.ts';
import type { SpecSection } from '../spec-section.ts';
import { ESCALATING_SECTIONS } from '../spec-section.ts';

const NOUN = '(?:files?|lines?)';
const MEASURE = `(?:the )?(?:(?:expected|estimated|total|number of|count of) )*(?:${NOUN} changes|(?:changed|touched|modified|affected) ${NOUN}|${NOUN}(?: of code)?(?: (?:changed|to change|touched))?)`;
const VERB = '(?:changes?|touch(?:es)?|modif(?:y|ies)|edits?|affects?|needs?|spans?|is|are|has|have|stays?|remains?)';
const BELOW = 'below|under|fewer than|less than|smaller than|<';
const AT_MOST = 'at most|no more than|not more than|up to|a maximum of|maximum|max|within|≤|<=';
const ABOVE = 'more than|over|above|greater than|exceeds?|>';
const AT_LEAST = 'at least|≥|>=';
const TAIL = `(?: (?:of code|changed?|changes|touched|modified|(?:is|are) (?:changed|touched|modified)|in total|per (?:change|item|ticket|issue|pull request)))*`;

const COMPARED = new RegExp(
  `^(?:(?<measure>${MEASURE}) |${SUBJECT} )?(?:must )?(?:${VERB} )?(?<sign>${BELOW}|${AT_MOST}|${ABOVE}|${AT_LEAST}) ?(?<count>[-\\w., ]{1,40}?)(?: (?:changed )?(?<noun>${NOUN}))?${TAIL}$`,
  'i',
);
const TRAILED = new RegExp(
  `^(?:${SUBJECT} )?(?:must )?(?:${VERB} )?(?<count>[-\\w.,]{1,20})(?: (?<noun>${NOUN}))? or (?<sign>fewer|less|more)(?: (?<noun2>${NOUN}))?${TAIL}$`,
  'i',
);
const NAMED = new RegExp(
  `^(?:max(?:imum)?|limit)[ -]?(?:of )?(?<measure>${MEASURE})(?: per (?:change|item|ticket|issue|pull request))?(?: is| of|:| =)? (?<count>[-\\w., ]{1,40})$`,
  'i',
);

/** Whether the phrase limits the size of the change: "below five files", "at most 200 changed lines". */
export const readChangeSize: ReadForm = (phrase, section) => {
  const compared = COMPARED.exec(phrase.text)?.groups;
  const noun = compared?.measure ?? compared?.noun;
  if (compared !== undefined && noun !== undefined) return readLimit(compared.sign, compared.count, noun, section);
  const trailed = TRAILED.exec(phrase.text)?.groups;
  const trailedNoun = trailed?.noun ?? trailed?.noun2;
  if (trailed !== undefined && trailedNoun !== undefined) {
    return readLimit(trailed.sign === 'more' ? 'at least' : 'at most', trailed.count, trailedNoun, section);
  }
  return readNamed(phrase, section);
};

function readNamed(phrase: Phrase, section: SpecSection): Reading {
  const named = NAMED.exec(phrase.text)?.groups;
  if (named?.measure === undefined) return null;
  if (ESCALATING_SECTIONS.has(section)) return { reason: 'say what keeps work out: "more than … files change"' };
  return readLimit('at most', named.count, named.measure, 'select-when');
}

/** The limit as a requirement on the change ("more than five" keeps out, so at most five), whatever the section. */
function readLimit(sign = '', count = '', noun = '', section: SpecSection): Reading {
  const value = parseNumber(count);
  if (value === null || !Number.isSafeInteger(value)) return { reason: `"${count}" is not a whole number` };
  const keepsOut = new RegExp(`^(?:${ABOVE}|${AT_LEAST})$`, 'i').test(sign);
  if (keepsOut !== ESCALATING_SECTIONS.has(section)) {
    return { reason: 'it sets a least size, which nothing enforces; a change can only be limited from above' };
  }
  const strict = new RegExp(`^(?:${BELOW}|${AT_LEAST})$`, 'i').test(sign);
  const max = strict ? value - 1 : value;
  if (max < 1) return { reason: 'with this limit no change is possible' };
  return { meaning: { kind: /line/i.test(noun) ? 'max-lines' : 'max-files', max } };
}
