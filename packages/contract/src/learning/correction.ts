import * as z from 'zod';
import { ItemId, Timestamp } from '../identifiers.ts';

/** Where people correct an agent. `diff` is what was merged that the agent had written otherwise. */
export const CORRECTION_SOURCES = [
  'review',
  'change-request',
  'comment',
  'commit',
  'revert',
  'diff',
  'file',
  'langfuse',
] as const;
export type CorrectionSource = (typeof CORRECTION_SOURCES)[number];

/** One line of `corrections.jsonl`: a person changed what an agent did, or said that it should be otherwise. */
export const Correction = z
  .strictObject({
    schemaVersion: z.literal(1),
    id: z.string().min(1).max(300).describe('Stable: reading the same record again changes nothing.'),
    at: Timestamp,
    source: z.enum(CORRECTION_SOURCES),
    by: z.string().min(1).max(100).describe('Login of the person.'),
    item: ItemId.nullable(),
    change: z.int().positive().nullable().describe('Number of the pull request.'),
    path: z.string().max(1000).nullable().describe('The file that it is about.'),
    text: z.string().min(1).max(4000).describe('What the person said, or a description of what was changed.'),
    wrote: z.string().max(4000).describe('What the agent had written; empty where nobody can tell.'),
    became: z.string().max(4000).describe('What it became; empty where nobody can tell.'),
    link: z.string().max(500).nullable(),
  })
  .describe('One correction.');
export interface Correction extends z.infer<typeof Correction> {}
