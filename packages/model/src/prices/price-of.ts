import { PRICE_LISTS, type Price, type PriceList, type Rates } from './price-table.ts';
import { inputTokens, type TokenCounts } from './token-counts.ts';

/** What the end of a model’s name may be without another price: a date, `latest`, the size of the context. */
const SUFFIX = /(?:-(?:20\d{6}|20\d\d-\d\d-\d\d|latest)|@20\d{6}|\[1m\])$/;

/**
 * The price of a model, whatever its name carries before it (`anthropic/…`) and after it (a date). null: it has no known
 * price. The name is that of the request, so what a relay charges on top is not in it.
 */
export function priceOf(model: string, lists: readonly PriceList[] = PRICE_LISTS): Price | null {
  const name = model
    .toLowerCase()
    .replace(/^(?:models\/|[a-z]+\/)/, '')
    .replace(SUFFIX, '')
    .replace(SUFFIX, '');
  for (const { models } of lists) {
    if (Object.hasOwn(models, name)) return models[name] ?? null;
  }
  return null;
}

/** What an answer cost, US dollars. */
export function costOf(tokens: TokenCounts, price: Price): number {
  const rates = ratesFor(price, inputTokens(tokens));
  return (
    (tokens.input * rates.input +
      tokens.cacheRead * rates.cacheRead +
      tokens.cacheWrite * rates.cacheWrite +
      tokens.cacheWriteLong * rates.cacheWriteLong +
      tokens.output * rates.output) /
    1_000_000
  );
}

/** The rates that a request with so much input is billed at. */
export function ratesFor(price: Price, input: number): Rates {
  return price.long !== undefined && input > price.long.above ? price.long.rates : price;
}
