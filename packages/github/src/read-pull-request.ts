import * as z from 'zod';
import type { GitHub } from './github.ts';

const Side = z.object({
  ref: z.string().min(1),
  sha: z.string().min(1),
  repo: z.object({ full_name: z.string(), default_branch: z.string() }).nullable(),
});

const Answer = z.object({
  number: z.int().positive(),
  html_url: z.url(),
  state: z.enum(['open', 'closed']),
  head: Side,
  base: Side,
});

/** A pull request as it stands now. */
export interface PullRequestFacts {
  readonly number: number;
  readonly url: string;
  readonly isOpen: boolean;
  readonly headSha: string;
  readonly headRef: string;
  /** `owner/name`; null where the fork is gone. */
  readonly headRepository: string | null;
  /** Of the repository that the head lies in; null where that is gone. */
  readonly headDefaultBranch: string | null;
  readonly baseRef: string;
}

/** A pull request by its number, in one request. Throws `E_GITHUB_*`. */
export async function readPullRequest(github: GitHub, number: number): Promise<PullRequestFacts> {
  const { head, base, ...pull } = await github.read('read a pull request', { pull_number: number }, Answer);
  return {
    number: pull.number,
    url: pull.html_url,
    isOpen: pull.state === 'open',
    headSha: head.sha,
    headRef: head.ref,
    headRepository: head.repo?.full_name ?? null,
    headDefaultBranch: head.repo?.default_branch ?? null,
    baseRef: base.ref,
  };
}
