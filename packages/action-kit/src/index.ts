export { CLASSIFIER_OUTPUTS } from './classifier-outputs.ts';
export { type Clock, type Random, systemClock, systemRandom } from './clock.ts';
export {
  type ActionDefinition,
  type ActionDeps,
  type ActionResult,
  type AnyAction,
  defineAction,
  RedStep,
  red,
} from './define-action.ts';
export { ENVIRONMENT_NAMES, type EnvironmentName, type EnvironmentVariable } from './environment.ts';
export type { EventPayload } from './event-payload.ts';
export { describeFailure, type Failure, formatFailure, reportFailure } from './failure.ts';
export type { ArtifactAccess } from './hand-off/artifact-access.ts';
export { isArtifactName, LONGEST_ARTIFACT_NAME } from './hand-off/artifact-name.ts';
export { HAND_OFF_BOUNDS, HAND_OFF_KINDS, type HandOffBounds, type HandOffKind } from './hand-off/hand-off-kind.ts';
export { type HandedOver, type HandOverRequest, handOver } from './hand-off/hand-over.ts';
export { unpackArchive } from './hand-off/read-archive.ts';
export { type TakeOverRequest, takeOver } from './hand-off/take-over.ts';
export {
  AGENT_INPUTS,
  CHECKER_INPUTS,
  CLASSIFIER_INPUTS,
  COMMON_INPUTS,
  LEARNING_INPUTS,
  PLANNING_INPUTS,
  PROMPT_INPUTS,
  PULL_REQUEST_INPUTS,
  prefixInputs,
} from './inputs/common-inputs.ts';
export {
  type CamelCase,
  camelCase,
  type Given,
  type Input,
  type InputOptions,
  type Inputs,
  type InputValues,
  input,
  readBy,
} from './inputs/input.ts';
export { choice, count, digest, duration, flag, list, money, path, secret, sha, text } from './inputs/kinds.ts';
export { type Environment, inputVariable, parseInputs } from './inputs/parse-inputs.ts';
export { readCount, readDuration, readMoney } from './inputs/quantities.ts';
export { type AnnotationOptions, createLogger, type Logger, type RunnerLogger } from './logger.ts';
export { codeBlock, details, escapeMarkdown, inlineCode, table } from './markdown.ts';
export { type Output, type Outputs, type OutputValues, output, printOutputs } from './outputs.ts';
export { type ActionHost, performAction } from './perform-action.ts';
export { runAction } from './run-action.ts';
export { type AnnotationKind, type RunnerChannel, runnerChannel } from './runner-channel.ts';
export { type RunnerContext, readRunnerContext } from './runner-context.ts';
export { createSummary, type StepSummary, type Summary } from './summary.ts';
export { guardCommands, printable } from './workflow-commands.ts';
