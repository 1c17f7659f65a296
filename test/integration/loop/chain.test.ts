import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, digestOf } from '@loop-actions/contract';
import { describe, expect, it } from 'vitest';
import { declaredPermissions } from '../../support/chain/index.ts';
import type { LoopWorld } from '../../support/loop-world/index.ts';
import type { CommandAgent } from '../../support/real-bugs/index.ts';
import type { ActionRun } from '../../support/runner/index.ts';
import { askGit, branchesOf, errorsOf, openWorld, readItem, readRunReport, runStep, tipOf } from './loop-room.ts';
import { smallProject } from './small-project.ts';

const bug = smallProject();

const {
  triage = {},
  publish = {},
  ask = {},
} = declaredPermissions(['maintenance-loop.yml', 'loop-item.yml', 'oracle.yml']);
/** What the examples grant each job of the chain, and nothing more; maker and gate have no token at all. */
const JOBS = { triage, publish, oracle: ask };

/** Jobs that hand directories to each other. */
class Chain {
  readonly world: LoopWorld;
  readonly #temp: string;

  private constructor(world: LoopWorld, temp: string) {
    this.world = world;
    this.#temp = temp;
  }

  static async open(world: LoopWorld): Promise<Chain> {
    for (const [job, permissions] of Object.entries(JOBS)) world.github.jobs.declare(job, permissions);
    const temp = join(world.directory, 'temp');
    await mkdir(temp, { mode: 0o755 });
    return new Chain(world, temp);
  }

  #step(action: string, inputs: Readonly<Record<string, string>>, runId = '1'): Promise<ActionRun> {
    const token = action in JOBS ? `ghs_${action}` : '';
    return runStep(this.world, action, { inputs, job: action, token, tempDirectory: this.#temp, runId });
  }

  triage(inputs: Readonly<Record<string, string>> = {}, runId?: string): Promise<ActionRun> {
    return this.#step('triage', { upload: 'false', ...inputs }, runId);
  }

  async maker(plan: ActionRun, agent: CommandAgent, inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
    const { command } = await agent.install(join(this.world.directory, 'agent'));
    const own = { upload: 'false', item: '#1', 'agent-command': command, ...planOf(plan) };
    return this.#step('maker', { ...own, ...inputs });
  }

  gate(plan: ActionRun, made: ActionRun, inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
    const own = { upload: 'false', 'held-out': this.world.heldOut, 'report-only': 'true' };
    return this.#step('gate', { ...own, ...planOf(plan), ...candidateOf(made), ...inputs });
  }

  publish(plan: ActionRun, inputs: Readonly<Record<string, string>>, runId?: string): Promise<ActionRun> {
    return this.#step('publish', { item: '#1', ...planOf(plan), ...inputs }, runId);
  }

  oracle(): Promise<ActionRun> {
    return this.#step('oracle', { batch: '1' });
  }

  /** A copy of a directory that a test may spoil. */
  async copy(directory: string | undefined, spoil: (copy: string) => Promise<void>): Promise<string> {
    const target = join(this.#temp, `copy-${(await readdir(this.#temp)).length}`);
    await cp(directory ?? '', target, { recursive: true });
    await spoil(target);
    return target;
  }
}

const planOf = ({ outputs }: ActionRun) => ({
  plan: outputs.plan ?? '',
  'plan-digest': outputs['plan-digest'] ?? '',
});
const candidateOf = ({ outputs }: ActionRun) => ({
  candidate: outputs.candidate ?? '',
  'candidate-digest': outputs['candidate-digest'] ?? '',
});
const verdictOf = ({ outputs }: ActionRun) => ({
  'gate-verdict': outputs['gate-verdict'] ?? '',
  'gate-verdict-digest': outputs['verdict-digest'] ?? '',
});

/** A document with another content and a digest that fits it: what somebody writes who knows the format. */
async function forge(file: string, change: Readonly<Record<string, unknown>>): Promise<void> {
  const document = { ...(JSON.parse(await readFile(file, 'utf8')) as object), ...change };
  await writeFile(file, canonicalJson({ ...document, digest: digestOf(document) }));
}

describe('the chain of jobs', () => {
  it('ends like the one job: triage, maker, gate, publish and oracle, each with its own permissions', async () => {
    await using world = await openWorld({ bug });
    const chain = await Chain.open(world);
    const plan = await chain.triage();
    expect(plan.outputs).toMatchObject({ status: 'selected', items: '["#1"]', count: '1', readiness: 'ready' });
    const made = await chain.maker(plan, bug.honestAgent);
    expect(made.outputs).toMatchObject({ status: 'candidate', 'stopped-reason': 'done', iterations: '1' });
    const judged = await chain.gate(plan, made);
    expect(judged.outputs).toMatchObject({ verdict: 'pass', tree: made.outputs.tree });
    const published = await chain.publish(plan, { ...candidateOf(made), ...verdictOf(judged) });
    expect(published.outputs).toMatchObject({ status: 'published', 'pull-request-number': '2', recorded: 'true' });
    expect((await chain.oracle()).outputs).toMatchObject({ done: 'false', remaining: '1' });

    const head = published.outputs['pull-request-head-sha'] ?? '';
    expect(await askGit(world, 'log', '-1', '--format=%P %T', head)).toBe(
      `${await tipOf(world, 'main')} ${made.outputs.tree}`,
    );
    expect(await readItem(world)).toMatchObject({ status: 'drafted', entries: [{ key: '1/1', outcome: 'succeeded' }] });
    const report = await readRunReport(world, '1');
    expect(report.attempts).toMatchObject([{ item: '#1', verdict: 'pass', pullRequest: { number: 2 } }]);
    expect(report.decisions).toMatchObject([{ item: '#1', outcome: 'selected' }]);
    expect(world.github.requests.filter(({ job }) => job === 'maker' || job === 'gate')).toEqual([]);
    expect(world.github.requests.filter(({ status }) => status >= 400)).toEqual([]);
    world.github.assertClean();
  });

  it('records a red verdict, a missing verdict and a missing candidate as failed attempts, and publishes none', async () => {
    await using world = await openWorld({ bug });
    const chain = await Chain.open(world);
    const plan = await chain.triage();
    const made = await chain.maker(plan, bug.wrongAgent);
    const judged = await chain.gate(plan, made);
    expect(judged.outputs).toMatchObject({ verdict: 'fail', 'failure-class': 'test' });
    for (const inputs of [{ ...candidateOf(made), ...verdictOf(judged) }, candidateOf(made), {}]) {
      const published = await chain.publish(plan, inputs);
      expect(published).toMatchObject({ exitCode: 0, outputs: { status: 'not-published', recorded: 'true' } });
    }
    expect(await branchesOf(world)).toEqual(['main']);
    expect(await readItem(world)).toMatchObject({ failedAttempts: 1, entries: [{ key: '1/1', outcome: 'failed' }] });
  });
});

describe('what is handed over', () => {
  /** A verdict that passes and its candidate, in one world for all tests. */
  async function judgedWorld() {
    const world = await openWorld({ bug });
    const chain = await Chain.open(world);
    const plan = await chain.triage();
    const made = await chain.maker(plan, bug.honestAgent);
    const judged = await chain.gate(plan, made);
    return { world, chain, plan, made, judged };
  }
  const spoiled: readonly {
    what: string;
    code: RegExp;
    part: 'candidate' | 'verdict';
    spoil: (copy: string) => Promise<void>;
  }[] = [
    {
      what: 'candidate is empty',
      code: /E_CANDIDATE/,
      part: 'candidate',
      spoil: (copy) => rm(join(copy, 'candidate.json')),
    },
    {
      what: 'candidate is cut off',
      code: /E_CANDIDATE_INVALID/,
      part: 'candidate',
      spoil: async (copy) => {
        const file = join(copy, 'candidate.json');
        await writeFile(file, (await readFile(file, 'utf8')).slice(0, 200));
      },
    },
    {
      what: 'patch is another',
      code: /E_CANDIDATE_DIGEST/,
      part: 'candidate',
      spoil: (copy) => writeFile(join(copy, 'change.patch'), ''),
    },
    {
      what: 'candidate is for another item',
      code: /E_CANDIDATE_INVALID/,
      part: 'candidate',
      spoil: (copy) => forge(join(copy, 'candidate.json'), { item: '#7' }),
    },
    {
      what: 'candidate is of another run',
      code: /E_CANDIDATE_INVALID/,
      part: 'candidate',
      spoil: (copy) => forge(join(copy, 'candidate.json'), { run: '77' }),
    },
    {
      what: 'candidate stands on another base',
      code: /E_CANDIDATE_INVALID/,
      part: 'candidate',
      spoil: (copy) => forge(join(copy, 'candidate.json'), { baseSha: 'a'.repeat(40) }),
    },
    {
      what: 'verdict is empty',
      code: /E_VERDICT_INVALID/,
      part: 'verdict',
      spoil: (copy) => writeFile(join(copy, 'verdict.json'), ''),
    },
    {
      what: 'verdict was changed by hand',
      code: /E_VERDICT_DIGEST/,
      part: 'verdict',
      spoil: async (copy) => {
        const file = join(copy, 'verdict.json');
        await writeFile(file, (await readFile(file, 'utf8')).replace('"required": true', '"required": false'));
      },
    },
    {
      what: 'verdict is about another tree',
      code: /E_VERDICT/,
      part: 'verdict',
      spoil: (copy) =>
        forge(join(copy, 'verdict.json'), {
          subject: { candidateDigest: `sha256:${'0'.repeat(64)}`, tree: 'b'.repeat(40) },
        }),
    },
  ];

  it('is refused by publish when it does not fit: red, recorded as failed, nothing published', async () => {
    const { world, chain, plan, made, judged } = await judgedWorld();
    await using _closing = world;
    for (const { what, code, part, spoil } of spoiled) {
      const directory = part === 'candidate' ? made.outputs.candidate : judged.outputs['gate-verdict'];
      const copy = await chain.copy(directory, spoil);
      // Without digests: whoever can swap the files of an artifact must not be helped by a caller who checks none.
      const handed = { candidate: made.outputs.candidate ?? '', 'gate-verdict': judged.outputs['gate-verdict'] ?? '' };
      const inputs = part === 'candidate' ? { ...handed, candidate: copy } : { ...handed, 'gate-verdict': copy };
      const published = await chain.publish(plan, inputs);
      expect(published.exitCode, what).toBe(1);
      expect(errorsOf(published), what).toEqual([{ title: expect.stringMatching(code), message: expect.any(String) }]);
    }
    expect(await branchesOf(world)).toEqual(['main']);
    expect(world.github.pulls).toEqual([]);
    expect(await readItem(world)).toMatchObject({ failedAttempts: 1 });
  });

  it('is refused when a digest that came as an output is not its own', async () => {
    const { world, chain, plan, made, judged } = await judgedWorld();
    await using _closing = world;
    const zero = `sha256:${'0'.repeat(64)}`;
    const whole = { ...candidateOf(made), ...verdictOf(judged) };
    const codes: string[] = [];
    for (const wrong of ['plan-digest', 'candidate-digest', 'gate-verdict-digest']) {
      const published = await chain.publish(plan, { ...whole, [wrong]: zero });
      codes.push(...errorsOf(published).map(({ title }) => title));
    }
    codes.push(...errorsOf(await chain.gate(plan, made, { 'candidate-digest': zero })).map(({ title }) => title));
    expect(codes).toEqual(['E_PLAN_INVALID', 'E_CANDIDATE_DIGEST', 'E_VERDICT_DIGEST', 'E_CANDIDATE_DIGEST']);
    expect(world.github.pulls).toEqual([]);
  });

  it('is bound by its digest: a verdict forged on its way is published without one, and refused with it', async () => {
    await using world = await openWorld({ bug });
    const chain = await Chain.open(world);
    const plan = await chain.triage();
    const made = await chain.maker(plan, bug.wrongAgent);
    const judged = await chain.gate(plan, made);
    const forged = await chain.copy(judged.outputs['gate-verdict'], async (copy) => {
      const file = join(copy, 'verdict.json');
      const { checks } = JSON.parse(await readFile(file, 'utf8')) as { checks: object[] };
      const passed = checks.map((check) => ({ ...check, verdict: 'pass', failureClass: null }));
      await forge(file, { checks: passed, verdict: 'pass', failureClass: null });
    });
    const inputs = { ...candidateOf(made), ...verdictOf(judged), 'gate-verdict': forged };
    expect(errorsOf(await chain.publish(plan, inputs))).toMatchObject([{ title: 'E_VERDICT_DIGEST' }]);
    expect(world.github.pulls).toEqual([]);
    expect((await chain.publish(plan, { ...inputs, 'gate-verdict-digest': '' })).outputs.status).toBe('published');
  });

  it('must be a plan of this run and this repository, whole, with the item in it', async () => {
    const { world, chain, plan, made, judged } = await judgedWorld();
    await using _closing = world;
    const whole = { ...candidateOf(made), ...verdictOf(judged), 'plan-digest': '' };
    const other = (change: Readonly<Record<string, unknown>>) =>
      chain.copy(plan.outputs.plan, (copy) => forge(join(copy, 'plan.json'), change));
    const plans = [
      await other({ run: '77' }),
      await other({ repository: 'acme/other' }),
      await other({ items: [] }),
      await chain.copy(plan.outputs.plan, (copy) => writeFile(join(copy, 'plan.json'), '{"schemaVersion": 1')),
      await chain.copy(plan.outputs.plan, (copy) => rm(join(copy, 'plan.json'))),
    ];
    const state = await world.readState();
    for (const directory of plans) {
      const published = await chain.publish(plan, { ...whole, plan: directory });
      expect(published.exitCode).toBe(1);
      expect(errorsOf(published)).toMatchObject([{ title: 'E_PLAN_INVALID' }]);
    }
    const madeAgain = await chain.maker(plan, bug.honestAgent, { plan: plans[0] ?? '', 'plan-digest': '' });
    expect(errorsOf(madeAgain)).toMatchObject([{ title: 'E_PLAN_INVALID' }]);
    expect(await world.readState()).toBe(state);
  });
});
