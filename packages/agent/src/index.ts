export type {
  AgentCommand,
  AgentConnection,
  AgentEvent,
  AgentModel,
  AgentReport,
  AgentRuntime,
  AgentTask,
  AgentTraces,
  InterruptRequest,
  ReportedUsage,
} from './agent-runtime.ts';
export { EXCHANGE_FILES, UNKNOWN_USAGE } from './agent-runtime.ts';
export { assembleHealPrompt, type HealMaterial, type HealPromptParts } from './assemble-heal-prompt.ts';
export type { EarlierChange, PreviousFailure, PromptParts } from './assemble-prompt.ts';
export { assemblePrompt } from './assemble-prompt.ts';
export type { GateEvidence, ReviewPromptParts } from './assemble-review-prompt.ts';
export { assembleReviewPrompt, REVIEW_RULES } from './assemble-review-prompt.ts';
export { assembleSelfReviewPrompt, type SelfReviewPromptParts } from './assemble-self-review-prompt.ts';
export type { CommandRuntimeOptions } from './command-runtime.ts';
export { COMMAND_ENVIRONMENT, commandRuntime } from './command-runtime.ts';
export {
  CONTEXT_KINDS,
  type ContextKind,
  type ContextPack,
  type ContextSource,
} from './context-pack/context-source.ts';
export { describeSource, kindOfPath } from './context-pack/describe-source.ts';
export { type ContextQuestion, pickContext } from './context-pack/pick-context.ts';
export { fenceProject, printContext, printIndex, type RepositoryOverview } from './context-pack/print-context.ts';
export { type FinishLineParts, finishLine } from './finish-line.ts';
export { actionsCache } from './install/actions-cache.ts';
export { PACKAGED_AGENTS, type PackagedAgentName } from './install/agent-versions.ts';
export { type InstalledAgent, type InstallRequest, installAgent, type PackageCache } from './install/install-agent.ts';
export { isInstructionPath } from './instruction-paths.ts';
export { BUILT_IN_LENSES, type BuiltInLens, composeLens, type Lens, REVIEW_LENS } from './lenses.ts';
export {
  type AgentDiagnosis,
  DIAGNOSIS_FILE_BYTES,
  type ParsedDiagnosis,
  parseDiagnosisFile,
} from './parse-diagnosis-file.ts';
export type { ParsedInterrupt } from './parse-interrupt-file.ts';
export { parseInterruptFile } from './parse-interrupt-file.ts';
export type { ParsedReview, Review } from './parse-review-file.ts';
export { parseReviewFile, REVIEW_FILE_BYTES } from './parse-review-file.ts';
export type { Iteration, IterationBudgets, IterationResult } from './run-iteration.ts';
export { runIteration } from './run-iteration.ts';
export { acpRuntime } from './runtimes/acp.ts';
export { copilotRuntime, type GitHubRoute } from './runtimes/copilot.ts';
export { packagedRuntime } from './runtimes/packaged-runtimes.ts';
export { splitCommand } from './split-command.ts';
