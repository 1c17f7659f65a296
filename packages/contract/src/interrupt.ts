import * as z from 'zod';
import { Evidence } from './finding.ts';
import { ItemId, RunId, Timestamp } from './identifiers.ts';

/** The three categories of seed 000, each with its structural fix, and an honest fourth. */
export const INTERRUPT_CATEGORIES = ['missing-context', 'policy-gap', 'tool-failure', 'unclear'] as const;
export const InterruptCategory = z.enum(INTERRUPT_CATEGORIES);
export type InterruptCategory = (typeof INTERRUPT_CATEGORIES)[number];

/** The moment a loop had to stop and ask a person. */
export const Interrupt = z
  .strictObject({
    schemaVersion: z.literal(1),
    id: z.string().min(1).max(200).describe('Stable: the same question on the same item has the same id.'),
    item: ItemId,
    run: RunId,
    raisedAt: Timestamp,
    raisedBy: z.enum(['triage', 'maker', 'gate', 'checker', 'publish', 'oracle', 'self-heal']),
    category: InterruptCategory.describe('A guess; a person may correct it.'),
    question: z.string().min(1).max(4000),
    tried: z.array(z.string().max(1000)).max(50).describe('What was tried before asking.'),
    evidence: z.array(Evidence).max(50),
  })
  .describe('One question to a person.');
export interface Interrupt extends z.infer<typeof Interrupt> {}
