import { OVERRIDE_MS, parseDollars, parseDuration, parseTokens } from '@loop-actions/contract';

/** What a comment asks for. */
export interface OverrideWords {
  readonly what: 'breaker' | 'budget';
  readonly tokens: number | null;
  readonly costUsd: number | null;
  /** Milliseconds. */
  readonly holdsMs: number;
  readonly reason: string;
}

export type ParsedOverride =
  | { readonly words: OverrideWords; readonly problem: null }
  | { readonly words: null; readonly problem: string };

const MAX_CHARS = 1_000;
const COMMAND = /^\/override(?![\w-])[ \t]*(.*)$/i;
const HOW = 'write it like `/override breaker for 3 days: why` or `/override budget +$5 for 3 days: why`';

/**
 * Reads `/override breaker [for 3 days]: why` and `/override budget +$5 [+200k tokens] [for 3 days]: why`, on the first
 * line of a comment. null: it is no override.
 */
export function overrideWords(body: string): ParsedOverride | null {
  const [first = '', ...more] = body.slice(0, MAX_CHARS).trim().split(/\r?\n/);
  const command = COMMAND.exec(first.trim())?.[1];
  if (command === undefined) return null;
  const colon = command.indexOf(':');
  const head = (colon === -1 ? command : command.slice(0, colon)).trim();
  const reason = [colon === -1 ? '' : command.slice(colon + 1), ...more].join(' ').replace(/\s+/g, ' ').trim();
  const [what = '', ...rest] = head.split(/[ \t]+/);
  const { amounts, duration } = splitTime(rest.join(' '));
  const holdsMs = duration === null ? OVERRIDE_MS.usual : parseTime(duration);
  if (holdsMs === null) return refuse(`"${duration}" is no time`);
  if (holdsMs > OVERRIDE_MS.longest) return refuse('an override holds for 30 days at most');
  if (reason === '') return refuse('it gives no reason');
  const common = { holdsMs, reason: reason.slice(0, 500) };
  switch (what.toLowerCase()) {
    case 'breaker':
      return amounts === ''
        ? found({ what: 'breaker', tokens: null, costUsd: null, ...common })
        : refuse('it is not clear');
    case 'budget':
      return readBudgetWords(amounts, common);
    default:
      return refuse('it is not clear what it lifts');
  }
}

function readBudgetWords(text: string, common: Pick<OverrideWords, 'holdsMs' | 'reason'>): ParsedOverride {
  const parts = text.split(/ *\+ */).filter((part) => part !== '');
  let [tokens, costUsd]: [number | null, number | null] = [null, null];
  for (const part of parts) {
    const dollars = parseDollars(part);
    const count = /tokens?$/i.test(part) ? parseTokens(part) : null;
    if (dollars !== null && dollars > 0 && dollars <= 1e6 && costUsd === null) costUsd = dollars;
    else if (count !== null && count <= 1e12 && tokens === null) tokens = count;
    else return refuse(`"${part.slice(0, 40)}" is no amount`);
  }
  if (tokens === null && costUsd === null) return refuse('it does not say how much more');
  return found({ what: 'budget', tokens, costUsd, ...common });
}

function splitTime(text: string): { readonly amounts: string; readonly duration: string | null } {
  const at = / ?\bfor (?<time>.{1,40})$/i.exec(text);
  return at === null
    ? { amounts: text.trim(), duration: null }
    : { amounts: text.slice(0, at.index).trim(), duration: at.groups?.time ?? '' };
}

/** People say weeks, which no limit of a spec is given in. */
function parseTime(text: string): number | null {
  const weeks = /^(.{1,30}?) ?(?:w|weeks?)$/i.exec(text.trim())?.[1];
  if (weeks === undefined) return parseDuration(text);
  const days = parseDuration(`${weeks} days`);
  return days === null ? null : 7 * days;
}

function found(words: OverrideWords): ParsedOverride {
  return { words, problem: null };
}

function refuse(problem: string): ParsedOverride {
  return { words: null, problem: `${problem}; ${HOW}` };
}
