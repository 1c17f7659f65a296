import { homedir } from 'node:os';
import { readProvider } from '@loop-actions/model/gateway';
import { type Box, detectBox } from '@loop-actions/process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, type CheckerRoom, openCheckerRoom, SPEC } from '../integration/checker/checker-room.ts';
import { play, startModelServer, triesToWrite } from '../support/model-server/index.ts';
import { MODELS, realAgent } from './agent-world.ts';

const PASS = '```json\n{"verdict":"pass","reason":"It is right.","findings":[]}\n```';
const demanding = SPEC.replace('\n## Gates', '- the checker differs from the maker by vendor\n\n## Gates');

let room: CheckerRoom;
let box: Box;
beforeAll(async () => {
  // As the action does: it shows what lies below HOME, where the agents are.
  box = await detectBox({ env: { HOME: homedir(), RUNNER_TEMP: process.env.RUNNER_TEMP } });
  room = await openCheckerRoom({}, demanding);
});
afterAll(() => room.remove());

/** A candidate that these models answered for. */
async function madeBy(...models: string[]) {
  const made = await room.candidate({ 'answer.txt': '42\n' });
  return room.madeBy(made, { agent: 'opencode', model: 'house', models });
}

describe.each([
  ['claude-code', 'messages', 'gpt-5.4', 'claude-opus-4-5'],
  ['codex', 'responses', 'claude-opus-4-5', 'gpt-5-mini'],
] as const)('%s as the checker', (name, wire, anotherVendor, ownVendor) => {
  const review = async (maker: string, limits = {}) => {
    await using model = await startModelServer(play(triesToWrite('hello.txt', 'hi'), { does: 'say', text: PASS }));
    const agent = await realAgent(name);
    const provider = readProvider(wire === 'responses' ? `${model.url}/v1` : model.url, 'real-key-0123456789');
    const runtime = () => ({ ...agent, model: { name: MODELS[wire], access: { provider, wire } } });
    const candidate = await madeBy(maker);
    const checked = await room.review(answer('fail'), { candidate, runtime, model: MODELS[wire], limits, box });
    return { checked, total: model.total() };
  };

  it('reads, can not write, answers by its last message, and each token is counted', async () => {
    const { checked, total } = await review(anotherVendor);
    expect(checked, checked.reason).toMatchObject({ answer: 'pass', metering: 'gateway' });
    expect(checked.verdict.checks[0]?.findings).toEqual([]);
    expect(checked.usage.tokens).toBe(total.input + total.cacheRead + total.cacheWrite + total.output);
    expect(checked.verdict.judge.model).toBe(MODELS[wire]);
  });

  it('is asked nothing where it is the maker’s vendor', async () => {
    const { checked } = await review(ownVendor);
    expect(checked).toMatchObject({ answer: 'unsure', usage: { iterations: 0 } });
  });

  it('is stopped by its own budget', async () => {
    const { checked } = await review(anotherVendor, { maxTokens: 1_000 });
    expect(checked.answer).toBe('fail');
    expect(checked.reason).toContain('the tokens for the review are used up');
  });
});
