import * as z from 'zod';
import { CostUsd, Digest, ItemId, ObjectId, RepositoryName, RunId, Timestamp } from './identifiers.ts';
import { GivenAnswer } from './interrupt-answer.ts';
import { Mode } from './mode.ts';
import { PlannedWork } from './work-in-progress.ts';

/** What one item may spend in this run, reserved before it starts. */
export const Lease = z
  .strictObject({
    id: z.string().min(1).max(320),
    tokens: z.int().nonnegative().nullable().describe('null: no limit was given.'),
    costUsd: CostUsd.describe('US dollars; null: no limit was given.'),
    runtimeMs: z.int().positive().nullable(),
    pullRequest: z.boolean().describe('Whether the item holds one of the run’s pull-request slots.'),
    expiresAt: Timestamp,
  })
  .describe('A reservation of budget.');
export interface Lease extends z.infer<typeof Lease> {}

/** A ticket that was selected, with the text as it was triaged (an edit afterwards changes nothing). */
export const PlanItem = z
  .strictObject({
    id: ItemId,
    number: z.int().positive(),
    title: z.string().describe('Sanitised.'),
    body: z.string().describe('Sanitised.'),
    bodySha256: Digest.describe('Of the body as the tracker had it.'),
    url: z.url(),
    labels: z.array(z.string()),
    lineage: ItemId,
    attempt: z.int().positive().describe('1 for the first attempt on the item in this run.'),
    previousAttempts: z.array(z.string().max(2000)).describe('What earlier attempts ended with, oldest first.'),
    answers: z.array(GivenAnswer).max(10).optional().describe('What people answered about it, oldest first.'),
    lease: Lease,
    work: PlannedWork.optional().describe('Where it goes on from; absent: it starts from the base.'),
  })
  .describe('A selected ticket.');
export interface PlanItem extends z.infer<typeof PlanItem> {}

/** A control file as it was read from the base ref. */
export const PinnedFile = z.strictObject({
  path: z.string(),
  sha256: Digest,
  text: z.string(),
});
export interface PinnedFile extends z.infer<typeof PinnedFile> {}

/** What triage decided, pinned: every later job works from this and nothing else. */
export const Plan = z
  .strictObject({
    schemaVersion: z.literal(1),
    repository: RepositoryName,
    run: RunId,
    createdAt: Timestamp,
    mode: Mode,
    baseRef: z.string(),
    baseSha: ObjectId,
    spec: PinnedFile.nullable().describe('null: the built-in shadow spec was in force.'),
    escalationPolicy: PinnedFile.nullable(),
    gateChecklist: PinnedFile.nullable(),
    quarantined: z
      .array(z.string().min(1).max(500))
      .max(1000)
      .optional()
      .describe('Globs that no agent may touch in this run. Absent: none.'),
    items: z.array(PlanItem).max(256).describe('At most what a matrix may hold.'),
    digest: Digest,
  })
  .describe('The plan of one run.');
export interface Plan extends z.infer<typeof Plan> {}
