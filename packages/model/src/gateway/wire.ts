/** The ways in which agents speak to models: Anthropic Messages, OpenAI Responses, Chat Completions, Gemini. */
export const WIRES = ['messages', 'responses', 'chat', 'gemini'] as const;
export type Wire = (typeof WIRES)[number];

/** Where a request goes. */
export interface Route {
  readonly wire: Wire;
  /** `answer` costs tokens and is metered; `free` costs none: counting tokens, listing models. */
  readonly kind: 'answer' | 'free';
  /** Appended to the provider’s address. */
  readonly path: string;
  /** The model, where the path names it. */
  readonly model: string | null;
}

/**
 * Where a request to the gateway goes; null: nowhere, for only what is listed here passes. Addresses of the vendors of
 * `responses` and `chat` end in `/v1`, those of the others don’t; so it is what agents expect of a base address.
 */
export function routeOf(method: string, path: string): Route | null {
  if (method === 'GET' && path === '/v1/models') return { wire: 'chat', kind: 'free', path: '/models', model: null };
  if (method !== 'POST') return null;
  const fixed = FIXED.get(path);
  if (fixed !== undefined) return fixed;
  const gemini = /^\/v1beta\/models\/([A-Za-z0-9._-]{1,100}):(generateContent|streamGenerateContent|countTokens)$/.exec(
    path,
  );
  if (gemini === null) return null;
  const [, model = '', action] = gemini;
  return { wire: 'gemini', kind: action === 'countTokens' ? 'free' : 'answer', path, model };
}

const FIXED: ReadonlyMap<string, Route> = new Map([
  ['/v1/messages', { wire: 'messages', kind: 'answer', path: '/v1/messages', model: null }],
  ['/v1/messages/count_tokens', { wire: 'messages', kind: 'free', path: '/v1/messages/count_tokens', model: null }],
  ['/v1/responses', { wire: 'responses', kind: 'answer', path: '/responses', model: null }],
  ['/v1/chat/completions', { wire: 'chat', kind: 'answer', path: '/chat/completions', model: null }],
]);

/** The parts of a query that go on to the provider; a key in the address is not one of them. */
export function queryOf(parameters: URLSearchParams): string {
  const kept = ['alt', 'beta'].flatMap((name) => {
    const value = parameters.get(name);
    return value === null || !/^[a-z]{1,10}$/.test(value) ? [] : [`${name}=${value}`];
  });
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
