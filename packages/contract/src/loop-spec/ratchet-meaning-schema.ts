import * as z from 'zod';
import { AUTONOMY_DECISIONS, PATH_TIERS, RISK_CLASSES } from '../autonomy.ts';
import { RATCHET_COUNTS } from '../ratchet-count.ts';

const globs = z.array(z.string().min(1)).min(1);

/** Schemas of `RatchetMeaning`. */
export const ratchetMeanings = [
  z
    .strictObject({
      kind: z.literal('ratchet'),
      counts: z.array(z.enum(RATCHET_COUNTS)).min(1),
      rise: z.int().nonnegative().describe('By how much each may rise in one change; 0: it may only fall.'),
    })
    .describe('Counts that may only fall.'),
  z.strictObject({ kind: z.literal('record-guards') }).describe('Each change leaves guards for the tests it adds.'),
  z
    .strictObject({ kind: z.literal('retire-guards'), guards: z.array(z.string().regex(/^g-[0-9a-f]{12}$/)).min(1) })
    .describe('Guards that a person let go.'),
  z.strictObject({ kind: z.literal('golden-set'), globs }).describe('Files of golden cases.'),
] as const;

/** Schemas of `AutonomyMeaning`. */
export const autonomyMeanings = [
  z
    .strictObject({ kind: z.literal('autonomy-tier'), tier: z.enum(PATH_TIERS), globs })
    .describe('What a fault in these paths costs.'),
  z
    .strictObject({
      kind: z.literal('autonomy-class'),
      risk: z.enum(RISK_CLASSES),
      decision: z.enum(AUTONOMY_DECISIONS),
    })
    .describe('What a change of this risk may become without a person.'),
] as const;
