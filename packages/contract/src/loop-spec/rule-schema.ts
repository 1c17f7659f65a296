import * as z from 'zod';
import type { Proven, Same } from '../same-type.ts';
import { SourcePositionSchema } from '../source-position-schema.ts';
import { GateCheckSchema } from './gate-check-schema.ts';
import type { Prose, Rule } from './loop-spec.ts';
import { RuleMeaningSchema } from './rule-meaning-schema.ts';
import type { Screen } from './screen.ts';
import type { SpecSection } from './spec-section.ts';
import { SUBJECTS } from './subjects.ts';

/** Schema of `SpecSection`. */
export const SpecSectionSchema = z
  .enum([
    'purpose',
    'trigger',
    'inputs',
    'select-when',
    'skip-when',
    'roles',
    'gates',
    'budgets',
    'stop',
    'live',
    'remediation',
    'always-escalate',
    'escalate-on-ambiguity',
    'autonomy',
    'self-heal',
  ])
  .meta({ id: 'SpecSection', description: 'A section of LOOP_SPEC.md.' }) satisfies z.ZodType<SpecSection>;
export type SpecSectionProof = Proven<Same<z.infer<typeof SpecSectionSchema>, SpecSection>>;

const ScreenSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('subjects'), subjects: z.array(z.enum(SUBJECTS)).min(1) }),
    z.strictObject({ kind: z.literal('checkable-done'), by: z.array(GateCheckSchema.shape.kind).min(1) }),
    z.strictObject({ kind: z.literal('outside-context') }),
  ])
  .describe('What code can tell before a model is asked.') satisfies z.ZodType<Screen>;

const source = {
  section: SpecSectionSchema,
  text: z.string().describe('The bullet as written, continuation lines joined by one space.'),
  position: SourcePositionSchema,
};

/** Schema of `Rule`. */
export const RuleSchema = z
  .discriminatedUnion('class', [
    z
      .strictObject({ ...source, class: z.literal('enforced'), meaning: RuleMeaningSchema })
      .describe('Enforced by code, whatever a model says.'),
    z
      .strictObject({
        ...source,
        class: z.literal('judged'),
        question: z.string(),
        screen: ScreenSchema.exactOptional(),
      })
      .describe('A question for the classifier whose "yes" means escalate; without a classifier it counts as "yes".'),
    z
      .strictObject({ ...source, class: z.literal('rejected'), reason: z.string() })
      .describe('Contradictory or unreadable: the loop is not ready.'),
  ])
  .meta({
    id: 'Rule',
    description: 'One bullet is one rule. Text that is no rule is kept as prose, so that nothing is silently ignored.',
  }) satisfies z.ZodType<Rule>;
export type RuleProof = Proven<Same<z.infer<typeof RuleSchema>, Rule>>;

/** Schema of `Prose`. */
export const ProseSchema = z
  .strictObject({
    section: SpecSectionSchema.nullable().describe("null: under a heading that is none of the spec's sections."),
    text: z.string(),
    position: SourcePositionSchema,
  })
  .meta({ id: 'Prose', description: 'Text that people read and nothing enforces.' }) satisfies z.ZodType<Prose>;
export type ProseProof = Proven<Same<z.infer<typeof ProseSchema>, Prose>>;
