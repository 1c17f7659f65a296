import { isLoopError } from '@loop-actions/contract';
import * as z from 'zod';
import type { GitHub } from '../github.ts';
import { composeBody, composeTitle, sameBody } from './body.ts';
import { type FoundPullRequest, type FoundPullRequests, findPullRequests } from './find-pull-request.ts';
import { addLabels, createLabels } from './labels.ts';
import { requestReviewers } from './reviewers.ts';
import type { WantedPullRequest } from './wanted-pull-request.ts';

export type EnsuredPullRequest =
  | {
      readonly operation: 'created' | 'updated' | 'none';
      readonly number: number;
      readonly url: string;
      readonly headSha: string;
      /** `closed`: a person turned the branch's pull request down, and it was left so. */
      readonly state: 'open' | 'closed' | 'merged';
      /** When it was closed or merged, by GitHub's clock; null while it is open. */
      readonly closedAt: string | null;
      /** What could not be done beside it, e.g. a reviewer GitHub refused. */
      readonly warnings: readonly string[];
    }
  /** The repository does not let workflows open pull requests: link the branch from an issue instead. */
  | { readonly operation: 'forbidden'; readonly reason: string };

const WrittenPullRequest = z.object({
  number: z.int().positive(),
  html_url: z.string(),
  head: z.object({ sha: z.string() }),
});

/**
 * Sees to it that a pull request stands exactly once for a branch. An open one of ours is brought up to date; an open
 * one that somebody else wrote keeps its words. One that a person closed is neither reopened nor replaced: another try
 * needs `replaceClosed`. Pull requests from forks are never taken for ours, whatever their branch is called.
 */
export function ensurePullRequest(github: GitHub, wanted: WantedPullRequest): Promise<EnsuredPullRequest> {
  return github.alone(`pull request ${wanted.head} ${wanted.base}`, async () => {
    const found = await findPullRequests(github, wanted);
    const existing = chooseExisting(found.pullRequests, wanted);
    return existing === null ? create(github, wanted, found) : update(github, wanted, existing, found);
  });
}

/** The open one; else the newest, unless it was merged and the branch moved on, or closed and a new one is due. */
function chooseExisting(
  newestFirst: readonly FoundPullRequest[],
  { headSha, replaceClosed = false }: WantedPullRequest,
): FoundPullRequest | null {
  const open = newestFirst.find(({ state }) => state === 'OPEN');
  const [newest] = newestFirst;
  if (open !== undefined || newest === undefined) return open ?? null;
  const stands = newest.state === 'CLOSED' ? !replaceClosed : newest.headRefOid === headSha;
  return stands ? newest : null;
}

async function create(
  github: GitHub,
  wanted: WantedPullRequest,
  { missingLabels }: FoundPullRequests,
): Promise<EnsuredPullRequest> {
  const { head, base, draft } = wanted;
  const find = async () => {
    const { pullRequests } = await findPullRequests(github, wanted);
    const open = pullRequests.find(({ state }) => state === 'OPEN');
    return open === undefined ? null : { number: open.number, html_url: open.url, head: { sha: open.headRefOid } };
  };
  let made: z.infer<typeof WrittenPullRequest>;
  try {
    made = await github.write({
      operation: 'create a pull request',
      parameters: {
        head,
        base,
        draft,
        title: composeTitle(wanted.title),
        body: composeBody(wanted.marker, wanted.body),
      },
      answer: WrittenPullRequest,
      find,
    });
  } catch (error) {
    if (!isLoopError(error)) throw error;
    // "GitHub Actions is not permitted to create or approve pull requests.": a setting of the repository.
    if (/not permitted to create or approve pull requests/i.test(error.message)) {
      return { operation: 'forbidden', reason: error.message };
    }
    const other = /a pull request already exists/i.test(error.message) ? await find() : null;
    if (other === null) throw error;
    made = other;
  }
  await createLabels(github, missingLabels);
  await addLabels(github, { kind: 'pull request', number: made.number, present: [], wanted: wanted.labels });
  const warnings = await requestReviewers(github, made.number, wanted.reviewers, []);
  const place = { number: made.number, url: made.html_url, headSha: made.head.sha };
  return { operation: 'created', ...place, state: 'open', closedAt: null, warnings };
}

async function update(
  github: GitHub,
  wanted: WantedPullRequest,
  existing: FoundPullRequest,
  { missingLabels }: FoundPullRequests,
): Promise<EnsuredPullRequest> {
  const place = { number: existing.number, url: existing.url, headSha: existing.headRefOid };
  if (existing.state !== 'OPEN') {
    const state = existing.state === 'MERGED' ? 'merged' : 'closed';
    return { operation: 'none', ...place, state, closedAt: existing.closedAt, warnings: [] };
  }
  const title = composeTitle(wanted.title);
  const body = composeBody(wanted.marker, wanted.body);
  const differs = existing.title !== title || !sameBody(existing.body, body);
  if (existing.ours && differs) {
    await github.write({
      operation: 'update a pull request',
      parameters: { pull_number: existing.number, title, body },
      answer: WrittenPullRequest,
      find: 'idempotent',
    });
  }
  await createLabels(github, missingLabels);
  const labelled = await addLabels(github, {
    kind: 'pull request',
    number: existing.number,
    present: existing.labels,
    wanted: wanted.labels,
  });
  const warnings = await requestReviewers(github, existing.number, wanted.reviewers, existing.asked);
  if (!existing.ours && differs) {
    warnings.push(
      `#${existing.number} was opened by somebody else for ${wanted.head}; its words were left as they are`,
    );
  }
  const changed = (existing.ours && differs) || labelled;
  return { operation: changed ? 'updated' : 'none', ...place, state: 'open', closedAt: null, warnings };
}
