import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AgentRuntime, packagedRuntime } from '@loop-actions/agent';
import type { Verdict } from '@loop-actions/contract';
import type { CandidateOnDisk } from '@loop-actions/git';
import { readProvider } from '@loop-actions/model/gateway';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ModelServer, type Script, startModelServer } from '../../support/model-server/index.ts';
import { type CheckerRoom, openCheckerRoom, SPEC } from './checker-room.ts';

const KEY = 'sk-real-key-of-the-provider-0123456789';
const ANSWER = JSON.stringify({ verdict: 'pass', reason: 'It is right.', findings: [] });
/** A thousand tokens an answer. */
const says: Script = () => ({
  does: 'say',
  text: `\`\`\`json\n${ANSWER}\n\`\`\``,
  tokens: { input: 900, cacheRead: 0, output: 100 },
});

/** Claude Code as far as its adapter sees it: asks three times, and its last message is what the model said. */
const FAKE_CLAUDE = `
const args = process.argv.slice(2);
const after = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : 'none');
const say = (event) => process.stdout.write(JSON.stringify(event) + '\\n');
const ask = () => fetch(process.env.ANTHROPIC_BASE_URL + '/v1/messages', {
  method: 'POST',
  headers: { 'x-api-key': process.env.ANTHROPIC_API_KEY, 'content-type': 'application/json' },
  body: JSON.stringify({ model: after('--model'), max_tokens: 500, messages: [{ role: 'user', content: 'Read on.' }] }),
});
(async () => {
  say({ type: 'assistant', message: { content: [{ type: 'text', text: 'tools ' + after('--tools') }] } });
  let text = '';
  for (let times = 0; times < 3; times++) {
    const answer = await ask();
    if (!answer.ok) {
      say({ type: 'result', is_error: true, result: await answer.text() });
      process.exit(1);
    }
    text = (await answer.json()).content.at(-1).text;
  }
  say({ type: 'result', is_error: false, result: text });
})();
`;

/** Asks for a model of its own choice, and passes whatever it is shown. */
const OWN_WILL = `
const { writeFileSync } = require('node:fs');
(async () => {
  const answer = await fetch(process.env.OPENAI_BASE_URL + '/chat/completions', {
    method: 'POST',
    headers: { authorization: 'Bearer ' + process.env.OPENAI_API_KEY, 'content-type': 'application/json' },
    body: JSON.stringify({ model: process.argv[2] ?? process.env.LOOP_MODEL, messages: [{ role: 'user', content: 'x' }] }),
  });
  await answer.text();
  if (answer.ok) writeFileSync(process.env.LOOP_VERDICT_FILE, ${JSON.stringify(ANSWER)});
})();
`;

let room: CheckerRoom;
let model: ModelServer;
let programs: string;
beforeAll(async () => {
  room = await openCheckerRoom();
  model = await startModelServer(says);
  programs = join(room.directory, 'programs');
  await mkdir(programs);
  await chmod(programs, 0o755);
  await writeFile(join(programs, 'claude.cjs'), FAKE_CLAUDE, { mode: 0o644 });
  await writeFile(join(programs, 'own-will.cjs'), OWN_WILL, { mode: 0o644 });
});
afterAll(async () => {
  await model[Symbol.asyncDispose]();
  await room.remove();
});

/** The real adapter, with a program in the place of the CLI. */
const claude = (): AgentRuntime => ({
  ...packagedRuntime('claude-code', {
    program: [process.execPath, join(programs, 'claude.cjs')],
    directory: programs,
  }),
  model: { name: 'claude-sonnet-5', access: { provider: readProvider(model.url, KEY), wire: 'messages' } },
});
const spentOf = (from: number): number =>
  model.exchanges.slice(from).reduce((sum, { tokens }) => sum + (tokens?.input ?? 0) + (tokens?.output ?? 0), 0);

describe('an agent from npm as the checker', () => {
  it('gets tools that only read, goes through the gateway, and answers by its last message', async () => {
    const before = model.exchanges.length;
    const checked = await room.review('', { runtime: claude, model: 'claude-sonnet-5' });
    expect(checked).toMatchObject({ answer: 'pass', metering: 'gateway', usage: { iterations: 1, tokens: 3_000 } });
    expect(checked.usage.costUsd).toBeGreaterThan(0);
    expect(checked.transcript).toContain('tools Read,Grep,Glob');
    expect(checked.verdict.judge.model).toBe('claude-sonnet-5');
    expect(checked.verdict.checks[0]?.evidence).toContainEqual({
      kind: 'figure',
      label: 'models that answered',
      value: 'claude-sonnet-5',
    });
    const asked = model.exchanges.slice(before);
    expect(asked.map(({ request }) => request.headers['x-api-key'])).toEqual([KEY, KEY, KEY]);
    expect(`${checked.transcript}${checked.prompt}${JSON.stringify(checked.verdict)}`).not.toContain(KEY);
  });

  it('is stopped by its budget, and then its answer is a fail', async () => {
    const { answer, reason, usage } = await room.review('', { runtime: claude, limits: { maxTokens: 2_000 } });
    expect({ answer, reason }).toMatchObject({
      answer: 'fail',
      reason: expect.stringContaining('tokens for the review'),
    });
    expect(usage.tokens).toBeLessThanOrEqual(3_000);
  });
});

describe('lenses that look at the same time', () => {
  const lenses = ['security', 'bugs', 'quality', 'review'];
  const limit = 5_000;

  it('share one budget, of which together they spend no more', async () => {
    const before = model.exchanges.length;
    const checked = await room.review('', { runtime: claude, lenses, limits: { maxTokens: limit } });
    expect(checked.answer).toBe('fail');
    // Each exact, and no request counted for two of them.
    expect(checked.usage).toMatchObject({ iterations: 4, tokens: spentOf(before) });
    // At most the one answer in flight goes over.
    expect(spentOf(before)).toBeLessThanOrEqual(limit + 1_000);
    expect(spentOf(before)).toBeGreaterThan(limit - 1_000);
  });

  it('would spend it each for itself without, which is the attack', async () => {
    const before = model.exchanges.length;
    for (const lens of lenses) await room.review('', { runtime: claude, lenses: [lens], limits: { maxTokens: limit } });
    expect(spentOf(before)).toBe(12_000);
  });

  it('all pass where it is enough', async () => {
    const checked = await room.review('', { runtime: claude, lenses, limits: { maxTokens: 200_000 } });
    expect(checked).toMatchObject({ answer: 'pass', usage: { tokens: 12_000 } });
  });
});

describe('another vendor, by the models that answered', () => {
  const demanding = SPEC.replace('\n## Gates', '- the checker differs from the maker by vendor\n\n## Gates');
  let strict: CheckerRoom;
  beforeAll(async () => {
    strict = await openCheckerRoom({}, demanding);
  });
  afterAll(() => strict.remove());

  const madeBy = async (models: string[]): Promise<CandidateOnDisk> => {
    const made = await strict.candidate({ 'answer.txt': '42\n' });
    return strict.madeBy(made, { agent: 'command', model: 'gpt-5', models });
  };
  /** Told to be gpt-5, and asking for what it likes. */
  const asking =
    (wanted: string) =>
    (plain: AgentRuntime): AgentRuntime => ({
      ...plain,
      command: (task) => ({ ...plain.command(task), argv: [process.execPath, join(programs, 'own-will.cjs'), wanted] }),
      model: { name: 'gpt-5', access: { provider: readProvider(`${model.url}/v1`, KEY), wire: 'chat' } },
    });
  const check = async (models: string[], wanted: string) =>
    strict.review('true', { candidate: await madeBy(models), runtime: asking(wanted), model: 'gpt-5' });

  it('lets a pass count where the models are of another vendor', async () => {
    expect((await check(['claude-opus-4-5'], 'gpt-5')).answer).toBe('pass');
  });

  it.each([
    ['the checker says that it is of another, and asks the maker’s', ['claude-opus-4-5'], 'claude-haiku-4-5'],
    ['the maker asked the checker’s vendor besides its own', ['claude-opus-4-5', 'gpt-5-mini'], 'gpt-5'],
    ['nobody can tell whose the model is', ['claude-opus-4-5'], 'house-model'],
    ['no model of the maker was seen', [], 'gpt-5'],
  ])('lets none count where %s', async (_name, models, wanted) => {
    const { answer, verdict, reason } = await check(models, wanted);
    expect(answer).toBe('unsure');
    expect(verdict).toMatchObject({ verdict: 'error', failureClass: 'config' });
    expect(reason).toContain('has to be of another vendor than the maker');
  });
});

describe('the checker as a step, with a key', () => {
  let candidate: CandidateOnDisk;
  let gate: Verdict;
  beforeAll(async () => {
    candidate = await room.candidate({ 'answer.txt': '42\n' });
    gate = await room.judge(candidate);
  });
  const step = (inputs: Readonly<Record<string, string>>) =>
    room.runAction(
      { 'agent-command': `node ${join(programs, 'own-will.cjs')}`, model: 'gpt-5.4', ...inputs },
      { candidate, gate },
    );
  const withKey = () => ({ 'api-key': KEY, 'base-url': `${model.url}/v1` });

  it('counts what it spent and what is left, and hands on no key', async () => {
    const run = await step({ ...withKey(), lenses: 'security, bugs', 'max-tokens': '100k', 'max-cost': '$1' });
    expect(run, run.stdout).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'pass', tokens: '2000', 'cost-known': 'true', metering: 'gateway' },
    });
    expect(JSON.parse(run.outputs['budget-left'] ?? '')).toMatchObject({ maxTokens: 98_000 });
    const directory = run.outputs.directory ?? '';
    const kept = await Promise.all((await readdir(directory)).map((name) => readFile(join(directory, name), 'utf8')));
    expect(`${kept.join('\n')}${JSON.stringify(run.outputs)}${run.summary}`).not.toContain(KEY);
  });

  it.each([
    ['a key', { agent: 'claude-code', 'agent-command': '' }, 'E_AGENT_KEY'],
    [
      'a price',
      { ...{ 'api-key': KEY, 'base-url': 'https://models.example' }, model: 'house', 'max-cost': '$1' },
      'E_AGENT_PRICE',
    ],
    ['a command', { agent: 'acp', 'agent-command': '' }, 'E_INPUT_MISSING'],
  ])('says that %s is missing before anything is spent', async (_name, inputs, code) => {
    const before = model.exchanges.length;
    const run = await step(inputs);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(code);
    expect(model.exchanges.length).toBe(before);
  });
});
