import { LoopError } from '@loop-actions/contract';
import type { Git } from './git.ts';
import { requireObjectName } from './tree-listing.ts';

/** What would lie in the base once a head was merged into it. */
export interface MergedCommits {
  /** Where the head's own changes start. */
  readonly mergeBase: string;
  readonly tree: string;
}

/**
 * Merges a head into a base without touching either (git-merge-tree(1)); no driver or filter of the tree runs. Throws
 * E_GIT_REFUSED where they conflict or have no history in common, which also a shallow checkout looks like.
 */
export async function mergeCommits(git: Git, base: string, head: string): Promise<MergedCommits> {
  const found = await git.run(['merge-base', requireObjectName(base), requireObjectName(head)], { allowFailure: true });
  const mergeBase = found.stdout.trim();
  if (found.exitCode !== 0 || mergeBase === '') {
    throw new LoopError('E_GIT_REFUSED', {
      message: `${head} and ${base} have no history in common here`,
      remedy: 'Check out with the whole history: actions/checkout with fetch-depth: 0.',
    });
  }
  if (mergeBase === base) return { mergeBase, tree: await treeOf(git, head) };
  const merged = await git.run(['merge-tree', '--write-tree', '--no-messages', base, head], { allowFailure: true });
  if (merged.exitCode === 0) return { mergeBase, tree: merged.stdout.trim() };
  throw new LoopError('E_GIT_REFUSED', {
    message: `${head.slice(0, 12)} can’t be merged into ${base.slice(0, 12)} without conflicts`,
    remedy: 'Bring the pull request up to date with its base, and resolve the conflicts there.',
  });
}

async function treeOf(git: Git, commit: string): Promise<string> {
  return (await git.run(['rev-parse', '--verify', `${commit}^{tree}`])).stdout.trim();
}
