import * as z from 'zod';
import { Digest } from './identifiers.ts';

/** Tools whose results are read. */
export const EVAL_SOURCES = ['promptfoo', 'inspect-ai', 'openai-evals', 'cases'] as const;
export type EvalSource = (typeof EVAL_SOURCES)[number];

/** One case of a golden set, as one trial answered it. */
export const EvalCase = z
  .strictObject({
    id: z.string().min(1).max(300),
    trial: z.int().positive().describe('1 for the first time a case was run, 2 for its repetition.'),
    input: Digest.describe('Of the canonical form of the input, so that a changed question is found.'),
    expected: z.string().max(4000),
    actual: z.string().max(4000),
    score: z.number().finite().nullable().describe('null: the tool gives none.'),
    pass: z.boolean().nullable().describe('null exactly when there is an error.'),
    error: z.string().max(2000).nullable().describe('Why there is no answer to judge; no fault of quality.'),
    traceId: z.string().max(300).nullable().describe('Where to follow what happened.'),
    tags: z.array(z.string().max(200)).max(20).describe('The prompt, skill, rule or code that the tool names for it.'),
  })
  .describe('One answered case.');
export interface EvalCase extends z.infer<typeof EvalCase> {}

/** What an eval tool reported, in one form. */
export const EvalRun = z
  .strictObject({
    schemaVersion: z.literal(1),
    source: z.enum(EVAL_SOURCES),
    cases: z.array(EvalCase).max(100_000),
    problems: z.array(z.string().max(500)).max(100).describe('Why the run as a whole is not complete.'),
  })
  .describe('The results of one run of an eval.');
export interface EvalRun extends z.infer<typeof EvalRun> {}
