import { bytePathOfText, bytesOf } from './byte-path.ts';
import type { Git } from './git.ts';
import { withScratch } from './scratch.ts';
import { listTree, requireObjectName } from './tree-listing.ts';

/**
 * Writes some files of a tree into a directory that holds others, over whatever stands there: git follows no link on the
 * way to a file and replaces what is in its way (git-checkout-index(1), `--force`). Paths that the tree lacks are left out.
 */
export async function layFiles(
  git: Git,
  scratch: string,
  treeish: string,
  { directory, paths }: { readonly directory: string; readonly paths: readonly string[] },
): Promise<void> {
  const listing = await listTree(git, requireObjectName(treeish));
  const records = paths.flatMap((path) => {
    const file = listing.get(bytePathOfText(path));
    return file === undefined ? [] : [`${file.mode} ${file.objectId}\t${bytePathOfText(path)}\0`];
  });
  if (records.length === 0) return;
  await withScratch(scratch, async (place) => {
    const call = { env: { GIT_INDEX_FILE: `${place}/index` }, workTree: directory };
    await git.run(['update-index', '--add', '-z', '--index-info'], { ...call, input: bytesOf(records.join('')) });
    await git.run(['checkout-index', '--all', '--force', '--quiet'], call);
  });
}
