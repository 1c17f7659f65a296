import * as z from 'zod';
import { Digest, RunId, Timestamp } from './identifiers.ts';

/** How a pass of self-heal over one stop ended. Only `proposed` leaves a candidate. */
export const HEAL_ENDS = [
  'proposed',
  'rejected',
  'unproven',
  'elsewhere',
  'external-wall',
  'undiagnosed',
  'not-reproduced',
  'capped',
] as const;
export const HealEnd = z
  .enum(HEAL_ENDS)
  .describe('How a pass of self-heal ended; docs/self-heal.md says what each means.');
export type HealEnd = (typeof HEAL_ENDS)[number];

/** One line of `interventions.jsonl`: somebody, or the loop itself, had to step in so that a run could go on. */
export const Intervention = z
  .strictObject({
    schemaVersion: z.literal(1),
    id: z.string().min(1).max(300).describe('Stable: recording it again changes nothing.'),
    run: RunId.describe('The run that stopped.'),
    at: Timestamp,
    by: z.enum(['person', 'loop']),
    on: z.enum(['work', 'machine']),
    gap: Digest.nullable().describe(
      'What is the same whenever the loop stops in the same way; null where no stop was read.',
    ),
    end: z.enum([...HEAL_ENDS, 'applied']),
    learned: z.string().max(1000).describe('One line for whoever heals next; an agent’s words.'),
    pullRequest: z.url().nullable(),
  })
  .describe('One intervention.');
export interface Intervention extends z.infer<typeof Intervention> {}

/** How often a run needed somebody. The figure to drive to zero, and of which kind it was (seed 004). */
export const InterventionCounts = z
  .strictObject({
    personOnWork: z.int().nonnegative().describe('Questions of the loop that a person answered for this run.'),
    personOnMachine: z.int().nonnegative().describe('1 where the spec is another one than in the run before.'),
    loopOnMachine: z.int().nonnegative().describe('Passes of self-heal over this run’s stop.'),
  })
  .describe('Interventions per run.');
export interface InterventionCounts extends z.infer<typeof InterventionCounts> {}
