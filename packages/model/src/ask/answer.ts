/** What one call took. Unknown is null and counts as spent, never as zero. */
export interface CallUsage {
  /** null where the provider did not say, or where nobody knows whether it worked at all. */
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  /** US dollars; null where tokens or price are unknown. */
  readonly costUsd: number | null;
}

/** Why a call gave nothing to go by. The list is closed. */
export type NoAnswerCause =
  | 'refused'
  | 'truncated'
  | 'malformed'
  | 'timeout'
  | 'rate-limit'
  | 'unauthorized'
  | 'unavailable';

/** What came of a question: a value of the schema asked for, or the reason why there is none. */
export type Answer<T> =
  | { readonly kind: 'answer'; readonly value: T; readonly usage: CallUsage }
  | {
      readonly kind: 'no-answer';
      readonly cause: NoAnswerCause;
      /** For people; holds nothing of the key. */
      readonly reason: string;
      readonly usage: CallUsage;
    };

export const NOTHING_USED: CallUsage = { inputTokens: 0, outputTokens: 0, costUsd: 0 };
export const UNKNOWN_USE: CallUsage = { inputTokens: null, outputTokens: null, costUsd: null };

/** Input plus output tokens; null where either is unknown. */
export function tokensOf({ inputTokens, outputTokens }: CallUsage): number | null {
  return inputTokens === null || outputTokens === null ? null : inputTokens + outputTokens;
}

/** Adds two usages; unknown plus anything stays unknown. */
export function addCallUsage(left: CallUsage, right: CallUsage): CallUsage {
  const add = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);
  return {
    inputTokens: add(left.inputTokens, right.inputTokens),
    outputTokens: add(left.outputTokens, right.outputTokens),
    costUsd: add(left.costUsd, right.costUsd),
  };
}
