import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ApiAnswer, type ApiRequest, answerRest, callerOf, matchOperation, refuse } from './api-server.ts';
import type { Caller } from './auth.ts';
import { type Fault, isApplied, UNICORN } from './faults.ts';
import { answerGitRequest, gitTarget } from './git-server.ts';
import { answerGraphql, parseGraphql } from './graphql/answer.ts';
import { rateHeaders } from './limits.ts';
import { Refusal } from './refusal.ts';
import { type LoggedRequest, note, type ServerContext } from './request-log.ts';

/** One server for the API, for GraphQL and for git, as a GitHub of one's own has them. */
export function createGitHubServer(context: ServerContext): Server {
  return createServer((request, response) => {
    const target = gitTarget(request);
    const answered =
      target === null ? answerApi(context, request, response) : answerGitRequest(context, request, response, target);
    answered.catch((error: unknown) => {
      context.world.violate(
        `the fake failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      response.destroy();
    });
  });
}

async function answerApi(context: ServerContext, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://fake.invalid');
  const body = await readAll(request);
  const host = request.headers.host ?? '127.0.0.1';
  const method = request.method ?? 'GET';
  const api: ApiRequest = { method, url: new URL(url), host, headers: request.headers, body };
  if (url.pathname === '/api/graphql') return answerGraphqlRequest(context, api, response);
  if (!url.pathname.startsWith('/api/v3/') && url.pathname !== '/api/v3') return answerPage(context, api, response);
  api.url.pathname = url.pathname.slice('/api/v3'.length) || '/';
  const match = matchOperation(method, api.url.pathname);
  const entry = note(context, request, {
    operationId: match?.operation.id ?? null,
    kind: 'rest',
    body: jsonOrNull(body),
  });
  const operations = match === null ? [] : [match.operation.id];
  await serve(context, { entry, api, response, operations, graphql: false }, (caller) =>
    answerRest(context, api, match, caller),
  );
}

async function answerGraphqlRequest(context: ServerContext, api: ApiRequest, response: ServerResponse): Promise<void> {
  const query = parseGraphql(api.body);
  const operation = `graphql:${query?.operationName ?? 'anonymous'}`;
  const entry = note(
    context,
    { method: api.method, headers: api.headers, url: '/api/graphql' },
    { operationId: operation, kind: 'graphql', body: query },
  );
  const exchange = { entry, api, response, operations: ['graphql', operation], graphql: true };
  await serve(context, exchange, (caller) => answerGraphql(context, api, query, caller));
}

interface Exchange {
  readonly entry: LoggedRequest;
  readonly api: ApiRequest;
  readonly response: ServerResponse;
  readonly operations: readonly string[];
  readonly graphql: boolean;
}

/** Identifies, limits, lets faults strike, applies, answers. */
async function serve(
  context: ServerContext,
  exchange: Exchange,
  apply: (caller: Caller | null) => Promise<ApiAnswer>,
): Promise<void> {
  const { entry, api, response } = exchange;
  let caller: Caller | null = null;
  try {
    caller = callerOf(context, api.headers);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return finish(context, entry, response, refuse(error));
  }
  Object.assign(entry, { login: caller?.user.login ?? null, job: caller?.job ?? null });
  const fault = context.faults.strike(exchange.operations, entry.job);
  if (fault !== null && !isApplied(fault)) {
    entry.fault = fault.kind;
    return failBefore(context, exchange, fault);
  }
  const limited = checkRates(context, exchange, caller);
  let answer = limited ?? (await context.world.exclusive(() => apply(caller)));
  // A conditional request that was answered 304 is not counted:
  // https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests
  if (answer.status === 304) {
    context.rates.spend(caller, 'core', -1);
    answer = { ...answer, headers: { ...answer.headers, ...rateHeaders(context.rates.read(caller, 'core')) } };
  }
  if (fault === null) return finish(context, entry, response, answer);
  entry.fault = fault.kind;
  return failAfter(context, exchange, fault, answer);
}

function checkRates(context: ServerContext, exchange: Exchange, caller: Caller | null): ApiAnswer | null {
  const resource = exchange.graphql ? 'graphql' : 'core';
  if (exchange.entry.operationId !== 'rate-limit/get' && !context.rates.spend(caller, resource)) {
    const headers = rateHeaders(context.rates.read(caller, resource));
    return refuse(new Refusal(403, primaryMessage(caller)), headers);
  }
  const wait = exchange.graphql || exchange.api.method === 'GET' ? 0 : context.rates.spendWrite(caller);
  if (wait === 0) return null;
  return refuse(new Refusal(403, SECONDARY, { headers: { 'retry-after': String(wait) } }));
}

const primaryMessage = (caller: Caller | null): string =>
  `API rate limit exceeded for ${caller?.permissions == null ? `user ID ${caller?.user.id ?? 0}` : 'installation ID 1'}.`;

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

async function failBefore(context: ServerContext, exchange: Exchange, fault: Fault): Promise<void> {
  const { response, entry } = exchange;
  fault.struck?.();
  if (fault.kind === 'reset') return abandon(response, true);
  if (fault.kind === 'hang') return;
  if (fault.kind === 'primary-limit') {
    const reset = Math.ceil(context.world.now() / 1000) + fault.resetsInSeconds;
    const headers = {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-used': '1000',
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': exchange.graphql ? 'graphql' : 'core',
    };
    return finish(
      context,
      entry,
      response,
      refuse(new Refusal(fault.status ?? 403, 'API rate limit exceeded for installation ID 1.'), headers),
    );
  }
  if (fault.kind === 'secondary-limit') {
    const wait = fault.retryAfterSeconds;
    const headers: Record<string, string> = wait === undefined ? {} : { 'retry-after': String(wait) };
    return finish(context, entry, response, refuse(new Refusal(fault.status ?? 403, SECONDARY), headers));
  }
  if (fault.kind === 'status') return finish(context, entry, response, errorPage(fault.status));
}

function errorPage(status: number): ApiAnswer {
  if (status < 500) return refuse(new Refusal(status, 'Injected'));
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: UNICORN };
}

async function failAfter(context: ServerContext, exchange: Exchange, fault: Fault, answer: ApiAnswer): Promise<void> {
  const { response, entry } = exchange;
  fault.struck?.();
  if (fault.kind === 'unanswered') return;
  if (fault.kind === 'slow') {
    await sleep(fault.ms);
    return finish(context, entry, response, answer);
  }
  if (fault.kind === 'lost-answer') {
    if (fault.status === undefined) return abandon(response, true);
    return finish(context, entry, response, errorPage(fault.status));
  }
  entry.status = answer.status;
  const half = Buffer.from(answer.body).subarray(0, Math.floor(Buffer.byteLength(answer.body) / 2));
  response.writeHead(answer.status, { ...answer.headers, 'content-length': Buffer.byteLength(answer.body) });
  response.write(half, () => abandon(response, false));
}

function abandon(response: ServerResponse, reset: boolean): void {
  const socket: Socket | null = response.socket;
  if (reset) socket?.resetAndDestroy();
  else socket?.destroy();
}

function finish(context: ServerContext, entry: LoggedRequest, response: ServerResponse, answer: ApiAnswer): void {
  entry.status = answer.status;
  context.log(`${entry.method} ${entry.path} ${entry.operationId ?? '?'} job=${entry.job ?? '-'} ${answer.status}`);
  const id = context.world.identify('R').id.toString(16).toUpperCase();
  const common = {
    'x-github-request-id': `FAKE:${id}`,
    'x-github-api-version-selected': '2022-11-28',
    server: 'fake-github',
  };
  const length =
    answer.status === 204 || answer.status === 304 ? {} : { 'content-length': String(Buffer.byteLength(answer.body)) };
  response.writeHead(answer.status, { ...common, ...answer.headers, ...length });
  response.end(answer.status === 204 || answer.status === 304 ? undefined : answer.body);
}

/** Where the API's redirect to an artifact leads: a store of blobs that asks for no token. */
function answerBlob(context: ServerContext, api: ApiRequest, response: ServerResponse): boolean {
  const [, fullName = '', id = ''] = /^\/_artifacts\/([^/]+\/[^/]+)\/(\d+)\.zip$/.exec(api.url.pathname) ?? [];
  const artifact = context.world.repository(fullName)?.artifacts.find((own) => own.id === Number(id));
  if (artifact === undefined) return false;
  if (api.headers.authorization !== undefined) context.world.violate('the token was sent to the store of artifacts');
  const about = { method: api.method, headers: api.headers, url: api.url.pathname };
  const entry = note(context, about, { operationId: 'blob', kind: 'rest', body: null });
  const headers = { 'content-type': 'application/zip' };
  finish(context, entry, response, { status: 200, headers, body: artifact.archive });
  return true;
}

/** Not the API: a browser's page, which this GitHub does not have. */
function answerPage(context: ServerContext, api: ApiRequest, response: ServerResponse): void {
  if (answerBlob(context, api, response)) return;
  const entry = note(
    context,
    { method: api.method, headers: api.headers, url: api.url.pathname },
    { operationId: null, kind: 'rest', body: null },
  );
  if (api.url.pathname !== '/favicon.ico')
    context.world.violate(`${api.method} ${api.url.pathname} is neither API nor git`);
  finish(context, entry, response, { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>404</h1>\n' });
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function jsonOrNull(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString()) as unknown;
  } catch {
    return null;
  }
}
