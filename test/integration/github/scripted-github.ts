import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGitHub, type GitHub, type GitHubOptions } from '@loop-actions/github';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** The parsed body, where there is one. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What goes wrong once: `apply` lets the request take effect. */
export type Fault = (apply: () => Promise<Answer>, response: ServerResponse) => void | Promise<void>;

const answerWith = (response: ServerResponse, { status = 200, headers = {}, body }: Answer): void => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(text);
};

const HTML: Answer = {
  status: 502,
  headers: { 'content-type': 'text/html' },
  body: '<html><title>Unicorn!</title><h1>502 Bad Gateway</h1></html>',
};

/** The faults of a real GitHub, each at one request. */
export const FAULTS = {
  /** The request is lost on its way. */
  notApplied:
    (answer: Answer): Fault =>
    (_apply, response) =>
      answerWith(response, answer),
  /** The request takes effect and its answer is lost. */
  appliedThen:
    (answer: Answer): Fault =>
    (apply, response) => {
      apply();
      answerWith(response, answer);
    },
  badGateway: HTML,
  appliedThenDropped: (async (apply, response) => {
    await apply();
    response.socket?.destroy();
  }) satisfies Fault,
  dropped: ((_apply, response) => {
    response.socket?.destroy();
  }) satisfies Fault,
  appliedThenHangs: (async (apply) => {
    await apply();
  }) satisfies Fault,
  hangs: (() => undefined) satisfies Fault,
  appliedThenCutOff: (async (apply, response) => {
    const text = JSON.stringify((await apply()).body);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(text.length) });
    response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
  }) satisfies Fault,
  appliedThenInvalidJson: (async (apply, response) => {
    const text = JSON.stringify((await apply()).body);
    answerWith(response, { body: text.slice(0, text.length / 2) });
  }) satisfies Fault,
} as const;

export interface ScriptedGitHub {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** Puts a fault in the way of the next request of a method whose path contains `part`. */
  fail(method: string, part: string, ...faults: readonly Fault[]): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A real HTTP server that answers by `handle`, apart from the faults put in its way. */
export async function startScriptedGitHub(handle: (asked: Asked) => Answer | Promise<Answer>): Promise<ScriptedGitHub> {
  const asked: Asked[] = [];
  const faults: { method: string; part: string; fault: Fault }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const { method = '', url = '', headers } = request;
    const one: Asked = { method, path: url, headers, body: text === '' ? {} : JSON.parse(text) };
    asked.push(one);
    const at = faults.findIndex((entry) => entry.method === method && url.includes(entry.part));
    const fault = at === -1 ? undefined : faults.splice(at, 1)[0]?.fault;
    if (fault === undefined) answerWith(response, await handle(one));
    else await fault(async () => handle(one), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    fail: (method, part, ...more) => faults.push(...more.map((fault) => ({ method, part, fault }))),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A clock that only waiting moves. */
export interface VirtualClock {
  readonly clock: GitHubOptions['clock'];
  /** Every wait, milliseconds. */
  readonly waits: readonly number[];
}

export function createVirtualClock(start = '2026-07-04T08:00:00Z'): VirtualClock {
  let now = Date.parse(start);
  const waits: number[] = [];
  const sleep = async (ms: number): Promise<void> => {
    waits.push(ms);
    now += ms;
  };
  return { clock: { now: () => now, sleep }, waits };
}

export interface Client extends VirtualClock {
  readonly github: GitHub;
  readonly warnings: readonly string[];
}

/** Our client for a server, on a virtual clock, without jitter. */
export function createClient(url: string, options: Partial<GitHubOptions> = {}): Client {
  const time = createVirtualClock();
  const warnings: string[] = [];
  const github = createGitHub({
    token: 'ghs_tokenOfTheTest',
    action: 'publish',
    version: '1.2.3',
    job: 'write-job',
    apiUrl: url,
    graphqlUrl: `${url}/graphql`,
    serverUrl: url,
    repository: 'octo/demo',
    clock: time.clock,
    random: { next: () => 0 },
    log: { debug: () => undefined, info: () => undefined, warning: (text) => warnings.push(text) },
    ...options,
  });
  return { github, warnings, ...time };
}
