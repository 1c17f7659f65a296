import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackagedAgentName } from '@loop-actions/agent';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRunReport } from '../integration/loop/loop-room.ts';
import { type ActRun, exportRelease, leavesOutWorkflowTests, runAct } from '../support/act/index.ts';
import { type FakeArtifactService, startArtifactService } from '../support/artifacts/index.ts';
import { declaredPermissions, EXAMPLES } from '../support/chain/index.ts';
import { createLoopWorld, type LoopWorld, REPOSITORY } from '../support/loop-world/index.ts';
import {
  type ModelServer,
  play,
  runs,
  type Script,
  startModelServer,
  type Wire,
} from '../support/model-server/index.ts';
import { minimist, type RealBug } from '../support/real-bugs/index.ts';
import { AGENTS, MODELS, realAgent } from './agent-world.ts';

const TOKEN = 'ghs_shared_by_all_jobs';
const KEY = 'real-key-0123456789';
const CHAIN = ['maintenance-loop.yml', 'loop-item.yml'];

interface Ran {
  readonly act: ActRun;
  readonly model: ModelServer;
  readonly runId: string;
  readonly wire: Wire;
}

/** The public fix, as what a model would have an agent run: nothing but the work tree is there to find. */
function fixes(bug: RealBug): Script {
  const change = readFileSync(join(import.meta.dirname, `../support/real-bugs/agents/${bug.name}-fix.json`), 'utf8');
  const program = `const fs=require('fs');for(const{file,find,replace}of JSON.parse(Buffer.from('${Buffer.from(change).toString('base64')}','base64')).edits)fs.writeFileSync(file,fs.readFileSync(file,'utf8').split(find).join(replace))`;
  return play(runs(`node -e "${program}" && npm test`), { does: 'say', text: 'No key leads to a prototype any more.' });
}

describe.skipIf(leavesOutWorkflowTests())('a real agent, from the event to the draft pull request', () => {
  const folder = mkdtempSync(join(tmpdir(), 'agent-workflow-'));
  const suite = join(folder, 'suite');
  const opened: AsyncDisposable[] = [];
  let artifacts: FakeArtifactService;

  beforeAll(async () => {
    exportRelease(suite);
    artifacts = await startArtifactService();
    for (const agent of ['claude-code', 'codex'] as const) await realAgent(agent);
  });
  afterAll(async () => {
    for (const one of opened) await one[Symbol.asyncDispose]();
    await artifacts[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A repository with the real bug, whose jobs hold exactly what the examples declare. */
  const openWorld = async (workflows: readonly string[], bug: RealBug = minimist): Promise<LoopWorld> => {
    const world = await createLoopWorld({ bug });
    opened.push({ [Symbol.asyncDispose]: () => world.close() });
    for (const [job, permissions] of Object.entries(declaredPermissions(workflows)))
      world.github.jobs.declare(job, permissions);
    world.github.addToken(TOKEN, { job: null, repository: `${REPOSITORY.owner}/${REPOSITORY.name}` });
    const place = join(world.workspace, '.github', 'workflows');
    mkdirSync(place, { recursive: true });
    for (const name of workflows) cpSync(join(EXAMPLES, name), join(place, name));
    return world;
  };

  const run = async (
    world: LoopWorld,
    how: {
      readonly workflow: string;
      readonly event: { readonly name: string; readonly payload: object };
      readonly agent: PackagedAgentName;
      readonly wire: Wire;
      readonly runId: string;
    },
  ): Promise<Ran> => {
    const model = await startModelServer(fixes(minimist));
    opened.push(model);
    const { workflow, event, agent, wire, runId } = how;
    const act = await runAct({
      repositoryDir: world.workspace,
      workflow: `.github/workflows/${workflow}`,
      event: { ...event, payload: { ...event.payload, repository: { default_branch: 'main' } } },
      vars: {
        LOOP_AGENT: agent,
        LOOP_MODEL: MODELS[wire],
        LOOP_BASE_URL: wire === 'responses' ? `${model.url}/v1` : model.url,
        LOOP_HELD_OUT: world.heldOut,
      },
      secrets: { LOOP_API_KEY: KEY },
      repository: `${REPOSITORY.owner}/${REPOSITORY.name}`,
      runId,
      github: world.github,
      token: TOKEN,
      localRepositories: { 'org/loop-actions@v1': suite },
      tools: { [`loop-actions/agents/${agent}`]: join(AGENTS, agent) },
      env: { ACTIONS_RUNTIME_TOKEN: artifacts.token(runId), ACTIONS_RESULTS_URL: artifacts.url },
    });
    return { act, model, runId, wire };
  };

  /** What a model was asked came through the gateway: with the key that no agent holds, and counted to the token. */
  const expectMetered = async (world: LoopWorld, { act, model, runId, wire }: Ran): Promise<void> => {
    expect(model.exchanges.length).toBeGreaterThan(1);
    for (const { request } of model.exchanges) {
      expect(request.wire).toBe(wire);
      expect(JSON.stringify(request.headers)).toContain(KEY);
      expect(request.text).not.toContain(KEY);
    }
    const { input, cacheRead, cacheWrite, output } = model.total();
    const { attempts } = await readRunReport(world, runId);
    expect(attempts.map(({ usage }) => usage.tokens)).toEqual([input + cacheRead + cacheWrite + output]);
    // The runner is told what to mask, and act writes that down too.
    const shown = act.log.split('\n').filter((line) => !line.includes('"command":"add-mask"'));
    expect(shown.filter((line) => line.includes(KEY))).toEqual([]);
  };

  const expectFixed = async (world: LoopWorld): Promise<void> => {
    expect(world.github.pulls.map(({ pull }) => pull.draft)).toEqual([true]);
    expect(await world.readState()).toMatch(/### #1\n- status: drafted/);
    world.github.assertClean();
  };

  it('is Claude Code in issue-to-pr, on the label', async () => {
    const bug: RealBug = {
      ...minimist,
      buildRepository: async (directory, options) => {
        await minimist.buildRepository(directory, options);
        cpSync(join(EXAMPLES, 'specs/issue-to-pr/LOOP_SPEC.md'), join(directory, 'LOOP_SPEC.md'));
      },
    };
    const world = await openWorld(['issue-to-pr.yml'], bug);
    const issue = { number: world.issueNumber };
    world.github.addLabel({ as: 'maria', number: world.issueNumber }, 'ready-for-pr');
    const event = { name: 'issues', payload: { action: 'labeled', label: { name: 'ready-for-pr' }, issue } };
    const how = { workflow: 'issue-to-pr.yml', event, agent: 'claude-code', wire: 'messages', runId: '501' } as const;
    const ran = await run(world, how);
    expect(ran.act.exitCode, ran.act.log.slice(-6000)).toBe(0);
    await expectFixed(world);
    await expectMetered(world, ran);
  });

  it('is Codex in the maintenance loop, in a job without a token, judged by tests that it never saw', async () => {
    const world = await openWorld(CHAIN);
    const event = { name: 'workflow_dispatch', payload: {} };
    const how = { workflow: 'maintenance-loop.yml', event, agent: 'codex', wire: 'responses', runId: '502' } as const;
    const ran = await run(world, how);
    expect(ran.act.exitCode, ran.act.log.slice(-6000)).toBe(0);
    await expectFixed(world);
    await expectMetered(world, ran);
    expect(new Set(world.github.requests.map(({ job }) => job))).not.toContain('maker');
  });
});
