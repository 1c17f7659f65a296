import type { IterationResult } from '@loop-actions/agent';
import type { Usage } from '@loop-actions/contract';
import { totalTokens } from '@loop-actions/model/prices';

/** The gateway’s count and ours where there is one, else what the agent says; what nobody says is unknown, never zero. */
export function iterationUsage(result: IterationResult): Usage {
  const { spend } = result;
  const { usage } = result.report;
  return {
    iterations: 1,
    toolCalls: result.toolCalls ?? usage.toolCalls,
    tokens: spend === null ? usage.tokens : totalTokens(spend.tokens),
    costUsd: spend === null ? usage.costUsd : spend.costUsd,
    durationMs: Math.round(result.outcome.durationMs),
  };
}
