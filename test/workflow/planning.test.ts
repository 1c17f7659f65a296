import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LABELS } from '@loop-actions/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMALL_SPEC, smallProject } from '../integration/loop/small-project.ts';
import { type ActRun, exportRelease, leavesOutWorkflowTests, runAct } from '../support/act/index.ts';
import { declaredPermissions, EXAMPLES } from '../support/chain/index.ts';
import { type ClassifierServer, serveClassifier } from '../support/classifier-server/index.ts';
import { createLoopWorld, type LoopWorld, REPOSITORY } from '../support/loop-world/index.ts';

const NAME = `${REPOSITORY.owner}/${REPOSITORY.name}`;
const TOKEN = 'ghs_shared_by_all_jobs';
const ROLES = [
  '- planner: model `openai-compatible/planner-1`',
  '- reviewer: model `openai-compatible/checker-1`',
].join('\n');
const SPEC = /^## Roles$/m.test(SMALL_SPEC)
  ? SMALL_SPEC.replace(/^## Roles\n+/m, (heading) => `${heading}${ROLES}\n`)
  : `${SMALL_SPEC}\n## Roles\n\n${ROLES}\n`;
const part = (key: string, ...dependsOn: string[]) => ({
  ...{ key, title: `Make ${key}`, scope: `Only ${key}.`, acceptance: ['`npm test` passes'], files: [`${key}.txt`] },
  ...{ dependsOn, testPlan: 'A unit test.' },
});
const DRAFT = { summary: 'See what the system does.', issues: [part('alert', 'emit'), part('emit')] };

describe.skipIf(leavesOutWorkflowTests())('workflows-examples/planning.yml under act', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planning-'));
  const suite = join(folder, 'suite');
  let world: LoopWorld;
  let models: ClassifierServer;
  let master: number;

  beforeAll(async () => {
    exportRelease(suite);
    models = await serveClassifier(({ model }) => ({
      says: model === 'planner-1' ? DRAFT : { verdict: 'accept', findings: [] },
    }));
    world = await createLoopWorld({ bug: smallProject({ spec: SPEC }) });
    world.github.jobs.declare('plan', declaredPermissions(['planning.yml']).plan ?? {});
    world.github.addToken(TOKEN, { job: null, repository: NAME, defaultJob: 'plan' });
    master = world.github.createIssue({
      as: 'maria',
      title: 'Visibility',
      body: 'We want to see what it does.',
    }).number;
    const place = join(world.workspace, '.github', 'workflows');
    mkdirSync(place, { recursive: true });
    cpSync(join(EXAMPLES, 'planning.yml'), join(place, 'planning.yml'));
  });
  afterAll(async () => {
    await world.close();
    await models.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const comment = async (person: string, body: string): Promise<ActRun> => {
    world.github.addComment({ as: person, number: master }, body);
    const payload = { issue: { number: master }, comment: { body }, repository: { default_branch: 'main' } };
    const run = await runAct({
      repositoryDir: world.workspace,
      workflow: '.github/workflows/planning.yml',
      event: { name: 'issue_comment', payload },
      vars: { PLANNER_BASE_URL: models.url, PLAN_CHECKER_BASE_URL: models.url },
      ...{ repository: NAME, runId: '911', github: world.github, token: TOKEN, env: {} },
      localRepositories: { 'org/loop-actions@v1': suite },
    });
    expect(run.exitCode, run.log.slice(-4000)).toBe(0);
    return run;
  };
  const stageOf = (run: ActRun) => run.job('plan').steps.find(({ id }) => id === 'plan')?.outputs.planning;

  it('makes of a large ticket a proposal that two models agree on, and sub-issues once a person accepts it', async () => {
    expect(stageOf(await comment('mallory', '/plan'))).toBe('not-asked');
    expect(models.calls).toEqual([]);
    expect(stageOf(await comment('maria', '/plan'))).toBe('proposed');
    expect(models.calls.map(({ model }) => model)).toEqual(['planner-1', 'checker-1']);
    const before = world.github.issues.length;
    expect(stageOf(await comment('mallory', '/accept'))).toBe('proposed');
    expect(world.github.issues).toHaveLength(before);
    expect(stageOf(await comment('maria', '/accept'))).toBe('created');
    const made = world.github.issues.slice(before);
    expect(made.map(({ title, parent }) => [title, parent?.number])).toEqual([
      ['Make emit', master],
      ['Make alert', master],
    ]);
    expect(made[1]?.blockedBy.map(({ title }) => title)).toEqual(['Make emit']);
    for (const { labels } of made) expect(labels.map(({ name }) => name)).toContain(LABELS.planned);
    world.github.assertClean();
  });
});
