import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BareRepository } from './bare-repository.ts';

export interface IndexEntry {
  readonly path: string;
  readonly mode: string;
  /** Null deletes. */
  readonly sha: string | null;
}

/** Writes a tree that is another one (or nothing) with some entries changed, by an index of its own. */
export async function writeTreeWith(
  git: BareRepository,
  base: string | null,
  entries: readonly IndexEntry[],
): Promise<string> {
  const file = join(git.path, `index.${randomUUID()}`);
  const env = { GIT_INDEX_FILE: file };
  try {
    await git.text(base === null ? ['read-tree', '--empty'] : ['read-tree', base], { env });
    const lines = entries.map((entry) =>
      entry.sha === null ? `0 ${'0'.repeat(40)}\t${entry.path}\0` : `${entry.mode} ${entry.sha}\t${entry.path}\0`,
    );
    await git.text(['update-index', '-z', '--index-info'], { env, input: lines.join('') });
    return (await git.text(['write-tree'], { env })).trim();
  } finally {
    await rm(file, { force: true });
  }
}

export function writeFileTree(git: BareRepository, base: string, path: string, blob: string): Promise<string> {
  return writeTreeWith(git, base, [{ path, mode: '100644', sha: blob }]);
}
