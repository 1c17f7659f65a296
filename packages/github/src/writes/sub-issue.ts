import { isLoopError } from '@loop-actions/contract';
import * as z from 'zod';
import type { GitHub } from '../github.ts';

const Children = z.array(z.object({ number: z.int().positive() }));
const Parent = z.object({ number: z.int().positive() });
const IssueId = z.object({ id: z.int().positive() });

/** GitHub's own limit of sub-issues of one issue. */
const MOST = 100;

/**
 * Sees to it that GitHub records one issue as a sub-issue of another of this repository, once. One that has another
 * parent by now keeps it: a person moved it.
 * @see https://docs.github.com/en/rest/issues/sub-issues
 */
export async function ensureSubIssue(
  github: GitHub,
  edge: { readonly parent: number; readonly child: number },
): Promise<{ readonly operation: 'created' | 'none' }> {
  return github.alone(`sub-issues of ${edge.parent}`, async () => {
    if (await isSubIssue(github, edge)) return { operation: 'none' };
    const { id } = await github.read('read an issue', { issue_number: edge.child }, IssueId);
    try {
      await github.write({
        operation: 'add a sub-issue',
        parameters: { issue_number: edge.parent, sub_issue_id: id },
        answer: Parent,
        find: async () => ((await isSubIssue(github, edge)) ? { number: edge.parent } : null),
      });
    } catch (error) {
      if (!isLoopError(error, 'E_GITHUB_REFUSED')) throw error;
      if (!(await isSubIssue(github, edge)))
        github.log.warning(`#${edge.child} was not made part of #${edge.parent}: ${error.message}`);
      return { operation: 'none' };
    }
    return { operation: 'created' };
  });
}

async function isSubIssue(
  github: GitHub,
  { parent, child }: { readonly parent: number; readonly child: number },
): Promise<boolean> {
  const children = await github.read('list sub-issues', { issue_number: parent, per_page: MOST }, Children);
  return children.some(({ number }) => number === child);
}
