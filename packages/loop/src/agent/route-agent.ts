import { type AgentName, type Rule, specRole } from '@loop-actions/contract';
import type { AgentChoice } from './agent-choice.ts';

/** What the inputs say of the agent; no agent means that none was named. */
export type AgentInputs = Omit<AgentChoice, 'agent'> & { readonly agent: AgentName | undefined };

/**
 * The agent and model of a role: of the inputs, else of the Roles section. A command that is given is the agent unless
 * another is named, and what no one names is a command.
 */
export function routeAgent(rules: readonly Rule[], role: string, inputs: AgentInputs): AgentChoice {
  const routed = specRole(rules, role);
  const named = inputs.agentCommand === undefined ? (routed?.agent as AgentName | null | undefined) : 'command';
  const agent = inputs.agent ?? named ?? 'command';
  const { agentCommand, agentVersion, apiKey, baseUrl } = inputs;
  // A role's model goes with its agent: another agent may not know it.
  const fits = routed?.agent === null || routed?.agent === agent || agent === 'command';
  const model = inputs.model ?? (fits ? (routed?.model ?? undefined) : undefined);
  return { agent, agentCommand, agentVersion, apiKey, baseUrl, model };
}
