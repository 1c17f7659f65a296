const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};
const SECOND = 1000;
const DURATION_UNITS: Readonly<Record<string, number>> = {
  s: SECOND,
  sec: SECOND,
  second: SECOND,
  m: 60 * SECOND,
  min: 60 * SECOND,
  minute: 60 * SECOND,
  h: 3600 * SECOND,
  hr: 3600 * SECOND,
  hour: 3600 * SECOND,
  d: 86_400 * SECOND,
  day: 86_400 * SECOND,
};

/** Reads a number in digits or words ("20", "1,500", "200k", "two million", "1.5"); null for anything else. */
export function parseNumber(text: string): number | null {
  const words = text.trim().toLowerCase();
  if (words.length > 40) return null;
  const digits = /^(\d{1,3}(?:[,_]\d{3})+|\d+)(\.\d+)?(?: ?([a-z]+))?$/.exec(words);
  if (digits !== null) {
    const [, whole = '', fraction = '', scale] = digits;
    const factor = scale === undefined ? 1 : Object.hasOwn(SCALES, scale) ? SCALES[scale] : undefined;
    return factor === undefined ? null : cleanProduct(Number(whole.replace(/[,_]/g, '') + fraction), factor);
  }
  return parseNumberWords(words.split(/[ -]/));
}

function parseNumberWords(words: readonly string[]): number | null {
  let total = 0;
  let part: number | null = null;
  for (const [index, word] of words.entries()) {
    const small = (word === 'a' || word === 'an') && index === 0 && words.length > 1 ? 1 : SMALL.indexOf(word);
    const ten = TENS.indexOf(word);
    const scale = Object.hasOwn(SCALES, word) && word.length > 2 ? SCALES[word] : undefined;
    if (small >= 0 && (part === null || (part % 10 === 0 && part > 0 && small < 10) || part % 100 === 0)) {
      part = (part ?? 0) + small;
    } else if (ten >= 0 && (part === null || part % 100 === 0)) part = (part ?? 0) + (ten + 2) * 10;
    else if (scale !== undefined && part !== null && part > 0) {
      if (scale === 100) part *= 100;
      else {
        total += part * scale;
        part = null;
      }
    } else if (!(word === 'and' && index > 0 && index < words.length - 1)) return null;
  }
  return part === null && total === 0 ? null : total + (part ?? 0);
}

/** A whole number of at least 1, or null. */
export function parseCount(text: string): number | null {
  const value = parseNumber(text);
  return value !== null && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/** Whole milliseconds, at least 1, of "30m", "1h30m", "1.5 hours", "half an hour", "an hour and 30 minutes"; else null. */
export function parseDuration(text: string): number | null {
  const words = text.trim().toLowerCase();
  if (words.length > 60) return null;
  if (words === 'half an hour') return 1800 * SECOND;
  let total = 0;
  for (const part of splitDuration(words)) {
    const [, amount = '', unit = ''] = /^(.*?[^a-z]|[a-z -]* )?([a-z]+)$/.exec(part) ?? [];
    const name = Object.hasOwn(DURATION_UNITS, unit) ? unit : unit.replace(/s$/, '');
    const factor = Object.hasOwn(DURATION_UNITS, name) ? DURATION_UNITS[name] : undefined;
    const bare = amount.trim().replace(/-$/, '');
    const value = bare === 'a' || bare === 'an' ? 1 : parseNumber(bare);
    if (factor === undefined || value === null) return null;
    total += cleanProduct(value, factor);
  }
  const whole = Math.round(total);
  return whole > 0 && Number.isFinite(whole) ? whole : null;
}

function splitDuration(words: string): readonly string[] {
  if (/^(?:\d+(?:\.\d+)?[a-z]+){2,4}$/.test(words)) return words.match(/\d+(?:\.\d+)?[a-z]+/g) ?? [];
  return words.split(/(?<=(?:hours?|minutes?|h|m|min|mins)),? (?:and )?(?=[\da-z])/);
}

/** US dollars of "$2", "2 USD", "2 dollars", "US$ 0.50", "50 cents"; else null. */
export function parseDollars(text: string): number | null {
  const words = text.trim().toLowerCase();
  const cents = /^(.{1,30}?) ?cents?$/.exec(words)?.[1];
  if (cents !== undefined) {
    const value = parseNumber(cents);
    return value === null ? null : value / 100;
  }
  const amount =
    /^(?:us ?)?\$ ?(.{1,30})$/.exec(words)?.[1] ??
    /^usd ?(.{1,30})$/.exec(words)?.[1] ??
    /^(.{1,30}?) ?(?:\$|(?:us )?dollars?|usd)$/.exec(words)?.[1];
  return amount === undefined ? null : parseNumber(amount.replace(/ ?usd$/, ''));
}

/** Tokens of "200k", "2 million tokens", "200,000"; a whole number of at least 1, else null. */
export function parseTokens(text: string): number | null {
  return parseCount(text.trim().replace(/ ?tokens?$/i, ''));
}

/** Decimal product without binary dust: 1.1 × 1000 is 1100. */
function cleanProduct(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}
