import * as z from 'zod';
import type { GitHub } from '../github.ts';
import { parseRepository } from '../repository-name.ts';
import { carriesMarker } from './body.ts';
import { type LabelLookup, LabelNames, labelLookup } from './labels.ts';
import type { WantedPullRequest } from './wanted-pull-request.ts';

/** A pull request of a branch, newest first among its kin. */
export interface FoundPullRequest {
  readonly number: number;
  readonly url: string;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  /** UTC, ISO 8601; null while it is open. */
  readonly closedAt: string | null;
  readonly title: string;
  readonly body: string;
  readonly headRefOid: string;
  /** Whether its words are ours to change: it carries our marker, or the token's owner wrote it. */
  readonly ours: boolean;
  readonly labels: readonly string[];
  /** Reviewers that were ever asked, lower case. */
  readonly asked: readonly string[];
}

export interface FoundPullRequests {
  readonly pullRequests: readonly FoundPullRequest[];
  readonly missingLabels: readonly string[];
}

/** A page of the pull requests from a branch name to a base. */
export function findPullRequestsQuery(lookup: LabelLookup): string {
  return `query FindPullRequests(
  $owner: String!, $name: String!, $head: String!, $base: String!, $after: String, $reviewers: Boolean!${lookup.declarations}
) {
  repository(owner: $owner, name: $name) {
    pullRequests(
      first: 50, after: $after, headRefName: $head, baseRefName: $base,
      orderBy: { field: CREATED_AT, direction: DESC }
    ) {
      nodes {
        number url state closedAt isCrossRepository title body headRefOid viewerDidAuthor
        labels(first: 100) { nodes { name } }
        timelineItems(first: 100, itemTypes: [REVIEW_REQUESTED_EVENT]) @include(if: $reviewers) {
          nodes {
            ... on ReviewRequestedEvent {
              requestedReviewer { __typename ... on User { login } ... on Bot { login } ... on Team { combinedSlug } }
            }
          }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
    ${lookup.selections}
  }
}`;
}

const ReviewRequest = z.object({
  requestedReviewer: z.object({ login: z.string().optional(), combinedSlug: z.string().optional() }).nullable(),
});

const Node = z.object({
  number: z.int().positive(),
  url: z.string(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  closedAt: z.iso.datetime().nullable(),
  isCrossRepository: z.boolean(),
  title: z.string(),
  body: z.string(),
  headRefOid: z.string(),
  viewerDidAuthor: z.boolean(),
  labels: LabelNames,
  timelineItems: z.object({ nodes: z.array(ReviewRequest) }).optional(),
});

const Answer = z.object({
  repository: z.looseObject({
    pullRequests: z.object({
      nodes: z.array(Node),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
});

/** The pull requests of a branch of this repository, newest first, with what else `ensurePullRequest` must know. */
export async function findPullRequests(github: GitHub, wanted: WantedPullRequest): Promise<FoundPullRequests> {
  const lookup = labelLookup(wanted.labels);
  const pullRequests: FoundPullRequest[] = [];
  let after: string | null = null;
  for (;;) {
    const repository: PullRequestPage = await readPullRequestPage(github, wanted, lookup, after);
    const { nodes, pageInfo } = repository.pullRequests;
    // `headRefName` also matches branches of forks, which anybody can name.
    for (const node of nodes) if (!node.isCrossRepository) pullRequests.push(toFound(node, wanted.marker));
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null || pageInfo.endCursor === after) {
      return { pullRequests, missingLabels: lookup.missing(repository) };
    }
    after = pageInfo.endCursor;
  }
}

type PullRequestPage = z.infer<typeof Answer>['repository'];

async function readPullRequestPage(
  github: GitHub,
  { head, base, reviewers }: WantedPullRequest,
  lookup: LabelLookup,
  after: string | null,
): Promise<PullRequestPage> {
  const { owner, repo: name } = parseRepository(github.repository);
  const variables = { owner, name, head, base, reviewers: reviewers.length > 0, after, ...lookup.variables };
  const answer = await github.query('find a pull request', findPullRequestsQuery(lookup), variables, Answer);
  return answer.data.repository;
}

function toFound(node: z.infer<typeof Node>, marker: string): FoundPullRequest {
  const { number, url, state, closedAt, title, body, headRefOid, labels } = node;
  const asked = (node.timelineItems?.nodes ?? []).flatMap(({ requestedReviewer }) => {
    const name = requestedReviewer?.login ?? requestedReviewer?.combinedSlug;
    return name === undefined ? [] : [name.toLowerCase()];
  });
  const ours = node.viewerDidAuthor || carriesMarker(body, marker);
  return { number, url, state, closedAt, title, body, headRefOid, labels, asked, ours };
}
