import * as z from 'zod';
import { Mode } from '../mode.ts';
import { RemediationPolicySchema } from '../remediation.ts';
import type { Proven, Same } from '../same-type.ts';
import { GateCheckSchema } from './gate-check-schema.ts';
import type { Budgets, LoopSpec } from './loop-spec.ts';
import { StopConditionSchema } from './rule-meaning-schema.ts';
import { ProseSchema, RuleSchema } from './rule-schema.ts';

const limit = z.int().positive().nullable();

/** Schema of `Budgets`. */
export const BudgetsSchema = z
  .strictObject({
    maxIterations: limit.describe('Per attempt.'),
    maxToolCalls: limit.describe('Per iteration.'),
    maxRuntimeMs: limit.describe('Milliseconds per attempt.'),
    maxPullRequests: limit.describe('Per run.'),
    maxTokens: limit.describe('Per run.'),
    maxCostUsd: z.number().positive().nullable().describe('US dollars per run.'),
  })
  .meta({
    id: 'Budgets',
    description:
      "Limits of the spec; null means that the spec sets none. A run's limit also holds for each attempt in it.",
  }) satisfies z.ZodType<Budgets>;
export type BudgetsProof = Proven<Same<z.infer<typeof BudgetsSchema>, Budgets>>;

/** Schema of `LoopSpec`, for people and tools; `parseLoopSpec` makes the value and needs no check of its own work. */
export const LoopSpecSchema = z
  .strictObject({
    file: z.string(),
    title: z.string(),
    purpose: z.string(),
    rules: z.array(RuleSchema),
    prose: z.array(ProseSchema),
    budgets: BudgetsSchema,
    gates: z.array(GateCheckSchema),
    stopConditions: z.array(StopConditionSchema),
    remediation: RemediationPolicySchema,
    mode: Mode.describe("What the spec's Autonomy section allows; `shadow` when it says nothing."),
  })
  .describe(
    'LOOP_SPEC.md, parsed. The derived views hold nothing that is not also a rule.',
  ) satisfies z.ZodType<LoopSpec>;
export type LoopSpecProof = Proven<Same<z.infer<typeof LoopSpecSchema>, LoopSpec>>;
