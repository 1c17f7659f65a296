import * as z from 'zod';
import { CostUsd, ItemId, RunId, Timestamp } from '../identifiers.ts';
import { InterruptCategory } from '../interrupt.ts';
import { InterventionCounts } from '../intervention.ts';
import { StopReason } from '../stop-reason.ts';

/** By what an interrupt is known. All but `declared` are read off GitHub, whether or not the loop said anything. */
export const INTERRUPT_SOURCES = [
  'declared',
  'label',
  'manual-fix',
  'change-request',
  'takeover',
  'budget-stop',
  'denied-tool',
  'failed-gate',
] as const;
export type InterruptSource = (typeof INTERRUPT_SOURCES)[number];

/** How an interrupt was settled. */
export const RESOLUTIONS = ['answered', 'taken-over', 'withdrawn', 'fixed-by-hand'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** What closes a pattern for good. The first three are those of seed 000. */
export const FIX_TYPES = ['adr', 'rule', 'skill', 'lint'] as const;
export const FixType = z.enum(FIX_TYPES).describe('Where the structural fix lives.');
export type FixType = (typeof FIX_TYPES)[number];

const Id = z.string().min(1).max(300);
const Login = z.string().min(1).max(100);
const ChangeNumber = z.int().positive();
const common = {
  schemaVersion: z.literal(1),
  id: Id.describe('Stable: reading the same record of GitHub again gives the same id.'),
  at: Timestamp.describe('GitHub’s time of what happened.'),
};
const fact = <K extends string, T extends z.core.$ZodShape>(kind: K, shape: T) =>
  z.strictObject({ kind: z.literal(kind), ...common, ...shape });

/** One thing that happened to the loop, as GitHub (or, of money, the runner’s own meter) recorded it. */
export const LoopFact = z
  .discriminatedUnion('kind', [
    fact('task', { item: ItemId, lineage: ItemId.describe('The root ticket: parts of a split task count once.') }),
    fact('task-closed', {
      item: ItemId,
      as: z.enum(['completed', 'not-planned']),
      by: z.enum(['person', 'loop']),
    }),
    fact('task-reopened', { item: ItemId }),
    fact('run', { run: RunId, done: z.boolean().nullable(), interventions: InterventionCounts.nullable() }),
    fact('attempt', { run: RunId, item: ItemId, stopReason: StopReason, costUsd: CostUsd }),
    fact('interrupt', {
      item: ItemId,
      run: RunId.nullable(),
      source: z.enum(INTERRUPT_SOURCES),
      category: InterruptCategory,
      text: z.string().min(1).max(4000).describe('The question, or what stands for it.'),
      machine: z.boolean().describe('Written by a machine: grouped by its log template.'),
      costUsd: CostUsd.describe('What the attempt cost that ended in it.'),
      evidence: z.array(z.string().max(1000)).max(20),
      link: z.string().max(500).nullable(),
    }),
    fact('category', { interrupt: Id, category: InterruptCategory, by: Login.describe('Who corrected it.') }),
    fact('response', {
      interrupt: Id,
      by: Login,
      resolution: z.enum(RESOLUTIONS),
      text: z.string().max(4000).describe('What was answered; absent where only a deed is known.').exactOptional(),
    }),
    fact('change', { item: ItemId, change: ChangeNumber }),
    fact('change-merged', { item: ItemId, change: ChangeNumber, by: z.enum(['person', 'loop']) }),
    fact('change-closed', { item: ItemId, change: ChangeNumber }),
    fact('change-reverted', { item: ItemId, change: ChangeNumber }),
    fact('fix', { pattern: Id, type: FixType, change: ChangeNumber, link: z.string().max(500) }),
    fact('feedback', { item: ItemId, by: Login, text: z.string().max(4000) }),
    fact('demo', { feedback: Id, how: z.enum(['preview', 'merged-and-verified']) }),
    fact('deployment', { environment: z.string().min(1).max(255), state: z.enum(['success', 'failure']) }),
  ])
  .describe('One fact about the loop.');
export type LoopFact = z.infer<typeof LoopFact>;
export type FactOf<K extends LoopFact['kind']> = Extract<LoopFact, { readonly kind: K }>;
