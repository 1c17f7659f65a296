import * as z from 'zod';
import { CostUsd, Timestamp } from '../identifiers.ts';
import { InterruptCategory } from '../interrupt.ts';
import { FixType } from './loop-fact.ts';

/** Interrupts and corrections that mean the same. */
export const Pattern = z
  .strictObject({
    schemaVersion: z.literal(1),
    id: z
      .string()
      .regex(/^p-[0-9a-f]{12}$/)
      .describe('Of its first occurrence, so that it stays.'),
    name: z.string().min(1).max(200),
    kind: z.enum(['machine', 'human']),
    why: z.string().max(1000).describe('Why these are one: the template, or the words they share.'),
    category: InterruptCategory,
    confidence: z.number().min(0).max(1),
    quote: z.string().max(500).describe('The words that the category rests on; empty where it is unclear.'),
    occurrences: z.array(z.string().max(300)).min(1).describe('Ids of interrupts and corrections, oldest first.'),
    links: z.array(z.string().max(500)).max(100),
    places: z.int().nonnegative().describe('On how many changes or tickets it happened.'),
    firstAt: Timestamp,
    lastAt: Timestamp,
    costUsd: CostUsd.describe('Of the attempts that ended in it; null: not known for any.'),
    state: z.enum(['open', 'proposed', 'covered', 'reopened']),
    fixes: z
      .array(
        z.strictObject({
          type: FixType,
          change: z.int().positive(),
          mergedAt: Timestamp,
          recurred: z.int().nonnegative(),
        }),
      )
      .describe('What was merged for it, and how often it came back after that.'),
  })
  .describe('One class of interrupts and corrections.');
export interface Pattern extends z.infer<typeof Pattern> {}
