import { PACKAGED_AGENTS, type PackagedAgentName } from '@loop-actions/agent';
import { totalTokens } from '@loop-actions/model/prices';
import { iterateAgent, type Played, realAgent } from '../../test/agents/agent-world.ts';
import { play, runs, type Script, SOME_TOKENS, type Wire, writesFile } from '../../test/support/model-server/index.ts';
import type { Bench, BenchResult } from './bench.ts';

const AGENTS = Object.keys(PACKAGED_AGENTS) as readonly PackagedAgentName[];
const LIMIT = 5_000;
const ANSWER = totalTokens({ ...SOME_TOKENS, cacheWriteLong: 0 });
/** No two calls alike, or an agent takes it for a loop and ends by itself. */
const loops: Script = (request, turn) => runs(`echo ${turn}`)(request);

function truth({ model }: Played): number {
  return totalTokens({ ...model.total(), cacheWriteLong: 0 });
}

/** Each real agent before a model that has it go on for ever: how far over its limit it gets, and what it asks after. */
async function overshoot(): Promise<BenchResult> {
  const figures: { readonly agent: string; readonly over: number; readonly asked: number; readonly held: boolean }[] =
    [];
  for (const agent of AGENTS) {
    const played = await iterateAgent(await realAgent(agent), loops, { limits: { maxTokens: LIMIT } });
    const { spend, stopReason } = played.result;
    const over = Math.max(0, truth(played) - LIMIT) / ANSWER;
    figures.push({ agent, over, asked: spend?.refused ?? Number.NaN, held: stopReason === 'budget-tokens' });
  }
  const value = Math.max(...figures.map(({ over }) => over));
  const asked = figures.map(({ agent, asked }) => `${agent} ${asked}`).join(', ');
  const detail = `asked after the limit: ${asked}; ${LIMIT} tokens, ${ANSWER} an answer`;
  return { value, detail, met: value <= 1 && figures.every(({ held }) => held) };
}

/** What the gateway counted beside what the model knows that it said, on every wire of every agent. */
async function counting(): Promise<BenchResult> {
  const script = play(writesFile('hello.txt', 'hi'), { does: 'say', text: 'Done.' });
  let [value, wires, answers] = [0, 0, 0];
  const wrong: string[] = [];
  for (const name of AGENTS) {
    const agent = await realAgent(name);
    for (const wire of agent.wires as readonly Wire[]) {
      const played = await iterateAgent(agent, script, { wire });
      const { spend } = played.result;
      const counted = spend === null ? Number.NaN : totalTokens(spend.tokens);
      wires++;
      answers += played.model.exchanges.length;
      value += Math.abs(counted - truth(played));
      if (counted !== truth(played) || spend?.exact !== true) wrong.push(`${name} on ${wire}`);
    }
  }
  const detail = `${AGENTS.length} agents, ${wires} pairs of agent and wire, ${answers} answers`;
  return {
    value,
    detail: wrong.length === 0 ? detail : `${detail}; not so: ${wrong.join(', ')}`,
    met: wrong.length === 0,
  };
}

/** What the limits are worth with the real programs, which are downloaded. */
export const benches: readonly Bench[] = [
  {
    id: 'agent-overshoot',
    issue: 'agents',
    what: `answers past a limit of tokens, the worst of ${AGENTS.length} real agents`,
    unit: 'answers',
    reach: '≤ 1',
    run: overshoot,
  },
  {
    id: 'agent-tokens',
    issue: 'agents',
    what: 'tokens counted, off what the model knows that it said, over all real agents and wires',
    unit: 'tokens',
    reach: '0',
    run: counting,
  },
];
