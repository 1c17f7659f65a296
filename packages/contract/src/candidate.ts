import * as z from 'zod';
import { Digest, ItemId, ObjectId, RepositoryName, RunId, Timestamp } from './identifiers.ts';
import { Makers, ModelsSeen } from './maker.ts';
import { PoliteEndings } from './polite-endings.ts';
import { StopReason } from './stop-reason.ts';
import { SelfReview, Usage } from './usage.ts';

/** The files that may lie beside `candidate.json`. */
export const CANDIDATE_FILES = [
  'change.patch',
  'fix.patch',
  'transcript.jsonl',
  'notes.md',
  'interrupt.json',
  'prompt.md',
] as const;

/** What binds a candidate to the commit of the pull request it was built from (attacks R16, R17). */
export const CandidatePullRequest = z
  .strictObject({
    number: z.int().positive(),
    headSha: ObjectId.describe('The commit that was judged; fixes go on top of this one and no other.'),
    baseRef: z.string().min(1).max(255),
    headTree: ObjectId.describe('The tree of headSha with fix.patch, which is what a fix pushes.'),
    fixes: z
      .array(z.strictObject({ check: z.string().max(200), fingerprint: z.string().regex(/^[0-9a-f]{16}$/) }))
      .max(200)
      .describe('What fix.patch mends: check and fingerprint of its findings.'),
  })
  .describe('The pull request that a candidate was built from.');
export interface CandidatePullRequest extends z.infer<typeof CandidatePullRequest> {}

/** `candidate.json`: a change that a worker made, bound to its base, its tree and its bytes. */
export const Candidate = z
  .strictObject({
    schemaVersion: z.literal(1),
    repository: RepositoryName,
    item: ItemId,
    lineage: ItemId.describe('The root ticket whose budget this spends.'),
    run: RunId,
    attempt: z.int().positive(),
    baseSha: ObjectId,
    tree: ObjectId.describe('The tree of base plus change.patch.'),
    createdAt: Timestamp,
    agent: z.string().max(100).describe('The agent that made it.'),
    model: z
      .string()
      .max(200)
      .nullable()
      .optional()
      .describe('The model that it was started with; null or absent: its own default.'),
    models: ModelsSeen.exactOptional().describe(
      'The models that answered it, as the gateway saw; absent: no gateway stood in between.',
    ),
    box: z.enum(['strong', 'weak']).describe('How the agent was boxed.'),
    usage: Usage,
    selfReview: SelfReview.optional().describe('Absent: it was not asked to review itself.'),
    stopReason: StopReason,
    politeEndings: PoliteEndings.exactOptional(),
    pullRequest: CandidatePullRequest.exactOptional().describe('Absent for a candidate that a maker made of a ticket.'),
    continues: z
      .string()
      .max(200)
      .optional()
      .describe('<run>/<attempt> whose change it started from; absent: the base.'),
    earlierMakers: Makers.exactOptional().describe(
      'Who made the change that it started from or was shown; absent: there was none.',
    ),
    files: z
      .partialRecord(z.enum(CANDIDATE_FILES), z.strictObject({ sha256: Digest, bytes: z.int().nonnegative() }))
      .describe('Every file beside candidate.json, by name.'),
    digest: Digest.describe('Over everything else in this document, and so over the files.'),
  })
  .describe('A candidate change.');
export interface Candidate extends z.infer<typeof Candidate> {}
