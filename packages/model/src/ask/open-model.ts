import { assertNever, LoopError } from '@loop-actions/contract';
import type { AskedModel } from './model-name.ts';
import { onlyFetch } from './only-fetch.ts';

/** The model on its provider's wire. Only the one provider that is used gets loaded. */
export async function openModel(asked: AskedModel) {
  const { provider, model, apiKey, baseUrl } = asked;
  const settings = { apiKey, fetch: onlyFetch(), ...(baseUrl === null ? {} : { baseURL: baseUrl }) };
  switch (provider) {
    case 'anthropic':
      return (await import('@ai-sdk/anthropic')).createAnthropic(settings)(model);
    case 'google':
      return (await import('@ai-sdk/google')).createGoogle(settings)(model);
    case 'openai':
    case 'openai-compatible': {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
      const baseURL = baseUrl ?? (provider === 'openai' ? 'https://api.openai.com/v1' : null);
      if (baseURL === null) throw missingAddress();
      return createOpenAICompatible({ ...settings, name: provider, baseURL, supportsStructuredOutputs: true })(model);
    }
    default:
      return assertNever(provider);
  }
}

function missingAddress(): LoopError {
  return new LoopError('E_INPUT_MISSING', {
    message: 'an openai-compatible model has no address of its own',
    remedy: 'Give the input `classifier-base-url`, like "https://openrouter.ai/api/v1".',
  });
}
