/** The agents that inputs name. `docs/agents.md` says of each how its budget is held. */
export const AGENT_NAMES = ['command', 'claude-code', 'codex', 'gemini', 'copilot', 'opencode', 'pi', 'acp'] as const;
export type AgentName = (typeof AGENT_NAMES)[number];
