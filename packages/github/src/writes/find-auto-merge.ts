import * as z from 'zod';
import type { GitHub } from '../github.ts';
import { parseRepository } from '../repository-name.ts';

/** What GitHub merges by. */
export const MERGE_METHODS = ['merge', 'squash', 'rebase'] as const;
export type MergeMethod = (typeof MERGE_METHODS)[number];

/** What decides whether a pull request can be merged by itself. */
export interface AutoMergeFacts {
  /** GraphQL's global id. */
  readonly id: string;
  readonly isOpen: boolean;
  readonly isDraft: boolean;
  readonly headSha: string;
  /** Whether somebody has switched it on. */
  readonly on: boolean;
  /** Whether the repository's settings have it. */
  readonly allowed: boolean;
  /** In the order they are taken where nobody chose one. */
  readonly methods: readonly MergeMethod[];
}

export const FIND_AUTO_MERGE = `query FindAutoMerge($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    autoMergeAllowed mergeCommitAllowed squashMergeAllowed rebaseMergeAllowed
    pullRequest(number: $number) { id state isDraft headRefOid autoMergeRequest { enabledAt } }
  }
}`;

const Answer = z.object({
  repository: z.object({
    autoMergeAllowed: z.boolean(),
    mergeCommitAllowed: z.boolean(),
    squashMergeAllowed: z.boolean(),
    rebaseMergeAllowed: z.boolean(),
    pullRequest: z.object({
      id: z.string(),
      state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
      isDraft: z.boolean(),
      headRefOid: z.string(),
      autoMergeRequest: z.object({ enabledAt: z.string().nullable() }).nullable(),
    }),
  }),
});

/** Reads it in one query. Throws `E_GITHUB_*`. */
export async function findAutoMerge(github: GitHub, number: number): Promise<AutoMergeFacts> {
  const { owner, repo: name } = parseRepository(github.repository);
  const answer = await github.query('find auto-merge', FIND_AUTO_MERGE, { owner, name, number }, Answer);
  const { repository } = answer.data;
  const { id, state, isDraft, headRefOid, autoMergeRequest } = repository.pullRequest;
  const allows: Readonly<Record<MergeMethod, boolean>> = {
    merge: repository.mergeCommitAllowed,
    squash: repository.squashMergeAllowed,
    rebase: repository.rebaseMergeAllowed,
  };
  return {
    id,
    isOpen: state === 'OPEN',
    isDraft,
    headSha: headRefOid,
    on: autoMergeRequest !== null,
    allowed: repository.autoMergeAllowed,
    methods: MERGE_METHODS.filter((method) => allows[method]),
  };
}

/** A branch of this repository, and where it is to go. */
export interface Branch {
  readonly head: string;
  readonly base: string;
}

export const FIND_WAITING = `query FindWaiting($owner: String!, $name: String!, $head: String!, $base: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(first: 20, states: [OPEN], headRefName: $head, baseRefName: $base) {
      nodes { id isCrossRepository autoMergeRequest { enabledAt } }
    }
  }
}`;

const Waiting = z.object({
  repository: z.object({
    pullRequests: z.object({
      nodes: z.array(
        z.object({
          id: z.string(),
          isCrossRepository: z.boolean(),
          autoMergeRequest: z.object({ enabledAt: z.string().nullable() }).nullable(),
        }),
      ),
    }),
  }),
});

/** The global id of a branch's open pull request that GitHub would merge by itself; null where there is none. */
export async function findWaiting(github: GitHub, { head, base }: Branch): Promise<string | null> {
  const { owner, repo: name } = parseRepository(github.repository);
  const answer = await github.query('find auto-merge', FIND_WAITING, { owner, name, head, base }, Waiting);
  const { nodes } = answer.data.repository.pullRequests;
  // `headRefName` also matches branches of forks, which anybody can name.
  return nodes.find((node) => !node.isCrossRepository && node.autoMergeRequest !== null)?.id ?? null;
}
