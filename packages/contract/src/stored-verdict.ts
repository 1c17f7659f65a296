import * as z from 'zod';
import { Digest, ObjectId, RepositoryName, RunId, Timestamp } from './identifiers.ts';
import { Verdict } from './verdict.ts';

/** `verdicts/pull-request-<number>.json` on the state branch: the newest verdict on a pull request. */
export const StoredVerdict = z
  .strictObject({
    schemaVersion: z.literal(1),
    repository: RepositoryName,
    pullRequest: z.int().positive(),
    headSha: ObjectId.describe('The commit that was judged, or the one with the fix on top of it.'),
    run: RunId,
    storedAt: Timestamp,
    verdict: Verdict.describe('With the base and the tree that it is bound to.'),
    digest: Digest.describe('Over everything else in this document.'),
  })
  .describe('The newest verdict on a pull request, for the merge queue.');
export interface StoredVerdict extends z.infer<typeof StoredVerdict> {}
