import { plain, type Said } from './said.ts';
import type { ModelRequest, Tokens, Turn, Wire } from './script.ts';
import { chatCalls, chatUsage, streamChat } from './write-chat.ts';
import { geminiChunks } from './write-gemini.ts';
import { block, message, messagesUsage, stopOf, streamMessages } from './write-messages.ts';
import { response, streamResponses } from './write-responses.ts';

/** An answer as its wire writes it: pieces of a stream, or one document. */
export interface Answer {
  readonly type: 'text/event-stream' | 'application/json';
  readonly pieces: readonly string[];
}

/** Writes what a model says on the wire that it was asked on. */
export function answerOf(
  request: ModelRequest,
  turn: Turn & { does: 'say' | 'call' },
  tokens: Tokens,
  number: number,
): Answer {
  const said: Said = {
    id: `answer${number}`,
    model: request.model,
    text: turn.does === 'say' ? turn.text : null,
    call:
      turn.does === 'call'
        ? {
            tool: turn.tool,
            input: turn.input,
            freeform: request.tools.find(({ name }) => name === turn.tool)?.freeform === true,
          }
        : null,
    tokens,
  };
  if (request.stream) {
    const withUsage =
      request.wire !== 'chat' ||
      (request.body.stream_options as { include_usage?: boolean } | undefined)?.include_usage === true;
    return {
      type: 'text/event-stream',
      pieces: STREAMS[request.wire](said)
        .slice(0, withUsage ? undefined : -2)
        .concat(withUsage ? [] : ['data: [DONE]\n\n']),
    };
  }
  return { type: 'application/json', pieces: [JSON.stringify(DOCUMENTS[request.wire](said))] };
}

const STREAMS: Readonly<Record<Wire, (said: Said) => string[]>> = {
  messages: streamMessages,
  responses: streamResponses,
  chat: streamChat,
  gemini: (said) => geminiChunks(said).map(plain),
};

const DOCUMENTS: Readonly<Record<Wire, (said: Said) => unknown>> = {
  messages: (said) => ({
    ...message(said),
    content: [block(said)],
    stop_reason: stopOf(said),
    usage: messagesUsage(said.tokens),
  }),
  responses: (said) => response(said, 'completed'),
  chat: (said) => ({
    id: said.id,
    object: 'chat.completion',
    model: said.model,
    choices: [
      {
        index: 0,
        finish_reason: said.call === null ? 'stop' : 'tool_calls',
        message: { role: 'assistant', content: said.text, ...chatCalls(said) },
      },
    ],
    usage: chatUsage(said.tokens),
  }),
  gemini: (said) => geminiChunks(said).at(-1),
};
