import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, shell } from '../integration/checker/checker-room.ts';
import { SMALL_SPEC, smallProject } from '../integration/loop/small-project.ts';
import { type ActRun, exportRelease, leavesOutWorkflowTests, runAct } from '../support/act/index.ts';
import { type FakeArtifactService, startArtifactService } from '../support/artifacts/index.ts';
import { declaredPermissions, EXAMPLES } from '../support/chain/index.ts';
import { createLoopWorld, type LoopWorld, REPOSITORY } from '../support/loop-world/index.ts';
import { type CommandAgent, minimist, type RealBug } from '../support/real-bugs/index.ts';

const WORKFLOWS = ['maintenance-loop.yml', 'loop-item.yml', 'oracle.yml'];
const TOKEN = 'ghs_shared_by_all_jobs';

describe.skipIf(leavesOutWorkflowTests())('workflows-examples/maintenance-loop.yml under act', () => {
  const folder = mkdtempSync(join(tmpdir(), 'maintenance-loop-'));
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

  /** A world whose jobs hold exactly what the examples declare, and one token, as on GitHub. */
  const openWorld = async (bug: RealBug = minimist): Promise<LoopWorld> => {
    const world = await createLoopWorld({ bug });
    worlds.push(world);
    for (const [job, permissions] of Object.entries(declaredPermissions(WORKFLOWS)))
      world.github.jobs.declare(job, permissions);
    world.github.addToken(TOKEN, { job: null, repository: `${REPOSITORY.owner}/${REPOSITORY.name}` });
    const place = join(world.workspace, '.github', 'workflows');
    mkdirSync(place, { recursive: true });
    for (const name of WORKFLOWS) cpSync(join(EXAMPLES, name), join(place, name));
    return world;
  };

  const run = async (
    world: LoopWorld,
    agent: CommandAgent,
    runId: string,
    vars: Readonly<Record<string, string>> = {},
  ): Promise<ActRun> => {
    const home = join(world.directory, `agent-${runId}`);
    mkdirSync(home, { mode: 0o755, recursive: true });
    const { command } = await agent.install(home);
    return start(world, 'maintenance-loop.yml', runId, {
      LOOP_AGENT_COMMAND: command,
      LOOP_HELD_OUT: world.heldOut,
      ...vars,
    });
  };

  const start = (
    world: LoopWorld,
    workflow: string,
    runId: string,
    vars: Readonly<Record<string, string>> = {},
  ): Promise<ActRun> =>
    runAct({
      repositoryDir: world.workspace,
      workflow: `.github/workflows/${workflow}`,
      event: { name: 'workflow_dispatch', payload: { repository: { default_branch: 'main' } } },
      vars,
      repository: `${REPOSITORY.owner}/${REPOSITORY.name}`,
      runId,
      github: world.github,
      token: TOKEN,
      localRepositories: { 'org/loop-actions@v1': suite },
      env: { ACTIONS_RUNTIME_TOKEN: artifacts.token(runId), ACTIONS_RESULTS_URL: artifacts.url },
    });

  const oracleSays = async (world: LoopWorld, runId: string): Promise<string | undefined> => {
    const act = await start(world, 'oracle.yml', runId);
    expect(act.exitCode, act.log.slice(-4000)).toBe(0);
    return act.job('ask').steps.find(({ id }) => id === 'oracle')?.outputs.done;
  };

  it('goes from the event through separate jobs to a draft pull request and a committed state', async () => {
    const world = await openWorld();
    const act = await run(world, minimist.honestAgent, '701');
    expect(act.exitCode, act.log.slice(-6000)).toBe(0);
    expect(world.github.pulls.map(({ pull }) => pull.draft)).toEqual([true]);
    expect(await world.readState()).toMatch(/### #1\n- status: drafted/);
    const asked = new Set(world.github.requests.map(({ job }) => job));
    expect([...asked].sort()).toEqual(['oracle', 'publish', 'report', 'triage']);
    expect(await oracleSays(world, '702')).toBe('false');
    const number = world.github.pulls[0]?.number ?? 0;
    world.github.markReady({ as: 'maria', number });
    await world.github.mergePullRequest({ as: 'maria', number });
    expect(await oracleSays(world, '703')).toBe('true');
    world.github.assertClean();
  });

  it('records a wrong change as a failed attempt, with every job green', async () => {
    const world = await openWorld();
    const wrong = await run(world, minimist.wrongAgent, '801');
    expect(wrong.exitCode, wrong.log.slice(-6000)).toBe(0);
    expect(world.github.pulls).toEqual([]);
    expect(await world.readState()).toMatch(/- status: ready\n[\s\S]*- attempts: 1\n/);
    world.github.assertClean();
  });

  it.each([
    ['pass', 1],
    ['fail', 0],
  ])(
    'has a checker in a job of its own, without a token; where it says %s, %i is published',
    async (says, published) => {
      const spec = SMALL_SPEC.replace('## Gates', '## Roles\n\n- checker: `command`, model `second`\n\n## Gates');
      const bug = smallProject({ spec });
      const world = await openWorld(bug);
      const act = await run(world, bug.honestAgent, '901', { LOOP_CHECKER_COMMAND: shell(answer(says)) });
      expect(act.exitCode, act.log.slice(-6000)).toBe(0);
      const review = act.jobs.find(({ id }) => id.endsWith('checker'));
      expect(review?.result, act.log.slice(-6000)).toBe('success');
      expect(world.github.pulls).toHaveLength(published);
      expect(new Set(world.github.requests.map(({ job }) => job))).not.toContain('checker');
      world.github.assertClean();
    },
  );
});
