import type { Wire } from './wire.ts';

type Json = Readonly<Record<string, unknown>>;

/** A request as far as the meter has to understand it. */
export interface MeteredRequest {
  readonly body: Json;
  readonly model: string;
  /** The longest answer that it wants, tokens; null: it doesn’t say. */
  readonly maxOutput: number | null;
  /** Bytes of it that are text; what is encoded (images, documents) is not. */
  readonly bytes: number;
}

/** Why a request can’t be understood or metered. */
export interface Unmeterable {
  readonly problem: string;
}

/** Bytes in base64 are no text: an image of a megabyte is some thousand tokens. */
const ENCODED = /[A-Za-z0-9+/]{2048,}={0,2}/g;

/** Reads a request. What would be billed outside the answer, or not by the listed prices, can’t be metered. */
export function readMeteredRequest(wire: Wire, text: string, modelInPath: string | null): MeteredRequest | Unmeterable {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { problem: 'the request is not JSON' };
  }
  if (!isRecord(body)) return { problem: 'the request is not a JSON object' };
  if (body.background === true) return { problem: 'an answer in the background can not be metered' };
  if (body.service_tier === 'priority') return { problem: 'the priority tier is not in the table of prices' };
  if (typeof body.n === 'number' && body.n > 1) return { problem: 'only one answer per request can be metered' };
  const model = modelInPath ?? body.model;
  if (typeof model !== 'string' || model === '') return { problem: 'the request names no model' };
  const encoded = text.match(ENCODED)?.reduce((sum, part) => sum + part.length, 0) ?? 0;
  return { body, model, maxOutput: maxOutputOf(wire, body), bytes: text.length - encoded };
}

function maxOutputOf(wire: Wire, body: Json): number | null {
  const config = isRecord(body.generationConfig) ? body.generationConfig : {};
  const value = wire === 'gemini' ? config.maxOutputTokens : body[outputField(wire, body)];
  return typeof value === 'number' && value > 0 ? value : null;
}

/**
 * The request with no longer an answer than `maxOutput`, and with the wish that the stream says what it cost; null: it
 * is right as it is. An answer that the request bounds below stays so.
 */
export function shapeRequest(
  wire: Wire,
  { body, maxOutput: asked }: MeteredRequest,
  maxOutput: number | null,
): Json | null {
  const clamp = maxOutput !== null && (asked === null ? maxOutput < LONG_OUTPUT : maxOutput < asked);
  const clamped = clamp ? { ...body, ...outputLimit(wire, body, maxOutput) } : body;
  const shaped = wire === 'chat' && body.stream === true ? withUsage(clamped) : clamped;
  return shaped === body ? null : shaped;
}

/** Where a request names no limit and there is budget for so much, the model’s own limit is left to it. */
const LONG_OUTPUT = 64_000;

function outputLimit(wire: Wire, body: Json, maxOutput: number): Json {
  if (wire === 'gemini') {
    const config = isRecord(body.generationConfig) ? body.generationConfig : {};
    return { generationConfig: { ...config, maxOutputTokens: maxOutput } };
  }
  if (wire !== 'messages') return { [outputField(wire, body)]: maxOutput };
  return { max_tokens: maxOutput, ...withinLimit(body.thinking, maxOutput) };
}

/** Newer models of OpenAI refuse `max_tokens`; what the request uses itself is kept. */
function outputField(wire: Wire, body: Json): string {
  switch (wire) {
    case 'responses':
      return 'max_output_tokens';
    case 'chat':
      return body.max_tokens === undefined ? 'max_completion_tokens' : 'max_tokens';
    case 'messages':
    case 'gemini':
      return 'max_tokens';
  }
}

/** Messages refuses a budget for thinking that is not below the whole, and any below 1,024. */
function withinLimit(thinking: unknown, maxOutput: number): Json {
  if (!isRecord(thinking) || typeof thinking.budget_tokens !== 'number' || thinking.budget_tokens < maxOutput)
    return {};
  if (maxOutput < 2048) return { thinking: { type: 'disabled' } };
  return { thinking: { ...thinking, budget_tokens: Math.max(1024, Math.floor(maxOutput / 2)) } };
}

function withUsage(body: Json): Json {
  const options = isRecord(body.stream_options) ? body.stream_options : {};
  return options.include_usage === true ? body : { ...body, stream_options: { ...options, include_usage: true } };
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
