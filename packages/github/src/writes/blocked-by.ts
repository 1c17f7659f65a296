import { isLoopError } from '@loop-actions/contract';
import * as z from 'zod';
import type { GitHub } from '../github.ts';

const Blockers = z.array(z.object({ id: z.int().positive(), number: z.int().positive() }));
const Blocked = z.object({ number: z.int().positive() });
const IssueId = z.object({ id: z.int().positive(), pull_request: z.unknown().optional() });

/** GitHub's own limit of dependencies of one kind. */
const MOST = 100;

/**
 * Sees to it that GitHub records one issue as blocked by another of this repository, once: its own dependencies, so that
 * people see the edge where they look for it.
 * @see https://docs.github.com/en/rest/issues/issue-dependencies
 */
export async function ensureBlockedBy(
  github: GitHub,
  edge: { readonly issue: number; readonly blocker: number },
): Promise<{ readonly operation: 'created' | 'none' }> {
  return github.alone(`blocked by ${edge.issue}`, async () => {
    if (await isBlockedBy(github, edge)) return { operation: 'none' };
    const { id } = await github.read('read an issue', { issue_number: edge.blocker }, IssueId);
    try {
      await github.write({
        operation: 'add a blocker',
        parameters: { issue_number: edge.issue, issue_id: id },
        answer: Blocked,
        find: async () => ((await isBlockedBy(github, edge)) ? { number: edge.issue } : null),
      });
    } catch (error) {
      // Somebody else was quicker: GitHub refuses an edge that is there.
      if (!isLoopError(error, 'E_GITHUB_REFUSED') || !(await isBlockedBy(github, edge))) throw error;
      return { operation: 'none' };
    }
    return { operation: 'created' };
  });
}

async function isBlockedBy(
  github: GitHub,
  { issue, blocker }: { readonly issue: number; readonly blocker: number },
): Promise<boolean> {
  const parameters = { issue_number: issue, per_page: MOST };
  const blockers = await github.read('list blockers', parameters, Blockers);
  return blockers.some(({ number }) => number === blocker);
}
