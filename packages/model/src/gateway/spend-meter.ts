import { costOf, priceOf as listedPrice, ratesFor } from '../prices/price-of.ts';
import type { Price } from '../prices/price-table.ts';
import { addTokens, inputTokens, NO_TOKENS, type TokenCounts, totalTokens } from '../prices/token-counts.ts';

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
}

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
      readonly reservation: Reservation /** The longest answer there is budget for; null: no limit. */;
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
}

/** Tokens per byte where nothing was measured: English and code have a quarter, and it may be more. */
const USUAL_DENSITY = 0.25;
const DENSE = 0.5;
/** What an answer may be long where the request doesn’t say. */
const USUAL_OUTPUT = 32_000;
/** No provider takes less as a limit (Responses: 16). */
const SHORTEST_OUTPUT = 16;

/**
 * One budget for all requests of an agent, however many are under way: reserved before, settled after. A request that
 * doesn’t fit beside others waits for them, one that is alone is let through with what is left, so that at most the one
 * answer in flight goes over. One meter may serve several gateways.
 */
export class SpendMeter {
  readonly limits: SpendLimits;
  readonly #priceOf: (model: string) => Price | null;
  readonly #inFlight = new Set<Reservation>();
  #waiting: (() => void)[] = [];
  #spend: Spend = { requests: 0, refused: 0, tokens: NO_TOKENS, costUsd: 0, exact: true, unpriced: [] };
  /** Least and most tokens per byte that were measured. */
  #density: { readonly least: number; readonly most: number } | null = null;

  constructor(limits: SpendLimits, priceOf: (model: string) => Price | null = listedPrice) {
    this.limits = limits;
    this.#priceOf = priceOf;
  }

  get spend(): Spend {
    return this.#spend;
  }

  /** The budget that is used up; null: none. Unknown cost counts as spent where nothing else is limited. */
  get usedUp(): 'tokens' | 'cost' | null {
    const { maxTokens, maxCostUsd } = this.limits;
    const { tokens, costUsd } = this.#spend;
    if (maxTokens !== null && totalTokens(tokens) >= maxTokens) return 'tokens';
    if (maxCostUsd === null) return null;
    if (costUsd === null) return maxTokens === null ? 'cost' : null;
    return costUsd >= maxCostUsd ? 'cost' : null;
  }

  /** Sets budget aside, after a while where others are under way. Rejects when `signal` aborts before. */
  async reserve(ask: Ask, signal?: AbortSignal): Promise<Answer> {
    for (;;) {
      signal?.throwIfAborted();
      const answer = this.#decide(ask);
      if (answer !== null) {
        if (answer.granted) this.#inFlight.add(answer.reservation);
        else this.#spend = { ...this.#spend, refused: this.#spend.refused + 1 };
        return answer;
      }
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
        signal?.addEventListener('abort', () => resolve(), { once: true });
      });
    }
  }

  /** Gives back what was set aside and books what was used. Once per reservation. */
  settle(reservation: Reservation, { tokens, exact, extra }: Settlement): void {
    if (!this.#inFlight.delete(reservation)) return;
    if (tokens !== null) this.#book(reservation.ask, tokens, exact, extra);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }

  /** Tokens of input that a request of so many bytes has, as far as can be told. */
  estimateInput(bytes: number): number {
    return Math.ceil(bytes * (this.#density?.most ?? USUAL_DENSITY));
  }

  #book(ask: Ask, tokens: TokenCounts, exact: boolean, extra: boolean): void {
    const price = extra ? null : this.#priceOf(ask.model);
    const before = this.#spend;
    const costUsd = price === null || before.costUsd === null ? null : before.costUsd + costOf(tokens, price);
    this.#spend = {
      requests: before.requests + 1,
      refused: before.refused,
      tokens: addTokens(before.tokens, tokens),
      costUsd,
      exact: before.exact && exact,
      unpriced: price === null ? [...new Set([...before.unpriced, ask.model])] : before.unpriced,
    };
    if (!exact || ask.bytes === 0) return;
    const density = inputTokens(tokens) / ask.bytes;
    const { least = density, most = density } = this.#density ?? {};
    this.#density = { least: Math.min(least, density), most: Math.max(most, density) };
  }

  /** null: it has to wait for others. */
  #decide(ask: Ask): Answer | null {
    const over = this.usedUp ?? this.#wouldBeOver(ask);
    if (over !== null) return { granted: false, budget: over, reason: this.#reason(over) };
    const price = this.#priceOf(ask.model);
    if (price === null && this.limits.maxCostUsd !== null && this.limits.maxTokens === null) {
      const reason = `the model ${JSON.stringify(ask.model.slice(0, 100))} has no known price, and only the cost is limited`;
      return { granted: false, budget: 'cost', reason };
    }
    const alone = this.#inFlight.size === 0;
    const input = Math.ceil(ask.bytes * (this.#density?.most ?? DENSE));
    const room = this.#room(ask, price);
    if (alone)
      return this.#grant(ask, price, input, room === null ? ask.maxOutput : Math.min(ask.maxOutput ?? room, room));
    const wanted = ask.maxOutput ?? USUAL_OUTPUT;
    return this.#fits(price, input, wanted) ? this.#grant(ask, price, input, ask.maxOutput) : null;
  }

  #grant(ask: Ask, price: Price | null, input: number, maxOutput: number | null): Answer {
    const output = maxOutput ?? USUAL_OUTPUT;
    const costUsd = price === null ? 0 : worstCost(price, input, output);
    return { granted: true, maxOutput, reservation: { ask, tokens: input + output, costUsd } };
  }

  /** Whether the request alone, at the least that was ever measured, is more than is left. */
  #wouldBeOver(ask: Ask): 'tokens' | null {
    const { maxTokens } = this.limits;
    if (maxTokens === null || this.#density === null) return null;
    const left = maxTokens - totalTokens(this.#spend.tokens);
    return Math.floor(ask.bytes * this.#density.least) >= left ? 'tokens' : null;
  }

  /** The longest answer that what is left pays for. */
  #room(ask: Ask, price: Price | null): number | null {
    const { maxTokens, maxCostUsd } = this.limits;
    const { tokens, costUsd } = this.#spend;
    const input = this.estimateInput(ask.bytes);
    const rooms: number[] = [];
    if (maxTokens !== null) rooms.push(maxTokens - totalTokens(tokens) - input);
    if (maxCostUsd !== null && costUsd !== null && price !== null) {
      const rates = ratesFor(price, input);
      rooms.push(((maxCostUsd - costUsd) * 1_000_000 - input * rates.cacheRead) / rates.output);
    }
    return rooms.length === 0 ? null : Math.max(SHORTEST_OUTPUT, Math.floor(Math.min(...rooms)));
  }

  #fits(price: Price | null, input: number, output: number): boolean {
    const { maxTokens, maxCostUsd } = this.limits;
    const { tokens, costUsd } = this.#spend;
    const reserved = [...this.#inFlight];
    const set = (part: 'tokens' | 'costUsd') => reserved.reduce((sum, reservation) => sum + reservation[part], 0);
    if (maxTokens !== null && totalTokens(tokens) + set('tokens') + input + output > maxTokens) return false;
    if (maxCostUsd === null || price === null || costUsd === null) return true;
    return costUsd + set('costUsd') + worstCost(price, input, output) <= maxCostUsd;
  }

  #reason(budget: 'tokens' | 'cost'): string {
    const { maxTokens, maxCostUsd } = this.limits;
    return budget === 'tokens'
      ? `the budget of ${maxTokens} tokens is used up`
      : `the budget of $${maxCostUsd} is used up`;
  }
}

function worstCost(price: Price, input: number, output: number): number {
  const rates = ratesFor(price, input);
  return (input * Math.max(rates.input, rates.cacheWrite) + output * rates.output) / 1_000_000;
}
