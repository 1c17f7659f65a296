import { type Gateway, openGateway, readProvider, type SpendLimits, SpendMeter } from '@loop-actions/model/gateway';
import { type ModelServer, type Script, startModelServer, type Wire } from '../../support/model-server/index.ts';

export const REAL_KEY = 'real-key-0123456789';

/** A gateway before a model that plays a script. */
export interface GatewayWorld {
  readonly model: ModelServer;
  readonly gateway: Gateway;
  readonly meter: SpendMeter;
  readonly refused: string[];
  [Symbol.asyncDispose](): Promise<void>;
}

export async function openWorld(script: Script, limits: Partial<SpendLimits> = {}): Promise<GatewayWorld> {
  const model = await startModelServer(script);
  const meter = new SpendMeter({ maxTokens: null, maxCostUsd: null, ...limits });
  const refused: string[] = [];
  const provider = readProvider(model.url, REAL_KEY);
  const gateway = await openGateway({ provider, meter, onRefused: (budget) => refused.push(budget) });
  return {
    model,
    gateway,
    meter,
    refused,
    [Symbol.asyncDispose]: async () => {
      await gateway.close();
      await model[Symbol.asyncDispose]();
    },
  };
}

const PATHS: Readonly<Record<Wire, (stream: boolean) => string>> = {
  messages: () => '/v1/messages?beta=true',
  responses: () => '/v1/responses',
  chat: () => '/v1/chat/completions',
  gemini: (stream) => `/v1beta/models/gemini-2.5-pro:${stream ? 'streamGenerateContent?alt=sse' : 'generateContent'}`,
};
export const MODELS: Readonly<Record<Wire, string>> = {
  messages: 'claude-sonnet-4-5-20250929',
  responses: 'gpt-5.4',
  chat: 'gpt-5.4-2026-03-05',
  gemini: 'gemini-2.5-pro',
};
const FIELDS: Readonly<Record<Wire, object>> = {
  messages: { messages: [{ role: 'user', content: 'Go on.' }], max_tokens: 1000 },
  responses: { input: 'Go on.' },
  chat: { messages: [{ role: 'user', content: 'Go on.' }] },
  gemini: { contents: [{ role: 'user', parts: [{ text: 'Go on.' }] }] },
};

/** Asks through the gateway, as an agent of that wire would. */
export function ask(
  { gateway }: Pick<GatewayWorld, 'gateway'>,
  wire: Wire,
  how: {
    readonly stream?: boolean;
    readonly fields?: object;
    readonly headers?: Record<string, string>;
    readonly signal?: AbortSignal;
  } = {},
): Promise<Response> {
  const { stream = true, fields = {}, headers = {}, signal } = how;
  const named = wire === 'gemini' ? {} : { model: MODELS[wire], stream };
  return fetch(`${gateway.url}${PATHS[wire](stream)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': gateway.token, ...headers },
    body: JSON.stringify({ ...named, ...FIELDS[wire], ...fields }),
    ...(signal === undefined ? {} : { signal }),
  });
}
