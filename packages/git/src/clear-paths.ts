import type { Dirent } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { type BytePath, bytePathOf, textOf } from './byte-path.ts';
import { placeIn } from './work-tree-walk.ts';

/**
 * Removes what stands in a work tree under names that are not wanted there, whether git ignores it or not, and whatever it
 * holds. No link is followed. A directory whose path is too long to be given is left out: nothing starts in one.
 */
export async function clearPaths(workTree: string, isUnwanted: (path: string) => boolean): Promise<void> {
  let level: BytePath[] = [''];
  while (level.length > 0) {
    const next: BytePath[] = [];
    for (const directory of level) {
      for (const entry of await list(placeIn(workTree, directory))) {
        const name = bytePathOf(entry.name);
        const path = directory === '' ? name : `${directory}/${name}`;
        if (isUnwanted(textOf(path))) await rm(placeIn(workTree, path), { recursive: true, force: true });
        else if (entry.isDirectory()) next.push(path);
      }
    }
    level = next;
  }
}

async function list(directory: Buffer): Promise<readonly Dirent<Buffer>[]> {
  try {
    return await readdir(directory, { encoding: 'buffer', withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENAMETOOLONG') return [];
    throw error;
  }
}
