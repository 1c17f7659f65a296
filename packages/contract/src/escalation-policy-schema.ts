import * as z from 'zod';
import type { EscalationPolicy } from './escalation-policy.ts';
import { ProseSchema, RuleSchema } from './loop-spec/rule-schema.ts';
import type { Proven, Same } from './same-type.ts';

/** Schema of `EscalationPolicy`. */
export const EscalationPolicySchema = z
  .strictObject({
    file: z.string(),
    alwaysEscalate: z.array(RuleSchema).describe('Rejected rules stand in the list they were written in.'),
    onAmbiguity: z.array(RuleSchema),
    prose: z.array(ProseSchema),
  })
  .describe(
    '`escalation-policy.md`, parsed: rules that keep work out, beside those of the spec.',
  ) satisfies z.ZodType<EscalationPolicy>;
export type EscalationPolicyProof = Proven<Same<z.infer<typeof EscalationPolicySchema>, EscalationPolicy>>;
