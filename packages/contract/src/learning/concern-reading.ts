import * as z from 'zod';
import { Digest, Timestamp } from '../identifiers.ts';

/** One line of `readings.jsonl`: what a model read in a correction, so that nobody is asked about the same text twice. */
export const ConcernReading = z
  .strictObject({
    schemaVersion: z.literal(1),
    id: z.string().min(1).max(300).describe('Of the correction.'),
    at: Timestamp,
    shown: Digest.describe('Of all that the model was shown and asked: an edited text is read anew.'),
    concern: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,39}$/)
      .nullable()
      .describe('What the correction asks for, of the kinds that the loop knows; null: none of them.'),
    quote: z.string().max(300).describe('Words of the correction, or of the lines that it stands at, that show it.'),
    by: z.string().min(1).max(300).describe('The model, as `provider/name`.'),
  })
  .describe('What a model read in a correction.');
export interface ConcernReading extends z.infer<typeof ConcernReading> {}
