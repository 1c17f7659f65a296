import { type AgentRuntime, commandRuntime } from '@loop-actions/agent';

/** The runtime of the agent `command`. Throws `E_AGENT_COMMAND` for a command line that can't be split. */
export function agentRuntime(command: string): AgentRuntime {
  return commandRuntime({ command });
}
