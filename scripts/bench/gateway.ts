import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { openGateway, readProvider, SpendMeter } from '@loop-actions/model/gateway';
import { startModelServer } from '../../test/support/model-server/index.ts';
import { type Bench, type BenchResult, median } from './bench.ts';

/** The first rounds find nothing compiled and no connection open; they are left out. */
const WARM_UP = 5;
const BODY = JSON.stringify({
  model: 'claude-sonnet-4-5',
  stream: true,
  max_tokens: 32_000,
  // As long as what Claude Code asks first.
  messages: [{ role: 'user', content: 'word '.repeat(18_000) }],
});

interface Timing {
  /** Milliseconds from the request to the first byte of the answer. */
  readonly firstByte: number;
  /** Milliseconds from the writing of each piece to its arrival. */
  readonly pieces: readonly number[];
}

/** A stream whose every piece says when it was written. */
async function startClock(pieces: number): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', () => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      let left = pieces;
      const timer = setInterval(() => {
        const delta = { type: 'text_delta', text: 'a few words' };
        const event = { type: 'content_block_delta', index: 0, delta, at: performance.now() };
        response.write(`event: content_block_delta\ndata: ${JSON.stringify(event)}\n\n`);
        if (--left > 0) return;
        clearInterval(timer);
        response.end();
      }, 2);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function readStream(url: string, key: string): Promise<Timing> {
  const started = performance.now();
  const headers = { 'content-type': 'application/json', 'x-api-key': key };
  const answer = await fetch(`${url}/v1/messages`, { method: 'POST', headers, body: BODY });
  const firstByte = performance.now() - started;
  const pieces: number[] = [];
  for await (const chunk of answer.body ?? []) {
    const at = /"at":([\d.]+)/.exec(Buffer.from(chunk).toString('latin1'))?.[1];
    if (at !== undefined) pieces.push(performance.now() - Number(at));
  }
  return { firstByte, pieces };
}

/** The same stream read directly and through a gateway, in turn. */
async function compare(
  rounds: number,
  pieces: number,
): Promise<{ readonly direct: readonly Timing[]; readonly through: readonly Timing[] }> {
  const clock = await startClock(pieces);
  const gateway = await openGateway({
    provider: readProvider(clock.url, 'real-key'),
    meter: new SpendMeter({ maxTokens: 100_000_000, maxCostUsd: 1_000 }),
  });
  const direct: Timing[] = [];
  const through: Timing[] = [];
  try {
    for (let round = 0; round < rounds + WARM_UP; round++) {
      direct.push(await readStream(clock.url, 'real-key'));
      through.push(await readStream(gateway.url, gateway.token));
    }
  } finally {
    await gateway.close();
    clock.close();
  }
  return { direct: direct.slice(WARM_UP), through: through.slice(WARM_UP) };
}

async function firstByte(): Promise<BenchResult> {
  const { direct, through } = await compare(60, 3);
  const without = median(direct.map((timing) => timing.firstByte));
  const value = median(through.map((timing) => timing.firstByte)) - without;
  return { value, reference: { what: 'ms without a gateway', value: without }, met: value <= 5 };
}

async function perPiece(): Promise<BenchResult> {
  const { direct, through } = await compare(10, 200);
  const without = median(direct.flatMap(({ pieces }) => pieces));
  const value = median(through.flatMap(({ pieces }) => pieces)) - without;
  return { value, reference: { what: 'ms without a gateway', value: without }, met: value <= 0.5 };
}

/** Forty requests at once against a budget for ten: how far the sum goes over, in answers. */
async function overshoot(): Promise<BenchResult> {
  const each = { input: 600, cacheRead: 0, cacheWrite: 0, output: 400, reasoning: 0 };
  const said = { does: 'say', text: 'Again.', tokens: each, pauseMs: 1 } as const;
  const model = await startModelServer(() => said);
  const meter = new SpendMeter({ maxTokens: 10_000, maxCostUsd: null });
  const gateway = await openGateway({ provider: readProvider(model.url, 'real-key'), meter });
  const headers = { 'content-type': 'application/json', 'x-api-key': gateway.token };
  const body = JSON.stringify({
    model: 'm',
    stream: true,
    max_tokens: 400,
    messages: [{ role: 'user', content: 'Go on. '.repeat(300) }],
  });
  try {
    const asked = Array.from({ length: 40 }, async () =>
      (await fetch(`${gateway.url}/v1/messages`, { method: 'POST', headers, body })).text(),
    );
    await Promise.all(asked);
    await sleep(20);
    const { tokens } = meter.spend;
    const told = model.total();
    const exact = tokens.input === told.input && tokens.output === told.output;
    const value = Math.max(0, tokens.input + tokens.output - 10_000) / 1_000;
    return {
      value,
      detail: `counted ${exact ? 'exactly' : 'not exactly'} what the model told of`,
      met: exact && value <= 1,
    };
  } finally {
    await gateway.close();
    await model[Symbol.asyncDispose]();
  }
}

/** What the gateway between an agent and its provider costs and holds. */
export const benches: readonly Bench[] = [
  {
    id: 'gateway-first-byte',
    issue: 'agents',
    what: 'what the gateway adds to the first byte of an answer, median',
    unit: 'ms',
    reach: '≤ 5',
    run: firstByte,
  },
  {
    id: 'gateway-piece',
    issue: 'agents',
    what: 'what the gateway adds to each piece of a stream, median',
    unit: 'ms',
    reach: '≤ 0.5',
    run: perPiece,
  },
  {
    id: 'gateway-overshoot',
    issue: 'agents',
    what: 'over a budget of tokens with forty requests at once',
    unit: 'answers',
    reach: '≤ 1',
    run: overshoot,
  },
];
