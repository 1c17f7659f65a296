import type { Budgets, Difference, LoopSpec } from '@loop-actions/contract';
import type { AgentChoice } from '../agent/agent-choice.ts';
import { openAgent } from '../agent/open-agent.ts';
import { type AgentInputs, routeAgent } from '../agent/route-agent.ts';
import type { LoopDeps } from '../context/loop-context.ts';
import type { Checker } from './check-request.ts';
import { checkerRole } from './checker-role.ts';
import type { ReviewLimits } from './review-limits.ts';

/** What inputs say of a checker, whatever action they belong to. */
export interface CheckerInputs {
  /** Agent, model, key and address, as for a maker. */
  readonly agent: AgentInputs;
  readonly lenses: readonly string[];
  readonly differsBy: Difference | null;
  /** Inputs `max-…`. */
  readonly budgets: Partial<Budgets>;
}

/** Whether inputs and spec name a checker that can be started; without one its items go to a person. */
export function isCheckerGiven({ rules }: Pick<LoopSpec, 'rules'>, { agent }: CheckerInputs): boolean {
  if (agent.agent !== undefined || agent.agentCommand !== undefined) return true;
  const named = checkerRole({ rules })?.agent ?? 'command';
  return named !== 'command' && (agent.apiKey !== undefined || agent.baseUrl !== undefined);
}

/** The checker of inputs and spec, ready to be started. Throws what `openAgent` throws, before anything is spent. */
export async function openChecker(
  deps: Pick<LoopDeps, 'context' | 'log'>,
  spec: Pick<LoopSpec, 'rules'>,
  inputs: CheckerInputs,
  limits: ReviewLimits,
): Promise<Checker> {
  const choice: AgentChoice = routeAgent(spec.rules, 'checker', inputs.agent);
  return {
    runtime: await openAgent(deps, choice, limits),
    command: choice.agentCommand ?? null,
    model: choice.model ?? null,
    limits,
    lenses: inputs.lenses,
    differsBy: inputs.differsBy,
  };
}
