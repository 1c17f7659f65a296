import { APICallError } from '@ai-sdk/provider';
import { isLoopError } from '@loop-actions/contract';
import { redactSecrets, sanitizeInboundLine } from '@loop-actions/text';
import { type Answer, type CallUsage, NOTHING_USED, type NoAnswerCause, UNKNOWN_USE } from './answer.ts';
import type { AskedModel, TokenPrice } from './model-name.ts';

type NoAnswer = Extract<Answer<unknown>, { kind: 'no-answer' }>;

/** An answer that is not complete, or is of another form. */
export function unfinished(finish: string, usage: CallUsage): NoAnswer {
  if (finish === 'length') return noAnswer('truncated', 'the answer was cut off at its limit of tokens', usage);
  if (finish === 'content-filter') return noAnswer('refused', 'the provider refused to answer', usage);
  if (finish === 'stop') return noAnswer('malformed', 'the answer is not of the form asked for', usage);
  return noAnswer('malformed', `the answer ended with "${finish}"`, usage);
}

/** Nobody knows what a call cost that was not waited for. */
export function timedOut(timeoutMs: number): NoAnswer {
  return noAnswer('timeout', `no answer within ${timeoutMs / 1000} s`, UNKNOWN_USE);
}

/** What a thrown value says. Throws on a configuration that can't work. */
export function failed(error: unknown, asked: Pick<AskedModel, 'apiKey' | 'price'>): NoAnswer {
  if (isLoopError(error)) throw error;
  if (APICallError.isInstance(error)) return refusedCall(error, asked);
  return noAnswer('unavailable', `the model could not be asked: ${said(error, asked)}`, UNKNOWN_USE);
}

function refusedCall(error: APICallError, asked: Pick<AskedModel, 'apiKey'>): NoAnswer {
  const status = error.statusCode;
  if (status === 401 || status === 403) {
    return noAnswer('unauthorized', `the provider refused the key (${status})`, NOTHING_USED);
  }
  if (status === 429) return noAnswer('rate-limit', 'the provider’s rate limit is reached (429)', NOTHING_USED);
  if (status !== undefined && status >= 400) {
    return noAnswer('unavailable', `the provider answered ${status}: ${said(error, asked)}`, NOTHING_USED);
  }
  if (status !== undefined) return noAnswer('malformed', 'the answer could not be read', UNKNOWN_USE);
  return noAnswer('unavailable', `the provider could not be reached: ${said(error, asked)}`, UNKNOWN_USE);
}

function said(error: unknown, { apiKey }: Pick<AskedModel, 'apiKey'>): string {
  const message = error instanceof Error ? error.message : String(error);
  return sanitizeInboundLine(redactSecrets(message, [apiKey]).text, { maxChars: 300 }).text;
}

function noAnswer(cause: NoAnswerCause, reason: string, usage: CallUsage): NoAnswer {
  return { kind: 'no-answer', cause, reason, usage };
}

/** Tokens as a provider reports them. */
interface ReportedUsage {
  readonly inputTokens: { readonly total: number | undefined };
  readonly outputTokens: { readonly total: number | undefined };
}

/** What a call took, by its provider's own report. */
export function usageOf(
  { inputTokens: { total: input }, outputTokens: { total: output } }: ReportedUsage,
  price: TokenPrice | null,
): CallUsage {
  const used = { inputTokens: input ?? null, outputTokens: output ?? null };
  if (input === undefined || output === undefined || price === null) return { ...used, costUsd: null };
  return { ...used, costUsd: (input * price.input + output * price.output) / 1e6 };
}
