import type { Correction } from '@loop-actions/contract';
import type { LoopDeps } from '@loop-actions/loop/context/loop-context';
import { readConcerns } from '@loop-actions/loop/learn/read-concerns';
import { createJudgingMeter } from '@loop-actions/selection';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClassifierReply, type ClassifierServer, serveClassifier } from '../../support/classifier-server/index.ts';

const SECRET = 'ghs_0123456789abcdefghij';
const corrections = Array.from(
  { length: 45 },
  (_, at): Correction => ({
    ...{ schemaVersion: 1, id: `review/${at}`, at: `2026-07-06T08:00:${String(at).padStart(2, '0')}.000Z`, by: 'ada' },
    ...{ source: 'review', item: '#1', change: 7, path: 'src/cart.ts', text: `Tell me what n${at} is. ${SECRET}` },
    ...{ wrote: '', became: '', link: null },
  }),
);

describe('Reading corrections', () => {
  let server: ClassifierServer;
  let reply: ClassifierReply = { says: { readings: [] } };
  const warnings: string[] = [];
  const deps = {
    clock: { now: () => Date.UTC(2026, 6, 7) },
    random: { token: (bytes: number) => 'f0'.repeat(bytes) },
    log: { warning: (text: string) => warnings.push(text) },
    signal: new AbortController().signal,
    secrets: [SECRET],
  } as unknown as LoopDeps;
  const read = (maxTokens: number) =>
    readConcerns(deps, {
      corrections,
      known: [],
      model: { provider: 'openai-compatible', model: 'small', apiKey: 'none', baseUrl: server.url, price: null },
      meter: createJudgingMeter({ maxTokens, maxCostUsd: null }),
    });

  beforeAll(async () => {
    server = await serveClassifier(() => reply);
  });
  afterAll(() => server.close());

  it('takes twenty to a call, and what the model leaves out is nothing known', async () => {
    const { fresh, calls, unread } = await read(1_000_000);
    expect([fresh.length, calls, unread]).toEqual([45, 3, 0]);
    expect(new Set(fresh.map(({ concern }) => concern))).toEqual(new Set([null]));
    expect(fresh[0]?.id).toBe('review/44');
  });

  it('stops before a call that its budget does not hold; the newest are read first', async () => {
    const before = server.calls.length;
    const { fresh, unread } = await read(7_500);
    expect(server.calls.length - before).toBe(1);
    expect([fresh.length, fresh.at(-1)?.id, unread]).toEqual([20, 'review/25', 25]);
    expect(await read(10)).toMatchObject({ fresh: [], calls: 0, unread: 45 });
  });

  it('sends no secret', () => {
    expect(server.calls.map(({ text }) => text).join('')).not.toContain(SECRET);
  });

  it.each<[string, ClassifierReply, readonly (string | null)[]]>([
    ['two answers to one comment', { says: { readings: [one(1), one(1)] } }, [null, null]],
    ['a comment that is not there', { says: { readings: [one(21)] } }, [null, null]],
    ['a kind that is none', { says: { readings: [{ ...one(1), kind: 'rewrite' }, one(2)] } }, [null, 'rename']],
    ['an answer to the second', { says: { readings: [one(2)] } }, [null, 'rename']],
  ])('takes nothing from %s', async (_, said, concerns) => {
    reply = said;
    const { fresh } = await read(7_500);
    expect(fresh.slice(0, 2).map(({ concern }) => concern)).toEqual(concerns);
  });

  it.each<[string, ClassifierReply]>([
    ['no JSON', { raw: 'oops' }],
    ['an answer of another form', { says: { readings: [{ number: 1 }] } }],
    ['half an answer', { says: { readings: [] }, finish: 'length' }],
    ['a refusal', { finish: 'refusal' }],
    ['an error', { status: 500 }],
  ])('reads nothing from %s, says so, and asks no more in this pass', async (_, said) => {
    reply = said;
    const [calls, told] = [server.calls.length, warnings.length];
    expect(await read(1_000_000)).toMatchObject({ fresh: [], calls: 1, unread: 45 });
    expect([server.calls.length - calls, warnings.length - told]).toEqual([1, 1]);
  });
});

function one(number: number) {
  return { number, kind: 'rename', agree: 90, quote: 'Tell me what' };
}
