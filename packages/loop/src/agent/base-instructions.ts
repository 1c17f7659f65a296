import { isInstructionPath } from '@loop-actions/agent';
import { clearPaths, type TrustedRepository } from '@loop-actions/git';
import type { LoopBase } from '../context/loop-context.ts';

type Base = Pick<LoopBase, 'repository' | 'sha'>;

/**
 * Makes a work tree fit for another process: of what an earlier one wrote there for agents nothing is left, whether git
 * ignores it or not, and the files of the base stand in their places (DESIGN rule 5). Nor is there a `.git` with hooks.
 */
export async function layBaseInstructions({ repository, sha }: Base, workspace: string): Promise<void> {
  await clearPaths(workspace, (path) => path === '.git' || isInstructionPath(path));
  const paths = (await repository.listFiles(sha)).map(({ path }) => path).filter(isInstructionPath);
  await repository.layFiles(sha, { directory: workspace, paths });
}

/**
 * The tree that a process left, with what earlier ones did to instruction files: it was shown those of the base, so one
 * that it did not touch says nothing. What it wrote itself stands.
 */
export async function withEarlierInstructions(
  { repository, sha }: Base,
  { before, left }: { readonly before: string; readonly left: string },
): Promise<string> {
  const earlier = await changedInstructions(repository, sha, before);
  if (earlier.length === 0) return left;
  const own = new Set(await changedInstructions(repository, sha, left));
  const kept = earlier.filter((path) => !own.has(path));
  return kept.length === 0 ? left : repository.restorePaths({ tree: left, source: before }, kept);
}

async function changedInstructions(repository: TrustedRepository, sha: string, tree: string): Promise<string[]> {
  const changes = await repository.diffTrees(sha, tree);
  const paths = changes.flatMap(({ path, oldPath }) => (oldPath === undefined ? [path] : [path, oldPath]));
  return paths.filter(isInstructionPath);
}
