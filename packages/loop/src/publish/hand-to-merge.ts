import { ensureAutoMerge, type MergeMethod, withdrawAutoMerge } from '@loop-actions/github';
import type { LoopDeps, LoopWriters } from '../context/loop-context.ts';
import type { MergeDecision } from './decide-merge.ts';

/** How a change that may be merged by itself is merged: `off` leaves it to a person, null takes what the repository allows. */
export type MergeBy = MergeMethod | 'off' | null;

/** Whether GitHub merges a pull request by itself now; a sentence for people. */
export interface HandedToMerge {
  readonly on: boolean;
  readonly note: string;
}

/**
 * Switches GitHub's auto-merge on where the decision is that no person has to look, and nowhere else: bound to the judged
 * commit, so that whatever is pushed after it is merged by nobody. GitHub still waits for the checks that the branch's
 * protection asks for; where there is nothing to wait for it refuses, and a person merges.
 */
export async function handToMerge(
  { log }: Pick<LoopDeps, 'log'>,
  { github }: Pick<LoopWriters, 'github'>,
  request: {
    readonly merge: MergeDecision;
    readonly mergeBy: MergeBy;
    readonly number: number;
    readonly headSha: string;
  },
): Promise<HandedToMerge> {
  const { merge, mergeBy, number, headSha } = request;
  if (merge.decision !== 'auto-merge') return { on: false, note: `A person merges it: ${merge.because}.` };
  if (mergeBy === 'off') return { on: false, note: 'A person merges it: auto-merge is off.' };
  const ensured = await ensureAutoMerge(github, { number, headSha, method: mergeBy });
  if (ensured.on) return { on: true, note: 'GitHub merges it once its required checks have passed.' };
  const note = `GitHub does not merge #${number} by itself: ${ensured.because}. ${ensured.remedy}`;
  log.warning(note);
  return { on: false, note };
}

/** Before another commit is pushed to a branch: an auto-merge that was meant for the one before is switched off. */
export async function withdrawMerge(
  { log }: Pick<LoopDeps, 'log'>,
  { github }: Pick<LoopWriters, 'github'>,
  branch: { readonly head: string; readonly base: string },
): Promise<void> {
  if ((await withdrawAutoMerge(github, branch)) === 'none') return;
  log.info(`Auto-merge of ${branch.head} is switched off: it was meant for another commit.`);
}
