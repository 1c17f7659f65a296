import * as z from 'zod';
import { Digest, ItemId, ObjectId, RepositoryName, Timestamp } from './identifiers.ts';

/** What a person may do in a repository, weakest first. */
export const PERMISSION_LEVELS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export const PermissionLevel = z.enum(PERMISSION_LEVELS);
export type PermissionLevel = (typeof PERMISSION_LEVELS)[number];

/** Who did something on the tracker. */
export const Actor = z.strictObject({
  login: z.string().max(200),
  kind: z.enum(['user', 'bot', 'unknown']),
  permission: PermissionLevel.nullable().describe('null when it was not asked for or could not be read.'),
});
export interface Actor extends z.infer<typeof Actor> {}

/** A pull request that GitHub links to a ticket as closing it. */
export const LinkedPullRequest = z.strictObject({
  number: z.int().positive(),
  repository: RepositoryName,
  url: z.url(),
  state: z.enum(['open', 'closed', 'merged']),
  baseRef: z.string(),
  headSha: ObjectId,
  mergeCommitSha: ObjectId.nullable(),
});
export interface LinkedPullRequest extends z.infer<typeof LinkedPullRequest> {}

/** What must be finished before a ticket: an issue that blocks it, or one of its sub-issues. */
export const Dependency = z.strictObject({
  id: ItemId.nullable().describe('null: GitHub says that there is one and may not show it.'),
  relation: z
    .enum(['blocked-by', 'sub-issue', 'named'])
    .describe('named: the body says "blocked by #n", and GitHub has no dependency of it.'),
  state: z.enum(['open', 'closed', 'unknown']),
  openBlockers: z.int().nonnegative().describe('Open issues that it waits for itself: closed and waiting is not live.'),
  stateReason: z.enum(['completed', 'not-planned', 'duplicate', 'reopened']).nullable(),
});
export interface Dependency extends z.infer<typeof Dependency> {}

/** An issue as the tracker has it: external truth, read fresh, text not yet sanitised. */
export const Ticket = z
  .strictObject({
    id: ItemId,
    number: z.int().positive(),
    repository: RepositoryName,
    url: z.url(),
    title: z.string(),
    body: z.string(),
    bodySha256: Digest,
    author: Actor,
    state: z.enum(['open', 'closed']),
    stateReason: z.enum(['completed', 'not-planned', 'duplicate', 'reopened']).nullable(),
    labels: z.array(z.string()),
    labelEvents: z
      .array(
        z.strictObject({ label: z.string(), action: z.enum(['labeled', 'unlabeled']), actor: Actor, at: Timestamp }),
      )
      .describe('Timeline order; only labels that decide something (loop:*).'),
    createdAt: Timestamp,
    updatedAt: Timestamp,
    pullRequests: z.array(LinkedPullRequest),
    dependencies: z.array(Dependency).describe('What it waits for, finished or not.'),
  })
  .describe('An issue of the tracker.');
export interface Ticket extends z.infer<typeof Ticket> {}

/** A reading of the tracker. Incomplete means that something could not be read, and so that nothing is done. */
export interface TrackerSnapshot {
  readonly repository: string;
  readonly readAt: string;
  readonly tickets: readonly Ticket[];
  /** Empty exactly when every page, ticket and permission asked for was read. */
  readonly problems: readonly string[];
}
