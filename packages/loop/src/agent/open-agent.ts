import { join } from 'node:path';
import {
  type AgentRuntime,
  acpRuntime,
  actionsCache,
  commandRuntime,
  copilotRuntime,
  type GitHubRoute,
  installAgent,
  type PackagedAgentName,
  packagedRuntime,
} from '@loop-actions/agent';
import { assertNever, LoopError } from '@loop-actions/contract';
import type { LoopDeps } from '../context/loop-context.ts';
import type { AgentChoice } from './agent-choice.ts';
import { chooseModel, type SpendBudgets } from './choose-model.ts';

type AgentDeps = Pick<LoopDeps, 'context' | 'log'>;

/**
 * The agent that the inputs choose, ready to be started: installed where it comes from npm, and with the way to its model.
 * Throws `E_INPUT_MISSING`, `E_AGENT_COMMAND`, `E_AGENT_INSTALL` and what `chooseModel` throws, before anything is spent.
 */
export async function openAgent(deps: AgentDeps, choice: AgentChoice, limits: SpendBudgets): Promise<AgentRuntime> {
  const { agent } = choice;
  switch (agent) {
    case 'command':
      return withModel(commandRuntime({ command: needCommand(choice) }), choice, limits);
    case 'acp':
      return withModel(acpRuntime(needCommand(choice)), choice, limits);
    case 'copilot':
      return openCopilot(deps, choice, limits);
    case 'claude-code':
    case 'codex':
    case 'gemini':
    case 'opencode':
    case 'pi':
      return openPackaged(deps, agent, choice, limits);
    default:
      return assertNever(agent);
  }
}

function withModel(runtime: AgentRuntime, choice: AgentChoice, limits: SpendBudgets): AgentRuntime {
  const model = chooseModel(runtime, choice, limits);
  return model === null ? runtime : { ...runtime, model };
}

/** What is missing is found before anything is downloaded. */
async function openPackaged(
  deps: AgentDeps,
  agent: PackagedAgentName,
  choice: AgentChoice,
  limits: SpendBudgets,
): Promise<AgentRuntime> {
  withModel(packagedRuntime(agent, { program: [], directory: '' }), choice, limits);
  return withModel(packagedRuntime(agent, await install(deps, agent, choice)), choice, limits);
}

/** With a token of GitHub’s and no other provider its answers come through GitHub, where no gateway can stand. */
async function openCopilot(deps: AgentDeps, choice: AgentChoice, limits: SpendBudgets): Promise<AgentRuntime> {
  const { apiKey, baseUrl, model } = choice;
  if (apiKey === undefined || baseUrl !== undefined || !isGitHubToken(apiKey)) {
    return openPackaged(deps, 'copilot', choice, limits);
  }
  deps.log.warning(
    'Copilot goes through GitHub: only its own limits hold, and what it spends is its own word. See docs/agents.md.',
  );
  const maxCredits =
    limits.maxCostUsd === null ? null : Math.max(1, Math.floor(limits.maxCostUsd * CREDITS_PER_DOLLAR));
  const github: GitHubRoute = { token: apiKey, maxCredits };
  const runtime = copilotRuntime(await install(deps, 'copilot', choice), github);
  return { ...runtime, model: { name: model ?? null, access: null } };
}

const CREDITS_PER_DOLLAR = 100;

/** Prefixes of GitHub’s tokens (docs.github.com, "Token formats"). */
function isGitHubToken(value: string): boolean {
  return /^(gh[a-z]_|github_pat_)/.test(value);
}

function install({ context, log }: AgentDeps, agent: PackagedAgentName, { agentVersion }: AgentChoice) {
  const { environment, tempDirectory } = context;
  const tell = (message: string): void => log.info(message);
  return installAgent({
    agent,
    version: agentVersion ?? null,
    directory: join(environment.RUNNER_TOOL_CACHE ?? tempDirectory, 'loop-actions', 'agents'),
    environment,
    cache: actionsCache(tell),
    log: tell,
  });
}

function needCommand({ agent, agentCommand }: AgentChoice): string {
  if (agentCommand !== undefined) return agentCommand;
  throw new LoopError('E_INPUT_MISSING', {
    message: `input agent-command: is required for the agent "${agent}"`,
    remedy: 'Give the program and its arguments, e.g. agent-command: node scripts/agent.mjs',
  });
}
