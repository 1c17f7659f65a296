/** US dollars per million tokens. */
export interface Rates {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly cacheWriteLong: number;
}

/** What a model costs. */
export interface Price extends Rates {
  /** Rates of a request whose input is longer than `above` tokens, for all of its tokens. */
  readonly long?: { readonly above: number; readonly rates: Rates };
}

/** Prices of one vendor, as they stood on a day. */
export interface PriceList {
  readonly vendor: string;
  readonly source: string;
  /** The day on which the source was read. */
  readonly date: string;
  /** By the model’s name without its date. */
  readonly models: Readonly<Record<string, Price>>;
}

/** Anthropic: a write costs 1.25 times the input for five minutes and twice for an hour; a read `read` of it. */
function claude(input: number, output: number, read = 0.1): Price {
  const round = (dollars: number): number => Number(dollars.toFixed(6));
  return {
    input,
    output,
    cacheRead: round(input * read),
    cacheWrite: round(input * 1.25),
    cacheWriteLong: round(input * 2),
  };
}

/** A vendor that bills what is written to its cache like other input, unless `cacheWrite` says otherwise. */
function plain(input: number, cacheRead: number, output: number, cacheWrite = input): Price {
  return { input, output, cacheRead, cacheWrite, cacheWriteLong: cacheWrite };
}

function tiered(above: number, short: Price, long: Rates): Price {
  return { ...short, long: { above, rates: long } };
}

const anthropic: PriceList = {
  vendor: 'anthropic',
  source: 'https://platform.claude.com/docs/en/about-claude/pricing',
  date: '2026-10-24',
  models: {
    'claude-fable-5-1': claude(10, 50, 0.025),
    'claude-fable-5': claude(10, 50),
    'claude-opus-5-5': claude(4, 20, 0.05),
    'claude-opus-5': claude(5, 25),
    'claude-opus-4-8': claude(5, 25),
    'claude-opus-4-7': claude(5, 25),
    'claude-opus-4-6': claude(5, 25),
    'claude-opus-4-5': claude(5, 25),
    'claude-opus-4-1': claude(15, 75),
    'claude-sonnet-5-5': claude(2, 10, 0.05),
    'claude-sonnet-5': claude(2, 10),
    'claude-sonnet-4-6': claude(3, 15),
    'claude-sonnet-4-5': tiered(200_000, claude(3, 15), claude(6, 22.5)),
    'claude-haiku-5-5': tiered(100_000, claude(0.1, 0.5), claude(0.5, 2.5)),
    'claude-haiku-4-5': claude(1, 5),
  },
};

const openai: PriceList = {
  vendor: 'openai',
  source: 'https://developers.openai.com/api/docs/pricing, as kept in github.com/BerriAI/litellm',
  date: '2026-07-24',
  models: {
    'gpt-5.6': tiered(272_000, plain(5, 0.5, 30, 6.25), plain(10, 1, 45, 12.5)),
    'gpt-5.6-sol': tiered(272_000, plain(5, 0.5, 30, 6.25), plain(10, 1, 45, 12.5)),
    'gpt-5.6-terra': tiered(272_000, plain(2.5, 0.25, 15, 3.125), plain(5, 0.5, 22.5, 6.25)),
    'gpt-5.6-luna': tiered(272_000, plain(1, 0.1, 6, 1.25), plain(2, 0.2, 9, 2.5)),
    'gpt-5.5': tiered(272_000, plain(5, 0.5, 30), plain(10, 1, 45)),
    'gpt-5.5-pro': tiered(272_000, plain(30, 3, 180), plain(60, 6, 270)),
    'gpt-5.4': tiered(272_000, plain(2.5, 0.25, 15), plain(5, 0.5, 22.5)),
    'gpt-5.4-pro': tiered(272_000, plain(30, 3, 180), plain(60, 6, 270)),
    'gpt-5.4-mini': plain(0.75, 0.075, 4.5),
    'gpt-5.4-nano': plain(0.2, 0.02, 1.25),
    'gpt-5.3-codex': plain(1.75, 0.175, 14),
    'gpt-5.2': plain(1.75, 0.175, 14),
    'gpt-5.2-codex': plain(1.75, 0.175, 14),
    'gpt-5.1': plain(1.25, 0.125, 10),
    'gpt-5.1-codex': plain(1.25, 0.125, 10),
    'gpt-5.1-codex-max': plain(1.25, 0.125, 10),
    'gpt-5.1-codex-mini': plain(0.25, 0.025, 2),
    'gpt-5': plain(1.25, 0.125, 10),
    'gpt-5-codex': plain(1.25, 0.125, 10),
    'gpt-5-mini': plain(0.25, 0.025, 2),
    'gpt-5-nano': plain(0.05, 0.005, 0.4),
    'gpt-4.1': plain(2, 0.5, 8),
    'gpt-4.1-mini': plain(0.4, 0.1, 1.6),
    'gpt-4.1-nano': plain(0.1, 0.025, 0.4),
    o3: plain(2, 0.5, 8),
    'o4-mini': plain(1.1, 0.275, 4.4),
  },
};

const google: PriceList = {
  vendor: 'google',
  source: 'https://ai.google.dev/gemini-api/docs/pricing, as kept in github.com/BerriAI/litellm',
  date: '2026-07-24',
  models: {
    'gemini-3.6-flash': plain(1.5, 0.15, 7.5),
    'gemini-3.5-flash': plain(1.5, 0.15, 9),
    'gemini-3.5-flash-lite': plain(0.3, 0.03, 2.5),
    'gemini-3.1-pro-preview': tiered(200_000, plain(2, 0.2, 12), plain(4, 0.4, 18)),
    'gemini-3.1-flash-lite': plain(0.25, 0.025, 1.5),
    'gemini-3-pro-preview': tiered(200_000, plain(2, 0.2, 12), plain(4, 0.4, 18)),
    'gemini-3-flash-preview': plain(0.5, 0.05, 3),
    'gemini-2.5-pro': tiered(200_000, plain(1.25, 0.125, 10), plain(2.5, 0.25, 15)),
    'gemini-2.5-flash': plain(0.3, 0.03, 2.5),
    'gemini-2.5-flash-lite': plain(0.1, 0.01, 0.4),
  },
};

/** The one table of prices. Standard tier, text. A model that is not here has no known price. */
export const PRICE_LISTS: readonly PriceList[] = [anthropic, openai, google];
