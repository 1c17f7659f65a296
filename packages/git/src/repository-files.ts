import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DOCUMENT_LIMITS, LoopError } from '@loop-actions/contract';
import { bytePathOfText, quotePath } from './byte-path.ts';
import { createGit, type Git } from './git.ts';
import { withScratch } from './scratch.ts';
import { requireObjectName, TREE_MODES } from './tree-listing.ts';

/**
 * The text of one file of a commit; null when the commit has none. This is how control files are read: from the base
 * ref, never from a work tree. Throws E_GIT_REFUSED for a symbolic link, a directory, or what isn't UTF-8.
 */
export async function readCommittedFile(
  git: Git,
  commit: string,
  path: string,
  maxBytes: number = DOCUMENT_LIMITS.stateBytes,
): Promise<string | null> {
  const { stdout } = await git.run(['ls-tree', '-l', '-z', '--full-tree', requireObjectName(commit), '--', path]);
  const record = stdout.split('\0').find((line) => line.slice(line.indexOf('\t') + 1) === path);
  if (record === undefined) return null;
  const [mode, , objectId = '', size] = record.slice(0, record.indexOf('\t')).split(/ +/);
  const refuse = (problem: string, remedy: string): never => {
    throw new LoopError('E_GIT_REFUSED', { message: `${quotePath(bytePathOfText(path))} ${problem}`, remedy });
  };
  if (mode !== TREE_MODES.file && mode !== TREE_MODES.executable) {
    return refuse('is not a regular file in the base commit', 'Commit the file itself in its place.');
  }
  if (Number(size) > maxBytes) {
    return refuse(`is larger than ${maxBytes} bytes in the base commit`, 'Make it smaller.');
  }
  const content = (await git.runBytes(['cat-file', 'blob', objectId], { maxBytes })).stdout;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return refuse('is not UTF-8 in the base commit', 'Save it as UTF-8.');
  }
}

/**
 * Materialises a tree, byte for byte, in a directory that must be empty or absent: files, modes and symbolic links,
 * no `.git`, submodules as empty directories. Throws E_GIT_REFUSED for a directory with content.
 */
export async function exportTree(git: Git, scratch: string, treeish: string, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  if ((await readdir(directory)).length > 0) {
    throw new LoopError('E_GIT_REFUSED', {
      message: `a tree can't be written into ${directory}: it is not empty`,
      remedy: 'Hand in a fresh directory.',
    });
  }
  await withScratch(scratch, async (place) => {
    const call = { env: { GIT_INDEX_FILE: `${place}/index` }, workTree: directory };
    await git.run(['read-tree', requireObjectName(treeish)], call);
    await git.run(['checkout-index', '--all', '--force', '--quiet'], call);
  });
}

/** Who the one commit of an exported checkout is from. */
const EXPORTER = { NAME: 'loop-actions', EMAIL: 'loop-actions@localhost', DATE: '2000-01-01T00:00:00Z' } as const;

/**
 * Gives an exported tree a `.git` of its own, as a shallow checkout has one: a single commit that holds the tree, no
 * remote, no other object, no configuration. For tools that ask git what has changed; never read again by us.
 */
export async function addHistory(git: Git, treeish: string, directory: string): Promise<void> {
  const own = createGit({ gitDir: join(directory, '.git'), workTree: directory });
  await own.run(['init', '--quiet', '--template=', '--initial-branch=main']);
  const env = {
    GIT_AUTHOR_NAME: EXPORTER.NAME,
    GIT_AUTHOR_EMAIL: EXPORTER.EMAIL,
    GIT_AUTHOR_DATE: EXPORTER.DATE,
    GIT_COMMITTER_NAME: EXPORTER.NAME,
    GIT_COMMITTER_EMAIL: EXPORTER.EMAIL,
    GIT_COMMITTER_DATE: EXPORTER.DATE,
  };
  const tree = `${requireObjectName(treeish)}^{tree}`;
  const commit = (await git.run(['commit-tree', tree, '-m', 'Base of this check'], { env })).stdout.trim();
  const flags = ['--quiet', '--no-tags', '--no-write-fetch-head', '--update-head-ok'];
  await own.run(['fetch', ...flags, git.gitDir, `${commit}:refs/heads/main`]);
  await own.run(['read-tree', commit]);
}
