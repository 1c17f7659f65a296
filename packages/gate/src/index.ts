export { assessRisk, type RiskQuestion } from './autonomy/assess-risk.ts';
export { type AutonomyRules, autonomyRulesOf, DEFAULT_AUTONOMY } from './autonomy/autonomy-rules.ts';
export { compareExports } from './autonomy/exported-names.ts';
export { historyOf, readPathHistory } from './autonomy/path-history.ts';
export { tiersOf } from './autonomy/path-tiers.ts';
export { matchesQuarantine } from './autonomy/quarantine.ts';
export { type ChangedFile, readChangedFiles, readTexts } from './changed-files.ts';
export type { CleanText } from './check-output.ts';
export type { CheckRoom } from './check-room.ts';
export { checkScope } from './check-scope.ts';
export { STANDING_LOOKS, type StandingLooks } from './checks/run-built-in.ts';
export { type Classification, classifyOutcome, type ReadEvidence } from './classify-outcome.ts';
export { parseCommitLog } from './commit-log.ts';
export { findHomeToolchains, type HomeToolchains } from './dependencies/home-toolchains.ts';
export { type CaseOutcome, compareRuns, outcomesOf, type RunComparison } from './evals/compare-runs.ts';
export { type Diagnosis, diagnose, LEVERS, type Lever, type LeverHistory } from './evals/diagnose.ts';
export { type EvalAnswer, type EvalPolicy, type EvalQuestion, judgeEvals } from './evals/judge-evals.ts';
export { leversIn } from './evals/lever-history.ts';
export { readEvalRun } from './evals/read-eval-run.ts';
export {
  binomialTail,
  bootstrapMean,
  mcnemarExact,
  mcnemarPower,
  pairedDifference,
  smallestSignificant,
  wilsonInterval,
} from './evals/statistics.ts';
export { type HeldOutSource, requireSecretSource } from './judge/held-out-source.ts';
export { judgeCandidate } from './judge-candidate.ts';
export type { JudgeRequest } from './judge-request.ts';
export { decidingFieldsChanged } from './package-manifest.ts';
export { type Protection, protectionOf } from './protected-paths.ts';
export { type CountChange, compareCounts, type RiseLimits, risenCounts } from './ratchet/compare-counts.ts';
export { countSource, type Occurrence } from './ratchet/count-source.ts';
export { type DeclaredTest, findTests } from './ratchet/find-tests.ts';
export { type GoldenCase, readGoldenCases } from './ratchet/golden-cases.ts';
export { holdGoldenSets } from './ratchet/hold-golden-sets.ts';
export { type GuardLeave, holdGuards, tellStory } from './ratchet/hold-guards.ts';
export { judgeRatchet, openLedger, type RatchetRequest } from './ratchet/judge-ratchet.ts';
export { type Language, languageOf, syntaxOf } from './ratchet/languages.ts';
export { type GuardOrigin, leaveGuards } from './ratchet/leave-guards.ts';
export { type RatchetRules, ratchetRulesOf, STRICT_RATCHET } from './ratchet/ratchet-rules.ts';
export { recordGuards } from './ratchet/record-guards.ts';
export { type ScannedSource, scanSource } from './ratchet/scan-source.ts';
export type { LocatedFinding } from './reading/collect-findings.ts';
export { FailureReader, type FailureReading, type ReadingOptions, readFailures } from './reading/read-failures.ts';
export type { Report } from './reading/read-report.ts';
export { problemMatchers } from './reading/text/problem-matcher.ts';
export { whyFixRefused } from './remediation/check-fix.ts';
export {
  type ChangeScope,
  decideRemediation,
  type Failure,
  NARROW_CHANGE,
  type RemediationDecision,
  type RemediationQuestion,
} from './remediation/decide-remediation.ts';
export { type FixHistory, fingerprintOf, NO_FIXES } from './remediation/fix-history.ts';
export { type FixedTree, type FixersRequest, runFixers } from './remediation/run-fixers.ts';
export { type BaseAnswer, type BaseCheck, type BaseCheckReport, runBaseChecks } from './run-base-checks.ts';
export { type ScopeRules, scopeRulesOf } from './scope-rules.ts';
export { type ReadVerdictOptions, readVerdict, writeVerdict } from './verdict-file.ts';
export { withoutOwnFile } from './weigh-change.ts';
