/**
 * Schemas of what the parsers of control files and LOOP_STATE.md give. An entry of their own: generation and tests use
 * them, and no action pays at its start for building them.
 */
export { EscalationPolicySchema } from './escalation-policy-schema.ts';
export { GateChecklistSchema } from './gate-checklist-schema.ts';
export { GateCheckSchema } from './loop-spec/gate-check-schema.ts';
export { BudgetsSchema, LoopSpecSchema } from './loop-spec/loop-spec-schema.ts';
export { RuleMeaningSchema } from './loop-spec/rule-meaning-schema.ts';
export { ProseSchema, RuleSchema } from './loop-spec/rule-schema.ts';
export {
  AttemptEntrySchema,
  CurrentRunSchema,
  ResetEntrySchema,
  StateItemSchema,
} from './loop-state/loop-state-schema.ts';
export type { Proven, Same } from './same-type.ts';
