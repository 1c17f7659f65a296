import { NO_TOKENS, type TokenCounts } from '../prices/token-counts.ts';
import type { Wire } from './wire.ts';

type Json = Readonly<Record<string, unknown>>;

/** What one event of a stream, or a whole answer, says of its usage. */
export interface UsageNews {
  /** What it says of tokens, over what was said before; null: nothing. */
  readonly tokens: Partial<TokenCounts> | null;
  /** Characters of the answer in it, for an estimate where the end is missing. */
  readonly characters: number;
  /** Whether the stream says by it that it is whole. */
  readonly last: boolean;
  /** Something was used that is billed by the piece and not by the token: a search on the web, say. */
  readonly extra: boolean;
}

/** The model that an event of a stream, or a whole answer, says it comes from; null: it does not say. */
export function readModel(value: unknown): string | null {
  const event = record(value);
  const places = [event.model, event.modelVersion, record(event.message).model, record(event.response).model];
  const [model] = places.filter((name) => typeof name === 'string' && name !== '' && name.length <= MAX_MODEL_CHARS);
  return typeof model === 'string' ? model : null;
}
const MAX_MODEL_CHARS = 200;

const NOTHING: UsageNews = { tokens: null, characters: 0, last: false, extra: false };

/** Reads the usage out of an event or an answer of that wire, which may be any JSON. */
export function readUsage(wire: Wire, value: unknown): UsageNews {
  const event = record(value);
  switch (wire) {
    case 'messages':
      return readMessages(event);
    case 'responses':
      return readResponses(event);
    case 'chat':
      return readChat(event);
    case 'gemini':
      return readGemini(event);
  }
}

function readMessages(event: Json): UsageNews {
  const delta = record(event.delta);
  const usage = isRecord(event.usage) ? event.usage : record(event.message).usage;
  const characters = lengthOf(delta.text) + lengthOf(delta.partial_json) + lengthOf(delta.thinking);
  // `message_delta` has the last figures of a stream; some agents hang up right after it.
  const last = event.type === 'message_delta' || event.type === 'message';
  if (!isRecord(usage)) return { ...NOTHING, characters, last };
  const written = record(usage.cache_creation);
  const long = count(written.ephemeral_1h_input_tokens) ?? 0;
  const all = count(usage.cache_creation_input_tokens);
  const extra = Object.values(record(usage.server_tool_use)).some((times) => (count(times) ?? 0) > 0);
  const tokens = given({
    input: count(usage.input_tokens),
    cacheRead: count(usage.cache_read_input_tokens),
    cacheWrite: all === null ? null : Math.max(0, all - long),
    cacheWriteLong: all === null ? null : Math.min(all, long),
    output: count(usage.output_tokens),
  });
  return { tokens, characters, last, extra };
}

const RESPONSE_ENDS = new Set(['response.completed', 'response.incomplete', 'response.failed']);

function readResponses(event: Json): UsageNews {
  const whole = event.object === 'response';
  const response = whole ? event : record(event.response);
  const last = whole || RESPONSE_ENDS.has(String(event.type));
  const characters = lengthOf(event.delta);
  const extra = list(response.output).some(
    (item) => /_call$/.test(String(item.type)) && !OWN_CALLS.has(String(item.type)),
  );
  if (!isRecord(response.usage)) return { ...NOTHING, characters, last, extra };
  const { usage } = response;
  const details = record(usage.input_tokens_details);
  return {
    tokens: splitInput(usage.input_tokens, usage.output_tokens, {
      cacheRead: count(details.cached_tokens) ?? 0,
      cacheWrite: count(details.cache_write_tokens) ?? 0,
      reasoning: count(record(usage.output_tokens_details).reasoning_tokens) ?? 0,
    }),
    characters,
    last,
    extra,
  };
}

/** Calls that the agent itself carries out; all others run at the provider and may be billed by the piece. */
const OWN_CALLS = new Set([
  'function_call',
  'custom_tool_call',
  'local_shell_call',
  'shell_call',
  'apply_patch_call',
  'computer_call',
  'tool_search_call',
]);

function readChat(event: Json): UsageNews {
  const choices = list(event.choices);
  const delta = record(choices[0]?.delta);
  const called = list(delta.tool_calls).reduce((sum, call) => sum + lengthOf(record(call.function).arguments), 0);
  const characters = lengthOf(delta.content) + lengthOf(delta.reasoning_content) + lengthOf(delta.reasoning) + called;
  if (!isRecord(event.usage)) return { ...NOTHING, characters };
  const { usage } = event;
  const details = record(usage.prompt_tokens_details);
  return {
    tokens: splitInput(usage.prompt_tokens, usage.completion_tokens, {
      cacheRead: count(details.cached_tokens) ?? count(usage.prompt_cache_hit_tokens) ?? 0,
      cacheWrite: count(details.cache_write_tokens) ?? 0,
      reasoning: count(record(usage.completion_tokens_details).reasoning_tokens) ?? 0,
    }),
    characters,
    last: true,
    extra: false,
  };
}

function readGemini(event: Json): UsageNews {
  const [candidate = {}] = list(event.candidates);
  const parts = list(record(candidate.content).parts);
  const characters = parts.reduce(
    (sum, part) =>
      sum + lengthOf(part.text) + (part.functionCall === undefined ? 0 : JSON.stringify(part.functionCall).length),
    0,
  );
  const extra = isRecord(candidate.groundingMetadata);
  const last = typeof candidate.finishReason === 'string';
  if (!isRecord(event.usageMetadata)) return { ...NOTHING, characters, extra, last: false };
  const usage = event.usageMetadata;
  const reasoning = count(usage.thoughtsTokenCount) ?? 0;
  const answered = (count(usage.candidatesTokenCount) ?? 0) + reasoning;
  const prompt = count(usage.promptTokenCount);
  const asked = prompt === null ? null : prompt + (count(usage.toolUsePromptTokenCount) ?? 0);
  const cacheRead = count(usage.cachedContentTokenCount) ?? 0;
  return { tokens: splitInput(asked, answered, { cacheRead, cacheWrite: 0, reasoning }), characters, last, extra };
}

/** Three wires count what a cache held into the input. */
function splitInput(
  input: unknown,
  output: unknown,
  part: { readonly cacheRead: number; readonly cacheWrite: number; readonly reasoning: number },
): Partial<TokenCounts> {
  const all = count(input);
  const cacheRead = Math.min(part.cacheRead, all ?? 0);
  const cacheWrite = Math.min(part.cacheWrite, (all ?? 0) - cacheRead);
  return given({
    input: all === null ? null : all - cacheRead - cacheWrite,
    cacheRead,
    cacheWrite,
    output: count(output),
    reasoning: part.reasoning,
  });
}

function given(counts: Readonly<Partial<Record<keyof TokenCounts, number | null>>>): Partial<TokenCounts> {
  return Object.fromEntries(Object.entries(counts).filter(([, value]) => value !== null));
}

/** What was said, one after the other; the newest word counts. */
export function mergeNews(before: TokenCounts | null, news: UsageNews): TokenCounts | null {
  return news.tokens === null ? before : { ...(before ?? NO_TOKENS), ...news.tokens };
}

function count(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(value: unknown): Json {
  return isRecord(value) ? value : {};
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(record) : [];
}
