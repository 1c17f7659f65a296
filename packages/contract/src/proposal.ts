import * as z from 'zod';
import { Digest, ItemId, RepositoryName, RunId, Timestamp } from './identifiers.ts';

/** Bounds of a proposal: what is larger is not one plan but several. */
export const PROPOSAL_LIMITS = { issues: 12, acceptance: 12, files: 30, dependencies: 11, characters: 40_000 } as const;

/** One sub-issue as a planner proposes it. */
export const ProposedIssue = z
  .strictObject({
    key: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,39}$/, 'a short name: lower-case letters, digits and hyphens')
      .describe('A short name, unique in the proposal.'),
    title: z.string().min(1).max(200),
    scope: z.string().min(1).max(3000).describe('What is to be done, and what is not.'),
    acceptance: z.array(z.string().min(1).max(500)).min(1).max(PROPOSAL_LIMITS.acceptance).describe('When it is done.'),
    files: z.array(z.string().min(1).max(300)).max(PROPOSAL_LIMITS.files).describe('Paths it is expected to change.'),
    dependsOn: z.array(z.string()).max(PROPOSAL_LIMITS.dependencies).describe('Keys of what must be finished before.'),
    testPlan: z.string().min(1).max(2000).describe('How a machine checks it.'),
  })
  .describe('A proposed sub-issue.');
export interface ProposedIssue extends z.infer<typeof ProposedIssue> {}

/** What a planner answers. */
export const ProposalDraft = z
  .strictObject({
    summary: z.string().min(1).max(2000).describe('The requirement in plain language.'),
    issues: z.array(ProposedIssue).min(1).max(PROPOSAL_LIMITS.issues),
  })
  .describe('A plan of sub-issues.');
export interface ProposalDraft extends z.infer<typeof ProposalDraft> {}

/** What the second model says of a plan. */
export const ProposalReview = z
  .strictObject({
    verdict: z.enum(['accept', 'revise']),
    findings: z.array(z.string().min(1).max(500)).max(20).describe('What must change; empty where it is accepted.'),
  })
  .describe('A review of a plan.');
export interface ProposalReview extends z.infer<typeof ProposalReview> {}

/** `proposals/<number>.json`: what was proposed for a master ticket, and what became of it. */
export const Proposal = z
  .strictObject({
    schemaVersion: z.literal(1),
    repository: RepositoryName,
    item: ItemId,
    number: z.int().positive(),
    run: RunId,
    at: Timestamp,
    bodySha256: Digest.describe('Of the master ticket’s text as it was planned.'),
    planner: z.string().max(220).describe('provider/model'),
    checker: z.string().max(220).describe('provider/model; another one than the planner.'),
    rounds: z.int().positive(),
    draft: ProposalDraft,
    draftDigest: Digest.describe('What a person accepts: the draft as it was posted.'),
    accepted: z.strictObject({ person: z.string().max(200), at: Timestamp }).nullable(),
    created: z.record(z.string(), z.int().positive()).describe('Issue numbers by key, once they all are there.'),
  })
  .describe('A proposal of sub-issues.');
export interface Proposal extends z.infer<typeof Proposal> {}
