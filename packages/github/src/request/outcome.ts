import { RequestError } from '@octokit/request-error';
import { type Headers, isRateLimited } from './rate-limit.ts';

/** What became of one request. `lost`: whether it took effect cannot be known from here. */
export type Outcome =
  | { readonly kind: 'answered'; readonly status: number; readonly headers: Headers; readonly data: unknown }
  | { readonly kind: 'refused'; readonly answer: Refusal }
  | { readonly kind: 'limited'; readonly answer: Refusal }
  | { readonly kind: 'lost'; readonly lost: Loss };

/** An answer that says no. */
export interface Refusal {
  readonly status: number;
  readonly headers: Headers;
  readonly message: string;
  readonly data: unknown;
}

/** A request whose answer is missing or unusable. */
export interface Loss {
  readonly why: 'unavailable' | 'malformed';
  /** What was seen, in words. */
  readonly detail: string;
  readonly headers: Headers;
  readonly cause: unknown;
}

/** Classes an answer with a success status. A body that is no JSON object or array was cut or came from a proxy. */
export function classifyAnswer(response: { status: number; headers: Headers; data: unknown }): Outcome {
  const { status, headers, data } = response;
  if (status !== 204 && (typeof data !== 'object' || data === null)) {
    const shown = typeof data === 'string' ? shorten(data) : String(data);
    return lost(
      'malformed',
      `status ${status} with a body that is not JSON: ${shown || '(empty or cut off)'}`,
      headers,
    );
  }
  return { kind: 'answered', status, headers, data };
}

/** Classes what octokit threw. Anything that is not an answer of GitHub's own is `lost`. */
export function classifyError(error: unknown): Outcome {
  if (!(error instanceof RequestError) || error.response === undefined) {
    return lost('unavailable', shorten(messageOf(error)), {}, error);
  }
  const { status, headers, data } = error.response;
  const message = shorten(messageFrom(data));
  if (status >= 500 || status === 408) return lost('unavailable', `status ${status}: ${message}`, headers, error);
  const answer = { status, headers, message, data };
  return { kind: isRateLimited(answer) ? 'limited' : 'refused', answer };
}

function lost(why: Loss['why'], detail: string, headers: Headers, cause?: unknown): Outcome {
  return { kind: 'lost', lost: { why, detail, headers, cause } };
}

function messageFrom(data: unknown): string {
  if (typeof data === 'object' && data !== null && 'message' in data && typeof data.message === 'string') {
    return data.message;
  }
  return typeof data === 'string' ? data : 'no message';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** One line of at most 300 characters: it is shown in logs, where control characters have effects. */
export function shorten(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
