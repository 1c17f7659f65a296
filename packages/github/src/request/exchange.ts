import type { GitHubClock, GitHubLog } from '../github.ts';
import { type Asked, lossError, rateLimitError, refusalError } from './github-error.ts';
import { createKeyedQueue } from './keyed-queue.ts';
import type { Loss, Outcome, Refusal } from './outcome.ts';
import { type Headers, parseRetryAfter, rateLimitPause } from './rate-limit.ts';
import type { Call, Transport } from './transport.ts';

export interface ExchangeOptions {
  readonly send: Transport['send'];
  readonly clock: GitHubClock;
  readonly random: { next(): number };
  readonly signal: AbortSignal | undefined;
  readonly log: GitHubLog;
  readonly tries: number;
  readonly totalWaitMs: number;
}

export interface Exchange {
  /** Sends once, waiting out rate limits: a limited request took no effect. Throws `E_GITHUB_RATE_LIMIT`. */
  once(asked: Asked, call: Call): Promise<Exclude<Outcome, { kind: 'limited' }>>;
  /** For what may be sent again: repeats lost requests, gives the answer's body or throws. */
  repeat(asked: Asked, call: Call): Promise<unknown>;
  /** Waits before try `tries + 2`: 1, 2, 4… s with jitter, or what the answer asked for. */
  backOff(asked: Asked, tries: number, headers: Headers): Promise<void>;
}

/** Retries and pauses around a transport. One request is under way at a time, so a pause holds back all of them. */
export function createExchange(options: ExchangeOptions): Exchange {
  const inTurn = createKeyedQueue();
  let waited = 0;

  async function pause(ms: number, tooLong: (until: number) => Error): Promise<void> {
    if (waited + ms > options.totalWaitMs) throw tooLong(options.clock.now() + ms);
    waited += ms;
    await options.clock.sleep(ms, options.signal);
  }

  async function sendPatiently(asked: Asked, call: Call): Promise<Exclude<Outcome, { kind: 'limited' }>> {
    for (let tries = 0; ; tries++) {
      const outcome = await options.send(call);
      if (outcome.kind !== 'limited') return outcome;
      await waitForLimit(asked, outcome.answer, tries);
    }
  }

  async function waitForLimit(asked: Asked, answer: Refusal, tries: number): Promise<void> {
    const { waitMs, until, reason } = rateLimitPause(answer.headers, options.clock.now(), tries);
    if (tries + 1 >= options.tries) throw rateLimitError(asked, answer, until);
    options.log.warning(`GitHub's rate limit (${reason}): waiting ${Math.ceil(waitMs / 1000)} s to ${asked.what}.`);
    await pause(waitMs, () => rateLimitError(asked, answer, until));
  }

  async function backOff(asked: Asked, tries: number, headers: Headers): Promise<void> {
    const wanted = parseRetryAfter(headers['retry-after'], options.clock.now());
    const ms = wanted ?? Math.round(1000 * 2 ** tries * (1 + options.random.next() / 4));
    const loss: Loss = { why: 'unavailable', detail: 'GitHub asks for a longer wait', headers, cause: undefined };
    await pause(ms, () => lossError(asked, loss));
  }

  async function repeatInTurn(asked: Asked, call: Call): Promise<unknown> {
    for (let tries = 0; ; tries++) {
      const outcome = await sendPatiently(asked, call);
      if (outcome.kind === 'answered') return outcome.data;
      if (outcome.kind === 'refused') throw refusalError(asked, outcome.answer);
      if (tries + 1 >= options.tries) throw lossError(asked, outcome.lost);
      options.log.debug(`${asked.what}: ${outcome.lost.detail}; trying again`);
      await backOff(asked, tries, outcome.lost.headers);
    }
  }

  return {
    once: (asked, call) => inTurn('', () => sendPatiently(asked, call)),
    repeat: (asked, call) => inTurn('', () => repeatInTurn(asked, call)),
    backOff,
  };
}
