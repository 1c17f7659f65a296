import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ActRun, exportRelease, leavesOutWorkflowTests, runAct } from '../support/act/index.ts';
import { type FakeArtifactService, startArtifactService } from '../support/artifacts/index.ts';
import { declaredPermissions, EXAMPLES } from '../support/chain/index.ts';
import {
  createPullRequestWorld,
  type PullRequestWorld,
  REPOSITORY,
  TIDY,
  UNTIDY,
} from '../support/pull-request-world/index.ts';

const GATE = 'pr-quality-gate.yml';
const SUGGESTIONS = 'pr-quality-gate-suggestions.yml';
const TOKEN = 'ghs_shared_by_all_jobs';
const CHANGE = { ...UNTIDY, 'src/name.mjs': "export const name = 'total';\n" } as const;

describe.skipIf(leavesOutWorkflowTests())('workflows-examples/pr-quality-gate.yml under act', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pr-quality-gate-'));
  const suite = join(folder, 'suite');
  const worlds: PullRequestWorld[] = [];
  let artifacts: FakeArtifactService;

  beforeAll(async () => {
    exportRelease(suite);
    artifacts = await startArtifactService();
  });
  afterAll(async () => {
    for (const world of worlds) await world[Symbol.asyncDispose]();
    await artifacts[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A world whose jobs hold exactly what the examples declare, and one token, as on GitHub. */
  const openWorld = async (): Promise<PullRequestWorld> => {
    const world = await createPullRequestWorld({ jobs: declaredPermissions([GATE, SUGGESTIONS]) });
    worlds.push(world);
    world.github.addToken(TOKEN, { job: null, repository: REPOSITORY, defaultJob: 'publish' });
    return world;
  };

  const start = async (
    world: PullRequestWorld,
    workflow: string,
    runId: string,
    event: { readonly name: string; readonly payload: object },
  ): Promise<ActRun> => {
    const workspace = await world.checkOut();
    chmodSync(dirname(workspace), 0o755);
    const place = join(workspace, '.github', 'workflows');
    mkdirSync(place, { recursive: true });
    cpSync(join(EXAMPLES, workflow), join(place, workflow));
    return runAct({
      repositoryDir: workspace,
      workflow: `.github/workflows/${workflow}`,
      event,
      repository: REPOSITORY,
      runId,
      github: world.github,
      token: TOKEN,
      localRepositories: { 'org/loop-actions@v1': suite },
      env: { ACTIONS_RUNTIME_TOKEN: artifacts.token(runId), ACTIONS_RESULTS_URL: artifacts.url },
    });
  };

  it('mends a lint fault on the branch, is green on the fix, and stops when the fault is brought back', async () => {
    const world = await openWorld();
    const number = await world.open(CHANGE);
    const first = await start(world, GATE, '701', await world.event(number));
    expect(first.job('publish').result, first.log.slice(-6000)).toBe('success');
    expect(first.job('gate').result).toBe('failure');
    expect(await world.read('refs/heads/work-1', 'src/sum.mjs')).toBe(TIDY['src/sum.mjs']);
    const second = await start(world, GATE, '702', await world.event(number));
    expect(second.exitCode, second.log.slice(-6000)).toBe(0);
    await world.push('work-1', UNTIDY);
    const third = await start(world, GATE, '703', await world.event(number));
    expect(third.job('gate').result).toBe('failure');
    expect(third.log).toContain('oscillation');
    expect(await world.read('refs/heads/work-1', 'src/sum.mjs')).toBe(UNTIDY['src/sum.mjs']);
    world.github.assertClean();
  });

  it('leaves a fork’s branch alone, and puts what its run found into one comment afterwards', async () => {
    const world = await openWorld();
    const number = await world.open(CHANGE, { fork: true });
    const event = await world.event(number);
    const gate = await start(world, GATE, '801', event);
    expect(gate.job('gate').result, gate.log.slice(-6000)).toBe('failure');
    expect(gate.jobs.map(({ id }) => id)).not.toContain('publish');
    expect(world.github.requests).toEqual([]);
    for (const name of artifacts.names('801')) {
      world.github.addArtifact({ runId: 801, name, archive: artifacts.archive('801', name) });
    }
    const run = {
      id: 801,
      event: 'pull_request',
      head_sha: world.github.pull(number).pull.headSha,
      head_repository: { full_name: 'stranger/project' },
    };
    const payload = { workflow_run: run, repository: { default_branch: 'main' } };
    const told = await start(world, SUGGESTIONS, '802', { name: 'workflow_run', payload });
    expect(told.exitCode, told.log.slice(-6000)).toBe(0);
    expect(world.github.comments).toHaveLength(1);
    expect(world.github.comments[0]?.body).toContain('+export const sum = (left, right) => left + right;');
    world.github.assertClean();
  });
});
