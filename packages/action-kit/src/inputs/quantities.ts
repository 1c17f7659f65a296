const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const UNIT_WORDS: Readonly<Record<string, string>> = {
  sec: 's',
  second: 's',
  min: 'm',
  minute: 'm',
  hr: 'h',
  hour: 'h',
  day: 'd',
};

/** A workflow run may last 35 days (GitHub, "Usage limits"); nothing in it can last longer. */
const LONGEST_MS = 35 * 86_400_000;
const ONE_PART = /(\d{1,9}(?:\.\d{1,3})?)\s*([a-z]+)\s*/giy;

/** Milliseconds in `30m`, `1h30m`, `45 s`, `2 hours`; undefined when it is none, zero, or longer than 35 days. */
export function readDuration(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 60) return undefined;
  let total = 0;
  let at = 0;
  const seen = new Set<string>();
  while (at < trimmed.length) {
    ONE_PART.lastIndex = at;
    const part = ONE_PART.exec(trimmed);
    if (part === null) return undefined;
    const unit = unitOf(part[2] ?? '');
    if (unit === undefined || seen.has(unit)) return undefined;
    seen.add(unit);
    total += Number(part[1]) * (UNIT_MS[unit] ?? Number.NaN);
    at = ONE_PART.lastIndex;
  }
  const milliseconds = Math.round(total);
  return milliseconds > 0 && milliseconds <= LONGEST_MS ? milliseconds : undefined;
}

function unitOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (Object.hasOwn(UNIT_MS, lower)) return lower;
  const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  return Object.hasOwn(UNIT_WORDS, singular) ? UNIT_WORDS[singular] : undefined;
}

/** The whole number in `12`, `1_000`, `200k`, `1.5M`; undefined when it is none, or not whole. */
export function readCount(text: string): number | undefined {
  const match = /^(\d{1,15}(?:_\d{3})*)(?:\.(\d{1,6}))?\s*([kKmM])?$/.exec(text.trim());
  if (match === null) return undefined;
  const factor = match[3] === undefined ? 1 : match[3].toLowerCase() === 'k' ? 1000 : 1_000_000;
  const value = Number(`${match[1]?.replaceAll('_', '')}.${match[2] ?? '0'}`) * factor;
  // 1.1 × 1,000,000 is not exactly 1,100,000 in floating point; a millionth apart is rounding, not a fraction.
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-6 && Number.isSafeInteger(whole) ? whole : undefined;
}

/** US dollars in `$2`, `0.50`, `USD 3`, `3 USD`; undefined when it is none or finer than a hundredth of a cent. */
export function readMoney(text: string): number | undefined {
  const match = /^(?:\$|usd)?\s*(\d{1,9}(?:\.\d{1,4})?)\s*(?:\$|usd)?$/i.exec(text.trim());
  return match === null ? undefined : Number(match[1]);
}
