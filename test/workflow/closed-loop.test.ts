import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LABELS, RunReport } from '@loop-actions/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type ActRun, exportSuite, leavesOutWorkflowTests, runAct } from '../support/act/index.ts';
import type { JobPermissions } from '../support/github/index.ts';
import { createLoopWorld, type LoopWorld, REPOSITORY } from '../support/loop-world/index.ts';
import { type CommandAgent, minimist } from '../support/real-bugs/index.ts';

const EXAMPLE = 'workflows-examples/closed-loop.yml';
const workflow = parse(readFileSync(EXAMPLE, 'utf8')) as {
  readonly jobs: { readonly loop: { readonly permissions: JobPermissions } };
};

describe.skipIf(leavesOutWorkflowTests())('workflows-examples/closed-loop.yml under act', () => {
  const folder = mkdtempSync(join(tmpdir(), 'closed-loop-'));
  const suite = join(folder, 'suite');
  const worlds: LoopWorld[] = [];

  beforeAll(() => {
    exportSuite(suite);
  });
  afterAll(async () => {
    for (const world of worlds) await world.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A world whose job holds exactly what the example declares. */
  const openWorld = async (): Promise<LoopWorld> => {
    const world = await createLoopWorld({ bug: minimist, permissions: workflow.jobs.loop.permissions });
    worlds.push(world);
    const place = join(world.workspace, '.github', 'workflows');
    mkdirSync(place, { recursive: true });
    cpSync(EXAMPLE, join(place, 'closed-loop.yml'));
    return world;
  };

  const run = async (world: LoopWorld, agent: CommandAgent, runId: string): Promise<ActRun> => {
    const home = join(world.directory, `agent-${runId}`);
    mkdirSync(home, { mode: 0o755 });
    const { command } = await agent.install(home);
    return runAct({
      repositoryDir: world.workspace,
      workflow: '.github/workflows/closed-loop.yml',
      event: {
        name: 'issues',
        payload: {
          action: 'labeled',
          label: { name: 'maintenance' },
          issue: { number: world.issueNumber },
          repository: { default_branch: 'main' },
        },
      },
      vars: { LOOP_AGENT_COMMAND: command, LOOP_HELD_OUT: world.heldOut },
      repository: `${REPOSITORY.owner}/${REPOSITORY.name}`,
      runId,
      github: world.github,
      token: 'ghs_loop',
      localRepositories: { 'org/loop-actions@v1': suite },
    });
  };

  it('goes from the event to a draft pull request and a committed LOOP_STATE', async () => {
    const world = await openWorld();
    const act = await run(world, minimist.honestAgent, '501');
    const step = act.job('loop').steps.find(({ id }) => id === 'loop');
    expect(act.exitCode, act.log.slice(-4000)).toBe(0);
    expect(step?.outputs).toMatchObject({
      status: 'selected',
      done: 'false',
      box: expect.stringMatching(/strong|weak/),
    });
    expect(step?.summary).toContain('1 pull request');
    const [pull] = world.github.pulls;
    expect(pull?.title).toContain(`(#${world.issueNumber})`);
    expect(pull?.pull.draft).toBe(true);
    expect(await world.readState()).toMatch(/### #1\n- status: drafted/);
    const report = RunReport.parse(JSON.parse((await world.readState('runs/501.json')) ?? 'null'));
    expect(report.attempts).toMatchObject([{ verdict: 'pass', pullRequest: { number: pull?.number } }]);
    world.github.assertClean();
  });

  it('opens nothing for a wrong change, and asks a person after the second', async () => {
    const world = await openWorld();
    const first = await run(world, minimist.wrongAgent, '601');
    expect(first.exitCode, first.log.slice(-4000)).toBe(0);
    expect(await world.readState()).toMatch(/- status: ready\n[\s\S]*- attempts: 1\n/);
    const second = await run(world, minimist.wrongAgent, '602');
    expect(second.exitCode, second.log.slice(-4000)).toBe(0);
    expect(world.github.pulls).toEqual([]);
    expect(await world.readState()).toMatch(/- status: escalated\n[\s\S]*- attempts: 2\n/);
    expect(world.github.issue(world.issueNumber).labels.map(({ name }) => name)).toContain(LABELS.escalated);
    expect(world.github.comments).toHaveLength(1);
    world.github.assertClean();
  });
});
