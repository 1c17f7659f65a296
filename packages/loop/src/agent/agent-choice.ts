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
