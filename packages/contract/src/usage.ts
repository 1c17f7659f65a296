import * as z from 'zod';
import { CostUsd } from './identifiers.ts';

/** What an attempt, a run or a lineage has consumed. Unknown is `null` and counts as spent, never as zero. */
export const Usage = z
  .strictObject({
    iterations: z.int().nonnegative().describe('Agent processes started.'),
    toolCalls: z.int().nonnegative().nullable().describe('Tool calls seen; null when the agent does not say.'),
    tokens: z.int().nonnegative().nullable().describe('Input plus output tokens; null when unknown.'),
    costUsd: CostUsd,
    durationMs: z.int().nonnegative().describe('Wall-clock milliseconds.'),
  })
  .describe('What was consumed.');
export interface Usage extends z.infer<typeof Usage> {}

/** What an agent's reviews of its own work came to. Its usage is part of the attempt's. */
export const SelfReview = z
  .strictObject({
    rounds: z.int().nonnegative().describe('Fresh processes that read the change as a reviewer.'),
    changed: z.int().nonnegative().describe('How many of them changed something.'),
    usage: Usage,
  })
  .describe('Reviews of an agent’s own work, before anyone else sees it.');
export interface SelfReview extends z.infer<typeof SelfReview> {}

/** A usage of nothing, for sums. */
export const NO_USAGE: Usage = { iterations: 0, toolCalls: 0, tokens: 0, costUsd: 0, durationMs: 0 };

/** Adds two usages; unknown plus anything stays unknown. */
export function addUsage(left: Usage, right: Usage): Usage {
  return {
    iterations: left.iterations + right.iterations,
    toolCalls: addKnown(left.toolCalls, right.toolCalls),
    tokens: addKnown(left.tokens, right.tokens),
    costUsd: addKnown(left.costUsd, right.costUsd),
    durationMs: left.durationMs + right.durationMs,
  };
}

function addKnown(left: number | null, right: number | null): number | null {
  return left === null || right === null ? null : left + right;
}
