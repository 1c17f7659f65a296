import * as z from 'zod';
import type { GateChecklist } from './gate-checklist.ts';
import { GateCheckSchema } from './loop-spec/gate-check-schema.ts';
import { ProseSchema, RuleSchema } from './loop-spec/rule-schema.ts';
import type { Proven, Same } from './same-type.ts';

/** Schema of `GateChecklist`. */
export const GateChecklistSchema = z
  .strictObject({
    file: z.string(),
    gates: z.array(GateCheckSchema),
    rules: z
      .array(RuleSchema)
      .describe('Every bullet, the rejected ones among them. Path and size rules count like those of the spec.'),
    prose: z.array(ProseSchema),
  })
  .describe(
    '`quality-gate-checklist.md`, parsed: what a change must pass, beside the gates of the spec.',
  ) satisfies z.ZodType<GateChecklist>;
export type GateChecklistProof = Proven<Same<z.infer<typeof GateChecklistSchema>, GateChecklist>>;
