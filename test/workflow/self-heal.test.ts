import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getItem, type Intervention, LABELS, parseLoopState, RunReport, STATE_PATHS } from '@loop-actions/contract';
import { createGit } from '@loop-actions/git';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ActRun, exportRelease, leavesOutWorkflowTests, runAct } from '../support/act/index.ts';
import { type FakeArtifactService, startArtifactService } from '../support/artifacts/index.ts';
import { declaredPermissions } from '../support/chain/index.ts';
import { HEALED, healer, PORTABLE } from '../support/heal-world/harness-gap.ts';
import { withHarness } from '../support/heal-world/harness-world.ts';
import { createLoopWorld, type LoopWorld, REPOSITORY } from '../support/loop-world/index.ts';
import { minimist } from '../support/real-bugs/index.ts';

const WORKFLOWS = ['maintenance-loop.yml', 'loop-item.yml', 'oracle.yml', 'self-heal.yml'];
const TOKEN = 'ghs_shared_by_all_jobs';
const DONE_STATES = 'scripts/loop/data/done-states.json';

describe.skipIf(leavesOutWorkflowTests())('workflows-examples/self-heal.yml under act', () => {
  const folder = mkdtempSync(join(tmpdir(), 'self-heal-'));
  const suite = join(folder, 'suite');
  const worlds: LoopWorld[] = [];
  let artifacts: FakeArtifactService;

  beforeAll(async () => {
    exportRelease(suite);
    artifacts = await startArtifactService();
  });
  afterAll(async () => {
    for (const world of worlds) await world.close();
    await artifacts[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  const openWorld = async (): Promise<LoopWorld> => {
    const world = await createLoopWorld({ bug: withHarness(minimist, WORKFLOWS) });
    worlds.push(world);
    for (const [job, permissions] of Object.entries(declaredPermissions(WORKFLOWS)))
      world.github.jobs.declare(job, permissions);
    world.github.addToken(TOKEN, { job: null, repository: `${REPOSITORY.owner}/${REPOSITORY.name}` });
    return world;
  };

  interface Started {
    readonly workflow: string;
    readonly runId: string;
    /** Of the run that ended before; absent: the workflow is started by hand. */
    readonly after?: string;
    readonly vars?: Readonly<Record<string, string>>;
  }

  const start = (world: LoopWorld, { workflow, runId, after, vars = {} }: Started): Promise<ActRun> => {
    const repository = { default_branch: 'main' };
    const told = { repository, workflow_run: { id: Number(after), conclusion: 'success' } };
    return runAct({
      repositoryDir: world.workspace,
      workflow: `.github/workflows/${workflow}`,
      event:
        after === undefined
          ? { name: 'workflow_dispatch', payload: { repository } }
          : { name: 'workflow_run', payload: told },
      vars,
      repository: `${REPOSITORY.owner}/${REPOSITORY.name}`,
      runId,
      github: world.github,
      token: TOKEN,
      localRepositories: { 'org/loop-actions@v1': suite, 'actions/checkout@v6': checkoutOf(world) },
      env: { ACTIONS_RUNTIME_TOKEN: artifacts.token(runId), ACTIONS_RESULTS_URL: artifacts.url },
    });
  };

  /** act checks out nothing but the work tree it stands in; a branch beside it comes from the world's GitHub. */
  const checkoutOf = (world: LoopWorld): string => {
    const place = join(world.directory, 'checkout');
    mkdirSync(place, { recursive: true });
    const run = `mkdir -p "$PLACE" && git --git-dir='${world.github.gitPath()}' archive "$REF" | tar -x -C "$PLACE"`;
    const step = `    - shell: bash\n      env: { REF: '\${{ inputs.ref }}', PLACE: '\${{ inputs.path }}' }\n      run: ${JSON.stringify(run)}\n`;
    const inputs = 'inputs: { ref: {}, path: {}, persist-credentials: {} }';
    writeFileSync(join(place, 'action.yml'), `name: checkout\n${inputs}\nruns:\n  using: composite\n  steps:\n${step}`);
    return place;
  };

  /** A pass of the loop; its agent is started through the loop's own script. */
  const runLoop = async (world: LoopWorld, runId: string): Promise<ActRun> => {
    const home = join(world.directory, `agent-${runId}`);
    mkdirSync(home, { mode: 0o755, recursive: true });
    const { command } = await minimist.honestAgent.install(home);
    const vars = { LOOP_AGENT_COMMAND: `sh scripts/loop/agent.sh ${command}`, LOOP_HELD_OUT: world.heldOut };
    const act = await start(world, { workflow: 'maintenance-loop.yml', runId, vars });
    expect(act.exitCode, act.log.slice(-6000)).toBe(0);
    return act;
  };

  const heal = (world: LoopWorld, runId: string, after: string, script: string): Promise<ActRun> => {
    const place = join(world.directory, `healer-${runId}.sh`);
    writeFileSync(place, script);
    chmodSync(place, 0o755);
    return start(world, { workflow: 'self-heal.yml', runId, after, vars: { LOOP_HEALER_COMMAND: `sh ${place}` } });
  };

  const outputsOf = (act: ActRun): Readonly<Record<string, string>> =>
    act.job('heal').steps.find(({ id }) => id === 'heal')?.outputs ?? {};

  const merge = async (world: LoopWorld, number: number): Promise<void> => {
    world.github.markReady({ as: 'maria', number });
    await world.github.mergePullRequest({ as: 'maria', number });
    const git = createGit({ gitDir: join(world.workspace, '.git') });
    const tree = { workTree: world.workspace, cwd: world.workspace };
    await git.run([
      'fetch',
      '--quiet',
      '--depth=1',
      world.github.gitPath(),
      '+refs/heads/main:refs/remotes/origin/main',
    ]);
    await git.run(['checkout', '--quiet', '--force', '-B', 'main', 'refs/remotes/origin/main'], tree);
  };

  const reportOf = async (world: LoopWorld, run: string): Promise<RunReport> =>
    RunReport.parse(JSON.parse((await world.readState(STATE_PATHS.runReport(run))) ?? 'null'));

  const interventions = async (world: LoopWorld): Promise<readonly Intervention[]> =>
    ((await world.readState(STATE_PATHS.interventions)) ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Intervention);

  it('heals the portability fault a loop stopped on, passes the tripwire, and the loop finishes', async () => {
    const world = await openWorld();
    await runLoop(world, '701');
    expect(world.github.pulls).toEqual([]);
    expect((await reportOf(world, '701')).attempts.map(({ stopReason }) => stopReason)).toEqual(['agent-error']);

    const healing = await heal(world, '702', '701', healer({ [PORTABLE]: HEALED }));
    expect(healing.exitCode, healing.log.slice(-8000)).toBe(0);
    expect(outputsOf(healing)).toMatchObject({ status: 'proposed', diagnosis: 'harness-gap', tripwire: 'intact' });
    expect(world.github.pulls.map(({ pull }) => pull.draft)).toEqual([true]);
    expect(await interventions(world)).toMatchObject([{ run: '701', by: 'loop', on: 'machine', end: 'proposed' }]);
    expect((await reportOf(world, '701')).interventions).toEqual({
      personOnWork: 0,
      personOnMachine: 0,
      loopOnMachine: 1,
    });

    await merge(world, world.github.pulls[0]?.number ?? 0);
    await runLoop(world, '703');
    expect(getItem(parseLoopState((await world.readState()) ?? ''), '#1')?.status).toBe('drafted');
    await merge(world, world.github.pulls[1]?.number ?? 0);
    const asked = await start(world, { workflow: 'oracle.yml', runId: '704' });
    expect(asked.job('ask').steps.find(({ id }) => id === 'oracle')?.outputs.done).toBe('true');
    world.github.assertClean();
  });

  it('rejects the twin that also moves what the oracle calls done, keeps nothing of it, and puts the stop to a person', async () => {
    const world = await openWorld();
    await runLoop(world, '801');
    const before = await world.readState();
    const script = healer({ [PORTABLE]: HEALED, [DONE_STATES]: '{ "done": ["closed", "open"] }\n' });
    const healing = await heal(world, '802', '801', script);
    expect(healing.exitCode).not.toBe(0);
    expect(outputsOf(healing)).toMatchObject({
      status: 'rejected',
      diagnosis: 'harness-gap',
      tripwire: 'tripped',
      candidate: '',
    });
    expect(world.github.pulls).toEqual([]);
    const [, stop] = world.github.issues;
    expect(stop?.labels.map(({ name }) => name)).toEqual([LABELS.stopped]);
    expect(stop?.body).toContain(DONE_STATES);
    expect(stop?.body).toContain('run 801 stopped without done: #1 ended with agent-error');
    expect(await world.readState()).toBe(before);
    expect(await interventions(world)).toMatchObject([{ run: '801', end: 'rejected', pullRequest: null }]);
    world.github.assertClean();
  });
});
