import { type ActionDeps, takeOver } from '@loop-actions/action-kit';
import { ARTIFACTS, isLoopError, type Plan, type PlanItem } from '@loop-actions/contract';
import { readCandidate } from '@loop-actions/git';
import { readWorkFiles } from '../plan/work-files.ts';
import { type EarlierWork, plannedWork, uploadedWork } from './earlier-work.ts';

export interface WorkSources {
  readonly plan: Plan;
  readonly item: PlanItem;
  /** Where the plan lies. */
  readonly directory: string;
}

/**
 * What the maker of an item may go on from: what an earlier try of this very run uploaded, else what the plan pins. What
 * doesn't fit its digests, or is of something else, is refused with a warning, and the attempt starts afresh.
 */
export async function findEarlierWork(action: ActionDeps, sources: WorkSources): Promise<EarlierWork | null> {
  const { plan, item, directory } = sources;
  const isOfThisRun = item.work?.run === plan.run;
  const own = action.context.runAttempt > 1 && !isOfThisRun ? await uploadedBefore(action, sources) : null;
  if (own !== null) return own;
  try {
    return plannedWork(item, await readWorkFiles(directory, item));
  } catch (error) {
    if (!isLoopError(error, 'E_CANDIDATE_INVALID', 'E_CANDIDATE_DIGEST')) throw error;
    action.log.warning(`${item.id}: the work of an earlier attempt is refused, it starts afresh: ${error.message}`);
    return null;
  }
}

async function uploadedBefore({ context, log }: ActionDeps, { plan, item }: WorkSources): Promise<EarlierWork | null> {
  try {
    const name = ARTIFACTS.candidate(item.id);
    const directory = await takeOver({ nameOrDirectory: name, kind: 'candidate', context, log });
    const candidate = await readCandidate(directory, { repository: context.repository });
    if (candidate.manifest.run === plan.run && candidate.manifest.item === item.id) return uploadedWork(candidate);
    log.warning(
      `${item.id}: ${name} is of ${candidate.manifest.item} in run ${candidate.manifest.run}, and is refused`,
    );
  } catch (error) {
    if (!isLoopError(error)) throw error;
    log.info(`${item.id}: an earlier try of this run left nothing to go on from (${error.message}).`);
  }
  return null;
}
