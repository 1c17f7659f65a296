export { type AgentChoice, commandChoice } from './agent/agent-choice.ts';
export { openAgent } from './agent/open-agent.ts';
export { routeAgent } from './agent/route-agent.ts';
export { type ClosedLoop, type ClosedLoopRequest, runClosedLoop } from './closed-loop.ts';
export { baseOfEvent } from './context/base-of-event.ts';
export { budgetLeft, tightestBudgets, withDefaultBudgets } from './context/budgets.ts';
export { type ControlFiles, interpretControlFiles } from './context/control-files.ts';
export type { LoopBase, LoopDeps, LoopWriters } from './context/loop-context.ts';
export { loopDeps } from './context/loop-deps.ts';
export { openBase } from './context/open-base.ts';
export { type ClassifierInputs, openClassifier } from './context/open-classifier.ts';
export { openGitHub } from './context/open-github.ts';
export { openPlanners } from './context/open-planners.ts';
export { openWriters } from './context/open-writers.ts';
export { askOracle, type LiveVerification, type OracleRequest, type VerifyLive } from './decide/ask-oracle.ts';
export { summarizeOracle } from './decide/oracle-summary.ts';
export { openBox } from './judge/check-room.ts';
export { judgeFromFiles } from './judge/judge-from-files.ts';
export type { Guidance } from './make/attempt.ts';
export { failuresOf, readFailures } from './make/failures-of-verdict.ts';
export { findEarlierWork } from './make/find-earlier-work.ts';
export { gatherContext } from './make/gather-context.ts';
export { guidanceOf } from './make/guidance.ts';
export { type MadeCandidate, makeCandidate } from './make/make-candidate.ts';
export { parseBatch } from './plan/parse-batch.ts';
export { planItem, readPlan, writePlan } from './plan/plan-files.ts';
export { type PlannedRun, type PlanRequest, planRun } from './plan/plan-run.ts';
export { reportRegressions } from './plan/report-regressions.ts';
export { resolveBatch } from './plan/resolve-batch.ts';
export { advancePlanning, type PlanningState } from './planning/advance-planning.ts';
export { summarizePlanning } from './planning/planning-summary.ts';
export { takeLeftBehind } from './publish/left-behind.ts';
export { mayPublish, type PublishAnswer, type PublishQuestion } from './publish/may-publish.ts';
export { type PublishOptions, publishCandidate } from './publish/publish-candidate.ts';
export { publishFromFiles } from './publish/publish-from-files.ts';
export type { Published } from './publish/published.ts';
export { type HandedOver, readPlannedCandidate } from './publish/read-planned-candidate.ts';
export { type CheckedPullRequest, checkPullRequest } from './pull-request/check-pull-request.ts';
export {
  annotateFindings,
  describeDecision,
  patchBlock,
  summarizeJudged,
} from './pull-request/describe-remediation.ts';
export { judgeMended } from './pull-request/judge-mended.ts';
export { type JudgedPullRequest, judgePullRequest, takeStored } from './pull-request/judge-pull-request.ts';
export { type MendedPullRequest, mendPullRequest } from './pull-request/mend-pull-request.ts';
export { type OpenedPullRequest, openPullRequest } from './pull-request/open-pull-request.ts';
export { type PostedReview, postHandedReview, postReview } from './pull-request/post-review.ts';
export { type PublishedPullRequest, publishPullRequest } from './pull-request/publish-pull-request.ts';
export { type EventPullRequest, pullRequestOfEvent } from './pull-request/pull-request-of-event.ts';
export { readBound, readJudged } from './pull-request/read-judged.ts';
export { readStoredPass, storeVerdict } from './pull-request/stored-verdict.ts';
export { type Suggested, type SuggestionDefences, suggestFromRun } from './pull-request/suggest-from-run.ts';
export { recordMissing } from './record/record-missing.ts';
export { headline, summarizePlan, summarizeRun, summarizeVerdict } from './record/run-summary.ts';
export { saveOutcome } from './record/save-outcome.ts';
export { savePlan, saveReport } from './record/save-run.ts';
export { triageReport, writeTriageIssue } from './record/triage-report.ts';
export { type ReplayedRun, replayRun } from './replay/replay-run.ts';
export { summarizeReplay } from './replay/replay-summary.ts';
export {
  type CheckedCandidate,
  type Checker,
  type CheckRequest,
  checkCandidate,
} from './review/check-candidate.ts';
export { type CheckFilesRequest, checkFromFiles } from './review/check-from-files.ts';
export { type CheckerRole, checkerRole, demandedDifference } from './review/checker-role.ts';
export { reviewUsage } from './review/compose-review.ts';
export { summarizeReview } from './review/review-summary.ts';
export { reviewTree } from './review/review-tree.ts';
