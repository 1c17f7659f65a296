import type { TrustedRepository } from '@loop-actions/git';
import { readOwnWorkflows } from './read-own-jobs.ts';
import type { MovingRef } from './workflow/moving-refs.ts';

/** The uses of the suite's actions in a commit's workflows that a tag or branch decides. Throws E_GIT_FAILED. */
export async function readMovingRefs(repository: TrustedRepository, commit: string): Promise<readonly MovingRef[]> {
  return (await readOwnWorkflows(repository, commit)).movable;
}
