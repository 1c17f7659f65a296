/** The headers of an answer, names in lower case. */
export type Headers = Readonly<Record<string, string | number | undefined>>;

export interface RateLimitedAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** GitHub's message. */
  readonly message: string;
}

/** How long to stay away, and until when (milliseconds since the epoch). */
export interface RateLimitPause {
  readonly waitMs: number;
  readonly until: number;
  readonly reason: 'retry-after' | 'reset' | 'secondary';
}

const FALLBACK_MS = 60_000;
const LIMIT_MESSAGE = /\b(?:secondary rate limit|rate limit exceeded|abuse detection)\b/i;
const PERMISSION_MESSAGE = /not accessible by|not permitted to|must have admin/i;

/** Whether an answer means "slow down". A 403 also means "not allowed", which waiting does not cure. */
export function isRateLimited(answer: RateLimitedAnswer): boolean {
  if (answer.status === 429) return true;
  if (answer.status !== 403 || PERMISSION_MESSAGE.test(answer.message)) return false;
  return (
    answer.headers['retry-after'] !== undefined ||
    String(answer.headers['x-ratelimit-remaining']) === '0' ||
    LIMIT_MESSAGE.test(answer.message)
  );
}

/**
 * How long GitHub asks us to wait: `retry-after`, else the reset time when nothing remains, else a minute that doubles
 * with each try (`tries` counts from 0).
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export function rateLimitPause(headers: Headers, now: number, tries: number): RateLimitPause {
  const retryAfter = parseRetryAfter(headers['retry-after'], now);
  if (retryAfter !== null) return { waitMs: retryAfter, until: now + retryAfter, reason: 'retry-after' };
  const reset = Number(headers['x-ratelimit-reset']) * 1000;
  if (String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset) && reset > 0) {
    // The header has whole seconds, so the limit may still stand at that very second.
    const until = Math.max(reset, now) + 1000;
    return { waitMs: until - now, until, reason: 'reset' };
  }
  const waitMs = FALLBACK_MS * 2 ** tries;
  return { waitMs, until: now + waitMs, reason: 'secondary' };
}

/** `retry-after` in milliseconds: seconds or a date, null when absent or unreadable. */
export function parseRetryAfter(value: string | number | undefined, now: number): number | null {
  if (value === undefined) return null;
  const text = String(value).trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
