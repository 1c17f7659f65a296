import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { smallProject } from '../../test/integration/loop/small-project.ts';
import { type ActRun, exportRelease, runAct } from '../../test/support/act/index.ts';
import { type FakeArtifactService, startArtifactService } from '../../test/support/artifacts/index.ts';
import { declaredPermissions, EXAMPLES } from '../../test/support/chain/index.ts';
import { createLoopWorld, type LoopWorld, REPOSITORY } from '../../test/support/loop-world/index.ts';

const WORKFLOWS = ['maintenance-loop.yml', 'loop-item.yml'] as const;
const RUNS = 3;
const OURS = 'org/loop-actions/';
const TOKEN = 'ghs_shared_by_all_jobs';

/** One run of the chain under act. */
export interface ChainTimes {
  /** Seconds of each of our steps, in their order. */
  readonly steps: readonly { readonly action: string; readonly seconds: number }[];
  /** Seconds from act's start to its end. */
  readonly wall: number;
}

interface Workflow {
  readonly jobs: Record<
    string,
    { outputs?: Record<string, string>; steps?: { name?: string; uses?: string; run?: string }[] }
  >;
}

/** Job outputs that carry the chain to its end where no action runs. */
const CONSTANT_OUTPUTS: Readonly<Record<string, string>> = { items: '["#1"]', count: '1', verdict: 'pass' };

/** The workflow with `run: true` where it uses our actions. */
function idle(text: string): string {
  const workflow = parse(text) as Workflow;
  for (const job of Object.values(workflow.jobs)) {
    const steps = job.steps?.map((step) => (step.uses?.startsWith(OURS) ? { name: step.uses, run: 'true' } : step));
    if (steps !== undefined) job.steps = steps;
    for (const name of Object.keys(job.outputs ?? {})) {
      job.outputs = { ...job.outputs, [name]: CONSTANT_OUTPUTS[name] ?? 'constant' };
    }
  }
  return stringify(workflow);
}

async function openWorld(change: (text: string) => string): Promise<LoopWorld> {
  const world = await createLoopWorld({ bug: smallProject() });
  for (const [job, permissions] of Object.entries(declaredPermissions(WORKFLOWS))) {
    world.github.jobs.declare(job, permissions);
  }
  world.github.addToken(TOKEN, { job: null, repository: `${REPOSITORY.owner}/${REPOSITORY.name}` });
  const place = join(world.workspace, '.github', 'workflows');
  await mkdir(place, { recursive: true });
  for (const name of WORKFLOWS) {
    await writeFile(join(place, name), change(await readFile(join(EXAMPLES, name), 'utf8')));
  }
  return world;
}

/** One item by an instant agent, from the event to the oracle's answer. */
async function runChain(
  { suite, artifacts }: { readonly suite: string; readonly artifacts: FakeArtifactService },
  { runId, isIdle }: { readonly runId: string; readonly isIdle: boolean },
): Promise<ChainTimes> {
  const world = await openWorld(isIdle ? idle : (text) => text);
  try {
    const { command } = await smallProject().honestAgent.install(join(world.directory, 'agent'));
    const startedAt = performance.now();
    const act = await runAct({
      repositoryDir: world.workspace,
      workflow: '.github/workflows/maintenance-loop.yml',
      event: { name: 'workflow_dispatch', payload: { repository: { default_branch: 'main' } } },
      vars: { LOOP_AGENT_COMMAND: command, LOOP_HELD_OUT: world.heldOut },
      repository: `${REPOSITORY.owner}/${REPOSITORY.name}`,
      runId,
      github: world.github,
      token: TOKEN,
      localRepositories: { 'org/loop-actions@v1': suite },
      env: { ACTIONS_RUNTIME_TOKEN: artifacts.token(runId), ACTIONS_RESULTS_URL: artifacts.url },
    });
    const wall = (performance.now() - startedAt) / 1000;
    if (!isIdle && world.github.pulls.length !== 1) throw new Error(`no pull request: ${act.log.slice(-1000)}`);
    return { steps: ourSteps(act), wall };
  } finally {
    await world.close();
  }
}

function ourSteps(act: ActRun): ChainTimes['steps'] {
  if (act.exitCode !== 0) throw new Error(`act ended with ${act.exitCode}: ${act.log.slice(-1000)}`);
  return act.jobs
    .flatMap(({ steps }) => steps)
    .filter(({ name, durationMs }) => name.includes(OURS) && durationMs !== null)
    .map(({ name, durationMs }) => ({
      action: /loop-actions\/([^@]+)/.exec(name)?.[1] ?? name,
      seconds: (durationMs ?? 0) / 1000,
    }));
}

export interface MeasuredChain {
  /** The chain, several times, each on a repository of its own. */
  readonly chain: readonly ChainTimes[];
  /** The same workflows where each of our steps only runs `true`. */
  readonly idle: ChainTimes;
}

/** Times the chain under act from what a release holds. Throws where act is absent or a run does not end in a pull request. */
export async function timeChain(): Promise<MeasuredChain> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-chain-'));
  const artifacts = await startArtifactService();
  try {
    const place = { suite: exportRelease(join(folder, 'suite')), artifacts };
    const chain: ChainTimes[] = [];
    for (let run = 1; run <= RUNS; run++) chain.push(await runChain(place, { runId: `${run}`, isIdle: false }));
    return { chain, idle: await runChain(place, { runId: '99', isIdle: true }) };
  } finally {
    await artifacts[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  }
}
