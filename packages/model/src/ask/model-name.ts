import { LoopError } from '@loop-actions/contract';

/** Wires a small structured call can go over. `openai` is the compatible wire at OpenAI's own address. */
export const MODEL_PROVIDERS = ['anthropic', 'google', 'openai', 'openai-compatible'] as const;
export type ModelProvider = (typeof MODEL_PROVIDERS)[number];

export interface ModelName {
  readonly provider: ModelProvider;
  /** As the provider calls it. */
  readonly model: string;
}

/** Reads `provider/model`, like `anthropic/claude-haiku-4-5`. Throws `E_INPUT_INVALID` for any other form. */
export function parseModelName(text: string, input: string): ModelName {
  const [, prefix = '', model = ''] = /^([^/\s]+)\/(\S{1,200})$/.exec(text.trim()) ?? [];
  const provider = MODEL_PROVIDERS.find((known) => known === prefix.toLowerCase());
  if (provider !== undefined) return { provider, model };
  throw new LoopError('E_INPUT_INVALID', {
    message: `${input} is "${text.slice(0, 200)}", which names no provider and model`,
    remedy: `Write it like "anthropic/claude-haiku-4-5"; providers are ${MODEL_PROVIDERS.join(', ')}.`,
  });
}

/** A model and how to reach it. */
export interface AskedModel extends ModelName {
  readonly apiKey: string;
  /** null: the provider's own address. */
  readonly baseUrl: string | null;
  /** What it costs, where known. */
  readonly price: TokenPrice | null;
}

/** US dollars per million tokens. */
export interface TokenPrice {
  readonly input: number;
  readonly output: number;
}
