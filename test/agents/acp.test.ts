import type { AgentRuntime } from '@loop-actions/agent';
import { beforeAll, describe, expect, it } from 'vitest';
import { always, play, runs, type Script, triesToWrite, writesFile } from '../support/model-server/index.ts';
import { iterateAgent, realAcpAgent } from './agent-world.ts';

const done = { does: 'say', text: 'Done.' } as const;
const loops: Script = (request, turn) => runs(`echo ${turn}`)(request);

describe('an agent that speaks the Agent Client Protocol (Gemini CLI)', () => {
  let agent: AgentRuntime;

  beforeAll(async () => {
    // As it is without a wish: it asks before it writes, and our client answers.
    agent = await realAcpAgent('gemini', '--acp --skip-trust -m gemini-2.5-pro');
  });

  it('writes a file with its own tool, since a maker is allowed to', async () => {
    const { result, model, file } = await iterateAgent(agent, play(writesFile('hello.txt', 'hi'), done), {
      wire: 'gemini',
    });
    expect(file('hello.txt')).toBe('hi');
    expect(result).toMatchObject({ toolCalls: 1, stopReason: null, report: { status: 'ok', finalText: 'Done.' } });
    expect(result.spend?.tokens).toEqual({ ...model.total(), cacheWriteLong: 0 });
  });

  it('is not allowed to write as a reader', async () => {
    const script = play(triesToWrite('hello.txt', 'hi'), done);
    const { file } = await iterateAgent(agent, script, { wire: 'gemini', role: 'checker' });
    expect(file('hello.txt')).toBeNull();
  });

  it('loops until its budget of tokens stops it', async () => {
    const { result } = await iterateAgent(agent, loops, { wire: 'gemini', limits: { maxTokens: 5_000 } });
    expect(result.stopReason).toBe('budget-tokens');
    expect(result.spend?.refused).toBeLessThanOrEqual(2);
  });

  it('says that it failed when the model answers 401', async () => {
    const { result } = await iterateAgent(agent, always({ does: 'refuse', status: 401 }), { wire: 'gemini' });
    expect(result.report.status).not.toBe('ok');
    expect(result.outcome.ended).toBe('exited');
  });
});
