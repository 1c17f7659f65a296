import { createHash } from 'node:crypto';
import { type AgentRuntime, PACKAGED_AGENTS, type PackagedAgentName } from '@loop-actions/agent';
import { totalTokens } from '@loop-actions/model/prices';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  always,
  type ModelServer,
  play,
  runs,
  type Script,
  triesToWrite,
  type Wire,
  writesFile,
} from '../support/model-server/index.ts';
import { iterateAgent, type Played, realAgent } from './agent-world.ts';
import { PLANTED_WORDS, plant } from './hostile-repository.ts';
import { asAnybodyStartsIt } from './naive-agent.ts';

const AGENTS = Object.keys(PACKAGED_AGENTS) as readonly PackagedAgentName[];
const done = { does: 'say', text: 'Done.' } as const;
/** No two calls alike, or an agent takes it for a loop and ends by itself. */
const loops: Script = (request, turn) => runs(`echo ${turn}`)(request);
/** How long an agent may take to get where it is needed, however slow the machine is; the first that is enough. */
const DEADLINES_MS = [12_000, 40_000, 100_000] as const;
const PATIENT_MS = 240_000;
const figures: Record<string, Record<string, string | number>> = {};

afterAll(() => console.table(figures));

function note(agent: string, name: string, figure: string | number): void {
  figures[agent] = { ...figures[agent], [name]: figure };
}

/** What the meter counted beside what the model knows that it said. */
function expectExact({ result, model }: Played): void {
  const { spend } = result;
  expect(spend?.exact).toBe(true);
  expect(spend?.tokens).toEqual({ ...model.total(), cacheWriteLong: 0 });
}

function told(model: ModelServer): string {
  return model.exchanges.map(({ request }) => request.text).join('\n');
}

describe.each(AGENTS)('%s', (name) => {
  let agent: AgentRuntime;

  beforeAll(async () => {
    agent = await realAgent(name);
  });

  it('writes a file with its own tool, on every wire that it speaks, and each token is counted', async () => {
    for (const wire of agent.wires as readonly Wire[]) {
      const played = await iterateAgent(agent, play(writesFile('hello.txt', 'hi'), done), { wire });
      expect(played.file('hello.txt'), wire).toBe('hi');
      expect(played.result, wire).toMatchObject({ stopReason: null, toolCalls: 1, report: { status: 'ok' } });
      expectExact(played);
      // Its own word is a cross-check only, and agrees.
      expect(played.result.report.usage.tokens, wire).toBe(totalTokens({ ...played.model.total(), cacheWriteLong: 0 }));
    }
  });

  it('never holds the key, and the model hears only the key', async () => {
    const played = await iterateAgent(
      agent,
      play(runs('env > hello.txt; cat /proc/*/environ > more.txt 2>/dev/null; true'), done),
    );
    const seen = `${played.file('hello.txt')}${played.file('more.txt')}`;
    expect(seen).toContain('LOOP_PROMPT_FILE');
    expect(seen).not.toContain('real-key');
    expect(played.model.exchanges.length).toBeGreaterThan(0);
    for (const { request } of played.model.exchanges) expect(JSON.stringify(request.headers)).toContain('real-key');
  });

  it('would give the key away to any command, were it told the provider itself', async () => {
    const script = play(runs('env > hello.txt; cat /proc/*/environ > more.txt 2>/dev/null; true'), done);
    const { file } = await iterateAgent(agent, script, { holdsKey: true });
    expect(`${file('hello.txt')}${file('more.txt')}`).toContain('real-key');
  });

  it('loops until its budget of tokens stops it', async () => {
    const started = performance.now();
    const played = await iterateAgent(agent, loops, { limits: { maxTokens: 5_000 } });
    const { result, model } = played;
    expect(result.stopReason).toBe('budget-tokens');
    expectExact(played);
    const spent = totalTokens({ ...model.total(), cacheWriteLong: 0 });
    // One answer of this model is 1,050 tokens.
    expect(spent).toBeLessThanOrEqual(5_000 + 1_050);
    expect(spent).toBeGreaterThan(5_000 - 2 * 1_050);
    note(name, 'over the limit', Math.max(0, spent - 5_000));
    note(name, 'asked after it', result.spend?.refused ?? -1);
    note(name, 'looped, s', ((performance.now() - started) / 1000).toFixed(1));
  });

  it('is stopped by its budget of money', async () => {
    const { result } = await iterateAgent(agent, loops, { limits: { maxCostUsd: 0.008 } });
    expect(result.stopReason).toBe('budget-cost');
    expect(result.spend?.costUsd).toBeGreaterThanOrEqual(0.008);
    expect(result.spend?.costUsd).toBeLessThan(0.008 + 0.003);
  });

  it('is stopped when it makes more tool calls than it may', async () => {
    const { result } = await iterateAgent(agent, loops, { maxToolCalls: 3, killGraceMs: 500 });
    expect(result).toMatchObject({ stopReason: 'budget-tool-calls' });
    note(name, 'tool calls of 3', result.toolCalls ?? -1);
  });

  it.each([401, 429, 500])('says that it failed when the model answers %i', async (status) => {
    const started = performance.now();
    const { result } = await iterateAgent(agent, always({ does: 'refuse', status, retryAfter: 1 }));
    expect(result.report.status).toBe(status === 401 ? 'auth' : 'error');
    expect(result.outcome.ended).toBe('exited');
    expect(result.spend).toMatchObject({ requests: 0, costUsd: 0 });
    note(name, `${status}, s`, ((performance.now() - started) / 1000).toFixed(1));
  });

  it('can’t write as a reader, and its last message is its answer', async () => {
    const answer = '```json\n{"answer":"pass","reason":"fine","findings":[]}\n```';
    const script = play(triesToWrite('hello.txt', 'hi'), { does: 'say', text: answer });
    const played = await iterateAgent(agent, script, { role: 'checker' });
    expect(played.file('hello.txt')).toBeNull();
    expect(played.answer).toBe('{"answer":"pass","reason":"fine","findings":[]}');
    expectExact(played);
  });

  it('takes no orders from the repository, and runs nothing of it', async () => {
    const played = await iterateAgent(agent, play(runs('true'), writesFile('hello.txt', 'hi'), done), {
      furnish: plant,
    });
    expect(played.file('hello.txt')).toBe('hi');
    expect(played.file('more.txt')).toBeNull();
    expect(told(played.model)).not.toContain(PLANTED_WORDS);
  });

  it(
    'obeys it or runs it where it is started as anybody would',
    async () => {
      let obeyed = false;
      for (const deadlineMs of DEADLINES_MS) {
        const how = { furnish: plant, deadlineMs };
        const { model, file } = await iterateAgent(asAnybodyStartsIt(agent), play(runs('true'), done), how);
        obeyed ||= told(model).includes(PLANTED_WORDS) || file('more.txt') !== null;
        if (obeyed) break;
      }
      expect(obeyed).toBe(true);
    },
    PATIENT_MS,
  );

  it(
    'is killed at its deadline, and what it spent is kept',
    async () => {
      const slow = {
        does: 'say',
        text: Array.from({ length: 4_000 }, (_, at) => createHash('sha1').update(`${at}`).digest('hex')).join(' '),
        pauseMs: 50,
      } as const;
      let deadlineMs = 0;
      let played: Played | null = null;
      for (deadlineMs of DEADLINES_MS) {
        played = await iterateAgent(agent, play(runs('true'), slow), { deadlineMs, killGraceMs: 2_000 });
        if (played.model.exchanges.length > 1) break;
      }
      if (played === null) throw new Error('there was no deadline');
      const { result, model } = played;
      expect(result.stopReason).toBe('budget-runtime');
      expect(result.spend?.exact).toBe(false);
      expect(result.spend?.requests).toBe(2);
      const whole = totalTokens({ ...model.total(), cacheWriteLong: 0 });
      expect(totalTokens(result.spend?.tokens ?? { ...model.total(), cacheWriteLong: 0 })).toBeGreaterThan(whole);
      note(name, 'killed after, s', ((result.outcome.durationMs - deadlineMs) / 1000).toFixed(1));
      expect(result.outcome.problems).toEqual([]);
    },
    PATIENT_MS,
  );
});
