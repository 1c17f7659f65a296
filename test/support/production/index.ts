import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Answering = (asked: Asked, response: ServerResponse) => void;

/** "Production" of a test: a real server on the loopback, which answers as it is told and remembers what it was asked. */
export interface Production {
  readonly url: string;
  readonly asked: Asked[];
  /** What it does from here on. */
  answer: Answering;
  close(): Promise<void>;
}

export async function startProduction(answer: Answering): Promise<Production> {
  const asked: Asked[] = [];
  const production = { url: '', asked, answer, close: async () => {} };
  const server = createServer((incoming, response) => {
    let body = '';
    incoming.setEncoding('utf8').on('data', (part: string) => {
      body += part;
    });
    incoming.on('end', () => {
      const one = { method: incoming.method ?? '', url: incoming.url ?? '', headers: incoming.headers, body };
      asked.push(one);
      production.answer(one, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  production.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  production.close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return production;
}

/** An answer with one body. */
export const says =
  (body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Answering =>
  (_asked, response) =>
    void response.writeHead(status, headers).end(body);
