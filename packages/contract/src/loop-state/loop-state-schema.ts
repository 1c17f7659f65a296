import * as z from 'zod';
import { CostUsd, ItemId } from '../identifiers.ts';
import type { Proven, Same } from '../same-type.ts';
import { StopReason } from '../stop-reason.ts';
import { ATTEMPT_KEY, INSTANT, PERSON } from './attempt-ledger.ts';
import {
  type AttemptEntry,
  type CurrentRun,
  type GateOutcome,
  ITEM_STATUSES,
  type ResetEntry,
  type StateItem,
} from './loop-state.ts';

/** Schema of `AttemptEntry`. */
export const AttemptEntrySchema = z
  .strictObject({
    key: z.string().regex(ATTEMPT_KEY, '<run>/<attempt>').describe('`<run>/<attempt>`.'),
    outcome: z.enum(['succeeded', 'failed']),
    stopReason: StopReason,
    tokens: z.int().nonnegative().nullable().describe('Unknown is null and counts as spent.'),
    costUsd: CostUsd.describe('US dollars. Unknown is null and counts as spent.'),
    note: z.string().describe('One line: what it ended with.'),
  })
  .meta({
    id: 'AttemptEntry',
    description: 'One attempt, keyed by run and attempt, so that writing it twice is writing it once.',
  }) satisfies z.ZodType<AttemptEntry>;
export type AttemptEntryProof = Proven<Same<z.infer<typeof AttemptEntrySchema>, AttemptEntry>>;

/** Schema of `ResetEntry`. */
export const ResetEntrySchema = z
  .strictObject({
    person: z.string().regex(PERSON, 'a login').describe("The person's login, without `@`."),
    at: z.string().regex(INSTANT, 'UTC, ISO 8601').describe('UTC, ISO 8601.'),
    reason: z.string(),
  })
  .meta({
    id: 'ResetEntry',
    description: "A person's decision to forget what was tried before.",
  }) satisfies z.ZodType<ResetEntry>;
export type ResetEntryProof = Proven<Same<z.infer<typeof ResetEntrySchema>, ResetEntry>>;

/** Schema of `GateOutcome`. */
export const GateOutcomeSchema = z
  .strictObject({ name: z.string(), outcome: z.string() })
  .meta({ id: 'GateOutcome', description: 'How a gate ended.' }) satisfies z.ZodType<GateOutcome>;
export type GateOutcomeProof = Proven<Same<z.infer<typeof GateOutcomeSchema>, GateOutcome>>;

const count = z.int().nonnegative();

/** Schema of `StateItem`. */
export const StateItemSchema = z
  .strictObject({
    id: ItemId,
    status: z.enum(ITEM_STATUSES).describe('`waiting` where the file says none or one that does not exist.'),
    reason: z.string().nullable(),
    attempts: count.describe('Attempts since the last reset: entries, or the bare number a person wrote.'),
    failedAttempts: count.describe('Failed attempts since the last reset; those of a bare number count as failed.'),
    entries: z
      .array(AttemptEntrySchema)
      .describe('All entries on record, oldest first, those before a reset included.'),
    resets: z.array(ResetEntrySchema),
    gates: z.array(GateOutcomeSchema),
    nextAction: z.string().nullable(),
    pullRequest: z.string().nullable(),
  })
  .describe(
    "An item of LOOP_STATE.md, as code sees it. The text keeps more: unknown keys and people's notes.",
  ) satisfies z.ZodType<StateItem>;
export type StateItemProof = Proven<Same<z.infer<typeof StateItemSchema>, StateItem>>;

/** Schema of `CurrentRun`. */
export const CurrentRunSchema = z
  .strictObject({
    runId: z.string().nullable(),
    mode: z.string().nullable(),
    selectedItems: count.nullable(),
    openedPullRequests: count.nullable(),
    escalations: count.nullable(),
  })
  .describe(
    'The Current Run section of LOOP_STATE.md; null for each line that is not there.',
  ) satisfies z.ZodType<CurrentRun>;
export type CurrentRunProof = Proven<Same<z.infer<typeof CurrentRunSchema>, CurrentRun>>;
