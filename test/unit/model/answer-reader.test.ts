import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnswerReader } from '../../../packages/model/src/gateway/answer-reader.ts';
import { answerOf } from '../../support/model-server/answers.ts';
import { SOME_TOKENS, WIRES_OF_MODELS, type Wire } from '../../support/model-server/index.ts';
import type { ModelRequest } from '../../support/model-server/script.ts';

function request(wire: Wire, stream: boolean): ModelRequest {
  const body = { stream_options: { include_usage: true } };
  return { wire, path: '', model: 'm', stream, tools: [], maxOutput: null, headers: {}, body, text: '' };
}

describe('reading what an answer cost', () => {
  it.each(WIRES_OF_MODELS)('finds the same however the bytes are cut (%s)', (wire) => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90 })),
        fc.boolean(),
        fc.string({ unit: 'grapheme' }),
        (cuts, stream, text) => {
          const answer = answerOf(request(wire, stream), { does: 'say', text }, SOME_TOKENS, 1);
          const bytes = Buffer.from(answer.pieces.join(''));
          const reader = new AnswerReader(wire, answer.type);
          let at = 0;
          for (const length of cuts) {
            reader.add(bytes.subarray(at, at + length));
            at = Math.min(bytes.length, at + length);
          }
          reader.add(bytes.subarray(at));
          reader.end();
          const { input, cacheRead, output } = SOME_TOKENS;
          expect(reader.tokens).toMatchObject({ input, cacheRead, output });
          expect(reader.whole).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes any bytes without a throw, and invents nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WIRES_OF_MODELS),
        fc.boolean(),
        fc.array(fc.uint8Array({ maxLength: 200 })),
        (wire, stream, chunks) => {
          const reader = new AnswerReader(wire, stream ? 'text/event-stream' : 'application/json');
          for (const chunk of chunks) reader.add(Buffer.from(chunk));
          reader.end();
          expect(reader.tokens).toBeNull();
        },
      ),
    );
  });

  it.each([
    { usage: { prompt_tokens: -5, completion_tokens: 1e300 } },
    { usage: { prompt_tokens: '7', completion_tokens: null } },
    { usage: [] },
  ])('takes no figure that can’t be one: %j', (event) => {
    const reader = new AnswerReader('chat', 'text/event-stream');
    reader.add(Buffer.from(`data: ${JSON.stringify(event)}\n\n`));
    reader.end();
    const { input = 0, output = 0 } = reader.tokens ?? {};
    expect([input, output]).toEqual([0, 0]);
  });

  it('reads on in linear time and bounded memory when a line never ends', () => {
    const reader = new AnswerReader('chat', 'text/event-stream');
    const chunk = Buffer.alloc(64 * 1024, 97);
    const started = performance.now();
    for (let times = 0; times < 600; times++) reader.add(chunk);
    reader.add(Buffer.from('\ndata: {"usage":{"prompt_tokens":3,"completion_tokens":4},"choices":[]}\n\n'));
    reader.end();
    expect(reader.tokens).toMatchObject({ input: 3, output: 4 });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
