export type {
  AgentCommand,
  AgentEvent,
  AgentReport,
  AgentRuntime,
  AgentTask,
  AgentTraces,
  InterruptRequest,
  ReportedUsage,
} from './agent-runtime.ts';
export { EXCHANGE_FILES, UNKNOWN_USAGE } from './agent-runtime.ts';
export type { PreviousFailure, PromptParts } from './assemble-prompt.ts';
export { assemblePrompt } from './assemble-prompt.ts';
export type { CommandRuntimeOptions } from './command-runtime.ts';
export { COMMAND_ENVIRONMENT, commandRuntime } from './command-runtime.ts';
export type { ParsedInterrupt } from './parse-interrupt-file.ts';
export { parseInterruptFile } from './parse-interrupt-file.ts';
export type { Iteration, IterationBudgets, IterationResult } from './run-iteration.ts';
export { runIteration } from './run-iteration.ts';
export { splitCommand } from './split-command.ts';
