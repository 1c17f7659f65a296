import { isLoopError } from '@loop-actions/contract';
import * as z from 'zod';
import type { GitHub } from '../github.ts';

/**
 * Asks those who were not asked yet, in one request. A reviewer that GitHub refuses (no collaborator, the author, a
 * team the token may not see) must not cost the pull request: it becomes a warning.
 */
export async function requestReviewers(
  github: GitHub,
  pullRequest: number,
  wanted: readonly string[],
  asked: readonly string[],
): Promise<string[]> {
  const left = wanted.filter((reviewer) => !asked.includes(reviewer.toLowerCase()));
  if (left.length === 0) return [];
  const teams = left.filter((reviewer) => reviewer.includes('/')).map((team) => team.slice(team.lastIndexOf('/') + 1));
  const people = left.filter((reviewer) => !reviewer.includes('/'));
  try {
    await github.write({
      operation: 'request reviewers',
      parameters: { pull_number: pullRequest, reviewers: people, team_reviewers: teams },
      answer: z.object({ number: z.int() }),
      find: 'idempotent',
    });
    return [];
  } catch (error) {
    if (!isLoopError(error, 'E_GITHUB_REFUSED', 'E_GITHUB_PERMISSION', 'E_GITHUB_NOT_FOUND')) throw error;
    return [error.message];
  }
}
