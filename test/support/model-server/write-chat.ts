import { plain, type Said, words } from './said.ts';
import type { Tokens } from './script.ts';

export function chatCalls({ id, call }: Said): Record<string, unknown> {
  if (call === null) return {};
  return {
    tool_calls: [
      {
        index: 0,
        id: `call_${id}`,
        type: 'function',
        function: { name: call.tool, arguments: JSON.stringify(call.input) },
      },
    ],
  };
}

export function chatUsage({ input, cacheRead, cacheWrite, output, reasoning }: Tokens): Record<string, unknown> {
  const prompt = input + cacheRead + cacheWrite;
  return {
    prompt_tokens: prompt,
    completion_tokens: output,
    total_tokens: prompt + output,
    prompt_tokens_details: { cached_tokens: cacheRead },
    completion_tokens_details: { reasoning_tokens: reasoning },
  };
}

export function streamChat(said: Said): string[] {
  const chunk = (choices: readonly unknown[], usage: unknown = null) =>
    plain({ id: said.id, object: 'chat.completion.chunk', created: 1, model: said.model, choices, usage });
  const choice = (delta: unknown, finish: string | null = null) => [{ index: 0, delta, finish_reason: finish }];
  const deltas = said.call === null ? words(said.text ?? '').map((content) => ({ content })) : [chatCalls(said)];
  return [
    chunk(choice({ role: 'assistant', content: '' })),
    ...deltas.map((delta) => chunk(choice(delta))),
    chunk(choice({}, said.call === null ? 'stop' : 'tool_calls')),
    chunk([], chatUsage(said.tokens)),
    'data: [DONE]\n\n',
  ];
}
