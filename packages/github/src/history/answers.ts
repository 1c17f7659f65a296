import * as z from 'zod';

const Actor = z.object({ __typename: z.string(), login: z.string() }).nullable();
const list = <T extends z.ZodType>(node: T) =>
  z.object({ nodes: z.array(node.nullable()) }).transform(({ nodes }) => nodes.filter((one) => one !== null));
const NumberedNode = z.object({ number: z.int().positive(), repository: z.object({ nameWithOwner: z.string() }) });

const CommentNode = z.object({
  id: z.string(),
  createdAt: z.string(),
  body: z.string(),
  url: z.string(),
  viewerDidAuthor: z.boolean(),
  authorAssociation: z.string(),
  author: Actor,
});

const TimelineNode = z.discriminatedUnion('__typename', [
  z.object({
    __typename: z.literal('ClosedEvent'),
    id: z.string(),
    createdAt: z.string(),
    actor: Actor,
    stateReason: z.string().nullable(),
  }),
  z.object({ __typename: z.literal('ReopenedEvent'), id: z.string(), createdAt: z.string(), actor: Actor }),
  z.object({
    __typename: z.enum(['LabeledEvent', 'UnlabeledEvent']),
    id: z.string(),
    createdAt: z.string(),
    actor: Actor,
    label: z.object({ name: z.string() }),
  }),
]);

export const IssueHistoryNode = z.object({
  number: z.int().positive(),
  title: z.string(),
  url: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  parent: NumberedNode.nullable(),
  comments: list(CommentNode),
  timelineItems: list(TimelineNode),
});

const ReviewNode = z.object({
  id: z.string(),
  createdAt: z.string(),
  body: z.string(),
  url: z.string(),
  state: z.string(),
  authorAssociation: z.string(),
  author: Actor,
  comments: list(
    z.object({
      id: z.string(),
      createdAt: z.string(),
      body: z.string(),
      url: z.string(),
      path: z.string(),
      diffHunk: z.string(),
      authorAssociation: z.string(),
      author: Actor,
    }),
  ),
});

export const ChangeHistoryNode = z.object({
  number: z.int().positive(),
  title: z.string(),
  url: z.string(),
  body: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  closedAt: z.string().nullable(),
  mergedAt: z.string().nullable(),
  headRefName: z.string(),
  author: Actor,
  mergedBy: Actor,
  mergeCommit: z.object({ oid: z.string() }).nullable(),
  closingIssuesReferences: list(NumberedNode),
  comments: list(CommentNode),
  reviews: list(ReviewNode),
  commits: list(
    z.object({
      commit: z.object({
        oid: z.string(),
        committedDate: z.string(),
        message: z.string(),
        author: z.object({ user: z.object({ login: z.string() }).nullable() }).nullable(),
      }),
    }),
  ),
  timelineItems: list(
    z.object({
      source: z
        .object({
          __typename: z.string(),
          number: z.int().optional(),
          title: z.string().optional(),
          mergedAt: z.string().nullish(),
        })
        .optional(),
      actor: Actor.optional(),
      beforeCommit: z.object({ oid: z.string() }).nullish(),
    }),
  ),
});

export const DeploymentHistoryNode = z.object({
  id: z.string(),
  createdAt: z.string(),
  environment: z.string().nullable(),
  commitOid: z.string(),
  statuses: list(z.object({ state: z.string(), createdAt: z.string() })),
});
