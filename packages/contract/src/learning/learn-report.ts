import * as z from 'zod';
import { Digest, ItemId, ObjectId, RepositoryName, RunId, Timestamp } from '../identifiers.ts';
import { FixType } from './loop-fact.ts';
import { Pattern } from './pattern.ts';

/** What the golden set says of a skill: each eval of the spec that may not fall, asked on the base and on the candidate. */
export const GoldenSet = z
  .strictObject({
    evals: z.array(
      z.strictObject({
        name: z.string().min(1).max(200),
        figures: z.string().max(1000).describe('Cases, worse and better, and how sure that is.'),
      }),
    ),
  })
  .describe('The evals that hold with it; none: the spec names no eval that may not fall.');
export interface GoldenSet extends z.infer<typeof GoldenSet> {}

/** `learned.json`: the fix of one pattern, as correction-to-pr hands it on. Bound to its candidate by digest. */
export const LearnReport = z
  .strictObject({
    schemaVersion: z.literal(1),
    repository: RepositoryName,
    item: ItemId.describe('learn-<pattern>, with a number where an earlier fix did not hold.'),
    run: RunId,
    at: Timestamp,
    baseSha: ObjectId,
    pattern: Pattern,
    type: FixType,
    title: z.string().min(1).max(200),
    evidence: z.string().min(1).max(1000).describe('Why it is a gap of the system and no one-off.'),
    paths: z.array(z.string().max(500)).min(1).max(10),
    frozen: z.string().max(1000).describe('Why a person has to make the change; empty where it may be proposed.'),
    text: z.string().max(60_000).describe('The change itself, where a person has to make it; empty otherwise.'),
    golden: GoldenSet.nullable().describe('null: it is no change of a skill, and none was asked.'),
    candidateDigest: Digest.nullable(),
    digest: Digest.describe('Over everything else in this document.'),
  })
  .describe('What was learned from one pattern.');
export interface LearnReport extends z.infer<typeof LearnReport> {}
