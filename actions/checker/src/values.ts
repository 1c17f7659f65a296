import type { InputValues, OutputValues } from '@loop-actions/action-kit';
import type { CheckedCandidate, CheckerInputs } from '@loop-actions/loop';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

export type Values = InputValues<typeof inputs>;
export type Result = OutputValues<typeof outputs>;

/** The checker as the inputs say it. */
export function checkerOf(values: Values): CheckerInputs {
  return {
    agent: values,
    lenses: values.lenses,
    differsBy: values.differsBy ?? null,
    budgets: {
      maxToolCalls: values.maxToolCalls ?? null,
      maxRuntimeMs: values.maxRuntime ?? null,
      maxTokens: values.maxTokens ?? null,
      maxCostUsd: values.maxCost ?? null,
    },
  };
}

/** What a review was and cost, whatever was reviewed. */
export function describeChecked({ verdict, answer, dissent, usage, metering }: CheckedCandidate) {
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
    metering,
  } as const;
}
