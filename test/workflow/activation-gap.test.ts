import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shellAgent, smallProject } from '../integration/loop/small-project.ts';
import { type ActRun, exportRelease, leavesOutWorkflowTests, runAct } from '../support/act/index.ts';
import { type FakeArtifactService, startArtifactService } from '../support/artifacts/index.ts';
import { declaredPermissions, EXAMPLES } from '../support/chain/index.ts';
import { createLoopWorld, type LoopWorld, REPOSITORY } from '../support/loop-world/index.ts';
import { type Production, startProduction } from '../support/production/index.ts';

const WORKFLOWS = ['maintenance-loop.yml', 'loop-item.yml', 'oracle.yml'];
const TOKEN = 'ghs_shared_by_all_jobs';

const SPEC = (production: string): string => `# Loop Spec: Story

## Purpose

Answer what is asked, and be live with it.

## Work Selection Rules

The loop may select work only when:

- the issue is labeled maintenance

The loop must skip and escalate when:

- the same item failed twice before

## Gates

- tests: \`grep -Eq '^4[12]$' answer.txt && test -s flag.txt\`

## Budgets

- max iterations: 2
- max runtime: 2 minutes
- max pull requests per run: 2

## Live Verification

- answer: \`GET ${production}/answer\` → 200, body contains \`the answer is 42\`, version in header \`x-revision\`, within 4s

## Autonomy

- mode: propose
`;

/** Mends the answer; for a ticket that says what is not live, it turns the flag on that keeps the answer dark. */
const AGENT = shellAgent(
  'if grep -q "merged is not shipped" "$LOOP_PROMPT_FILE"; then echo on > flag.txt; else echo 42 > answer.txt; fi',
);

describe.skipIf(leavesOutWorkflowTests())('a merged change that is dark, under act', () => {
  const folder = mkdtempSync(join(tmpdir(), 'activation-gap-'));
  const suite = join(folder, 'suite');
  let artifacts: FakeArtifactService;
  let production: Production;
  let world: LoopWorld;

  beforeAll(async () => {
    exportRelease(suite);
    artifacts = await startArtifactService();
    // Production runs whatever main holds, and answers only with its flag on: every check of the change is green all the same.
    const read = (path: string): string =>
      execFileSync('git', ['--git-dir', world.github.gitPath(), 'show', `refs/heads/main:${path}`], {
        encoding: 'utf8',
      });
    production = await startProduction(async (_asked, response) => {
      const revision = (await world.github.refs()).get('refs/heads/main') ?? '';
      const isOn = read('flag.txt').trim() === 'on';
      response.writeHead(200, { 'x-revision': revision });
      response.end(isOn ? `the answer is ${read('answer.txt')}` : 'all systems operational');
    });
    const bug = smallProject({ spec: SPEC(production.url), files: { 'flag.txt': 'off\n' } });
    world = await createLoopWorld({ bug });
    for (const [job, permissions] of Object.entries(declaredPermissions(WORKFLOWS)))
      world.github.jobs.declare(job, permissions);
    world.github.addToken(TOKEN, { job: null, repository: `${REPOSITORY.owner}/${REPOSITORY.name}` });
  });
  afterAll(async () => {
    await world.close();
    await production.close();
    await artifacts[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A job's checkout is the newest main. */
  const refresh = (): void => {
    const git = (...args: string[]) => execFileSync('git', ['-C', world.workspace, ...args]);
    git('fetch', '--quiet', '--depth=1', world.github.gitPath(), '+refs/heads/main:refs/remotes/origin/main');
    git('checkout', '--quiet', '--force', '-B', 'main', 'refs/remotes/origin/main');
    const place = join(world.workspace, '.github', 'workflows');
    mkdirSync(place, { recursive: true });
    for (const name of WORKFLOWS) cpSync(join(EXAMPLES, name), join(place, name));
  };

  const start = async (workflow: string, runId: string): Promise<ActRun> => {
    refresh();
    const home = join(world.directory, `agent-${runId}`);
    mkdirSync(home, { mode: 0o755, recursive: true });
    const { command } = await AGENT.install(home);
    const act = await runAct({
      repositoryDir: world.workspace,
      workflow: `.github/workflows/${workflow}`,
      event: { name: 'workflow_dispatch', payload: { repository: { default_branch: 'main' } } },
      vars: { LOOP_AGENT_COMMAND: command, LOOP_HELD_OUT: world.heldOut },
      repository: `${REPOSITORY.owner}/${REPOSITORY.name}`,
      runId,
      github: world.github,
      token: TOKEN,
      localRepositories: { 'org/loop-actions@v1': suite },
      env: { ACTIONS_RUNTIME_TOKEN: artifacts.token(runId), ACTIONS_RESULTS_URL: artifacts.url },
    });
    expect(act.exitCode, act.log.slice(-6000)).toBe(0);
    return act;
  };

  const askOracle = async (runId: string): Promise<Readonly<Record<string, string>>> => {
    const act = await start('oracle.yml', runId);
    return act.job('ask').steps.find(({ id }) => id === 'oracle')?.outputs ?? {};
  };

  const mergeNewest = async (): Promise<number> => {
    const number = world.github.pulls.at(-1)?.number ?? 0;
    world.github.markReady({ as: 'maria', number });
    await world.github.mergePullRequest({ as: 'maria', number });
    return number;
  };

  it('is found by a probe, filed, wired as a blocker, picked up, fixed, verified, and only then done', async () => {
    await start('maintenance-loop.yml', '701');
    expect(world.github.pulls).toHaveLength(1);
    expect((await askOracle('702')).done).toBe('false');
    await mergeNewest();
    expect(world.github.issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed' });

    const dark = await askOracle('703');
    expect(dark).toMatchObject({ done: 'false', 'activation-gaps': '1' });
    expect(dark.reason).toContain('body contains `the answer is 42` does not hold');
    const gap = world.github.issues.find(({ labels }) => labels.some(({ name }) => name === 'loop:activation-gap'));
    expect(gap?.labels.map(({ name }) => name)).toContain('maintenance');
    expect(gap?.body).toContain('all systems operational');
    expect(world.github.issue(1).blockedBy).toEqual([gap]);
    expect(JSON.parse(dark.ready ?? '[]')).toEqual([`#${gap?.number}`]);

    await start('maintenance-loop.yml', '704');
    expect(world.github.pulls).toHaveLength(2);
    const leases = JSON.parse((await world.readState('leases.json')) ?? '{}') as {
      leases: { item: string; lineage: string }[];
    };
    expect(leases.leases.find(({ item }) => item === `#${gap?.number}`)?.lineage).toBe('#1');
    expect(await askOracle('705')).toMatchObject({ done: 'false', 'activation-gaps': '1' });
    await mergeNewest();

    const done = await askOracle('706');
    expect(done, done.reason).toMatchObject({ done: 'true', 'activation-gaps': '0', ready: '[]' });
    expect(world.github.issues.filter(({ pull }) => pull === null)).toHaveLength(2);
    expect(world.github.issue(gap?.number ?? 0).body).toMatch(/: dark;[\s\S]*: live;/);
    expect(await askOracle('707')).toMatchObject({ done: 'true' });
    world.github.assertClean();
  }, 900_000);
});
