import * as z from 'zod';
import { Evidence } from './finding.ts';
import { Digest, ItemId, ObjectId, RepositoryName, RunId, Timestamp } from './identifiers.ts';
import { Interrupt } from './interrupt.ts';
import { HealEnd } from './intervention.ts';
import { Usage } from './usage.ts';
import { CheckResult } from './verdict.ts';

/** What self-heal answers about a stop. */
export const DIAGNOSES = ['harness-gap', 'external-wall', 'none'] as const;
export const Diagnosis = z.enum(DIAGNOSES);
export type Diagnosis = (typeof DIAGNOSES)[number];

/** `heal.json`: what self-heal found of one stop, and what became of it. Bound to its candidate by digest. */
export const HealReport = z
  .strictObject({
    schemaVersion: z.literal(1),
    repository: RepositoryName,
    item: ItemId.describe('heal-<gap>: the same for every stop of the same kind.'),
    run: RunId.describe('The run that stopped.'),
    healedBy: RunId.describe('The run in which it was looked at.'),
    at: Timestamp,
    baseSha: ObjectId.describe('The commit that the run began with; everything that decides is read from it.'),
    stop: z.string().min(1).max(1000).describe('Why the loop stopped, in one line.'),
    gap: Digest,
    diagnosis: Diagnosis,
    end: HealEnd,
    reason: z.string().max(4000).describe('Why it ended so.'),
    evidence: z.array(Evidence).max(50),
    learned: z.string().max(1000),
    checks: z.array(CheckResult).max(20).describe('The tripwire and the replays of the stop, as far as it got.'),
    humanReview: z
      .array(z.string().max(1000))
      .max(200)
      .describe('What a person has to look at although the tripwire is intact.'),
    box: z.enum(['strong', 'weak']),
    agent: z.string().max(100),
    usage: Usage,
    candidateDigest: Digest.nullable().describe('null: nothing was kept.'),
    patch: z.string().max(60_000).describe('Of a gap outside the harness, for a person; empty otherwise.'),
    interrupt: Interrupt.nullable().describe('What a person has to decide; null where a candidate is proposed.'),
    digest: Digest.describe('Over everything else in this document.'),
  })
  .describe('The report of one pass of self-heal.');
export interface HealReport extends z.infer<typeof HealReport> {}
