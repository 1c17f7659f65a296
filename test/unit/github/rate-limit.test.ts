import { describe, expect, it } from 'vitest';
import { isRateLimited, parseRetryAfter, rateLimitPause } from '../../../packages/github/src/request/rate-limit.ts';

const NOW = Date.parse('2026-07-04T08:00:00Z');
const RESET = String(NOW / 1000 + 90);

describe('telling a rate limit from a refusal', () => {
  it.each([
    [429, {}, 'Too many requests', true],
    [403, { 'retry-after': '5' }, 'Forbidden', true],
    [403, { 'x-ratelimit-remaining': '0' }, 'Forbidden', true],
    [403, {}, 'You have exceeded a secondary rate limit. Please wait.', true],
    [403, {}, 'API rate limit exceeded for installation ID 1.', true],
    [403, { 'x-ratelimit-remaining': '12' }, 'Resource not accessible by integration', false],
    [403, { 'x-ratelimit-remaining': '0' }, 'Resource not accessible by integration', false],
    [403, {}, 'GitHub Actions is not permitted to create or approve pull requests.', false],
    [404, { 'retry-after': '5' }, 'Not Found', false],
  ])('%i %j %s', (status, headers, message, expected) => {
    expect(isRateLimited({ status, headers, message })).toBe(expected);
  });
});

describe('how long to stay away', () => {
  it.each([
    ['retry-after first', { 'retry-after': '7', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': RESET }, 0, 7_000],
    [
      'else the reset time, when nothing remains',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': RESET },
      0,
      91_000,
    ],
    ['a reset time in the past is a second', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }, 0, 1_000],
    [
      'the reset time does not count while requests remain',
      { 'x-ratelimit-remaining': '9', 'x-ratelimit-reset': RESET },
      0,
      60_000,
    ],
    ['else a minute', {}, 0, 60_000],
    ['which doubles', {}, 1, 120_000],
    ['and doubles', {}, 2, 240_000],
    ['an unreadable retry-after is none', { 'retry-after': 'soon' }, 0, 60_000],
    ['a negative retry-after is none', { 'retry-after': '-5' }, 0, 60_000],
    ['an unreadable reset time is none', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'x' }, 0, 60_000],
  ])('%s', (_name, headers, tries, waitMs) => {
    const pause = rateLimitPause(headers, NOW, tries);
    expect(pause.waitMs).toBe(waitMs);
    expect(pause.until).toBe(NOW + waitMs);
  });

  it('reads retry-after as a date too', () => {
    expect(parseRetryAfter('Sat, 04 Jul 2026 08:00:30 GMT', NOW)).toBe(30_000);
    expect(parseRetryAfter('Sat, 04 Jul 2026 07:00:00 GMT', NOW)).toBe(0);
  });
});
