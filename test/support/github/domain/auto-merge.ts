import type { AutoMerge, PullRequest, Repository } from '../entities.ts';
import { Refusal } from '../refusal.ts';
import type { Actor, World } from '../world.ts';
import { mergePullRequest } from './merging.ts';
import { mergeable, missingChecks, pullRequests } from './pulls.ts';

export interface AutoMergeRequest {
  readonly method: AutoMerge['method'];
  /** What the head must still be; null: whatever it is. */
  readonly expectedHead: string | null;
}

/**
 * "You can only enable auto-merge for pull requests that can't be merged at once", in a repository that allows it.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/automatically-merging-a-pull-request
 */
export async function enableAutoMerge(
  world: World,
  pull: PullRequest,
  { user }: Actor,
  { method, expectedHead }: AutoMergeRequest,
): Promise<void> {
  const refuse = (words: string): Refusal => new Refusal(422, `Pull request ${words}`);
  const { settings } = pull.repository;
  if (pull.state === 'closed') throw refuse('is closed');
  if (!settings.allowAutoMerge) throw refuse('Auto merge is not allowed for this repository');
  if (expectedHead !== null && expectedHead !== pull.pull.headSha) throw refuse('Head branch was modified');
  if (pull.pull.draft) throw refuse('is in draft state');
  if (settings.protectedBranches[pull.pull.baseRef] === undefined) {
    throw refuse('Protected branch rules not configured for this branch');
  }
  if (missingChecks(pull).length === 0 && (await mergeable(pull)) !== false) throw refuse('is in clean status');
  pull.pull.autoMerge = { enabledBy: user, enabledAt: world.seconds(), method };
}

export function disableAutoMerge(pull: PullRequest): void {
  if (pull.pull.autoMerge === null) throw new Refusal(422, "Can't disable auto-merge for this pull request");
  pull.pull.autoMerge = null;
}

/** Merges what waited for nothing but checks that have passed by now. */
export async function mergeWhatWaits(world: World, repository: Repository): Promise<void> {
  for (const pull of pullRequests(repository)) {
    const { autoMerge, draft } = pull.pull;
    if (autoMerge === null || pull.state === 'closed' || draft || missingChecks(pull).length > 0) continue;
    const actor: Actor = { user: autoMerge.enabledBy, viaWorkflowToken: false, job: null };
    await mergePullRequest(world, pull, actor, { method: autoMerge.method });
  }
}
