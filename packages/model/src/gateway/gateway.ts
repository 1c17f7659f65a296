import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AnswerReader } from './answer-reader.ts';
import type { Meter, Reservation } from './meter.ts';
import type { Provider } from './provider.ts';
import { budgetRefusal, type Refusal, refusal } from './refusal.ts';
import { settlementOf } from './settlement.ts';
import { readMeteredRequest, shapeRequest } from './shape-request.ts';
import { carriesToken, newToken } from './token.ts';
import { returnedHeaders, Upstream } from './upstream.ts';
import { type Route, routeOf } from './wire.ts';

export interface GatewayOptions {
  readonly provider: Provider;
  /** The budget; it may be that of other gateways too. */
  readonly meter: Meter;
  /** Called when a request was refused since a budget is used up. */
  readonly onRefused?: (budget: 'tokens' | 'cost') => void;
}

/** A door to one provider, on the loopback, for one agent: it opens with a token of its own and counts what passes. */
export interface Gateway {
  /** `http://127.0.0.1:<port>`, without a path. */
  readonly url: string;
  /** What the agent takes for its key. */
  readonly token: string;
  /** Ends every request that is under way, books what it cost, and closes the door. */
  close(): Promise<void>;
}

/** The longest request, bytes. */
const MAX_REQUEST_BYTES = 64 * 1024 * 1024;
/** The longest answer that is a fault; more of it is cut off. */
const MAX_FAULT_BYTES = 1024 * 1024;

/** Opens a gateway on a free port of the loopback. */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const token = newToken();
  const upstream = new Upstream(options.provider);
  const passing = new Set<Passage>();
  const server: Server = createServer({ requestTimeout: 0, noDelay: true }, (request, response) => {
    const passage = new Passage({ ...options, token, upstream, request, response });
    passing.add(passage);
    void passage.run().finally(() => passing.delete(passage));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    token,
    close: async () => {
      const ended = [...passing].map((passage) => passage.abort());
      await Promise.all(ended);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      upstream.close();
    },
  };
}

interface PassageParts extends GatewayOptions {
  readonly token: string;
  readonly upstream: Upstream;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** One request on its way through. */
class Passage {
  readonly #parts: PassageParts;
  readonly #gone = new AbortController();
  #over: Promise<void> = Promise.resolve();

  constructor(parts: PassageParts) {
    this.#parts = parts;
    // The agent hung up, or was killed: the provider should not go on writing.
    parts.response.once('close', () => this.#gone.abort());
  }

  run(): Promise<void> {
    this.#over = this.#pass().catch((error: Error) => {
      this.#refuse(refusal('chat', 502, `loop-actions: ${error.message}`));
    });
    return this.#over;
  }

  async abort(): Promise<void> {
    this.#gone.abort();
    await this.#over;
  }

  async #pass(): Promise<void> {
    const { request, token } = this.#parts;
    const url = new URL(request.url ?? '/', 'http://gateway');
    const route = routeOf(request.method ?? '', url.pathname);
    const wire = route?.wire ?? 'chat';
    if (!carriesToken(request.headers, url.searchParams, token)) {
      return this.#refuse(refusal(wire, 401, 'loop-actions: this is not the token of this gateway'));
    }
    if (route === null)
      return this.#refuse(refusal(wire, 404, 'loop-actions: the gateway passes requests for answers only'));
    if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') {
      return this.#refuse(refusal(wire, 400, 'loop-actions: a compressed request can not be metered'));
    }
    const body = await this.#readBody();
    if (body === null) return this.#refuse(refusal(wire, 413, 'loop-actions: the request is too long'));
    if (route.kind === 'answer') return this.#meter(route, url.searchParams, body);
    const over = this.#parts.meter.usedUp;
    if (over !== null) return this.#overspent(route, over, 'the budget is used up');
    await this.#forward(route, url.searchParams, body, null);
  }

  async #readBody(): Promise<Buffer | null> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of this.#parts.request as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > MAX_REQUEST_BYTES) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  async #meter(route: Route, query: URLSearchParams, bytes: Buffer): Promise<void> {
    const { meter } = this.#parts;
    const { wire } = route;
    const asked = readMeteredRequest(wire, bytes.toString('utf8'), route.model);
    if ('problem' in asked) return this.#refuse(refusal(wire, 400, `loop-actions: ${asked.problem}`));
    const answer = await meter.reserve(asked, this.#gone.signal).catch(() => null);
    if (answer === null) return;
    if (!answer.granted) return this.#overspent(route, answer.budget, answer.reason);
    const shaped = shapeRequest(wire, asked, answer.maxOutput);
    const body = shaped === null ? bytes : Buffer.from(JSON.stringify(shaped));
    await this.#forward(route, query, body, answer.reservation);
  }

  /** Sends the request on and the answer back as it comes; a reservation is settled in any case. */
  async #forward(route: Route, query: URLSearchParams, body: Buffer, reservation: Reservation | null): Promise<void> {
    const { meter, upstream, request } = this.#parts;
    const { signal } = this.#gone;
    let reader: AnswerReader | null = null;
    try {
      const method = request.method ?? '';
      const answer = await upstream.send(route, { method, query, headers: request.headers, body, signal });
      const status = answer.statusCode ?? 502;
      if (status >= 300 && status < 400) {
        answer.destroy();
        return this.#refuse(refusal(route.wire, 502, 'loop-actions: the provider redirects, which is not followed'));
      }
      if (status >= 400) return await this.#sendFault(status, answer);
      reader = new AnswerReader(route.wire, answer.headers['content-type'] ?? '');
      await this.#relay(status, answer, reader);
    } catch {
      if (!this.#parts.response.headersSent) {
        this.#refuse(refusal(route.wire, 502, 'loop-actions: the provider could not be reached'));
      } else this.#parts.response.destroy();
    } finally {
      reader?.end();
      if (reservation !== null)
        meter.settle(reservation, settlementOf(meter, reservation, { reader, abandoned: signal.aborted }));
    }
  }

  async #relay(status: number, answer: IncomingMessage, reader: AnswerReader): Promise<void> {
    const { response } = this.#parts;
    response.writeHead(status, returnedHeaders(answer.headers));
    response.flushHeaders();
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      // First on its way, then read.
      const room = response.write(chunk);
      reader.add(chunk);
      if (!room && !response.destroyed) await new Promise<void>((resolve) => this.#onceWritable(resolve));
    }
    response.end();
  }

  #onceWritable(resolve: () => void): void {
    const { response } = this.#parts;
    response.once('drain', resolve);
    response.once('close', resolve);
  }

  /** A fault is short, and must not tell the agent the key that the provider did not like. */
  async #sendFault(status: number, answer: IncomingMessage): Promise<void> {
    const { response, provider } = this.#parts;
    let text = '';
    for await (const chunk of answer.setEncoding('utf8') as AsyncIterable<string>) {
      text += chunk;
      if (text.length > MAX_FAULT_BYTES) break;
    }
    const body = provider.apiKey === null ? text : text.replaceAll(provider.apiKey, '***');
    response.writeHead(status, returnedHeaders(answer.headers));
    response.end(body);
  }

  #overspent(route: Route, budget: 'tokens' | 'cost', reason: string): void {
    this.#refuse(budgetRefusal(route.wire, reason));
    this.#parts.onRefused?.(budget);
  }

  #refuse({ status, body }: Refusal): void {
    const { request, response } = this.#parts;
    if (response.headersSent || response.destroyed) return;
    response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
    response.end(body);
    request.resume();
  }
}
