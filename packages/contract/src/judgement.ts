import * as z from 'zod';
import { Digest, Timestamp } from './identifiers.ts';

/** What the classifier answered to one rule about one ticket. Yes means that the ticket is a person's. */
export const RuleJudgement = z
  .strictObject({
    answer: z.enum(['yes', 'no', 'unsure']),
    quote: z.string().max(2000).describe('Words of the ticket that show it, verbatim.'),
    why: z.string().max(1000),
  })
  .describe('One answer of the classifier.');
export interface RuleJudgement extends z.infer<typeof RuleJudgement> {}

/** Answers on record, so that an unchanged ticket is not judged twice. */
export const JudgementRecord = z
  .strictObject({
    schemaVersion: z.literal(1),
    entries: z.array(
      z.strictObject({
        key: Digest.describe('Of the model, the questions, and the ticket as it was shown.'),
        at: Timestamp,
        answers: z.array(RuleJudgement).max(100).describe('One per question, in their order.'),
      }),
    ),
  })
  .describe('`judgements.json` on the state branch.');
export interface JudgementRecord extends z.infer<typeof JudgementRecord> {}
