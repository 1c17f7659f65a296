import { Octokit } from '@octokit/core';
import type { GitHubClock, Parameters, RequestCounts } from '../github.ts';
import { classifyAnswer, classifyError, type Outcome, shorten } from './outcome.ts';

/** One exchange to be made. */
export interface Call {
  readonly kind: 'read' | 'query' | 'write' | 'mutation';
  /** `METHOD /path/{placeholder}` or, for GraphQL, the whole address. */
  readonly route: string;
  readonly parameters: Parameters;
}

export interface TransportOptions {
  readonly token: string;
  readonly userAgent: string;
  readonly apiUrl: string;
  readonly fetch: typeof fetch;
  readonly clock: GitHubClock;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds from the end of one write to the start of the next. */
  readonly writeBurst: number;
  readonly writeSpacingMs: number;
  /** Milliseconds until an answer must be complete. */
  readonly requestTimeoutMs: number;
}

export interface Transport {
  /** Makes one exchange. Throws only when the job is cancelled, never for what GitHub or the network does. */
  send(call: Call): Promise<Outcome>;
  counts(): RequestCounts;
}

/**
 * octokit, one exchange at a time, writes spaced once there are more than a few. `@octokit/plugin-retry` repeats POSTs
 * blindly and `@octokit/plugin-throttling` runs on a clock of its own and spaces queries as if they were writes, so the
 * rules of https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api are kept here.
 */
export function createTransport(options: TransportOptions): Transport {
  const octokit = new Octokit({
    auth: options.token,
    userAgent: options.userAgent,
    baseUrl: options.apiUrl.replace(/\/+$/, ''),
    request: { fetch: options.fetch },
  });
  const counts = { rest: 0, graphql: 0, writes: 0 };
  let lastWriteEnded = Number.NEGATIVE_INFINITY;

  async function send(call: Call): Promise<Outcome> {
    const isGraphql = call.kind === 'query' || call.kind === 'mutation';
    const isWrite = call.kind === 'write' || call.kind === 'mutation';
    if (isWrite && counts.writes >= options.writeBurst) {
      const wait = lastWriteEnded + options.writeSpacingMs - options.clock.now();
      if (wait > 0) await options.clock.sleep(wait, options.signal);
    }
    counts[isGraphql ? 'graphql' : 'rest'] += 1;
    if (isWrite) counts.writes += 1;
    try {
      return await exchange(call);
    } finally {
      if (isWrite) lastWriteEnded = options.clock.now();
    }
  }

  async function exchange(call: Call): Promise<Outcome> {
    options.signal?.throwIfAborted();
    const deadline = AbortSignal.timeout(options.requestTimeoutMs);
    const signal = options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal]);
    let outcome: Outcome;
    try {
      const headers = { 'x-github-api-version': '2022-11-28' };
      outcome = classifyAnswer(await octokit.request(call.route, { ...call.parameters, headers, request: { signal } }));
    } catch (error) {
      outcome = classifyError(error);
    }
    options.signal?.throwIfAborted();
    if (outcome.kind === 'lost' && deadline.aborted) {
      const detail = `no complete answer within ${options.requestTimeoutMs / 1000} s`;
      return { kind: 'lost', lost: { ...outcome.lost, why: 'unavailable', detail } };
    }
    return call.kind === 'query' || call.kind === 'mutation' ? classifyQueryAnswer(outcome) : outcome;
  }

  return { send, counts: () => ({ ...counts, total: counts.rest + counts.graphql }) };
}

/** GraphQL says "slow down" and "try again" with status 200. */
function classifyQueryAnswer(outcome: Outcome): Outcome {
  if (outcome.kind !== 'answered') return outcome;
  const { status, headers, data } = outcome;
  for (const error of graphqlErrors(data)) {
    const message = shorten(error.message);
    if (error.type === 'RATE_LIMITED' || /secondary rate limit/i.test(message)) {
      return { kind: 'limited', answer: { status, headers, message, data } };
    }
    if (/^something went wrong while executing your query/i.test(message)) {
      return { kind: 'lost', lost: { why: 'unavailable', detail: message, headers, cause: undefined } };
    }
  }
  return outcome;
}

export interface GraphqlError {
  readonly type: string;
  readonly message: string;
  readonly path: string;
}

/** The `errors` of a GraphQL answer, in a form that can be relied on. */
export function graphqlErrors(answer: unknown): readonly GraphqlError[] {
  const errors = typeof answer === 'object' && answer !== null && 'errors' in answer ? answer.errors : undefined;
  if (errors === undefined || errors === null) return [];
  if (!Array.isArray(errors)) return [{ type: '', message: 'errors that are no list', path: '' }];
  return errors.map((error: unknown) => {
    const { type, message, path } = (typeof error === 'object' && error !== null ? error : {}) as Record<
      string,
      unknown
    >;
    return {
      type: typeof type === 'string' ? type : '',
      message: typeof message === 'string' ? message : 'an error without a message',
      path: Array.isArray(path) ? path.join('.') : '',
    };
  });
}
