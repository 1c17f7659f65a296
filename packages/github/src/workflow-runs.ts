import * as z from 'zod';
import type { GitHub } from './github.ts';

const Runs = z.object({
  workflow_runs: z.array(
    z.object({
      id: z.int().positive(),
      html_url: z.string(),
      event: z.string(),
      head_branch: z.string().nullable(),
      head_sha: z.string().min(1),
      status: z.string().nullable(),
      conclusion: z.string().nullable(),
    }),
  ),
});

/** A run of a workflow on a branch of this repository. */
export interface WorkflowRunFacts {
  readonly url: string;
  readonly sha: string;
  readonly isCompleted: boolean;
  readonly conclusion: string | null;
}

/**
 * The newest runs of a workflow on a branch, newest first. Runs for pull requests are none: their branch may be one of
 * the same name in a fork.
 */
export async function readWorkflowRuns(
  github: GitHub,
  wanted: { readonly workflow: string; readonly branch: string },
): Promise<readonly WorkflowRunFacts[]> {
  const parameters = { workflow_id: wanted.workflow, branch: wanted.branch, per_page: 50 };
  const { workflow_runs: runs } = await github.read('find workflow runs', parameters, Runs);
  return runs
    .filter((run) => run.head_branch === wanted.branch && !run.event.startsWith('pull_request'))
    .map((run) => ({
      url: run.html_url,
      sha: run.head_sha,
      isCompleted: run.status === 'completed',
      conclusion: run.conclusion,
    }));
}
