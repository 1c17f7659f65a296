import { LABELS } from '@loop-actions/contract';
import * as z from 'zod';
import type { GitHub } from '../github.ts';
import { parseRepository } from '../repository-name.ts';

/** A pull request of the loop as GitHub has it. */
export interface LoopPullRequest {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly createdAt: string;
  /** When it was closed or merged; null while it is open. */
  readonly endedAt: string | null;
  /** When people asked for changes, each time. */
  readonly changeRequestsAt: readonly string[];
  /** A merged pull request that takes it back. */
  readonly revert: { readonly url: string; readonly mergedAt: string } | null;
}

/** The newest pull requests with the loop's label, and the newest merged ones, among which its reverts are. */
export const LOOP_PULL_REQUESTS = `query LoopPullRequests($owner: String!, $name: String!, $label: String!) {
  repository(owner: $owner, name: $name) {
    loop: pullRequests(first: 50, labels: [$label], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes {
        number url state createdAt closedAt viewerDidAuthor
        mergeCommit { oid }
        reviews(first: 50, states: [CHANGES_REQUESTED]) { nodes { createdAt author { __typename login } } }
      }
    }
    merged: pullRequests(first: 50, states: [MERGED], orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { url body mergedAt commits(last: 10) { nodes { commit { message } } } }
    }
  }
}`;

const Answer = z.object({
  repository: z.object({
    loop: z.object({
      nodes: z.array(
        z.object({
          number: z.int().positive(),
          url: z.string(),
          state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
          createdAt: z.string(),
          closedAt: z.string().nullable(),
          viewerDidAuthor: z.boolean(),
          mergeCommit: z.object({ oid: z.string() }).nullable(),
          reviews: z.object({
            nodes: z.array(
              z.object({ createdAt: z.string(), author: z.object({ __typename: z.string() }).nullable() }),
            ),
          }),
        }),
      ),
    }),
    merged: z.object({
      nodes: z.array(
        z.object({
          url: z.string(),
          body: z.string(),
          mergedAt: z.string(),
          commits: z.object({ nodes: z.array(z.object({ commit: z.object({ message: z.string() }) })) }),
        }),
      ),
    }),
  }),
});

/** Reads what became of the loop's newest pull requests, in one request. */
export async function readLoopPullRequests(github: GitHub): Promise<readonly LoopPullRequest[]> {
  const { owner, repo: name } = parseRepository(github.repository);
  const variables = { owner, name, label: LABELS.pullRequest };
  const { data } = await github.query('read the loop’s pull requests', LOOP_PULL_REQUESTS, variables, Answer);
  const { loop, merged } = data.repository;
  const reverts = new Map<number, NonNullable<LoopPullRequest['revert']>>();
  const bySha = new Map<string, number>(
    loop.nodes.flatMap(({ mergeCommit, number }) => (mergeCommit === null ? [] : [[mergeCommit.oid, number] as const])),
  );
  for (const { url, body, mergedAt, commits } of merged.nodes) {
    const texts = [body, ...commits.nodes.map(({ commit }) => commit.message)];
    const taken = texts.flatMap(revertedShas).flatMap((sha) => bySha.get(sha) ?? []);
    for (const number of [...revertedBy(body, github.repository), ...taken]) reverts.set(number, { url, mergedAt });
  }
  return loop.nodes
    .filter(({ viewerDidAuthor }) => viewerDidAuthor)
    .map(({ number, url, state, createdAt, closedAt, reviews }) => ({
      ...{ number, url, createdAt, endedAt: closedAt },
      state: state === 'OPEN' ? 'open' : state === 'MERGED' ? 'merged' : 'closed',
      changeRequestsAt: reviews.nodes.flatMap((review) =>
        review.author?.__typename === 'User' ? [review.createdAt] : [],
      ),
      revert: reverts.get(number) ?? null,
    }));
}

/** GitHub's button writes a line `Reverts owner/name#12` into the body of the pull request that it opens. */
function revertedBy(body: string, repository: string): readonly number[] {
  return body.split(/\r?\n/).flatMap((line) => {
    const [, name = '', number = ''] = /^Reverts ([\w.-]+\/[\w.-]+)?#(\d{1,9})\s*$/.exec(line) ?? [];
    const isHere = name === '' || name.toLowerCase() === repository.toLowerCase();
    return number !== '' && isHere ? [Number(number)] : [];
  });
}

/** What git-revert(1) writes: the commit that it takes back, in full. */
function revertedShas(text: string): readonly string[] {
  return [...text.matchAll(/^This reverts commit ([0-9a-f]{40,64})\b/gim)].map(([, sha = '']) => sha.toLowerCase());
}
