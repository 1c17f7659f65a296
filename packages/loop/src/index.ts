export { agentRuntime } from './agent-runtime.ts';
export { askOracle, type OracleRequest } from './ask-oracle.ts';
export { baseOfEvent } from './base-of-event.ts';
export { budgetLeft, tightestBudgets, withDefaultBudgets } from './budgets.ts';
export {
  type CheckedCandidate,
  type Checker,
  type CheckRequest,
  checkCandidate,
} from './check-candidate.ts';
export { type CheckFilesRequest, checkFromFiles } from './check-from-files.ts';
export { openBox } from './check-room.ts';
export { type CheckerRole, checkerRole } from './checker-role.ts';
export { type ClosedLoop, type ClosedLoopRequest, runClosedLoop } from './closed-loop.ts';
export { reviewUsage } from './compose-review.ts';
export { type ControlFiles, interpretControlFiles } from './control-files.ts';
export { judgeFromFiles } from './judge-from-files.ts';
export type { LoopBase, LoopDeps, LoopWriters } from './loop-context.ts';
export { loopDeps } from './loop-deps.ts';
export { type MadeCandidate, makeCandidate } from './make-candidate.ts';
export { mayPublish, type PublishAnswer, type PublishQuestion } from './may-publish.ts';
export { openBase } from './open-base.ts';
export { openGitHub } from './open-github.ts';
export { openWriters } from './open-writers.ts';
export { summarizeOracle } from './oracle-summary.ts';
export { parseBatch } from './parse-batch.ts';
export { planItem, readPlan, writePlan } from './plan-files.ts';
export { type PlannedRun, type PlanRequest, planRun } from './plan-run.ts';
export { type PublishOptions, publishCandidate } from './publish-candidate.ts';
export { publishFromFiles } from './publish-from-files.ts';
export type { Published } from './published.ts';
export { type HandedOver, readPlannedCandidate } from './read-planned-candidate.ts';
export { recordMissing } from './record-missing.ts';
export { resolveBatch } from './resolve-batch.ts';
export { summarizeReview } from './review-summary.ts';
export { reviewTree } from './review-tree.ts';
export { headline, summarizePlan, summarizeRun, summarizeVerdict } from './run-summary.ts';
export { saveOutcome } from './save-outcome.ts';
export { savePlan, saveReport } from './save-run.ts';
