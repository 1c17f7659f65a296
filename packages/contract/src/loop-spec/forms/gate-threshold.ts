import type { GateKind, Threshold, ThresholdMetric } from '../gate-check.ts';
import { parseNumber } from '../quantity.ts';

const METRIC =
  '(?:(?:lines?|branch(?:es)?|functions?|statements?)(?: coverage)?|coverage(?: of (?:lines?|branch(?:es)?|functions?|statements?))?|(?:mean |average )?score|pass[- ]rate|(?:of (?:the )?(?:cases|tests) )?pass(?:ed|es|ing)?|cases passed)';
const SIGN = '(?:at least|no less than|not less than|minimum|min|≥|>=)';
const NUMBER = '(?<number>[\\d.]{1,12}|[a-z-]{3,20}) ?(?<unit>%|percent|per cent)?';
const AMOUNT_FIRST = new RegExp(`^(?<sign>${SIGN} ?)?${NUMBER}(?: (?:of )?(?:the )?(?<metric>${METRIC}))?$`, 'i');
const METRIC_FIRST = new RegExp(
  `^(?:the )?(?<metric>${METRIC})(?: (?:must be|is|are|stays?|of))?:? (?<sign>${SIGN}) ?${NUMBER}$`,
  'i',
);
const MAY_NOT_FALL = new RegExp(
  `^(?:(?:the )?(?<metric>${METRIC}) )?(?:(?:may|must) (?:not|never) (?:fall|drop|decrease)|never (?:falls?|drops?)|(?:is |are )?(?:not|never) (?:lower|less) than (?:on )?the base)$`,
  'i',
);

/** Thresholds of "at least 80 % lines and 70 % branches", "score at least 0.8", "coverage may not fall"; null: none. */
export function readThresholds(note: string, kind: GateKind): readonly Threshold[] | string | null {
  const falls = MAY_NOT_FALL.exec(note);
  if (falls !== null) return [{ metric: metricOf(falls.groups?.metric, kind), atLeast: null, mayFall: false }];
  const thresholds: Threshold[] = [];
  for (const [index, part] of note.split(/ and /i).entries()) {
    const groups = (METRIC_FIRST.exec(part) ?? AMOUNT_FIRST.exec(part))?.groups;
    // "at least" goes on for the parts behind an "and".
    if (groups === undefined || (index === 0 && groups.sign === undefined)) return null;
    const threshold = thresholdOf(metricOf(groups.metric, kind), groups.number ?? '', groups.unit !== undefined);
    if (typeof threshold === 'string') return threshold;
    if (thresholds.some(({ metric }) => metric === threshold.metric)) return `${threshold.metric} has two thresholds`;
    thresholds.push(threshold);
  }
  return thresholds;
}

function thresholdOf(metric: ThresholdMetric, number: string, percent: boolean): Threshold | string {
  const value = parseNumber(number);
  if (value === null) return `"${number}" is not a number`;
  if (metric === 'score') return { metric, atLeast: percent ? value / 100 : value, mayFall: true };
  if (!percent) return `a share is in percent: "at least ${number} % ${metric}"`;
  if (value > 100) return `${number} % can never be reached`;
  return { metric, atLeast: value, mayFall: true };
}

function metricOf(words: string | undefined, kind: GateKind): ThresholdMetric {
  const name = words?.toLowerCase() ?? '';
  if (/branch/.test(name)) return 'branches';
  if (/function/.test(name)) return 'functions';
  if (/statement/.test(name)) return 'statements';
  if (/score/.test(name)) return 'score';
  if (/pass/.test(name)) return 'pass-rate';
  return name === '' && kind === 'eval' ? 'pass-rate' : 'lines';
}
