import type { IncomingMessage } from 'node:http';
import type { ModelRequest, OfferedTool, Wire } from './script.ts';

type Json = Readonly<Record<string, unknown>>;

/** Which wire a path belongs to; null: none. */
export function wireOf(path: string): Wire | null {
  if (/\/v1\/messages$/.test(path)) return 'messages';
  if (/\/responses$/.test(path)) return 'responses';
  if (/\/chat\/completions$/.test(path)) return 'chat';
  return /\/models\/[^/]+:(streamG|g)enerateContent$/.test(path) ? 'gemini' : null;
}

export function readRequest(request: IncomingMessage, url: URL, wire: Wire, text: string): ModelRequest {
  const body = JSON.parse(text) as Json;
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  const gemini = wire === 'gemini';
  return {
    wire,
    path: url.pathname,
    model: gemini ? (/models\/([^:/]+):/.exec(url.pathname)?.[1] ?? '') : String(body.model ?? ''),
    stream: gemini ? url.pathname.includes(':stream') : body.stream === true,
    tools: toolsOf(body, wire),
    maxOutput: maxOutputOf(body),
    headers,
    body,
    text,
  };
}

function maxOutputOf(body: Json): number | null {
  const config = record(body.generationConfig);
  const values = [body.max_tokens, body.max_output_tokens, body.max_completion_tokens, config.maxOutputTokens];
  const found = values.find((value) => typeof value === 'number');
  return typeof found === 'number' ? found : null;
}

function toolsOf(body: Json, wire: Wire): readonly OfferedTool[] {
  const given = list(body.tools);
  if (wire === 'gemini') return given.flatMap((tool) => list(tool.functionDeclarations).map(offered));
  return given
    .flatMap((tool) => (tool.type === 'namespace' ? list(tool.tools) : [tool]))
    .map((tool) => offered(wire === 'chat' && tool.function !== undefined ? record(tool.function) : tool));
}

function offered(tool: Json): OfferedTool {
  const schema = record(tool.input_schema ?? tool.parameters ?? tool.parametersJsonSchema);
  return {
    name: String(tool.name ?? record(tool.custom).name ?? ''),
    freeform: tool.type === 'custom',
    parameters: Object.keys(record(schema.properties)),
  };
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(record) : [];
}
