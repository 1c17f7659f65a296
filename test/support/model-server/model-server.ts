import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerOf } from './answers.ts';
import { readRequest, wireOf } from './read-request.ts';
import { type ModelRequest, type Script, SOME_TOKENS, type Tokens, type Turn } from './script.ts';

/** A request for an answer, and what it was answered with. */
export interface Exchange {
  readonly request: ModelRequest;
  readonly turn: Turn;
  readonly status: number;
  /** What the answer said that it cost; null where it did not get to say so. */
  tokens: Tokens | null;
  /** Whether the whole answer was written. */
  whole: boolean;
}

/** A model that does what its script says, and knows exactly what it answered. */
export interface ModelServer {
  readonly url: string;
  readonly exchanges: readonly Exchange[];
  /** Everything that was asked, also what is no request for an answer: `POST /v1/messages`. */
  readonly asked: readonly string[];
  /** Tokens that the answers told of, all together. */
  total(): Tokens;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts a server that speaks the four wires on a free port of the loopback. */
export async function startModelServer(script: Script): Promise<ModelServer> {
  const exchanges: Exchange[] = [];
  const asked: string[] = [];
  let turns = 0;
  const server: Server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { type: 'script', message: error.message } }));
    });
  });
  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(incoming.url ?? '/', 'http://model');
    asked.push(`${incoming.method} ${url.pathname}`);
    const body = await readText(incoming);
    if (url.pathname.endsWith('/count_tokens')) return sendJson(response, 200, { input_tokens: 1000 });
    if (url.pathname.endsWith(':countTokens')) return sendJson(response, 200, { totalTokens: 1000 });
    const wire = incoming.method === 'POST' ? wireOf(url.pathname) : null;
    if (wire === null) return sendJson(response, 404, { error: { type: 'not_found_error', message: 'not here' } });
    const request = readRequest(incoming, url, wire, body);
    const turn = script(request, request.tools.length === 0 ? 0 : turns++);
    const exchange: Exchange = { request, turn, status: statusOf(turn), tokens: null, whole: false };
    exchanges.push(exchange);
    await perform(response, exchange, exchanges.length);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    exchanges,
    asked,
    total: () => exchanges.reduce((sum, { tokens }) => addTokens(sum, tokens), NO_TOKENS),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const NO_TOKENS: Tokens = { input: 0, cacheRead: 0, cacheWrite: 0, output: 0, reasoning: 0 };

function addTokens(sum: Tokens, more: Tokens | null): Tokens {
  if (more === null) return sum;
  return {
    input: sum.input + more.input,
    cacheRead: sum.cacheRead + more.cacheRead,
    cacheWrite: sum.cacheWrite + more.cacheWrite,
    output: sum.output + more.output,
    reasoning: sum.reasoning + more.reasoning,
  };
}

function statusOf(turn: Turn): number {
  if (turn.does === 'refuse') return turn.status;
  return turn.does === 'redirect' ? 307 : 200;
}

async function perform(response: ServerResponse, exchange: Exchange, number: number): Promise<void> {
  const { turn, request, status } = exchange;
  switch (turn.does) {
    case 'refuse': {
      const retry = turn.retryAfter === undefined ? {} : { 'retry-after': String(turn.retryAfter) };
      return sendJson(response, status, refusal(request, status), retry);
    }
    case 'redirect':
      response.writeHead(status, { location: turn.to });
      response.end();
      return;
    case 'babble':
      response.writeHead(200, { 'content-type': request.stream ? 'text/event-stream' : 'application/json' });
      response.end('event: ?\ndata: {"not": json\n\ndata: 7\n\n');
      return;
    default:
      return speak(response, exchange, turn, number);
  }
}

async function speak(
  response: ServerResponse,
  exchange: Exchange,
  turn: Turn & { does: 'say' | 'call' },
  number: number,
): Promise<void> {
  const { request } = exchange;
  const tokens = { ...SOME_TOKENS, ...turn.tokens };
  const told = withoutUntold(request, tokens);
  const { type, pieces } = answerOf(request, turn, told, number);
  response.writeHead(200, { 'content-type': type, 'x-request-id': `request-${number}`, 'set-cookie': 'who=you' });
  const shown = turn.cut === true ? pieces.slice(0, -Math.min(2, pieces.length - 1)) : pieces;
  for (const piece of shown) {
    if (response.destroyed) return;
    response.write(piece);
    if (turn.pauseMs !== undefined) await sleep(turn.pauseMs);
  }
  if (turn.cut === true) {
    await sleep(20);
    response.destroy();
    return;
  }
  exchange.tokens = told;
  exchange.whole = true;
  response.end();
}

/** What a wire can't say, it does not cost: Messages knows no reasoning, Chat and Gemini no writing of caches. */
function withoutUntold({ wire }: ModelRequest, tokens: Tokens): Tokens {
  if (wire === 'messages') return { ...tokens, reasoning: 0 };
  if (wire === 'responses') return tokens;
  return { ...tokens, input: tokens.input + tokens.cacheWrite, cacheWrite: 0 };
}

function refusal({ wire }: ModelRequest, status: number): unknown {
  const message = `the model refuses with ${status}`;
  if (wire === 'gemini') return { error: { code: status, message, status: 'REFUSED' } };
  const type = status === 401 ? 'authentication_error' : status === 429 ? 'rate_limit_error' : 'api_error';
  return wire === 'messages'
    ? { type: 'error', error: { type, message } }
    : { error: { message, type, code: type, param: null } };
}

function sendJson(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
