import type { AgentTask } from './agent-runtime.ts';

/** The variables by which an agent of any kind finds the gateway that stands for its provider. */
export function connectionEnv({ connection }: Pick<AgentTask, 'connection'>): Readonly<Record<string, string>> {
  if (connection === undefined) return {};
  const { url, token } = connection;
  return {
    ANTHROPIC_BASE_URL: url,
    ANTHROPIC_API_KEY: token,
    OPENAI_BASE_URL: `${url}/v1`,
    OPENAI_API_KEY: token,
    GOOGLE_GEMINI_BASE_URL: url,
    GEMINI_API_KEY: token,
  };
}
