import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { FakeArtifactService } from '../artifacts/index.ts';
import { type LoopWorld, REPOSITORY } from '../loop-world/index.ts';
import { processesWith } from '../process/processes-with.ts';
import type { CommandAgent } from '../real-bugs/index.ts';
import { type ActionRun, type RunActionOptions, runAction } from '../runner/index.ts';
import { declaredPermissions } from './declared-permissions.ts';

export interface ChainOptions {
  readonly runId: string;
  readonly artifacts: FakeArtifactService;
  /** Of the workflow run; 1 unless told. */
  readonly runAttempt?: number;
  readonly from?: 'dist' | 'source';
}

type Inputs = Readonly<Record<string, string>>;

/** What is done to a maker: another budget, a SIGKILL or a cancel while its agent works. */
export interface MakerOptions {
  readonly inputs?: Inputs;
  readonly isKilled?: boolean;
  readonly isCancelled?: boolean;
  /** Text of a command line by which its agent is known to be at work; else half a second has to do. */
  readonly atWork?: string;
}

/** Time for the agent to be at work; an agent whose maker is ended needs much longer than this. */
const UNTIL_ENDED_MS = 500;

/**
 * The jobs of `maintenance-loop.yml` as processes. Each is a machine of its own, with its own checkout, and shares
 * nothing with the others but the run's artifacts; its token holds what the example declares for it.
 */
export interface ChainRun {
  triage(inputs?: Inputs): Promise<ActionRun>;
  maker(plan: ActionRun, item: string, agent: CommandAgent, options?: MakerOptions): Promise<ActionRun>;
  gate(plan: ActionRun, made: ActionRun): Promise<ActionRun>;
  publish(plan: ActionRun, item: string, made: ActionRun | null, judged: ActionRun | null): Promise<ActionRun>;
  oracle(plan: ActionRun): Promise<ActionRun>;
}

export function openChain(world: LoopWorld, options: ChainOptions): ChainRun {
  const permissions = declaredPermissions(['maintenance-loop.yml', 'loop-item.yml']);
  const job = async (action: string, inputs: Inputs, more: Partial<RunActionOptions> = {}): Promise<ActionRun> => {
    const machine = mkdtempSync(join(world.directory, `machine-${action}-`));
    cpSync(world.workspace, join(machine, 'workspace'), { recursive: true });
    // As on a runner, others may pass through: the boxed agent is another user.
    mkdirSync(join(machine, 'temp'), { mode: 0o755 });
    return runAction({
      action,
      from: options.from ?? 'source',
      inputs,
      event: { name: 'workflow_dispatch', payload: { repository: { default_branch: 'main' } } },
      repository: `${REPOSITORY.owner}/${REPOSITORY.name}`,
      job: action,
      token: world.github.jobs.declare(action, permissions[action] ?? {}),
      runId: options.runId,
      sha: (await world.github.refs()).get('refs/heads/main') ?? '',
      workspace: join(machine, 'workspace'),
      tempDirectory: join(machine, 'temp'),
      github: world.github,
      timeoutMs: 120_000,
      env: {
        ACTIONS_RUNTIME_TOKEN: options.artifacts.token(options.runId),
        ACTIONS_RESULTS_URL: options.artifacts.url,
        GITHUB_RUN_ATTEMPT: String(options.runAttempt ?? 1),
      },
      ...more,
    });
  };
  return {
    triage: (inputs = {}) => job('triage', inputs),
    maker: async (plan, item, agent, { inputs, isKilled, isCancelled, atWork } = {}) => {
      const home = mkdtempSync(join(world.directory, 'agent-'));
      const { command } = await agent.install(join(home, 'agent'));
      const own = { ...planOf(plan), item, 'agent-command': command, ...inputs };
      const end = endedAtWork(atWork);
      return job('maker', own, isKilled ? end('kill') : isCancelled ? end('signal') : {});
    },
    gate: (plan, made) =>
      job('gate', { ...planOf(plan), ...candidateOf(made), 'held-out': world.heldOut, 'report-only': 'true' }),
    publish: (plan, item, made, judged) =>
      job('publish', {
        ...planOf(plan),
        item,
        ...(made === null ? {} : candidateOf(made)),
        ...(judged === null ? {} : verdictOf(judged)),
      }),
    oracle: (plan) => job('oracle', planOf(plan)),
  };
}

function endedAtWork(atWork: string | undefined) {
  return (how: 'kill' | 'signal'): Partial<RunActionOptions> => {
    const end = new AbortController();
    const onLine = (line: string): void => {
      if (!line.includes('iteration 1 starts')) return;
      const looking = setInterval(() => {
        if (atWork !== undefined && processesWith(atWork).length === 0) return;
        clearInterval(looking);
        end.abort();
      }, UNTIL_ENDED_MS);
    };
    return { [how]: end.signal, onLine };
  };
}

const planOf = ({ outputs }: ActionRun) => ({ plan: outputs.plan ?? '', 'plan-digest': outputs['plan-digest'] ?? '' });
const candidateOf = ({ outputs }: ActionRun) => ({
  candidate: outputs.candidate ?? '',
  'candidate-digest': outputs['candidate-digest'] ?? '',
});
const verdictOf = ({ outputs }: ActionRun) => ({
  'gate-verdict': outputs['gate-verdict'] ?? '',
  'gate-verdict-digest': outputs['verdict-digest'] ?? '',
});
