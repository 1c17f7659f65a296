import type { Dirent } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { isInstructionPath } from '@loop-actions/agent';
import type { TrustedRepository } from '@loop-actions/git';
import type { LoopBase } from '../context/loop-context.ts';

type Base = Pick<LoopBase, 'repository' | 'sha'>;

/**
 * Makes a work tree fit for another process: of what an earlier one wrote there for agents nothing is left, whether git
 * ignores it or not, and the files of the base stand in their places (DESIGN rule 5). Nor is there a `.git` with hooks.
 */
export async function layBaseInstructions({ repository, sha }: Base, workspace: string): Promise<void> {
  await removeTree(join(workspace, '.git'));
  await removeInstructions(workspace);
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

/** Names are bytes on this side: one character each, so that none is lost. */
async function removeInstructions(workspace: string): Promise<void> {
  let level = [''];
  while (level.length > 0) {
    const next: string[] = [];
    for (const directory of level) {
      for (const entry of await list(join(workspace, directory))) {
        const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
        if (isInstructionPath(Buffer.from(path, 'latin1').toString('utf8'))) await removeTree(join(workspace, path));
        else if (entry.isDirectory()) next.push(path);
      }
    }
    level = next;
  }
}

/** No agent starts in a directory whose path is too long to be given. */
async function list(directory: Buffer): Promise<readonly Dirent[]> {
  try {
    return await readdir(directory, { encoding: 'latin1', withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENAMETOOLONG') return [];
    throw error;
  }
}

async function removeTree(path: Buffer): Promise<void> {
  await rm(path, { recursive: true, force: true });
}

function join(workspace: string, path: string): Buffer {
  return Buffer.concat([Buffer.from(`${workspace}/`), Buffer.from(path, 'latin1')]);
}
