import * as z from 'zod';
import { CostUsd, Digest, ItemId, ObjectId, RepositoryName, RunId, Timestamp } from './identifiers.ts';
import { Interrupt } from './interrupt.ts';
import { InterventionCounts } from './intervention.ts';
import { Mode } from './mode.ts';
import { PoliteEndings } from './polite-endings.ts';
import { RolloutReport } from './rollout.ts';
import { StopReason } from './stop-reason.ts';
import { SelfReview, Usage } from './usage.ts';
import { CheckResult, VerdictValue } from './verdict.ts';

/** Why an item was selected, skipped or escalated: the spec line that decided it. */
export const Decision = z
  .strictObject({
    item: ItemId,
    title: z.string(),
    url: z.url(),
    outcome: z.enum(['selected', 'skipped', 'escalated']),
    reason: z.string(),
    rule: z.string().nullable().describe('file:line of the rule that decided, or null for the loop’s own rules.'),
  })
  .describe('What triage decided for one ticket.');
export interface Decision extends z.infer<typeof Decision> {}

/** One attempt at one item, from maker to publish. */
export const AttemptReport = z
  .strictObject({
    item: ItemId,
    attempt: z.int().positive(),
    input: Digest.optional().describe('Of all that the attempt was given: ticket, base, control files.'),
    agent: z.string(),
    box: z.enum(['strong', 'weak']),
    startedAt: Timestamp,
    usage: Usage,
    selfReview: SelfReview.optional().describe('Absent: the maker was not asked to review itself.'),
    stopReason: StopReason,
    politeEndings: PoliteEndings.exactOptional(),
    candidateDigest: Digest.nullable(),
    tree: ObjectId.nullable(),
    verdict: VerdictValue.nullable().describe('null when nothing was judged.'),
    checks: z.array(
      CheckResult.pick({ name: true, required: true, verdict: true, failureClass: true, durationMs: true }),
    ),
    pullRequest: z.strictObject({ number: z.int().positive(), url: z.url() }).nullable(),
  })
  .describe('One attempt.');
export interface AttemptReport extends z.infer<typeof AttemptReport> {}

/** What judging tickets by the classifier took in one try of the run. */
export const JudgingReport = z
  .strictObject({
    attempt: z.int().positive().describe('Attempt of the workflow run.'),
    model: z.string().nullable().describe('`provider/model`; null: no classifier was configured.'),
    calls: z.int().nonnegative(),
    cached: z.int().nonnegative().describe('Tickets whose answer stood in the record.'),
    unanswered: z.int().nonnegative().describe('Calls whose answer could not be used.'),
    tokens: z.int().nonnegative().nullable(),
    costUsd: CostUsd,
  })
  .describe('What judging took.');
export interface JudgingReport extends z.infer<typeof JudgingReport> {}

/** `runs/<run>.json`: what one run did, and what it cost. */
export const RunReport = z
  .strictObject({
    schemaVersion: z.literal(1),
    repository: RepositoryName,
    run: RunId,
    url: z.url().nullable(),
    mode: Mode,
    startedAt: Timestamp,
    endedAt: Timestamp,
    baseSha: ObjectId,
    specSha256: Digest.nullable(),
    planDigest: Digest.nullable(),
    decisions: z.array(Decision),
    attempts: z.array(AttemptReport),
    inputs: z
      .strictObject({ path: z.string().max(300), digest: Digest })
      .optional()
      .describe('What a replay needs; absent: nothing was decided, or an older version ran.'),
    judging: z.array(JudgingReport).optional().describe('Absent: no rule had to be judged.'),
    interrupts: z.array(Interrupt),
    rollout: RolloutReport.optional().describe('Absent: nobody looked.'),
    interventions: InterventionCounts.optional().describe('Absent: nobody counted.'),
    politeEndings: PoliteEndings.exactOptional(),
    oracle: z
      .strictObject({
        done: z.boolean(),
        reason: z.string(),
        remaining: z.int(),
        waiting: z.int(),
        humanGated: z.int(),
      })
      .nullable(),
    stopReason: StopReason.nullable().describe('null when the run ended by having nothing left to do.'),
    usage: Usage,
    budgetLeft: z.record(z.string(), z.number().nullable()).describe('By budget name; null: no limit.'),
  })
  .describe('The report of one run.');
export interface RunReport extends z.infer<typeof RunReport> {}
