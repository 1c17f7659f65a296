import type { TrustedRepository } from '@loop-actions/git';
import { readBlobs } from './frozen/read-tree.ts';
import { parseTreeEntries } from './frozen/tree-entries.ts';
import { findMovingRefs, type MovingRef } from './workflow/moving-refs.ts';
import { readWorkflow } from './workflow/workflow.ts';

/** The uses of the suite's actions in a commit's workflows that a tag or branch decides. Throws E_GIT_FAILED. */
export async function readMovingRefs({ git }: TrustedRepository, commit: string): Promise<readonly MovingRef[]> {
  const { stdout } = await git.runBytes(['ls-tree', '-z', '--full-tree', commit, '--', '.github/workflows/']);
  const files = [...parseTreeEntries(stdout)].filter(([path, { mode }]) => /\.ya?ml$/i.test(path) && mode !== '040000');
  const texts = await readBlobs(
    git,
    files.map(([, { objectId }]) => objectId),
  );
  return findMovingRefs(files.map(([path, { objectId }]) => readWorkflow(path, texts.get(objectId) ?? '')));
}
