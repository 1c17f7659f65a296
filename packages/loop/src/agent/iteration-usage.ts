import type { IterationResult } from '@loop-actions/agent';
import type { Usage } from '@loop-actions/contract';

/** Our own count where there is one, else what the agent says; what nobody says is unknown, never zero. */
export function iterationUsage(result: IterationResult): Usage {
  const { usage } = result.report;
  return {
    iterations: 1,
    toolCalls: result.toolCalls ?? usage.toolCalls,
    tokens: usage.tokens,
    costUsd: usage.costUsd,
    durationMs: Math.round(result.outcome.durationMs),
  };
}
