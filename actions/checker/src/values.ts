import type { InputValues, OutputValues } from '@loop-actions/action-kit';
import { LoopError } from '@loop-actions/contract';
import type { CheckedCandidate } from '@loop-actions/loop';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

export type Values = InputValues<typeof inputs>;
export type Result = OutputValues<typeof outputs>;

/** Throws E_INPUT_MISSING. */
export function requireCommand({ agentCommand }: Values): string {
  if (agentCommand !== undefined) return agentCommand;
  throw new LoopError('E_INPUT_MISSING', {
    message: 'input agent-command: is required for the agent "command"',
    remedy: 'Give the program and its arguments, e.g. agent-command: node scripts/review.mjs',
  });
}

/** What a review was and cost, whatever was reviewed. */
export function describeChecked({ verdict, answer, dissent, usage }: CheckedCandidate) {
  return {
    verdict: answer,
    verdictDigest: verdict.digest,
    findings: verdict.checks.reduce((sum, check) => sum + check.findings.length, 0),
    lenses: verdict.checks.map(({ name, verdict: said }) => ({ lens: name, verdict: said })),
    dissent: dissent !== null,
    iterations: usage.iterations,
    toolCalls: usage.toolCalls,
    tokens: usage.tokens,
    costUsd: usage.costUsd,
    costKnown: usage.costUsd !== null,
  } as const;
}
