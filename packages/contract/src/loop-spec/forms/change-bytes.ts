import { parseNumber } from '../quantity.ts';
import type { ReadForm } from '../reading.ts';
import { SUBJECT } from '../reading.ts';

const SIZE = '(?<number>[\\d.,]{1,15}) ?(?<unit>bytes?|[kmg]i?b)';
const ABOVE = '(?:larger|bigger|more|greater) than|over|above|exceeds?';
const BELOW = '(?:at most|up to|no more than|no larger than|not larger than|max(?:imum)?|≤|<=)';
const FORMS: readonly (readonly [RegExp, 'file' | 'change'])[] = [
  [new RegExp(`^no (?:(?:added|changed|new) )?files? (?:is |are |may be )?(?:${ABOVE}) ${SIZE}$`, 'i'), 'file'],
  [
    new RegExp(`^(?:each |every |all |any )?(?:(?:added|changed|new) )?files? (?:is |are |of )?${BELOW} ${SIZE}$`, 'i'),
    'file',
  ],
  [new RegExp(`^max(?:imum)? (?:file size|size of (?:a|each) file)(?: is)?:? ${SIZE}$`, 'i'), 'file'],
  [new RegExp(`^max(?:imum)? (?:change|diff|total) size(?: is)?:? ${SIZE}$`, 'i'), 'change'],
  [new RegExp(`^${SUBJECT} (?:is|has|adds) ${BELOW} ${SIZE}(?: in (?:all|total))?$`, 'i'), 'change'],
  [new RegExp(`^${BELOW} ${SIZE}(?: (?:in (?:all|total)|per change))?$`, 'i'), 'change'],
];
const NO_BINARIES =
  /^(?:no (?:new |changed )*binar(?:y|ies)(?: files?)?(?: (?:is|are))?(?: (?:added|changed|added or changed))?|never adds? binar(?:y|ies)(?: files?)?)$/i;

const UNITS: Readonly<Record<string, number>> = {
  b: 1,
  byte: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
};

/** "no file is larger than 1 MB", "at most 5 MB in all", "no binary files". */
export const readChangeBytes: ReadForm = (phrase) => {
  if (NO_BINARIES.test(phrase.text)) return { meaning: { kind: 'no-binaries' } };
  for (const [pattern, of] of FORMS) {
    const groups = pattern.exec(phrase.text)?.groups;
    if (groups === undefined) continue;
    const factor = UNITS[(groups.unit ?? '').toLowerCase().replace(/^bytes$/, 'byte')];
    const value = parseNumber(groups.number ?? '');
    const max = factor === undefined || value === null ? null : Math.round(value * factor);
    if (max === null || !Number.isSafeInteger(max)) return { reason: `"${groups.number} ${groups.unit}" is no size` };
    return max < 1 ? { reason: 'with this limit no change is possible' } : { meaning: { kind: 'max-bytes', of, max } };
  }
  return null;
};
