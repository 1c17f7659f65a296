import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  type AgentEvent,
  type AgentRuntime,
  acpRuntime,
  type InstalledAgent,
  type IterationResult,
  installAgent,
  type PackagedAgentName,
  packagedRuntime,
  runIteration,
} from '@loop-actions/agent';
import { readProvider, type SpendLimits, SpendMeter, type Wire } from '@loop-actions/model/gateway';
import { type Box, detectBox } from '@loop-actions/process';
import { type ModelServer, type Script, startModelServer } from '../support/model-server/index.ts';
import { withTheKey } from './naive-agent.ts';

/** Where agents are installed once, below a folder that stands for a runner's tool cache. */
export const AGENTS = join(process.env.LOOP_AGENTS_CACHE ?? join(homedir(), '.cache'), 'loop-actions', 'agents');

/** Models with a price, by wire. */
export const MODELS: Readonly<Record<Wire, string>> = {
  messages: 'claude-sonnet-4-5',
  responses: 'gpt-5.4',
  chat: 'gpt-5.4',
  gemini: 'gemini-2.5-pro',
};

const KEY = 'real-key-0123456789';
let box: Promise<Box> | null = null;

/** The runtime of an agent, which is installed where it is not there yet. */
export async function realAgent(agent: PackagedAgentName): Promise<AgentRuntime> {
  return packagedRuntime(agent, await install(agent));
}

/** An agent that is spoken to by the Agent Client Protocol, and can be seen as one in a system directory is. */
export async function realAcpAgent(agent: PackagedAgentName, args: string): Promise<AgentRuntime> {
  const { program, directory } = await install(agent);
  const runtime = acpRuntime(`${program.join(' ')} ${args}`);
  return { ...runtime, command: (task) => ({ ...runtime.command(task), expose: [directory] }) };
}

function install(agent: PackagedAgentName): Promise<InstalledAgent> {
  return installAgent({
    agent,
    version: null,
    directory: AGENTS,
    environment: process.env,
    cache: null,
    log: (message) => console.log(message),
  });
}

export interface Played {
  readonly result: IterationResult;
  readonly model: ModelServer;
  readonly events: readonly AgentEvent[];
  /** A file of the work tree; null: it is not there. */
  readonly file: (path: string) => string | null;
  /** What it left as its answer. */
  readonly answer: string | null;
}

/** One iteration of an agent in the strongest box of this machine, before a model that plays a script. */
export async function iterateAgent(
  runtime: AgentRuntime,
  script: Script,
  how: {
    readonly wire?: Wire;
    readonly role?: 'maker' | 'checker';
    readonly limits?: Partial<SpendLimits>;
    readonly deadlineMs?: number;
    readonly killGraceMs?: number;
    readonly maxToolCalls?: number;
    /** Fills the work tree before the agent starts. */
    readonly furnish?: (workspace: string) => void;
    readonly prompt?: string;
    /** Nothing stands in between: the agent is told the provider's address, and holds the key. */
    readonly holdsKey?: boolean;
  } = {},
): Promise<Played> {
  box ??= detectBox({ env: { HOME: homedir(), RUNNER_TEMP: process.env.RUNNER_TEMP } });
  const site = mkdtempSync(join(siteParent(), 'attempt-'));
  chmodSync(site, 0o711);
  const workspace = join(site, 'repository');
  mkdirSync(workspace);
  how.furnish?.(workspace);
  const model = await startModelServer(script);
  const events: AgentEvent[] = [];
  const [first = 'chat'] = runtime.wires;
  const wire = how.wire ?? first;
  try {
    const base = wire === 'responses' || wire === 'chat' ? `${model.url}/v1` : model.url;
    const result = await runIteration({
      runtime: {
        ...(how.holdsKey === true ? withTheKey(runtime, model, KEY) : runtime),
        model: { name: MODELS[wire], access: { provider: readProvider(base, KEY), wire } },
      },
      box: await box,
      task: {
        prompt: how.prompt ?? 'Write what you are asked for.\n',
        workspace,
        exchange: join(site, 'exchange'),
        iteration: 1,
        role: how.role ?? 'maker',
        model: null,
        env: { PATH: process.env.PATH ?? '', CI: 'true' },
      },
      budgets: {
        deadlineMs: how.deadlineMs ?? 90_000,
        maxToolCalls: how.maxToolCalls ?? null,
        meter: new SpendMeter({ maxTokens: null, maxCostUsd: null, ...how.limits }),
        ...(how.killGraceMs === undefined ? {} : { killGraceMs: how.killGraceMs }),
      },
      log: (event) => events.push(event),
    });
    const files = new Map<string, string>();
    const file = (path: string): string | null => files.get(path) ?? null;
    const left = join(site, 'exchange', 'verdict.json');
    const answer = existsSync(left) ? readFileSync(left, 'utf8') : null;
    for (const path of ['hello.txt', 'more.txt']) {
      const at = join(workspace, path);
      if (existsSync(at)) files.set(path, readFileSync(at, 'utf8'));
    }
    return { result, model, events, file, answer };
  } finally {
    await model[Symbol.asyncDispose]();
    rmSync(site, { recursive: true, force: true });
  }
}

/** As on a runner: not in a directory that everybody may write to, which Gemini CLI takes no settings from. */
function siteParent(): string {
  const parent = join(homedir(), '.cache', 'loop-actions', 'attempts');
  mkdirSync(parent, { recursive: true });
  return parent;
}
