import { named, type Said, words } from './said.ts';
import type { Tokens } from './script.ts';

export function message(said: Said): Record<string, unknown> {
  return { id: said.id, type: 'message', role: 'assistant', model: said.model, stop_sequence: null };
}

export function block({ id, text, call }: Said): Record<string, unknown> {
  return call === null
    ? { type: 'text', text }
    : { type: 'tool_use', id: `call_${id}`, name: call.tool, input: call.input };
}

export function stopOf({ call }: Said): string {
  return call === null ? 'end_turn' : 'tool_use';
}

export function messagesUsage({ input, cacheRead, cacheWrite, output }: Tokens): Record<string, number> {
  return {
    input_tokens: input,
    cache_creation_input_tokens: cacheWrite,
    cache_read_input_tokens: cacheRead,
    output_tokens: output,
  };
}

export function streamMessages(said: Said): string[] {
  const { call, text, tokens } = said;
  const begun = call === null ? { type: 'text', text: '' } : { ...block(said), input: {} };
  const deltas =
    call === null
      ? words(text ?? '').map((word) => ({ type: 'text_delta', text: word }))
      : words(JSON.stringify(call.input)).map((word) => ({ type: 'input_json_delta', partial_json: word }));
  return [
    {
      type: 'message_start',
      message: { ...message(said), content: [], stop_reason: null, usage: messagesUsage({ ...tokens, output: 1 }) },
    },
    { type: 'content_block_start', index: 0, content_block: begun },
    ...deltas.map((delta) => ({ type: 'content_block_delta', index: 0, delta })),
    { type: 'content_block_stop', index: 0 },
    {
      type: 'message_delta',
      delta: { stop_reason: stopOf(said), stop_sequence: null },
      usage: { output_tokens: tokens.output },
    },
    { type: 'message_stop' },
  ].map(named);
}
