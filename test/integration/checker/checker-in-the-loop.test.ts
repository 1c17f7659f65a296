import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { LoopWorld } from '../../support/loop-world/index.ts';
import type { ActionRun } from '../../support/runner/index.ts';
import {
  branchesOf,
  errorsOf,
  isEscalated,
  openWorld,
  readInterrupts,
  readItem,
  readRunReport,
  runStep,
} from '../loop/loop-room.ts';
import { SMALL_SPEC, smallProject } from '../loop/small-project.ts';
import { answer, shell } from './checker-room.ts';

const ASKS_FOR_CHECKER = SMALL_SPEC.replace('## Gates', '## Roles\n\n- checker: `command`, model `second`\n\n## Gates');
const asking = () => smallProject({ spec: ASKS_FOR_CHECKER });
const reviewer = (verdict: string) => ({ 'checker-agent-command': shell(answer(verdict)) });
/** Prints a pass and answers nothing. */
const talker = { 'checker-agent-command': shell(`printf '{"verdict":"pass","reason":"fine","findings":[]}'`) };

describe('the root action', () => {
  it('publishes what gate and checker passed, and says who judged', async () => {
    const bug = asking();
    const world = await openWorld({ bug });
    const run = await world.runLoop({ runId: '1', agent: bug.honestAgent, inputs: reviewer('pass') });
    expect(run, run.stdout).toMatchObject({ exitCode: 0 });
    expect(world.github.pulls).toHaveLength(1);
    const body = world.github.pulls[0]?.body ?? '';
    expect(body).toContain('Judged by `gate` and `checker`');
    expect(body).toMatch(/\| checker review \| pass \|/);
    expect(await readItem(world)).toMatchObject({
      status: 'drafted',
      gates: expect.arrayContaining([{ name: 'checker review', outcome: 'passed' }]),
    });
    const [attempt] = (await readRunReport(world, '1')).attempts;
    // What the reviewer used nobody knows, so what the attempt used is not known either.
    expect(attempt).toMatchObject({ verdict: 'pass', usage: { iterations: 2, tokens: null, costUsd: null } });
  });

  it.each([
    ['says fail', reviewer('fail'), 'the checker says fail: It is a fail.'],
    ['only prints a pass (O15)', talker, 'the checker says fail: The reviewer gave no answer'],
  ])('publishes nothing when the checker %s, and records a failed attempt', async (_name, inputs, note) => {
    const bug = asking();
    const world = await openWorld({ bug });
    const run = await world.runLoop({ runId: '1', agent: bug.honestAgent, inputs });
    expect(run, run.stdout).toMatchObject({ exitCode: 0 });
    expect(world.github.pulls).toEqual([]);
    expect(await branchesOf(world)).toEqual(['main']);
    const item = await readItem(world);
    expect(item).toMatchObject({ status: 'ready', failedAttempts: 1 });
    expect(item.entries[0]?.note).toContain(note);
    expect((await readRunReport(world, '1')).attempts).toMatchObject([{ verdict: 'fail', pullRequest: null }]);
  });

  it('asks a person when the checker is unsure', async () => {
    const bug = asking();
    const world = await openWorld({ bug });
    await world.runLoop({ runId: '1', agent: bug.honestAgent, inputs: reviewer('unsure') });
    expect(world.github.pulls).toEqual([]);
    expect(await readItem(world)).toMatchObject({ status: 'escalated' });
    expect(isEscalated(world)).toBe(true);
    expect(world.github.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('the checker says unsure: It is a unsure.'),
    ]);
  });

  it('starts no checker behind a red gate, whatever the checker would say (O16)', async () => {
    const bug = asking();
    const world = await openWorld({ bug });
    const run = await world.runLoop({ runId: '1', agent: bug.wrongAgent, inputs: reviewer('pass') });
    expect(run.stdout).not.toContain('the review starts');
    expect(world.github.pulls).toEqual([]);
    expect((await readItem(world)).entries[0]?.note).toBe('the gate says fail: acceptance');
  });

  it('escalates, and starts no agent, when the spec asks for a checker and none is given', async () => {
    const bug = asking();
    const world = await openWorld({ bug });
    const run = await world.runLoop({ runId: '1', agent: bug.honestAgent });
    expect(run, run.stdout).toMatchObject({ exitCode: 0 });
    expect(run.stdout).not.toContain('iteration 1 starts');
    expect(world.github.pulls).toEqual([]);
    expect(isEscalated(world)).toBe(true);
    expect(await readInterrupts(world)).toMatchObject([
      { question: expect.stringContaining('the spec asks for a checker and none is configured') },
    ]);
    expect((await readRunReport(world, '1')).attempts).toMatchObject([{ usage: { iterations: 0, tokens: 0 } }]);
  });

  it('hears a checker that the spec does not ask for, when it says no', async () => {
    const bug = smallProject();
    const world = await openWorld({ bug });
    await world.runLoop({ runId: '1', agent: bug.honestAgent, inputs: reviewer('fail') });
    expect(world.github.pulls).toEqual([]);
    await world.runLoop({ runId: '2', agent: bug.honestAgent });
    expect(world.github.pulls).toHaveLength(1);
  });

  it('starts nothing with a checker command that can’t be read', async () => {
    const bug = asking();
    const world = await openWorld({ bug });
    const inputs = { 'checker-agent-command': 'review | tee' };
    const run = await world.runLoop({ runId: '1', agent: bug.honestAgent, inputs });
    expect(run.exitCode).toBe(1);
    expect(errorsOf(run)).toMatchObject([{ title: 'E_AGENT_COMMAND' }]);
    expect(run.stdout).not.toContain('iteration 1 starts');
  });
});

/** The actions as steps of one job, handing over by directories. */
class Chain {
  readonly world: LoopWorld;
  readonly #plan: Record<string, string> = {};
  #candidate: Record<string, string> = {};
  #gate: ActionRun | null = null;

  constructor(world: LoopWorld) {
    this.world = world;
  }

  async upToGate(bug: ReturnType<typeof smallProject>, agent = bug.honestAgent): Promise<void> {
    const triage = await this.step('triage', {}, 'ghs_loop');
    Object.assign(this.#plan, { plan: triage.outputs.plan, 'plan-digest': triage.outputs['plan-digest'] });
    const { command } = await agent.install(mkdtempSync(join(this.world.directory, 'agent-')));
    const made = await this.step('maker', { item: '#1', 'agent-command': command });
    const { candidate = '', 'candidate-digest': digest = '' } = made.outputs;
    this.#candidate = { candidate, 'candidate-digest': digest };
    this.#gate = await this.step('gate', {
      ...this.#candidate,
      'held-out': this.world.heldOut,
      'report-only': 'true',
    });
  }

  check(script: string): Promise<ActionRun> {
    const { 'gate-verdict': gate = '', 'verdict-digest': digest = '' } = this.#gate?.outputs ?? {};
    const handed = { 'gate-verdict': gate, 'gate-verdict-digest': digest };
    return this.step('checker', { ...this.#candidate, ...handed, 'agent-command': shell(script) });
  }

  publish(checker: ActionRun | null, over: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
    const { 'gate-verdict': gate = '', 'verdict-digest': digest = '' } = this.#gate?.outputs ?? {};
    const { 'checker-verdict': review = '', 'verdict-digest': reviewed = '' } = checker?.outputs ?? {};
    const checked = checker === null ? {} : { 'checker-verdict': review, 'checker-verdict-digest': reviewed };
    const judged = { 'gate-verdict': gate, 'gate-verdict-digest': digest, ...checked };
    return this.step('publish', { item: '#1', ...this.#candidate, ...judged, ...over }, 'ghs_loop');
  }

  get gateVerdict(): Readonly<Record<string, string>> {
    const { 'gate-verdict': gate = '', 'verdict-digest': digest = '' } = this.#gate?.outputs ?? {};
    return { 'checker-verdict': gate, 'checker-verdict-digest': digest };
  }

  step(action: string, inputs: Readonly<Record<string, string>>, token = ''): Promise<ActionRun> {
    const tempDirectory = mkdtempSync(join(this.world.directory, `temp-${action}-`));
    const upload = action === 'publish' ? {} : { upload: 'false' };
    const all = action === 'triage' ? { ...upload, ...inputs } : { ...upload, ...this.#plan, ...inputs };
    return runStep(this.world, action, { inputs: all, job: 'loop', token, tempDirectory });
  }
}

describe('publish, in a chain of steps', () => {
  let chain: Chain;
  afterEach(() => chain.world.github.assertClean());

  async function open(bug = asking(), agent = bug.honestAgent): Promise<void> {
    chain = new Chain(await openWorld({ bug }));
    await chain.upToGate(bug, agent);
  }

  it('publishes what gate and checker passed', async () => {
    await open();
    const published = await chain.publish(await chain.check(answer('pass')));
    expect(published, published.stdout).toMatchObject({ exitCode: 0, outputs: { status: 'published' } });
    expect(chain.world.github.pulls[0]?.body).toContain('`gate` and `checker`');
  });

  it('puts the review on the pull request that it opens, where that is asked for', async () => {
    await open();
    const nit = { severity: 'notice', message: 'A nit.', file: 'answer.txt', line: 1 };
    const published = await chain.publish(await chain.check(answer('pass', [nit])), { review: 'true' });
    expect(published, published.stdout).toMatchObject({ exitCode: 0, outputs: { status: 'published' } });
    const { number } = chain.world.github.pulls[0] ?? { number: 0 };
    expect(published.outputs['review-url']).toContain(`/pull/${number}#`);
    expect(chain.world.github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('🔵 notice')]);
  });

  it.each(['fail', 'unsure'])('publishes nothing when the checker says %s', async (said) => {
    await open();
    const published = await chain.publish(await chain.check(answer(said)));
    const escalated = String(said === 'unsure');
    expect(published, published.stdout).toMatchObject({
      exitCode: 0,
      outputs: { status: 'not-published', recorded: 'true', escalated },
    });
    expect(chain.world.github.pulls).toEqual([]);
    expect((await readItem(chain.world)).entries[0]?.note).toContain(`the checker says ${said}`);
  });

  it('publishes nothing when the spec asks for a checker and no verdict of one came', async () => {
    await open();
    const published = await chain.publish(null);
    expect(published, published.stdout).toMatchObject({ exitCode: 0, outputs: { status: 'not-published' } });
    expect(chain.world.github.pulls).toEqual([]);
    expect((await readItem(chain.world)).entries[0]?.note).toContain('there is no verdict of one');
  });

  it('publishes without a checker where the spec asks for none', async () => {
    await open(smallProject());
    expect(await chain.publish(null)).toMatchObject({ exitCode: 0, outputs: { status: 'published' } });
  });

  it('takes no gate’s verdict for a checker’s', async () => {
    await open();
    const published = await chain.publish(null, chain.gateVerdict);
    expect(published, published.stdout).toMatchObject({ exitCode: 0, outputs: { status: 'not-published' } });
    expect((await readItem(chain.world)).entries[0]?.note).toContain('is not its own');
  });

  it('publishes nothing behind a red gate with a checker that was made to pass (O16)', async () => {
    const bug = asking();
    await open(bug, bug.wrongAgent);
    const checked = await chain.check(answer('pass'));
    expect(checked.outputs).toMatchObject({ verdict: 'fail', iterations: '0' });
    const published = await chain.publish(checked);
    expect(published, published.stdout).toMatchObject({ outputs: { status: 'not-published' } });
    expect((await readItem(chain.world)).entries[0]?.note).toBe('the gate says fail: acceptance');
  });

  it('publishes nothing, and is red, when the checker’s verdict got lost or was swapped', async () => {
    for (const over of [
      { 'checker-verdict': './no-such-directory' },
      { 'checker-verdict-digest': `sha256:${'0'.repeat(64)}` },
    ]) {
      await open(smallProject());
      const published = await chain.publish(await chain.check(answer('pass')), over);
      expect(published, published.stdout).toMatchObject({ exitCode: 1 });
      expect(chain.world.github.pulls).toEqual([]);
      expect(await readItem(chain.world)).toMatchObject({ failedAttempts: 1 });
    }
  });
});
