import type { Caller } from './auth.ts';

export interface RateLimits {
  /** Requests per hour of GITHUB_TOKEN per repository, and of a person: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
  readonly workflowPerHour: number;
  readonly personPerHour: number;
  /** GraphQL points per hour: https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
  readonly graphqlPerHour: number;
  /** Requests that create content, per minute; null lets any number pass. */
  readonly contentPerMinute: number | null;
}

export const GITHUB_LIMITS: RateLimits = {
  workflowPerHour: 1000,
  personPerHour: 5000,
  graphqlPerHour: 5000,
  contentPerMinute: null,
};

interface Window {
  startedAt: number;
  used: number;
}

export interface RateReading {
  readonly resource: 'core' | 'graphql';
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** Seconds since the epoch. */
  readonly reset: number;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Counts what each token has used. */
export class RateCounters {
  limits: RateLimits;
  readonly #now: () => number;
  readonly #windows = new Map<string, Window>();
  readonly #writes = new Map<string, number[]>();

  constructor(limits: RateLimits, now: () => number) {
    this.limits = limits;
    this.#now = now;
  }

  read(caller: Caller | null, resource: 'core' | 'graphql'): RateReading {
    const window = this.#window(caller, resource);
    const limit = this.#limit(caller, resource);
    const remaining = Math.max(limit - window.used, 0);
    return {
      resource,
      limit,
      used: Math.min(window.used, limit),
      remaining,
      reset: Math.ceil((window.startedAt + HOUR) / 1000),
    };
  }

  /** Counts one request; false when the hour's are used up. */
  spend(caller: Caller | null, resource: 'core' | 'graphql', cost = 1): boolean {
    const window = this.#window(caller, resource);
    if (window.used + cost > this.#limit(caller, resource)) return false;
    window.used += cost;
    return true;
  }

  /** Counts one write; the seconds to wait when there were too many in the last minute, else 0. */
  spendWrite(caller: Caller | null): number {
    const most = this.limits.contentPerMinute;
    if (most === null) return 0;
    const key = caller?.token ?? '';
    const recent = (this.#writes.get(key) ?? []).filter((at) => at > this.#now() - MINUTE);
    const [oldest] = recent;
    if (recent.length >= most && oldest !== undefined) return Math.ceil((oldest + MINUTE - this.#now()) / 1000);
    this.#writes.set(key, [...recent, this.#now()]);
    return 0;
  }

  #limit(caller: Caller | null, resource: 'core' | 'graphql'): number {
    if (resource === 'graphql') return this.limits.graphqlPerHour;
    if (caller === null) return 60;
    return caller.permissions === null ? this.limits.personPerHour : this.limits.workflowPerHour;
  }

  #window(caller: Caller | null, resource: string): Window {
    const key = `${caller?.token ?? ''} ${resource}`;
    const known = this.#windows.get(key);
    if (known !== undefined && this.#now() < known.startedAt + HOUR) return known;
    const fresh = { startedAt: this.#now(), used: 0 };
    this.#windows.set(key, fresh);
    return fresh;
  }
}

export function rateHeaders(reading: RateReading): Record<string, string> {
  return {
    'x-ratelimit-limit': String(reading.limit),
    'x-ratelimit-remaining': String(reading.remaining),
    'x-ratelimit-used': String(reading.used),
    'x-ratelimit-reset': String(reading.reset),
    'x-ratelimit-resource': reading.resource,
  };
}
