import { bytePathOfText, bytesOf } from './byte-path.ts';
import type { Git } from './git.ts';
import { withScratch } from './scratch.ts';
import { listTree, requireObjectName } from './tree-listing.ts';

/** A tree like `tree` in which the given paths are as in `source`: with its content and mode, or absent. */
export async function restorePaths(
  git: Git,
  scratch: string,
  trees: { readonly tree: string; readonly source: string },
  paths: readonly string[],
): Promise<string> {
  const tree = requireObjectName(trees.tree);
  if (paths.length === 0) return (await git.run(['rev-parse', '--verify', `${tree}^{tree}`])).stdout.trim();
  const listing = await listTree(git, trees.source);
  const none = '0'.repeat(/^[0-9a-f]+/.exec(tree)?.[0].length ?? 40);
  const records = paths.map((path) => {
    const { mode, objectId } = listing.get(bytePathOfText(path)) ?? { mode: '0', objectId: none };
    return `${mode} ${objectId}\t${bytePathOfText(path)}\0`;
  });
  // What goes comes first: a file may stand where a directory was.
  records.sort((left, right) => Number(right.startsWith('0 ')) - Number(left.startsWith('0 ')));
  return withScratch(scratch, async (place) => {
    const call = { env: { GIT_INDEX_FILE: `${place}/index` } };
    await git.run(['read-tree', tree], call);
    await git.run(['update-index', '--add', '--replace', '-z', '--index-info'], {
      ...call,
      input: bytesOf(records.join('')),
    });
    return (await git.run(['write-tree'], call)).stdout.trim();
  });
}
