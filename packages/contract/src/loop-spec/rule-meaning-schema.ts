import * as z from 'zod';
import { FailureClass } from '../finding.ts';
import { LiveProbeSchema } from '../live/live-probe-schema.ts';
import { Mode } from '../mode.ts';
import { RemediationRuleShape } from '../remediation.ts';
import type { Proven, Same } from '../same-type.ts';
import { LENS_NAME } from './forms/checker.ts';
import { GateCheckSchema } from './gate-check-schema.ts';
import type { RuleMeaning, StopCondition } from './loop-spec.ts';
import { autonomyMeanings, ratchetMeanings } from './ratchet-meaning-schema.ts';
import { rolloutMeanings } from './rollout-meaning-schema.ts';
import { scheduleMeanings } from './schedule-meaning-schema.ts';

/** Schema of `StopCondition`. */
export const StopConditionSchema = z
  .enum(['all-items-settled', 'max-iterations', 'budget-exhausted', 'no-progress', 'gate-environment-failure'])
  .meta({
    id: 'StopCondition',
    description: 'A condition under which a run stops.',
  }) satisfies z.ZodType<StopCondition>;
export type StopConditionProof = Proven<Same<z.infer<typeof StopConditionSchema>, StopCondition>>;

const count = z.int().positive();

const conditions = [
  z
    .strictObject({
      kind: z.literal('labels'),
      labels: z.array(z.string().min(1)).min(1),
      match: z.enum(['all', 'any']),
      negated: z.boolean(),
    })
    .describe('A condition as written: under `select-when` it must hold, in the lists that keep work out it must not.'),
  z.strictObject({ kind: z.literal('max-files'), max: count }).describe('At most this many changed files.'),
  z.strictObject({ kind: z.literal('max-lines'), max: count }).describe('At most this many changed lines.'),
  z
    .strictObject({ kind: z.literal('max-bytes'), of: z.enum(['file', 'change']), max: count })
    .describe('Bytes of the files it adds or changes: of each one, or of all together.'),
  z.strictObject({ kind: z.literal('no-binaries') }).describe('Adds or changes no binary file.'),
  z
    .strictObject({
      kind: z.literal('paths'),
      globs: z.array(z.string().min(1)).min(1).describe("A folder's glob comes with that of its content."),
      polarity: z.enum(['only', 'never']).describe('only: every changed path matches a glob; never: none does.'),
    })
    .describe('Which paths a change may touch.'),
  z
    .strictObject({ kind: z.literal('failed-before'), times: count })
    .describe("Fewer than this many failed attempts; at this number the item is a person's."),
  z
    .strictObject({ kind: z.literal('base-checks'), must: z.literal('be-present-and-green') })
    .describe('What the required checks must be before the change.'),
  z.strictObject({ kind: z.literal('acceptance-criteria') }).describe('The ticket says when it is done.'),
  z.strictObject({ kind: z.literal('checker-unsure') }).describe('What a checker is unsure of goes to a person.'),
  z
    .strictObject({ kind: z.literal('author-limit'), max: count })
    .describe('Tickets of one author that a run takes or asks about.'),
] as const;

const limits = [
  z.strictObject({ kind: z.literal('gate'), check: GateCheckSchema }).describe('A check of the gate.'),
  z
    .strictObject({
      kind: z.literal('budget'),
      budget: z.enum(['maxIterations', 'maxToolCalls', 'maxRuntimeMs', 'maxPullRequests', 'maxTokens', 'maxCostUsd']),
      limit: z.number().positive().describe("In the budget's own unit: a count, milliseconds or US dollars."),
    })
    .describe('A limit on what may be spent.'),
  z
    .strictObject({
      kind: z.literal('breaker'),
      currency: z.enum(['tokens', 'costUsd']),
      limit: z.number().positive(),
    })
    .describe('What may be spent until a change is accepted.'),
  z
    .strictObject({
      kind: z.literal('stop'),
      condition: StopConditionSchema,
      attempts: z
        .int()
        .min(2)
        .nullable()
        .describe('For `no-progress`, how many consecutive attempts without it end the run; null for the others.'),
    })
    .describe('A condition under which the run stops.'),
] as const;

const remedies = [
  z
    .strictObject({ kind: z.literal('remediation'), failureClass: FailureClass, ...RemediationRuleShape })
    .describe('What is done when the gate is red for a reason of this class.'),
  z.strictObject({ kind: z.literal('fix-limit'), max: count }).describe('Fixes that one pull request may get.'),
] as const;

const heals = [
  z
    .strictObject({ kind: z.literal('heal-harness'), globs: z.array(z.string().min(1)).min(1) })
    .describe('What a heal may change; everything else may not.'),
  z
    .strictObject({ kind: z.literal('heal-replay'), command: z.string().min(1), deadlineMs: z.int().positive() })
    .describe('How a stop is replayed: red where the loop stopped, green once it is mended.'),
] as const;

const facts = [
  z
    .strictObject({ kind: z.literal('live-probe'), probe: LiveProbeSchema })
    .describe('How a merged change is proven live.'),
  z.strictObject({ kind: z.literal('mode'), mode: Mode }).describe('How much the loop may do.'),
  z
    .strictObject({
      kind: z.literal('trigger'),
      days: z.enum(['daily', 'weekdays', 'weekly', 'event', 'manual']),
      time: z
        .string()
        .regex(/^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/, 'HH:MM')
        .nullable()
        .describe('HH:MM'),
      zone: z.string().nullable().describe('As written, e.g. `local`, `UTC`, `Europe/Berlin`.'),
    })
    .describe('When the loop starts.'),
  z
    .strictObject({
      kind: z.literal('role'),
      role: z.string().min(1),
      agent: z.string().nullable(),
      model: z.string().nullable(),
      maxTokens: count.describe('Per run, of this role alone.').exactOptional(),
      maxCostUsd: z.number().positive().describe('US dollars per run, of this role alone.').exactOptional(),
      differsBy: z.enum(['vendor', 'model']).describe("What must not be the maker's.").exactOptional(),
    })
    .describe('Which agent and model take a role.'),
  z
    .strictObject({ kind: z.literal('checker-differs'), by: z.enum(['model', 'vendor']) })
    .describe('How much the checker has to differ from the maker.'),
  z
    .strictObject({ kind: z.literal('lenses'), names: z.array(z.string().regex(LENS_NAME)).min(1) })
    .describe('The lenses that a checker reads a change through.'),
  z
    .strictObject({ kind: z.literal('lens'), name: z.string().regex(LENS_NAME), question: z.string().min(1) })
    .describe('A lens of the user’s own, and what it asks.'),
] as const;

/** Schema of `RuleMeaning`. */
export const RuleMeaningSchema = z
  .discriminatedUnion('kind', [
    ...conditions,
    ...limits,
    ...remedies,
    ...facts,
    ...scheduleMeanings,
    ...ratchetMeanings,
    ...autonomyMeanings,
    ...rolloutMeanings,
    ...heals,
  ])
  .meta({
    id: 'RuleMeaning',
    description:
      'What an enforced rule means to code. Sizes, paths, failures and base checks say what must hold, whichever list the rule stands in.',
  }) satisfies z.ZodType<RuleMeaning>;
export type RuleMeaningProof = Proven<Same<z.infer<typeof RuleMeaningSchema>, RuleMeaning>>;
