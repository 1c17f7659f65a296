import * as z from 'zod';

/** A page of a connection. Nodes are checked one by one, so that a bad one costs itself and not the page. */
export const Page = z.object({
  nodes: z.array(z.unknown()),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});
export interface Page extends z.infer<typeof Page> {}

/** `repository.page` */
export const RepositoryPage = z.object({ repository: z.object({ page: Page }) });

/** `repository.issue.page` */
export const IssuePage = z.object({ repository: z.object({ issue: z.object({ page: Page }) }) });

/** `repository.<alias>` */
export const AliasedIssues = z.object({ repository: z.record(z.string(), z.unknown()) });
export interface AliasedIssues extends z.infer<typeof AliasedIssues> {}

export const Milestones = z.object({
  repository: z.object({
    milestones: z.object({ nodes: z.array(z.object({ number: z.int().positive(), title: z.string() })) }).nullable(),
  }),
});

export const ActorNode = z.object({ __typename: z.string(), login: z.string() }).nullable();
export type ActorNode = z.infer<typeof ActorNode>;

export const LabelEventNode = z.object({
  __typename: z.enum(['LabeledEvent', 'UnlabeledEvent']),
  createdAt: z.string(),
  actor: ActorNode,
  label: z.object({ name: z.string() }),
});
export interface LabelEventNode extends z.infer<typeof LabelEventNode> {}

export const PullRequestNode = z.object({
  number: z.int(),
  url: z.string(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  baseRefName: z.string(),
  headRefOid: z.string(),
  mergeCommit: z.object({ oid: z.string() }).nullable(),
  repository: z.object({ nameWithOwner: z.string() }),
});
export interface PullRequestNode extends z.infer<typeof PullRequestNode> {}

/** An issue that another one waits for. */
export const RelatedNode = z.object({
  number: z.int().positive(),
  state: z.enum(['OPEN', 'CLOSED']),
  stateReason: z.enum(['COMPLETED', 'NOT_PLANNED', 'DUPLICATE', 'REOPENED']).nullable(),
  repository: z.object({ nameWithOwner: z.string() }),
  issueDependenciesSummary: z.object({ blockedBy: z.int().nonnegative() }).optional(),
});
export interface RelatedNode extends z.infer<typeof RelatedNode> {}

export const IssueNode = z.object({
  id: z.string().optional(),
  number: z.int().positive(),
  url: z.string(),
  title: z.string(),
  body: z.string(),
  state: z.enum(['OPEN', 'CLOSED']),
  stateReason: z.enum(['COMPLETED', 'NOT_PLANNED', 'DUPLICATE', 'REOPENED']).nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
  lastEditedAt: z.string().nullish(),
  repository: z.object({ nameWithOwner: z.string() }),
  author: ActorNode,
  milestone: z.object({ number: z.int(), title: z.string() }).nullable(),
  labels: Page,
  timelineItems: Page,
  closedByPullRequestsReferences: Page,
  /** Absent where GitHub has no dependencies: GitHub Enterprise Server before 3.19. */
  blockedBy: Page.optional(),
  issueDependenciesSummary: z
    .object({ totalBlockedBy: z.int().nonnegative(), blockedBy: z.int().nonnegative().optional() })
    .optional(),
  subIssues: Page.optional(),
  subIssuesSummary: z.object({ total: z.int().nonnegative(), completed: z.int().nonnegative() }).optional(),
});
export interface IssueNode extends z.infer<typeof IssueNode> {}

/** What changed, how many are open, and under `known<n>` how known ones stand. */
export const RecallAnswer = z
  .object({ repository: z.object({ open: z.object({ totalCount: z.int().nonnegative() }), changed: Page }) })
  .catchall(z.unknown());
export interface RecallAnswer extends z.infer<typeof RecallAnswer> {}

/** How an issue stands, as the full reading and the light one both tell it. */
export const StandingNode = z.object({
  id: z.string(),
  number: z.int().positive(),
  title: z.string(),
  state: z.string(),
  stateReason: z.string().nullable(),
  updatedAt: z.string(),
  lastEditedAt: z.string().nullable(),
  repository: z.object({ nameWithOwner: z.string() }),
  closedByPullRequestsReferences: z.object({
    nodes: z.array(PullRequestNode),
    pageInfo: z.object({ hasNextPage: z.literal(false) }),
  }),
  issueDependenciesSummary: z.object({ blockedBy: z.int().nonnegative(), totalBlockedBy: z.int().nonnegative() }),
  subIssuesSummary: z.object({ total: z.int().nonnegative(), completed: z.int().nonnegative() }),
});

export const LabelNode = z.object({ name: z.string() });
