import { named, type Said, words } from './said.ts';

function responsesItem({ id, text, call }: Said): Record<string, unknown> {
  if (call === null) {
    return {
      type: 'message',
      id: `msg_${id}`,
      role: 'assistant',
      status: 'completed',
      content: [{ type: 'output_text', text, annotations: [] }],
    };
  }
  const common = { id: `fc_${id}`, call_id: `call_${id}`, name: call.tool, status: 'completed' };
  return call.freeform
    ? { type: 'custom_tool_call', ...common, input: call.input }
    : { type: 'function_call', ...common, arguments: JSON.stringify(call.input) };
}

export function response(said: Said, status: 'in_progress' | 'completed'): Record<string, unknown> {
  const { input, cacheRead, cacheWrite, output, reasoning } = said.tokens;
  const all = input + cacheRead + cacheWrite;
  const usage = {
    input_tokens: all,
    input_tokens_details: { cached_tokens: cacheRead, cache_write_tokens: cacheWrite },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: reasoning },
    total_tokens: all + output,
  };
  const done = status === 'completed';
  return {
    id: `resp_${said.id}`,
    object: 'response',
    created_at: 1,
    status,
    model: said.model,
    output: done ? [responsesItem(said)] : [],
    usage: done ? usage : null,
  };
}

export function streamResponses(said: Said): string[] {
  const item = responsesItem(said);
  const place = { item_id: item.id, output_index: 0 };
  const texts =
    said.call === null
      ? [
          {
            type: 'response.content_part.added',
            ...place,
            content_index: 0,
            part: { type: 'output_text', text: '', annotations: [] },
          },
          ...words(said.text ?? '').map((delta) => ({
            type: 'response.output_text.delta',
            ...place,
            content_index: 0,
            delta,
          })),
          { type: 'response.output_text.done', ...place, content_index: 0, text: said.text },
          {
            type: 'response.content_part.done',
            ...place,
            content_index: 0,
            part: { type: 'output_text', text: said.text, annotations: [] },
          },
        ]
      : said.call.freeform
        ? [
            { type: 'response.custom_tool_call_input.delta', ...place, delta: item.input },
            { type: 'response.custom_tool_call_input.done', ...place, input: item.input },
          ]
        : [
            { type: 'response.function_call_arguments.delta', ...place, delta: item.arguments },
            { type: 'response.function_call_arguments.done', ...place, arguments: item.arguments },
          ];
  const begun =
    said.call === null
      ? { ...item, status: 'in_progress', content: [] }
      : { ...item, status: 'in_progress', ...(said.call.freeform ? { input: '' } : { arguments: '' }) };
  return [
    { type: 'response.created', response: response(said, 'in_progress') },
    { type: 'response.output_item.added', output_index: 0, item: begun },
    ...texts,
    { type: 'response.output_item.done', output_index: 0, item },
    { type: 'response.completed', response: response(said, 'completed') },
  ].map((event, sequence) => named({ ...event, sequence_number: sequence }));
}
