import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { openGateway, readProvider, SpendMeter } from '@loop-actions/model/gateway';
import { describe, expect, it } from 'vitest';
import { type ModelServer, startModelServer } from '../../support/model-server/index.ts';

const LIMIT = 5_000;
const ANSWER = 500;
const tokens = { input: 100, cacheRead: 0, output: 400 };

interface Door extends AsyncDisposable {
  readonly url: string;
  readonly token: string;
}

/** As one would write it first: it looks at what was spent, passes the request on, and counts the answer. */
async function naiveGateway(model: ModelServer): Promise<Door> {
  let spent = 0;
  const server = createServer(async (request, response) => {
    const body = await readText(request);
    if (spent >= LIMIT) return void response.writeHead(403).end();
    const headers = { 'content-type': 'application/json', 'x-api-key': 'real-key' };
    const answer = await fetch(`${model.url}${request.url}`, { method: 'POST', headers, body });
    const text = await answer.text();
    spent += ANSWER;
    response.writeHead(answer.status).end(text);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: 'any',
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function ourGateway(model: ModelServer): Promise<Door> {
  const meter = new SpendMeter({ maxTokens: LIMIT, maxCostUsd: null });
  const gateway = await openGateway({ provider: readProvider(model.url, 'real-key'), meter });
  return { url: gateway.url, token: gateway.token, [Symbol.asyncDispose]: () => gateway.close() };
}

/** Forty requests at once; how many were answered. */
async function askAtOnce({ url, token }: Door): Promise<number> {
  const headers = { 'content-type': 'application/json', 'x-api-key': token };
  const messages = [{ role: 'user', content: 'Go on.' }];
  const body = JSON.stringify({ model: 'claude-sonnet-4-5', stream: true, max_tokens: 400, messages });
  const ask = async (): Promise<boolean> => {
    const answer = await fetch(`${url}/v1/messages`, { method: 'POST', headers, body });
    await answer.text();
    return answer.ok;
  };
  return (await Promise.all(Array.from({ length: 40 }, ask))).filter((answered) => answered).length;
}

describe('forty requests at once against a budget for ten answers', () => {
  it.each([
    ['a gateway that looks first and counts afterwards', naiveGateway, 12, 40],
    // At most the one answer in flight goes over.
    ['ours', ourGateway, 9, 11],
  ])('are answered by %s', async (_name, openDoor, least, most) => {
    await using model = await startModelServer(() => ({ does: 'say', text: 'Again and again.', tokens, pauseMs: 10 }));
    await using door = await openDoor(model);
    const answered = await askAtOnce(door);
    expect(answered).toBeGreaterThanOrEqual(least);
    expect(answered).toBeLessThanOrEqual(most);
    expect(model.total().input + model.total().output).toBe(answered * ANSWER);
  });
});
