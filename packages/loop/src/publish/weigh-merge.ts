import { type Candidate, isLoopError, lowestMode, type Mode, STATE_PATHS, type Verdict } from '@loop-actions/contract';
import type { LoopBase, LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { readQuarantine } from '../context/read-quarantine.ts';
import { decideMerge, type MergeDecision } from './decide-merge.ts';

/** How a judged change may get in, by the gate's weighing and the quarantine as it stands now. */
export async function weighMerge(
  deps: Pick<LoopDeps, 'clock' | 'log'>,
  base: Pick<LoopBase, 'repository' | 'control'>,
  writers: Pick<LoopWriters, 'state'>,
  judged: { readonly candidate: Candidate; readonly verdict: Verdict; readonly mode: Mode },
): Promise<MergeDecision> {
  const { baseSha, tree } = judged.candidate;
  const changes = await base.repository.diffTrees(baseSha, tree);
  return decideMerge({
    mode: lowestMode(base.control.spec.mode, judged.mode),
    gate: judged.verdict,
    paths: changes.flatMap(({ path, oldPath }) => (oldPath === undefined ? [path] : [oldPath, path])),
    quarantined: await quarantineNow(deps, writers),
  });
}

/** null for a quarantine that can't be read, which frees nothing. */
async function quarantineNow(
  { clock, log }: Pick<LoopDeps, 'clock' | 'log'>,
  { state }: Pick<LoopWriters, 'state'>,
): Promise<readonly string[] | null> {
  try {
    return await readQuarantine(await state.read(), clock.now());
  } catch (error) {
    if (!isLoopError(error, 'E_STATE_INVALID')) throw error;
    log.warning(`${STATE_PATHS.quarantine} can’t be read, so nothing is merged without a person: ${error.message}`);
    return null;
  }
}
