import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Tokens, WIRES_OF_MODELS } from '../../support/model-server/index.ts';
import { ask, openWorld, REAL_KEY } from './gateway-world.ts';

const said = (text: string, tokens: Partial<Tokens> = {}) => ({ does: 'say', text, tokens }) as const;
const both = WIRES_OF_MODELS.flatMap((wire) => [true, false].map((stream) => ({ wire, stream })));
/** Requests of these tests offer no tools. */
const every = (turn: ReturnType<typeof said> | object) => () => turn as ReturnType<typeof said>;

describe('what passes through the gateway', () => {
  it.each(both)('is the provider’s answer, byte for byte ($wire, stream: $stream)', async ({ wire, stream }) => {
    await using world = await openWorld(every(said('Grüße, 世界 🎉 '.repeat(20))));
    const fields = wire === 'chat' && stream ? { stream_options: { include_usage: true } } : {};
    const through = await ask(world, wire, { stream, fields });
    const text = await through.text();
    const beside = { url: world.model.url, token: REAL_KEY, close: async () => undefined };
    const path = wire === 'responses' || wire === 'chat' ? { ...beside, url: `${beside.url}` } : beside;
    const direct = await (await ask({ gateway: path }, wire, { stream, fields })).text();
    expect(through.status).toBe(200);
    expect(text.replaceAll('answer1', 'answer2')).toBe(direct);
  });

  it.each(both)('is counted exactly ($wire, stream: $stream)', async ({ wire, stream }) => {
    const tokens = { input: 1234, cacheRead: 567, cacheWrite: 89, output: 321, reasoning: 45 };
    await using world = await openWorld(every(said('Done.', tokens)));
    for (let times = 0; times < 3; times++) await (await ask(world, wire, { stream })).text();
    const { spend } = world.meter;
    expect(spend.tokens).toEqual({ ...world.model.total(), cacheWriteLong: 0 });
    expect(spend).toMatchObject({ requests: 3, refused: 0, exact: true });
    expect(spend.costUsd).toBeGreaterThan(0);
  });

  it('keeps the words of a fault and when to come back', async () => {
    await using world = await openWorld(every({ does: 'refuse', status: 429, retryAfter: 7 }));
    const answer = await ask(world, 'messages');
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('7');
    expect(await answer.json()).toMatchObject({ error: { type: 'rate_limit_error' } });
    expect(world.meter.spend).toMatchObject({ requests: 0, costUsd: 0, exact: true });
  });
});

describe('the key', () => {
  it.each(WIRES_OF_MODELS)(
    'is put in by the gateway, and nothing else of the agent’s headers goes on (%s)',
    async (wire) => {
      await using world = await openWorld(every(said('Done.')));
      await (
        await ask(world, wire, { headers: { 'x-stainless-os': 'Linux', cookie: 'a=b', 'x-secret': 'hidden' } })
      ).text();
      const [exchange] = world.model.exchanges;
      const { headers = {} } = exchange?.request ?? {};
      expect(JSON.stringify(headers)).toContain(REAL_KEY);
      expect(JSON.stringify(headers)).not.toContain(world.gateway.token);
      expect(Object.keys(headers).sort()).toEqual(
        [
          'accept',
          'accept-encoding',
          'connection',
          'content-length',
          'content-type',
          'host',
          'user-agent',
          wire === 'messages' ? 'x-api-key' : wire === 'gemini' ? 'x-goog-api-key' : 'authorization',
        ].sort(),
      );
    },
  );

  it('never comes back, not even in a fault that quotes it', async () => {
    await using world = await openWorld(({ headers }) => {
      throw new Error(`bad key ${headers['x-api-key']}`);
    });
    const answer = await ask(world, 'messages');
    const told = `${await answer.text()}${JSON.stringify([...answer.headers])}`;
    expect(told).toContain('bad key ***');
    expect(told).not.toContain(REAL_KEY);
  });

  it('is not used for whoever does not know the token of this run', async () => {
    await using world = await openWorld(every(said('Done.')));
    await using other = await openWorld(every(said('Done.')));
    for (const key of ['', 'loop-', REAL_KEY, other.gateway.token, `${world.gateway.token}0`]) {
      expect((await ask(world, 'messages', { headers: { 'x-api-key': key } })).status, key).toBe(401);
    }
    expect(world.model.asked).toEqual([]);
  });

  it.each([
    ['authorization', (token: string) => `Bearer ${token}`],
    ['x-goog-api-key', (token: string) => token],
  ])('is there for the token in %s too', async (name, value) => {
    await using world = await openWorld(every(said('Done.')));
    const headers = { 'x-api-key': '', [name]: value(world.gateway.token) };
    expect((await ask(world, 'messages', { headers })).status).toBe(200);
  });
});

describe('the door', () => {
  it.each([
    ['GET', '/v1/files'],
    ['DELETE', '/v1/responses'],
    ['POST', '/v1/messages/batches'],
    ['POST', '/v1/responses/compact'],
    ['POST', '/v1/../v1/files'],
    ['POST', '//127.0.0.1:1/v1/messages'],
    ['POST', '/v1/organizations/api_keys'],
    ['POST', '/v1beta/models/a%2F..%2Fb:generateContent'],
  ])('is shut for %s %s', async (method, path) => {
    await using world = await openWorld(every(said('Done.')));
    const status = await rawStatus(
      world.gateway.url,
      `${method} ${path} HTTP/1.1\r\nHost: x\r\nX-Api-Key: ${world.gateway.token}\r\nContent-Length: 2\r\n\r\n{}`,
    );
    expect([400, 404]).toContain(status);
    expect(world.model.asked).toEqual([]);
  });

  it('goes to one provider, whatever the request says', async () => {
    await using world = await openWorld(every(said('Done.')));
    await using elsewhere = await openWorld(every(said('Stolen.')));
    const { host } = new URL(elsewhere.model.url);
    const absolute = `POST ${elsewhere.model.url}/v1/messages HTTP/1.1\r\nHost: ${host}\r\nX-Api-Key: ${world.gateway.token}\r\nContent-Length: 2\r\n\r\n{}`;
    await rawStatus(world.gateway.url, absolute);
    expect(elsewhere.model.asked).toEqual([]);
  });

  it('follows no redirect, which would carry the key along', async () => {
    await using elsewhere = await openWorld(every(said('Stolen.')));
    await using world = await openWorld(every({ does: 'redirect', to: `${elsewhere.model.url}/v1/messages` }));
    const answer = await ask(world, 'messages');
    expect([answer.status, answer.headers.get('location')]).toEqual([502, null]);
    expect(elsewhere.model.asked).toEqual([]);
  });

  it.each([
    [{ background: true }, 'responses'],
    [{ service_tier: 'priority' }, 'responses'],
    [{ n: 5 }, 'chat'],
  ] as const)('is shut for what can’t be metered: %j', async (fields, wire) => {
    await using world = await openWorld(every(said('Done.')));
    expect((await ask(world, wire, { fields })).status).toBe(400);
    expect(world.model.asked).toEqual([]);
  });
});

describe('a budget of tokens', () => {
  it.each(WIRES_OF_MODELS)('refuses what comes after it, in the words of the wire (%s)', async (wire) => {
    await using world = await openWorld(every(said('Again.', { input: 1000, cacheRead: 0, output: 50 })), {
      maxTokens: 3000,
    });
    const statuses: number[] = [];
    for (let times = 0; times < 6; times++) {
      const answer = await ask(world, wire);
      statuses.push(answer.status);
      if (answer.status !== 200) expect(await answer.text()).toContain('the budget of 3000 tokens is used up');
      else await answer.text();
    }
    const no = wire === 'responses' ? 400 : 403;
    expect(statuses).toEqual([200, 200, no, no, no, no]);
    expect(world.refused).toHaveLength(4);
    expect(world.meter.spend).toMatchObject({ requests: 2, refused: 4 });
  });

  it('bounds the answer by what is left', async () => {
    await using world = await openWorld(every(said('Done.')), { maxTokens: 600 });
    await (await ask(world, 'messages', { fields: { max_tokens: 32_000 } })).text();
    await using rich = await openWorld(every(said('Done.')), { maxTokens: 600_000 });
    await (await ask(rich, 'messages', { fields: { max_tokens: 32_000 } })).text();
    expect(world.model.exchanges[0]?.request.maxOutput).toBeLessThanOrEqual(600);
    expect(rich.model.exchanges[0]?.request.maxOutput).toBe(32_000);
  });

  it('holds however many ask at once: at most one answer goes over', async () => {
    const tokens = { input: 100, cacheRead: 0, output: 400 };
    await using world = await openWorld(every({ ...said('Again and again.', tokens), pauseMs: 2 }), {
      maxTokens: 5_000,
    });
    const answers = await Promise.all(
      Array.from({ length: 40 }, () =>
        ask(world, 'messages', { fields: { max_tokens: 400 } }).then(
          async (answer) => [answer.status, await answer.text()] as const,
        ),
      ),
    );
    const passed = answers.filter(([status]) => status === 200).length;
    expect(passed).toBe(world.meter.spend.requests);
    expect(passed * 500).toBeGreaterThanOrEqual(4_500);
    expect(passed * 500).toBeLessThan(5_000 + 500);
    expect(answers.filter(([status]) => status === 403)).toHaveLength(40 - passed);
  });
});

describe('a budget of money', () => {
  it('ends when what was spent reaches it', async () => {
    // claude-sonnet-4-5: 1,000 in at $3 and 100 out at $15 a million are $0.0045.
    await using world = await openWorld(every(said('Again.', { input: 1000, cacheRead: 0, output: 100 })), {
      maxCostUsd: 0.01,
    });
    const statuses: number[] = [];
    for (let times = 0; times < 5; times++) {
      const answer = await ask(world, 'messages');
      statuses.push(answer.status);
      await answer.text();
    }
    expect(statuses).toEqual([200, 200, 200, 403, 403]);
    expect(world.meter.spend.costUsd).toBeCloseTo(0.0135, 10);
  });

  it('is no budget for a model without a price, so that nothing is asked of it', async () => {
    await using world = await openWorld(every(said('Done.')), { maxCostUsd: 1 });
    const answer = await ask(world, 'chat', { fields: { model: 'house-model-7b' } });
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('has no known price')]);
    expect(world.model.asked).toEqual([]);
  });

  it('leaves the cost unknown where tokens are capped too', async () => {
    await using world = await openWorld(every(said('Done.')), { maxCostUsd: 1, maxTokens: 10_000 });
    await (await ask(world, 'chat', { fields: { model: 'house-model-7b' } })).text();
    expect(world.meter.spend).toMatchObject({ costUsd: null, unpriced: ['house-model-7b'], exact: true });
  });
});

describe('an answer that is cut off', () => {
  it.each(WIRES_OF_MODELS)(
    'keeps what it cost, flagged where it is an estimate, when the provider breaks off (%s)',
    async (wire) => {
      await using world = await openWorld(every({ ...said('A long answer. '.repeat(50)), cut: true }));
      await ask(world, wire)
        .then((answer) => answer.text())
        .catch(() => undefined);
      await sleep(50);
      const { tokens, exact, requests } = world.meter.spend;
      expect([requests, exact]).toEqual([1, false]);
      expect(tokens.input + tokens.cacheRead).toBeGreaterThan(0);
      expect(tokens.output).toBeGreaterThan(100);
    },
  );

  it('keeps what it cost when the agent is killed, and the provider stops writing', async () => {
    await using world = await openWorld(every({ ...said('A slow answer. '.repeat(200)), pauseMs: 10 }));
    const killed = new AbortController();
    const answer = await ask(world, 'messages', { signal: killed.signal });
    await answer.body?.getReader().read();
    killed.abort();
    await sleep(100);
    await world.gateway.close();
    const { tokens, exact } = world.meter.spend;
    expect({ tokens, exact }).toMatchObject({ exact: false, tokens: { input: 600, cacheRead: 400 } });
    expect(world.model.exchanges[0]?.whole).toBe(false);
  });

  it('is no answer when it is babble: what was asked is taken to be billed', async () => {
    await using world = await openWorld(every({ does: 'babble' }));
    expect((await ask(world, 'messages')).status).toBe(200);
    await sleep(20);
    expect(world.meter.spend).toMatchObject({ requests: 1, exact: false });
  });
});

function rawStatus(url: string, request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(request));
    socket.once('data', (bytes) => {
      resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(bytes.toString('latin1'))?.[1]));
      socket.destroy();
    });
    socket.once('error', reject);
  });
}
