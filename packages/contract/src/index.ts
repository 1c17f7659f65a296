export * from './agent-identity.ts';
export { AGENT_NAMES, type AgentName } from './agent-name.ts';
export * from './autonomy.ts';
export * from './candidate.ts';
export * from './canonical-json.ts';
export { type EscalationPolicy, parseEscalationPolicy } from './escalation-policy.ts';
export * from './eval-run.ts';
export * from './finding.ts';
export { type GateChecklist, parseGateChecklist } from './gate-checklist.ts';
export * from './guard.ts';
export * from './heal-report.ts';
export * from './identifiers.ts';
export * from './interrupt.ts';
export * from './interrupt-answer.ts';
export * from './intervention.ts';
export * from './json-document.ts';
export * from './judgement.ts';
export * from './learning/concern-reading.ts';
export * from './learning/correction.ts';
export * from './learning/kpi-result.ts';
export * from './learning/learn-report.ts';
export * from './learning/loop-fact.ts';
export * from './learning/loop-standing.ts';
export * from './learning/pattern.ts';
export {
  type Breaker,
  type BreakerLimits,
  type BreakerQuestion,
  decideBreaker,
  isLetThrough,
} from './leases/breaker.ts';
export { type ClaimedSlot, claimPullRequestSlot, type SlotClaim } from './leases/claim-pull-request-slot.ts';
export {
  type BudgetLine,
  type BudgetScope,
  budgetOf,
  type LeaseBudget,
  type LineageLimits,
  type ScopeLimits,
} from './leases/lease-budget.ts';
export * from './leases/lease-ledger.ts';
export { mergeLeaseLedgers } from './leases/merge-leases.ts';
export {
  LEASE_MS,
  type LeaseItem,
  type LeaseRequest,
  type RefusedLease,
  type ReservedLeases,
  reserveLeases,
} from './leases/reserve-leases.ts';
export { type LeaseReturn, returnLease } from './leases/return-lease.ts';
export { SETTLE_AFTER_MS, settleLeases } from './leases/settle-leases.ts';
export * from './limits.ts';
export * from './live/activation-gap.ts';
export * from './live/live-probe.ts';
export * from './live/live-rules.ts';
export * from './loop-error.ts';
export { describeExpectation } from './loop-spec/describe-probe.ts';
export { describeSignal } from './loop-spec/describe-rollout.ts';
export { describeMeaning, explainSpec, formatSpecProblem, type SpecRow } from './loop-spec/explain-spec.ts';
export { LENS_NAME } from './loop-spec/forms/checker.ts';
export { DEFAULT_DEADLINE_MS } from './loop-spec/forms/gate-notes.ts';
export { AGENTS } from './loop-spec/forms/roles.ts';
export * from './loop-spec/gate-check.ts';
export * from './loop-spec/loop-spec.ts';
export { NO_BUDGETS, parseLoopSpec } from './loop-spec/parse-loop-spec.ts';
export { parseCount, parseDollars, parseDuration, parseNumber, parseTokens } from './loop-spec/quantity.ts';
export type { Screen } from './loop-spec/screen.ts';
export { BUILT_IN_SHADOW_SPEC_FILE, BUILT_IN_SHADOW_SPEC_TEXT, builtInShadowSpec } from './loop-spec/shadow-spec.ts';
export { type RoleRouting, specRole } from './loop-spec/spec-role.ts';
export { ESCALATING_SECTIONS, type SpecSection } from './loop-spec/spec-section.ts';
export { SUBJECTS, type Subject } from './loop-spec/subjects.ts';
export * from './loop-state/change-state.ts';
export * from './loop-state/loop-state.ts';
export { type MachineSide, mergeLoopStates } from './loop-state/merge-states.ts';
export { getCurrentRun, getItem, listItems } from './loop-state/read-state.ts';
export { rebuildState } from './loop-state/rebuild-state.ts';
export {
  emptyLoopState,
  type LoopState,
  parseLoopState,
  printLoopState,
  type StateSegment,
  stateTitle,
} from './loop-state/state-document.ts';
export { listStateProblems, type StateProblem } from './loop-state/state-problems.ts';
export { cleanStateText, STATE_TEXT_LIMIT } from './loop-state/state-text.ts';
export * from './maker.ts';
export * from './merge-evidence.ts';
export * from './mode.ts';
export * from './names.ts';
export * from './override.ts';
export * from './plan.ts';
export * from './polite-endings.ts';
export * from './proposal.ts';
export * from './pull-request-event.ts';
export * from './quarantine.ts';
export * from './question-words.ts';
export * from './ratchet-count.ts';
export * from './remediation.ts';
export * from './rollout.ts';
export * from './run-report.ts';
export * from './source-position.ts';
export * from './stop-reason.ts';
export * from './stored-verdict.ts';
export * from './ticket.ts';
export { TrackerNote } from './tracker-note.ts';
export * from './triage-inputs.ts';
export * from './usage.ts';
export * from './verdict.ts';
export * from './work-in-progress.ts';
export { hasWriteAccess } from './write-access.ts';
