import type { Git } from './git.ts';
import { withScratch } from './scratch.ts';
import { requireObjectName, TREE_MODES } from './tree-listing.ts';

/** A tree with one more regular file, made without a work tree. Throws E_GIT_FAILED where a file stands in its way. */
export async function addFile(
  git: Git,
  scratch: string,
  tree: string,
  file: { readonly path: string; readonly text: string },
): Promise<string> {
  return withScratch(scratch, async (directory) => {
    const env = { GIT_INDEX_FILE: `${directory}/index` };
    await git.run(['read-tree', requireObjectName(tree)], { env });
    const blob = (await git.run(['hash-object', '-w', '--no-filters', '--stdin'], { input: file.text })).stdout.trim();
    await git.run(['update-index', '--add', '-z', '--index-info'], {
      env,
      input: `${TREE_MODES.file} ${blob}\t${file.path}\0`,
    });
    return (await git.run(['write-tree'], { env })).stdout.trim();
  });
}
