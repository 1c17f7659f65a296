import { join } from 'node:path';
import { DOCUMENT_LIMITS, isLoopError, LoopError } from '@loop-actions/contract';
import type { Git } from './git.ts';
import { withScratch } from './scratch.ts';
import { readSymlinkTargets } from './symlink-targets.ts';
import { findTreeHazards, refuseHazards } from './tree-hazards.ts';
import { listTree, requireObjectName } from './tree-listing.ts';

/**
 * The tree that a patch makes of a base commit, built in a fresh index. It meets the same refusals as a snapshot, for
 * a patch may come from anywhere. Throws E_GIT_REFUSED when it doesn't apply exactly or brings in a hazard.
 */
export async function applyPatch(git: Git, scratch: string, baseCommit: string, patch: Uint8Array): Promise<string> {
  if (patch.length > DOCUMENT_LIMITS.patchBytes) {
    throw refusal(`the patch is larger than ${DOCUMENT_LIMITS.patchBytes} bytes`);
  }
  const base = requireObjectName(baseCommit);
  if (patch.length === 0) return (await git.run(['rev-parse', '--verify', `${base}^{tree}`])).stdout.trim();
  const tree = await withScratch(scratch, async (directory) => {
    const env = { GIT_INDEX_FILE: join(directory, 'index') };
    await git.run(['read-tree', base], { env });
    try {
      await git.run(['apply', '--cached', '--binary', '--whitespace=nowarn', '-p1', '-'], { env, input: patch });
    } catch (error) {
      if (isLoopError(error, 'E_GIT_FAILED')) throw refusal(`the patch does not apply to ${base}`, error);
      throw error;
    }
    return (await git.run(['write-tree'], { env })).stdout.trim();
  });
  await refuseTree(git, base, tree);
  return tree;
}

/** Throws E_GIT_REFUSED, naming paths, when the step from base to tree holds what no candidate may. */
export async function refuseTree(git: Git, base: string, tree: string): Promise<void> {
  const before = await listTree(git, base);
  const next = await listTree(git, tree);
  const targets = await readSymlinkTargets(git, [before, next], new Map());
  refuseHazards(findTreeHazards({ base: before, next, targets }));
}

function refusal(message: string, cause?: unknown): LoopError {
  return new LoopError('E_GIT_REFUSED', {
    message,
    remedy: 'Make the candidate again from the base that the plan names.',
    cause,
  });
}
