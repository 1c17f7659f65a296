import type { IncomingHttpHeaders } from 'node:http';
import type { ClassifierCall } from './classifier-server.ts';

export type Wire = 'openai' | 'anthropic' | 'google';

interface Said {
  readonly text: string;
  readonly finish: 'stop' | 'length' | 'refusal';
  readonly usage: { readonly input: number; readonly output: number } | null;
  readonly call: ClassifierCall;
}

interface WireForm {
  readonly call: Omit<ClassifierCall, 'body'>;
  readonly answer: (said: Said) => unknown;
}

/** The wire a request is written for, by its path; null for none of them. */
export function formOf(url: string, headers: IncomingHttpHeaders, body: Record<string, unknown>): WireForm | null {
  const key = String(headers.authorization ?? headers['x-api-key'] ?? headers['x-goog-api-key'] ?? '');
  const text = allText(body);
  const model = String(body.model ?? '');
  if (url.endsWith('/chat/completions')) return { call: { wire: 'openai', model, key, text }, answer: asOpenAi };
  if (url.endsWith('/messages')) return { call: { wire: 'anthropic', model, key, text }, answer: asAnthropic };
  const google = /\/models\/([^:/]+):generateContent$/.exec(url)?.[1];
  return google === undefined ? null : { call: { wire: 'google', model: google, key, text }, answer: asGoogle };
}

/** Each string of a request, whatever its wire calls the place it stands in. */
function allText(value: unknown): string {
  if (typeof value === 'string') return `${value}\n`;
  if (value === null || typeof value !== 'object') return '';
  return Object.values(value).map(allText).join('');
}

function asOpenAi({ text, finish, usage, call }: Said) {
  const reason = { stop: 'stop', length: 'length', refusal: 'content_filter' }[finish];
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: call.model,
    choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: reason }],
    ...(usage === null
      ? {}
      : {
          usage: {
            prompt_tokens: usage.input,
            completion_tokens: usage.output,
            total_tokens: usage.input + usage.output,
          },
        }),
  };
}

function asAnthropic({ text, finish, usage, call }: Said) {
  const tool = (call.body.tools as { name: string }[] | undefined)?.[0];
  const content = tool === undefined ? { type: 'text', text } : toolUse(tool.name, text);
  const reason = { stop: tool === undefined ? 'end_turn' : 'tool_use', length: 'max_tokens', refusal: 'refusal' }[
    finish
  ];
  return {
    type: 'message',
    id: 'msg_1',
    role: 'assistant',
    model: call.model,
    content: [content],
    stop_reason: reason,
    stop_sequence: null,
    usage: { input_tokens: usage?.input ?? 0, output_tokens: usage?.output ?? 0 },
  };
}

function toolUse(name: string, text: string) {
  let input: unknown = text;
  try {
    input = JSON.parse(text);
  } catch {
    // A model that doesn't keep to the form.
  }
  return { type: 'tool_use', id: 'toolu_1', name, input };
}

function asGoogle({ text, finish, usage }: Said) {
  const reason = { stop: 'STOP', length: 'MAX_TOKENS', refusal: 'SAFETY' }[finish];
  return {
    candidates: [{ content: { role: 'model', parts: [{ text }] }, finishReason: reason, index: 0 }],
    ...(usage === null
      ? {}
      : {
          usageMetadata: {
            promptTokenCount: usage.input,
            candidatesTokenCount: usage.output,
            totalTokenCount: usage.input + usage.output,
          },
        }),
  };
}
