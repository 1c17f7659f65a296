import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type AgentRuntime, type AgentTask, commandRuntime, runIteration } from '@loop-actions/agent';
import { readProvider } from '@loop-actions/model/gateway';
import { detectBox } from '@loop-actions/process';
import { realAgent } from '../../test/agents/agent-world.ts';
import { play, startModelServer } from '../../test/support/model-server/index.ts';
import { type Bench, type BenchResult, median } from './bench.ts';

/** Pairs: each is one start alone and one in the loop, right after each other. */
const ROUNDS = 9;
const MARK = 'loop-bench-stubborn';
/** Ignores every signal that can be ignored, and leaves a daemon that does so too. */
const STUBBORN = `
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => undefined);
if (process.argv[1] === 'first') {
  const { spawn } = require('node:child_process');
  for (let times = 0; times < 3; times++) spawn(process.execPath, ['-e', process.env.SOURCE, 'daemon', '${MARK}'], { detached: true, stdio: 'ignore', env: process.env }).unref();
}
setInterval(() => undefined, 1000);
`;

function taskIn(site: string, env: Record<string, string>): AgentTask {
  const workspace = join(site, 'work');
  mkdirSync(workspace);
  return {
    prompt: 'Go on.\n',
    workspace,
    exchange: join(site, 'exchange'),
    iteration: 1,
    role: 'maker',
    model: null,
    env,
  };
}

function newSite(): string {
  const site = mkdtempSync('/tmp/loop-bench-agent-');
  chmodSync(site, 0o711);
  return site;
}

function left(): number {
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`\0${MARK}`);
    } catch {
      return false;
    }
  }).length;
}

async function timeToKill(): Promise<BenchResult> {
  const site = newSite();
  try {
    const runtime = commandRuntime({ command: `sh -c 'exec node -e "$SOURCE" first ${MARK}'` });
    const box = await detectBox({ env: {} });
    const task = taskIn(site, { SOURCE: STUBBORN });
    const started = performance.now();
    const { outcome } = await runIteration({ runtime, box, task, budgets: { deadlineMs: 2_000, maxToolCalls: null } });
    const value = (performance.now() - started - 2_000) / 1000;
    const alive = left();
    const met = value <= 10 && alive === 0 && outcome.ended === 'deadline';
    return {
      value,
      detail: `${alive} processes left; box: ${box.kind}; 5 s of it are the agent's to end by itself`,
      met,
    };
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}

/** Milliseconds from the start of an agent to its first request to the model. */
async function toFirstRequest(start: (url: string, task: AgentTask) => Promise<unknown>): Promise<number> {
  const site = newSite();
  let first = Number.NaN;
  const script = play({ does: 'say', text: 'Done.' });
  await using model = await startModelServer((request, turn) => {
    if (Number.isNaN(first)) first = performance.now();
    return script(request, turn);
  });
  try {
    const task = taskIn(site, { PATH: process.env.PATH ?? '', CI: 'true' });
    const started = performance.now();
    await start(model.url, task);
    return first - started;
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}

async function startUp(): Promise<BenchResult> {
  const agent = await realAgent('codex');
  const box = await detectBox({ env: { HOME: homedir() } });
  const alone: number[] = [];
  const inLoop: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    alone.push(
      await toFirstRequest((url, task) =>
        runAlone(agent, { ...task, connection: { wire: 'responses', url, token: 'k' } }),
      ),
    );
    inLoop.push(
      await toFirstRequest((url, task) => {
        const runtime = {
          ...agent,
          model: {
            name: 'gpt-5.4',
            access: { provider: readProvider(`${url}/v1`, 'key'), wire: 'responses' as const },
          },
        };
        return runIteration({ runtime, box, task, budgets: { deadlineMs: 60_000, maxToolCalls: null } });
      }),
    );
  }
  // What else the machine does weighs on both of a pair.
  const added = inLoop.map((time, round) => time - (alone[round] ?? Number.NaN));
  const value = median(added);
  const [least, most] = [Math.min(...added), Math.max(...added)].map(Math.round);
  return {
    value,
    reference: { what: 'ms for Codex alone', value: median(alone) },
    detail: `${ROUNDS} pairs, ${least} to ${most} ms; box: ${box.kind}`,
    met: value <= 400,
  };
}

/** The same command without box and gateway. */
async function runAlone(agent: AgentRuntime, task: AgentTask): Promise<void> {
  mkdirSync(task.exchange, { recursive: true });
  await agent.prepare?.(task);
  const { argv, env, stdin } = agent.command({ ...task, model: 'gpt-5.4' });
  const [program = '', ...args] = argv;
  const child = spawn(program, args, {
    cwd: task.workspace,
    env: { ...env, HOME: task.exchange },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin?.end(stdin);
  await new Promise((resolve) => child.once('exit', resolve));
}

/** What it takes to start an agent in the box, and to end one that does not want to. */
export const benches: readonly Bench[] = [
  {
    id: 'agent-kill',
    issue: 'agents',
    what: 'from the deadline to the end of an agent that ignores signals and leaves daemons',
    unit: 's',
    reach: '≤ 10, none left',
    run: timeToKill,
  },
  {
    id: 'agent-start',
    issue: 'agents',
    what: 'what box and gateway add to an agent’s first request, median',
    unit: 'ms',
    reach: '≤ 400',
    run: startUp,
  },
];
