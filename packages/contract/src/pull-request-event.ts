import * as z from 'zod';
import { ObjectId, RepositoryName } from './identifiers.ts';

/** What is read of a `pull_request` event; other fields pass unread. */
export const PullRequestEvent = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ sha: ObjectId }),
    title: z.string().default(''),
    body: z.string().nullable().default(null),
  }),
});

/** What is read of a `merge_group` event. */
export const MergeGroupEvent = z.object({
  merge_group: z.object({ head_sha: ObjectId, head_ref: z.string().max(500) }),
});

/** What is read of a `workflow_run` event: who ran on what, as GitHub says, whatever the run itself left behind. */
export const WorkflowRunEvent = z.object({
  workflow_run: z.object({
    id: z.int().positive(),
    event: z.string().max(100),
    head_sha: ObjectId,
    head_repository: z.object({ full_name: RepositoryName }).nullable(),
  }),
});
export interface WorkflowRunEvent extends z.infer<typeof WorkflowRunEvent> {}
