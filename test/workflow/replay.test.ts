import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMALL_SPEC, smallProject } from '../integration/loop/small-project.ts';
import { type ActRun, exportRelease, leavesOutWorkflowTests, runAct } from '../support/act/index.ts';
import { declaredPermissions, EXAMPLES } from '../support/chain/index.ts';
import { createLoopWorld, type LoopWorld, REPOSITORY } from '../support/loop-world/index.ts';
import { runAction } from '../support/runner/index.ts';

const NAME = `${REPOSITORY.owner}/${REPOSITORY.name}`;
const TOKEN = 'ghs_shared_by_all_jobs';
const { triage = {} } = declaredPermissions(['maintenance-loop.yml']);

describe.skipIf(leavesOutWorkflowTests())('workflows-examples/replay.yml under act', () => {
  const folder = mkdtempSync(join(tmpdir(), 'replay-'));
  const suite = join(folder, 'suite');
  let world: LoopWorld;

  beforeAll(async () => {
    exportRelease(suite);
    world = await createLoopWorld({ bug: smallProject({ spec: SMALL_SPEC }) });
    world.github.jobs.declare('triage', triage);
    world.github.jobs.declare('replay', declaredPermissions(['replay.yml']).replay ?? {});
    world.github.addToken(TOKEN, { job: null, repository: NAME, defaultJob: 'replay' });
    const place = join(world.workspace, '.github', 'workflows');
    mkdirSync(place, { recursive: true });
    cpSync(join(EXAMPLES, 'replay.yml'), join(place, 'replay.yml'));
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const replay = (run: string): Promise<ActRun> =>
    runAct({
      repositoryDir: world.workspace,
      workflow: '.github/workflows/replay.yml',
      event: {
        name: 'workflow_dispatch',
        payload: { inputs: { 'run-id': run }, repository: { default_branch: 'main' } },
      },
      vars: {},
      repository: NAME,
      runId: '902',
      github: world.github,
      token: TOKEN,
      localRepositories: { 'org/loop-actions@v1': suite },
      env: {},
    });

  it('decides a recorded run again with the right to read alone, and is red for one that is not on record', async () => {
    const decided = await runAction({
      ...{ action: 'triage', from: 'dist', inputs: { upload: 'false' }, repository: NAME, job: 'triage', runId: '901' },
      event: { name: 'workflow_dispatch', payload: { repository: { default_branch: 'main' } } },
      ...{ token: 'ghs_triage', workspace: world.workspace, github: world.github, timeoutMs: 120_000 },
      sha: (await world.github.refs()).get('refs/heads/main') ?? '',
    });
    expect(decided.outputs.count).toBe('1');
    const again = await replay('901');
    expect(again.exitCode, again.log.slice(-4000)).toBe(0);
    expect(again.job('replay').steps.find(({ id }) => id === 'replay')?.outputs.differences).toBe('0');
    expect((await replay('77')).exitCode).not.toBe(0);
    world.github.assertClean();
  });
});
