import type { InputValues, OutputValues } from '@loop-actions/action-kit';
import { LoopError } from '@loop-actions/contract';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

export type Values = InputValues<typeof inputs>;
export type Result = OutputValues<typeof outputs>;

/** Throws E_INPUT_MISSING. */
export function requireCommand({ agentCommand }: Values): string {
  if (agentCommand !== undefined) return agentCommand;
  throw new LoopError('E_INPUT_MISSING', {
    message: 'input agent-command: is required for the agent "command"',
    remedy: 'Give the program and its arguments, e.g. agent-command: node scripts/agent.mjs',
  });
}
