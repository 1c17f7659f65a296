import { Agent as HttpAgent, type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { keyHeader, type Provider } from './provider.ts';
import { queryOf, type Route } from './wire.ts';

/** The only headers of an agent that go on to the provider: what says how the body is to be read. */
const SENT = ['content-type', 'accept', 'anthropic-version', 'anthropic-beta', 'openai-beta'];
/** The only headers of a provider that go back to the agent. */
const RETURNED =
  /^(content-type|retry-after|retry-after-ms|x-should-retry|x-request-id|request-id|(anthropic|x)-ratelimit-[a-z-]+)$/;

/** Connections to one provider; redirects are never followed. */
export class Upstream {
  readonly #provider: Provider;
  readonly #agent: HttpAgent;

  constructor(provider: Provider) {
    this.#provider = provider;
    const options = { keepAlive: true, maxSockets: 32 };
    this.#agent = provider.baseUrl.protocol === 'https:' ? new HttpsAgent(options) : new HttpAgent(options);
  }

  /** Sends a request and gives the answer’s head. Rejects when the provider can’t be reached or `signal` aborts. */
  send(
    route: Route,
    request: {
      readonly method: string;
      readonly query: URLSearchParams;
      readonly headers: IncomingHttpHeaders;
      readonly body: Buffer;
      readonly signal: AbortSignal;
    },
  ): Promise<IncomingMessage> {
    const { baseUrl, apiKey } = this.#provider;
    const open = baseUrl.protocol === 'https:' ? requestHttps : requestHttp;
    return new Promise((resolve, reject) => {
      const outgoing = open({
        protocol: baseUrl.protocol,
        hostname: baseUrl.hostname.replace(/^\[|\]$/g, ''),
        port: baseUrl.port,
        path: `${baseUrl.pathname.replace(/\/+$/, '')}${route.path}${queryOf(request.query)}`,
        method: request.method,
        agent: this.#agent,
        signal: request.signal,
        headers: {
          ...pick(request.headers),
          ...(apiKey === null ? {} : keyHeader(route.wire, apiKey)),
          'user-agent': 'loop-actions',
          'accept-encoding': 'identity',
          'content-length': request.body.length,
        },
      });
      outgoing.once('error', reject);
      outgoing.once('response', resolve);
      outgoing.setNoDelay(true);
      outgoing.end(request.body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

function pick(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    SENT.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

/** The headers of an answer that an agent may see. */
export function returnedHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      RETURNED.test(name) && typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}
