import type { AgentName } from '@loop-actions/contract';

/** Which agent is to work, as inputs say it. */
export interface AgentChoice {
  readonly agent: AgentName;
  readonly agentCommand: string | undefined;
  readonly agentVersion: string | undefined;
  readonly model: string | undefined;
  readonly apiKey: string | undefined;
  readonly baseUrl: string | undefined;
}

/** A command as the agent. */
export function commandChoice(agentCommand: string): AgentChoice {
  return {
    agent: 'command',
    agentCommand,
    agentVersion: undefined,
    model: undefined,
    apiKey: undefined,
    baseUrl: undefined,
  };
}
