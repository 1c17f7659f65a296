import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { formOf, type Wire } from './wires.ts';

/** One call as it came in. */
export interface ClassifierCall {
  readonly wire: Wire;
  readonly model: string;
  /** The key as the wire carries it. */
  readonly key: string;
  /** All text that the model would read: instructions and prompt. */
  readonly text: string;
  readonly body: Record<string, unknown>;
}

/** What the model does with a call. */
export interface ClassifierReply {
  /** What it says; a value is said as JSON. */
  readonly says?: unknown;
  readonly finish?: 'stop' | 'length' | 'refusal';
  /** An HTTP status of a refusal, instead of an answer. */
  readonly status?: number;
  /** Sent as it is instead of an answer of the wire. */
  readonly raw?: string;
  readonly location?: string;
  readonly delayMs?: number;
  readonly usage?: { readonly input: number; readonly output: number } | null;
}

export interface ClassifierServer {
  readonly url: string;
  readonly calls: readonly ClassifierCall[];
  readonly close: () => Promise<void>;
}

/** A model on a real port that speaks the wires of OpenAI-compatible servers, Anthropic and Google by script. */
export async function serveClassifier(
  reply: (call: ClassifierCall) => ClassifierReply | Promise<ClassifierReply>,
): Promise<ClassifierServer> {
  const calls: ClassifierCall[] = [];
  const server = createServer((request, response) => {
    void answer(request, response, calls, reply);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  calls: ClassifierCall[],
  reply: (call: ClassifierCall) => ClassifierReply | Promise<ClassifierReply>,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
  const form = formOf(request.url ?? '', request.headers, body);
  if (form === null) {
    response.writeHead(404).end('{}');
    return;
  }
  const call = { ...form.call, body };
  calls.push(call);
  const wanted = await reply(call);
  if (wanted.delayMs !== undefined) await sleep(wanted.delayMs);
  const headers = { 'content-type': 'application/json', ...(wanted.location ? { location: wanted.location } : {}) };
  if (wanted.status !== undefined) {
    response.writeHead(wanted.status, headers).end(wanted.raw ?? '{"error":{"message":"refused by script"}}');
    return;
  }
  const text = typeof wanted.says === 'string' ? wanted.says : JSON.stringify(wanted.says ?? {});
  const usage = wanted.usage === undefined ? { input: 1000, output: 100 } : wanted.usage;
  const said = { text, finish: wanted.finish ?? 'stop', usage, call };
  response.writeHead(200, headers).end(wanted.raw ?? JSON.stringify(form.answer(said)));
}
