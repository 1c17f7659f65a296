import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ActRun, exportRelease, leavesOutWorkflowTests, runAct } from '../support/act/index.ts';
import { type FakeArtifactService, startArtifactService } from '../support/artifacts/index.ts';
import { declaredPermissions, EXAMPLES } from '../support/chain/index.ts';
import { createPullRequestWorld, type PullRequestWorld, REPOSITORY } from '../support/pull-request-world/index.ts';

const REVIEW = 'multi-lens-review.yml';
const TOKEN = 'ghs_shared_by_all_jobs';
const CHANGE = { 'src/name.mjs': "export const name = 'total';\n" } as const;
const BAD = { severity: 'error', message: 'The name has to be sum.', file: 'src/name.mjs', line: 1 };

/** Objects until the name is right. */
const REVIEWER = `import { readFileSync, writeFileSync } from 'node:fs';
const isRight = readFileSync('src/name.mjs', 'utf8').includes("'sum'");
const answer = isRight
  ? { verdict: 'pass', reason: 'The name is right.', findings: [] }
  : { verdict: 'fail', reason: 'The name is wrong.', findings: [${JSON.stringify(BAD)}] };
writeFileSync(process.env.LOOP_VERDICT_FILE, JSON.stringify(answer));
`;
const MAKER = `import { readFileSync, writeFileSync } from 'node:fs';
if (readFileSync(process.env.LOOP_PROMPT_FILE, 'utf8').includes('has to be sum')) {
  writeFileSync('src/name.mjs', "export const name = 'sum'; // a name\\n");
}
`;

describe.skipIf(leavesOutWorkflowTests())('workflows-examples/multi-lens-review.yml under act', () => {
  const folder = mkdtempSync(join(tmpdir(), 'multi-lens-review-'));
  const suite = join(folder, 'suite');
  const worlds: PullRequestWorld[] = [];
  let artifacts: FakeArtifactService;

  beforeAll(async () => {
    chmodSync(folder, 0o755);
    exportRelease(suite);
    artifacts = await startArtifactService();
    writeFileSync(join(folder, 'review.mjs'), REVIEWER);
    writeFileSync(join(folder, 'make.mjs'), MAKER);
  });
  afterAll(async () => {
    for (const world of worlds) await world[Symbol.asyncDispose]();
    await artifacts[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  const openWorld = async (): Promise<PullRequestWorld> => {
    const world = await createPullRequestWorld({ jobs: declaredPermissions([REVIEW]) });
    worlds.push(world);
    world.github.addToken(TOKEN, { job: null, repository: REPOSITORY, defaultJob: 'publish' });
    return world;
  };

  const start = async (
    world: PullRequestWorld,
    runId: string,
    number: number,
    vars: Readonly<Record<string, string>>,
  ): Promise<ActRun> => {
    const workspace = await world.checkOut();
    chmodSync(dirname(workspace), 0o755);
    const place = join(workspace, '.github', 'workflows');
    mkdirSync(place, { recursive: true });
    cpSync(join(EXAMPLES, REVIEW), join(place, REVIEW));
    return runAct({
      repositoryDir: workspace,
      workflow: `.github/workflows/${REVIEW}`,
      event: await world.event(number),
      repository: REPOSITORY,
      runId,
      vars: { LOOP_CHECKER_COMMAND: `node ${join(folder, 'review.mjs')}`, ...vars },
      github: world.github,
      token: TOKEN,
      localRepositories: { 'org/loop-actions@v1': suite },
      env: { ACTIONS_RUNTIME_TOKEN: artifacts.token(runId), ACTIONS_RESULTS_URL: artifacts.url },
    });
  };

  it('keeps one comment with what three lenses found, and leaves the branch alone where there is no maker', async () => {
    const world = await openWorld();
    const number = await world.open(CHANGE);
    const before = await world.tip('work-1');
    for (const runId of ['901', '902']) {
      const run = await start(world, runId, number, {});
      expect(run.exitCode, run.log.slice(-6000)).toBe(0);
    }
    expect(world.github.comments).toHaveLength(1);
    expect(world.github.comments[0]?.body).toContain('The name has to be sum. (also said by bugs, quality)');
    expect(await world.tip('work-1')).toBe(before);
    world.github.assertClean();
  });

  it('has what is grave mended, judged and read again before a person looks', async () => {
    const world = await openWorld();
    const number = await world.open(CHANGE);
    const run = await start(world, '903', number, { LOOP_AGENT_COMMAND: `node ${join(folder, 'make.mjs')}` });
    expect(run.exitCode, run.log.slice(-6000)).toBe(0);
    expect(await world.read('refs/heads/work-1', 'src/name.mjs')).toBe("export const name = 'sum'; // a name\n");
    expect(world.github.comments).toHaveLength(1);
    expect(world.github.comments[0]?.body).toContain('**Review: pass**');
    world.github.assertClean();
  });
});
