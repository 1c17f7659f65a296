import { costOf } from '../prices/price-of.ts';
import type { Price } from '../prices/price-table.ts';
import { addTokens, NO_TOKENS, type TokenCounts } from '../prices/token-counts.ts';

/** What may be spent; null: no limit. */
export interface SpendLimits {
  /** Input plus output, cached or not. */
  readonly maxTokens: number | null;
  readonly maxCostUsd: number | null;
}

/** What was spent so far. */
export interface Spend {
  /** Requests that a provider answered. */
  readonly requests: number;
  /** Requests that the meter turned away since a budget was used up. */
  readonly refused: number;
  readonly tokens: TokenCounts;
  /** US dollars; null: something was used whose price is not known. */
  readonly costUsd: number | null;
  /** Whether every figure is the provider’s own; false: an answer was cut off, and part of it is an estimate. */
  readonly exact: boolean;
  /** Models that were used and have no known price. */
  readonly unpriced: readonly string[];
  /** Models that answered, by their own word, else as they were asked for. */
  readonly models: readonly string[];
}

/** A spend of nothing. */
export const NO_SPEND: Spend = {
  requests: 0,
  refused: 0,
  tokens: NO_TOKENS,
  costUsd: 0,
  exact: true,
  unpriced: [],
  models: [],
};

/** A request that asks for budget. */
export interface Ask {
  readonly model: string;
  /** Bytes of text in it. */
  readonly bytes: number;
  /** The longest answer that it wants, tokens; null: it doesn’t say. */
  readonly maxOutput: number | null;
}

export type Answer =
  | {
      readonly granted: true;
      readonly reservation: Reservation;
      /** The longest answer there is budget for; null: no limit. */
      readonly maxOutput: number | null;
    }
  | { readonly granted: false; readonly budget: 'tokens' | 'cost'; readonly reason: string };

/** Budget that is set aside while a request is under way. */
export interface Reservation {
  readonly ask: Ask;
  readonly tokens: number;
  readonly costUsd: number;
}

/** How an answer ended. */
export interface Settlement {
  /** null: nothing was answered, nothing is billed. */
  readonly tokens: TokenCounts | null;
  readonly exact: boolean;
  /** Something was billed that tokens don’t tell of. */
  readonly extra: boolean;
  /** The model that answered, by its own word; null: it did not say. */
  readonly model: string | null;
}

/** A budget as a gateway sees it. */
export interface Meter {
  readonly spend: Spend;
  /** The budget that is used up; null: none. */
  readonly usedUp: 'tokens' | 'cost' | null;
  /** Sets budget aside, after a while where others are under way. Rejects when `signal` aborts before. */
  reserve(ask: Ask, signal?: AbortSignal): Promise<Answer>;
  /** Gives back what was set aside and books what was used. Once per reservation: then it says true. */
  settle(reservation: Reservation, settlement: Settlement): boolean;
  /** Tokens of input that a request of so many bytes has, as far as can be told. */
  estimateInput(bytes: number): number;
}

/** A spend with one more answer in it. */
export function bookAnswer(before: Spend, ask: Ask, settlement: Settlement, price: Price | null): Spend {
  const { tokens, exact, extra, model } = settlement;
  if (tokens === null) return before;
  const known = extra ? null : price;
  return {
    requests: before.requests + 1,
    refused: before.refused,
    tokens: addTokens(before.tokens, tokens),
    costUsd: known === null || before.costUsd === null ? null : before.costUsd + costOf(tokens, known),
    exact: before.exact && exact,
    unpriced: known === null ? [...new Set([...before.unpriced, ask.model])] : before.unpriced,
    models: [...new Set([...before.models, model ?? ask.model])],
  };
}
