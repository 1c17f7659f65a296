import { priceOf as listedPrice, ratesFor } from '../prices/price-of.ts';
import type { Price } from '../prices/price-table.ts';
import { inputTokens, totalTokens } from '../prices/token-counts.ts';
import {
  type Answer,
  type Ask,
  bookAnswer,
  type Meter,
  NO_SPEND,
  type Reservation,
  type Settlement,
  type Spend,
  type SpendLimits,
} from './meter.ts';

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
export class SpendMeter implements Meter {
  readonly limits: SpendLimits;
  readonly #priceOf: (model: string) => Price | null;
  readonly #inFlight = new Set<Reservation>();
  #waiting: (() => void)[] = [];
  #spend: Spend = NO_SPEND;
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

  settle(reservation: Reservation, settlement: Settlement): boolean {
    if (!this.#inFlight.delete(reservation)) return false;
    this.#book(reservation.ask, settlement);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
    return true;
  }

  /** A share of this budget for one of several spenders: what it leaves is for all, and its own spend stands apart. */
  part(): Meter {
    return new MeterPart(this, this.#priceOf);
  }

  estimateInput(bytes: number): number {
    return Math.ceil(bytes * (this.#density?.most ?? USUAL_DENSITY));
  }

  #book(ask: Ask, settlement: Settlement): void {
    this.#spend = bookAnswer(this.#spend, ask, settlement, this.#priceOf(ask.model));
    const { tokens, exact } = settlement;
    if (tokens === null || !exact || ask.bytes === 0) return;
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

/** See `SpendMeter.part`. */
class MeterPart implements Meter {
  readonly #whole: Meter;
  readonly #priceOf: (model: string) => Price | null;
  #spend: Spend = NO_SPEND;

  constructor(whole: Meter, priceOf: (model: string) => Price | null) {
    this.#whole = whole;
    this.#priceOf = priceOf;
  }

  get spend(): Spend {
    return this.#spend;
  }

  get usedUp(): 'tokens' | 'cost' | null {
    return this.#whole.usedUp;
  }

  async reserve(ask: Ask, signal?: AbortSignal): Promise<Answer> {
    const answer = await this.#whole.reserve(ask, signal);
    if (!answer.granted) this.#spend = { ...this.#spend, refused: this.#spend.refused + 1 };
    return answer;
  }

  settle(reservation: Reservation, settlement: Settlement): boolean {
    if (!this.#whole.settle(reservation, settlement)) return false;
    this.#spend = bookAnswer(this.#spend, reservation.ask, settlement, this.#priceOf(reservation.ask.model));
    return true;
  }

  estimateInput(bytes: number): number {
    return this.#whole.estimateInput(bytes);
  }
}

function worstCost(price: Price, input: number, output: number): number {
  const rates = ratesFor(price, input);
  return (input * Math.max(rates.input, rates.cacheWrite) + output * rates.output) / 1_000_000;
}
