export { costOf, priceOf, ratesFor } from './price-of.ts';
export { PRICE_LISTS, type Price, type PriceList, type Rates } from './price-table.ts';
export { addTokens, inputTokens, NO_TOKENS, type TokenCounts, totalTokens } from './token-counts.ts';
