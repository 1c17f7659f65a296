import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ModelServer, type Script, startModelServer } from '../../support/model-server/index.ts';
import type { ActionRun } from '../../support/runner/index.ts';
import { errorsOf, openWorld, runStep } from './loop-room.ts';
import { smallProject } from './small-project.ts';

const KEY = 'sk-real-key-of-the-provider-0123456789';
/** Asks until it is refused, and leaves what it has for a key. */
const GREEDY = `
const { writeFileSync } = require('node:fs');
const ask = () => fetch(process.env.OPENAI_BASE_URL + '/chat/completions', {
  method: 'POST',
  headers: { authorization: 'Bearer ' + process.env.OPENAI_API_KEY, 'content-type': 'application/json' },
  body: JSON.stringify({ model: process.env.LOOP_MODEL, stream: true, messages: [{ role: 'user', content: 'Go on.' }] }),
});
(async () => {
  let answer = await ask();
  for (let times = 0; answer.ok && times < 50; times++) { await answer.text(); answer = await ask(); }
  writeFileSync('left.txt', JSON.stringify(process.env) + answer.status + await answer.text());
})();
`;
const said: Script = () => ({ does: 'say', text: 'Again.', tokens: { input: 900, cacheRead: 0, output: 100 } });

let world: Awaited<ReturnType<typeof openWorld>>;
let plan: Readonly<Record<string, string>>;
let model: ModelServer;
let agent: string;
const step = (action: string, inputs: Readonly<Record<string, string>>): Promise<ActionRun> => {
  const tempDirectory = join(world.directory, 'temp');
  return runStep(world, action, {
    inputs: { upload: 'false', ...inputs },
    tempDirectory,
    job: 'loop',
    token: 'ghs_loop',
  });
};
const make = (inputs: Readonly<Record<string, string>>): Promise<ActionRun> =>
  step('maker', { ...plan, 'agent-command': `node ${agent}`, model: 'gpt-5.4', 'api-key': KEY, ...inputs });

beforeAll(async () => {
  world = await openWorld({ bug: smallProject() });
  await mkdir(join(world.directory, 'temp'), { mode: 0o755 });
  const triage = await step('triage', {});
  plan = { plan: triage.outputs.plan ?? '', 'plan-digest': triage.outputs['plan-digest'] ?? '', item: '#1' };
  agent = join(world.directory, 'greedy.js');
  await writeFile(agent, GREEDY, { mode: 0o755 });
  model = await startModelServer(said);
});
afterAll(async () => {
  await model[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
});

describe('a maker with a key', () => {
  it('holds the budget of tokens for an agent that does not, and says what was spent', async () => {
    const before = model.exchanges.length;
    const made = await make({ 'base-url': `${model.url}/v1`, 'max-tokens': '5000' });
    const asked = model.exchanges.slice(before);
    expect(made.outputs).toMatchObject({ status: 'stopped', 'stopped-reason': 'budget-tokens', iterations: '1' });
    const told = asked.reduce((sum, { tokens }) => sum + (tokens?.input ?? 0) + (tokens?.output ?? 0), 0);
    expect(Number(made.outputs.tokens)).toBe(told);
    expect(told).toBeLessThanOrEqual(6_000);
    expect(made.outputs).toMatchObject({ 'cost-known': 'true', metering: 'gateway' });
    // gpt-5.4: $2.50 and $15 a million.
    expect(Number(made.outputs['cost-usd'])).toBeCloseTo((asked.length * (900 * 2.5 + 100 * 15)) / 1e6, 9);
  });

  it('keeps the key from the agent and out of all that it hands on', async () => {
    const made = await make({ 'base-url': `${model.url}/v1`, 'max-tokens': '3000' });
    const directory = made.outputs.directory ?? '';
    const files = await readdir(directory);
    const kept = await Promise.all(files.map((name) => readFile(join(directory, name), 'utf8')));
    expect(kept.join('\n')).toContain('the budget of 3000 tokens is used up');
    expect(
      `${kept.join('\n')}${made.log}${JSON.stringify(made.outputs)}`.replaceAll(`::add-mask::${KEY}`, ''),
    ).not.toContain(KEY);
    expect(model.exchanges.at(-1)?.request.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  it('is stopped by its budget of money', async () => {
    const made = await make({ 'base-url': `${model.url}/v1`, 'max-cost': '$0.01' });
    expect(made.outputs).toMatchObject({ 'stopped-reason': 'budget-cost', iterations: '1' });
    expect(Number(made.outputs['cost-usd'])).toBeLessThan(0.01 + 0.00375);
  });
});

describe('what is missing is said before anything is spent', () => {
  it.each([
    ['a key', { agent: 'claude-code', 'api-key': '' }, 'E_AGENT_KEY', 'secrets.ANTHROPIC_API_KEY'],
    ['any key', { agent: 'copilot', 'api-key': '' }, 'E_AGENT_KEY', 'copilot-requests: write'],
    [
      'a price',
      { model: 'house-model', 'base-url': 'https://models.example', 'max-cost': '$1' },
      'E_AGENT_PRICE',
      'max-tokens',
    ],
    ['a model', { agent: 'pi', model: '', 'base-url': 'https://models.example' }, 'E_INPUT_MISSING', 'model'],
    ['a vendor', { agent: 'opencode', model: 'house-model' }, 'E_INPUT_INVALID', 'base-url'],
    ['encryption', { 'base-url': 'http://models.example' }, 'E_INPUT_INVALID', 'https'],
    ['a command', { agent: 'acp', 'agent-command': '' }, 'E_INPUT_MISSING', 'agent-command'],
  ])('%s', async (_, inputs, code, remedy) => {
    const before = model.asked.length;
    const made = await make(inputs);
    expect(errorsOf(made)).toMatchObject([
      { title: expect.stringContaining(code), message: expect.stringContaining(remedy) },
    ]);
    expect(model.asked.length).toBe(before);
  });
});
