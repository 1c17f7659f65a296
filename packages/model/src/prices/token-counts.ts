/** Tokens as providers bill them. None is counted twice. */
export interface TokenCounts {
  /** Input that no cache held. */
  readonly input: number;
  readonly cacheRead: number;
  /** Input written to a cache that is kept for minutes. */
  readonly cacheWrite: number;
  /** Input written to a cache that is kept for an hour. */
  readonly cacheWriteLong: number;
  /** Output, with reasoning. */
  readonly output: number;
  /** The part of `output` that was reasoning; 0 where the provider does not say. */
  readonly reasoning: number;
}

export const NO_TOKENS: TokenCounts = {
  input: 0,
  cacheRead: 0,
  cacheWrite: 0,
  cacheWriteLong: 0,
  output: 0,
  reasoning: 0,
};

export function addTokens(left: TokenCounts, right: TokenCounts): TokenCounts {
  return {
    input: left.input + right.input,
    cacheRead: left.cacheRead + right.cacheRead,
    cacheWrite: left.cacheWrite + right.cacheWrite,
    cacheWriteLong: left.cacheWriteLong + right.cacheWriteLong,
    output: left.output + right.output,
    reasoning: left.reasoning + right.reasoning,
  };
}

/** Everything that was read, from a cache or not. */
export function inputTokens({ input, cacheRead, cacheWrite, cacheWriteLong }: TokenCounts): number {
  return input + cacheRead + cacheWrite + cacheWriteLong;
}

/** Input plus output: what a token budget counts. */
export function totalTokens(tokens: TokenCounts): number {
  return inputTokens(tokens) + tokens.output;
}
