import { type ActionDeps, takeOver } from '@loop-actions/action-kit';
import { ARTIFACTS, isLoopError, type Plan, type PlanItem } from '@loop-actions/contract';
import type { CandidateOnDisk } from '@loop-actions/git';
import { readPlannedCandidate } from './read-planned-candidate.ts';

/**
 * What a maker that was killed had uploaded by then; null: nothing of this attempt. No job output vouches for it, so it
 * is kept for the next attempt, and never published.
 */
export async function takeLeftBehind(action: ActionDeps, plan: Plan, item: PlanItem): Promise<CandidateOnDisk | null> {
  const { context, log } = action;
  if (context.artifacts.refusal !== null) return null;
  try {
    const name = ARTIFACTS.candidate(item.id);
    const directory = await takeOver({ nameOrDirectory: name, kind: 'candidate', context, log });
    const candidate = await readPlannedCandidate({ context }, { directory, digest: undefined }, plan, item);
    log.info(`${item.id}: what its maker had uploaded is kept for the next attempt.`);
    return candidate;
  } catch (error) {
    if (!isLoopError(error)) throw error;
    log.info(`${item.id}: its maker left nothing to go on from (${error.message}).`);
    return null;
  }
}
