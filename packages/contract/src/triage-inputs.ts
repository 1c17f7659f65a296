import * as z from 'zod';
import { Digest, ItemId, ObjectId, RepositoryName, RunId } from './identifiers.ts';
import { RuleJudgement } from './judgement.ts';
import { ITEM_STATUSES } from './loop-state/loop-state.ts';
import { Decision } from './run-report.ts';
import { StopReason } from './stop-reason.ts';
import { Ticket } from './ticket.ts';

/** Of what the state said about a ticket, the part that selection reads. */
const RecordedItem = z.strictObject({
  id: ItemId,
  status: z.enum(ITEM_STATUSES),
  attempts: z.int().nonnegative(),
  failedAttempts: z.int().nonnegative(),
  lastStop: StopReason.nullable(),
  pullRequest: z.string().nullable(),
});

/** What the classifier made of a ticket, by question, so that it holds wherever the line stands today. */
const RecordedJudgement = z.strictObject({
  item: ItemId,
  outcome: z.enum(['judged', 'unjudged', 'waiting']),
  reason: z.string().max(1000).describe('Why nobody judged it; empty where somebody did.'),
  answers: z.array(RuleJudgement.extend({ question: z.string().max(4000) })).max(100),
});

/** `inputs/<run>.json`: what a run's selection was decided by, and what it decided. Its digest binds it. */
export const TriageInputs = z
  .strictObject({
    schemaVersion: z.literal(1),
    repository: RepositoryName,
    run: RunId,
    baseSha: ObjectId,
    maxItems: z.int().nonnegative(),
    base: z.strictObject({ healthy: z.boolean(), problems: z.array(z.string().max(1000)).max(100) }),
    classifier: z.boolean().describe('Whether one was configured.'),
    trusted: z.array(z.string().max(200)).max(100),
    tickets: z
      .array(z.strictObject({ ticket: Ticket, cut: z.boolean().describe('Whether its text is not whole here.') }))
      .max(10_000),
    leftOut: z.int().nonnegative().describe('Tickets that did not fit.'),
    running: z
      .array(z.strictObject({ id: ItemId, labels: z.array(z.string()) }))
      .max(256)
      .describe('Items that other runs were working on.'),
    quarantined: z.array(z.string().max(1000)).max(1000).optional().describe('Globs that no agent could touch then.'),
    items: z.array(RecordedItem).max(10_000),
    judgements: z.array(RecordedJudgement).max(10_000),
    decisions: z.array(Decision).max(10_000),
    lines: z.record(z.string(), z.string()).describe('Text of each line of the spec that decided, by file:line.'),
    digest: Digest,
  })
  .describe('The inputs that a replay of a run’s selection needs.');
export interface TriageInputs extends z.infer<typeof TriageInputs> {}
