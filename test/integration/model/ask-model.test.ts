import { type AskedModel, askModel, parseModelName, type StructuredQuestion } from '@loop-actions/model';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type ClassifierReply, type ClassifierServer, serveClassifier } from '../../support/classifier-server/index.ts';

const Answer = z.strictObject({ colour: z.enum(['red', 'green']), why: z.string() });
const KEY = 'key-that-nobody-may-see-0123456789';
const question: StructuredQuestion<z.infer<typeof Answer>> = {
  instructions: 'Say the colour.',
  prompt: 'The sky at dusk.',
  name: 'colour',
  schema: Answer,
  maxOutputTokens: 200,
  timeoutMs: 5000,
};
const GOOD = { colour: 'red', why: 'dusk' };
const WIRES = ['openai-compatible/small', 'anthropic/claude-haiku-4-5', 'google/gemini-2.5-flash'];

let servers: ClassifierServer[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

async function ask(name: string, reply: ClassifierReply, change: Partial<typeof question> = {}, price = PRICE) {
  const server = await serveClassifier(() => reply);
  servers.push(server);
  const asked: AskedModel = { ...parseModelName(name, 'model'), apiKey: KEY, baseUrl: server.url, price };
  return { answer: await askModel(asked, { ...question, ...change }), server };
}
const PRICE: AskedModel['price'] = { input: 1, output: 5 };

describe.each(WIRES)('a question to %s', (name) => {
  it('gives the value, what it took and what it cost', async () => {
    const { answer, server } = await ask(name, { says: GOOD, usage: { input: 1000, output: 100 } });
    expect(answer).toEqual({
      kind: 'answer',
      value: GOOD,
      usage: { inputTokens: 1000, outputTokens: 100, costUsd: 0.0015 },
    });
    expect(server.calls).toHaveLength(1);
    expect(server.calls[0]?.key).toContain(KEY);
    expect(server.calls[0]?.text).toContain('The sky at dusk.');
  });

  it.each<[string, ClassifierReply, string]>([
    ['is cut off at its limit of tokens', { says: '{"colour":"re', finish: 'length' }, 'truncated'],
    ['is cut off although the form is whole', { says: GOOD, finish: 'length' }, 'truncated'],
    ['is refused by the provider', { says: '', finish: 'refusal' }, 'refused'],
    ['is no JSON', { says: 'It is red.' }, 'malformed'],
    ['has another form', { says: { colour: 'blue', why: '' } }, 'malformed'],
    ['has a field more than asked for', { says: { ...GOOD, pass: true } }, 'malformed'],
    ['is empty', { says: '' }, 'malformed'],
    ['is nothing that the wire knows', { raw: '<html>' }, 'malformed'],
    ['is refused for its key', { status: 401 }, 'unauthorized'],
    ['meets the rate limit', { status: 429 }, 'rate-limit'],
    ['meets a fault', { status: 500 }, 'unavailable'],
    ['is sent elsewhere', { status: 307, location: 'http://127.0.0.1:9/' }, 'unavailable'],
  ])('has no answer when it %s, and is not asked twice', async (_what, reply, cause) => {
    const { answer, server } = await ask(name, reply);
    expect(answer).toMatchObject({ kind: 'no-answer', cause });
    expect(server.calls).toHaveLength(1);
    expect(JSON.stringify(answer)).not.toContain(KEY);
  });

  it('has no answer after its deadline, and nobody knows what that cost', async () => {
    const { answer } = await ask(name, { says: GOOD, delayMs: 2000 }, { timeoutMs: 150 });
    expect(answer).toMatchObject({ kind: 'no-answer', cause: 'timeout', usage: { inputTokens: null, costUsd: null } });
  });

  it('has no answer when a flood comes back', async () => {
    const { answer } = await ask(name, { says: { colour: 'red', why: 'x'.repeat(2_000_000) } });
    expect(answer).toMatchObject({ kind: 'no-answer' });
  });
});

describe('a question', () => {
  it('says that it does not know its cost where the price or the tokens are unknown', async () => {
    const unpriced = await ask('openai-compatible/small', { says: GOOD }, {}, null);
    expect(unpriced.answer.usage).toEqual({ inputTokens: 1000, outputTokens: 100, costUsd: null });
    const uncounted = await ask('openai-compatible/small', { says: GOOD, usage: null });
    expect(uncounted.answer.usage.costUsd).toBeNull();
  });

  it('does not outlive the job', async () => {
    const signal = AbortSignal.timeout(100);
    await expect(ask('openai-compatible/small', { says: GOOD, delayMs: 2000 }, { signal })).rejects.toThrow();
  });

  it('fails at once without an address where the provider has none', async () => {
    const asked = { provider: 'openai-compatible', model: 'm', apiKey: KEY, baseUrl: null, price: null } as const;
    await expect(askModel(asked, question)).rejects.toMatchObject({ code: 'E_INPUT_MISSING' });
  });

  it.each(['gpt-5', 'mistral/small', '', 'anthropic/', 'anthropic/a b'])(
    'needs a provider and a model: "%s"',
    (text) => {
      expect(() => parseModelName(text, 'classifier-model')).toThrow(/names no provider and model/);
    },
  );

  it('lets a model’s name hold slashes', () => {
    expect(parseModelName('openai-compatible/meta/llama-3', 'm').model).toBe('meta/llama-3');
  });
});
