export type { CleanText } from './check-output.ts';
export { checkScope } from './check-scope.ts';
export { type Classification, classifyOutcome } from './classify-outcome.ts';
export { type JudgeRequest, judgeCandidate } from './judge-candidate.ts';
export { decidingFieldsChanged } from './package-manifest.ts';
export { type Protection, protectionOf } from './protected-paths.ts';
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
export type { CheckRoom } from './run-check.ts';
export { type ScopeRules, scopeRulesOf } from './scope-rules.ts';
export { type ReadVerdictOptions, readVerdict, writeVerdict } from './verdict-file.ts';
