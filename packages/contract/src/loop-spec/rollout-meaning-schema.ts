import * as z from 'zod';
import { RolloutSignal } from '../rollout.ts';

/** Schemas of `RolloutMeaning`. */
export const rolloutMeanings = [
  z
    .strictObject({ kind: z.literal('demote-after'), signal: RolloutSignal, count: z.int().positive() })
    .describe('At this count the loop loses authority.'),
  z
    .strictObject({
      kind: z.literal('promote-after'),
      decided: z.int().positive(),
      agreement: z.number().min(0).max(1),
    })
    .describe('Evidence that is enough to propose more authority.'),
] as const;
