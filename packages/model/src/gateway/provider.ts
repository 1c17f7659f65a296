import { LoopError } from '@loop-actions/contract';
import type { Wire } from './wire.ts';

/** Who answers, and the key that is never given away. */
export interface Provider {
  /** `https://api.anthropic.com`, `https://api.openai.com/v1`: what a request’s path is put behind. */
  readonly baseUrl: URL;
  /** The real key; null: the provider wants none. */
  readonly apiKey: string | null;
}

/** Where each wire’s vendor answers. */
export const VENDOR_ADDRESSES: Readonly<Record<Wire, string>> = {
  messages: 'https://api.anthropic.com',
  responses: 'https://api.openai.com/v1',
  chat: 'https://api.openai.com/v1',
  gemini: 'https://generativelanguage.googleapis.com',
};

/** Reads the input `base-url`. Throws `E_INPUT_INVALID` for an address that would carry a key unencrypted. */
export function readProvider(baseUrl: string, apiKey: string | null): Provider {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (url === null || !['https:', 'http:'].includes(url.protocol) || url.username !== '' || url.search !== '') {
    throw invalid(`${JSON.stringify(baseUrl.slice(0, 200))} is not the address of a provider`);
  }
  const near = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url.protocol === 'http:' && !near && apiKey !== null) {
    throw invalid(`${url.origin} is not encrypted, so the key would be readable on its way`);
  }
  return { baseUrl: url, apiKey };
}

function invalid(problem: string): LoopError {
  return new LoopError('E_INPUT_INVALID', {
    message: `input base-url: ${problem}`,
    remedy: 'Give an https address without user, password and query, e.g. https://api.openai.com/v1',
  });
}

/** The header that carries the key on this wire. */
export function keyHeader(wire: Wire, apiKey: string): Readonly<Record<string, string>> {
  switch (wire) {
    case 'messages':
      // A token of a subscription is no key of the console; the vendor takes each in its own header only.
      return apiKey.startsWith('sk-ant-oat') ? { authorization: `Bearer ${apiKey}` } : { 'x-api-key': apiKey };
    case 'gemini':
      return { 'x-goog-api-key': apiKey };
    case 'responses':
    case 'chat':
      return { authorization: `Bearer ${apiKey}` };
  }
}
