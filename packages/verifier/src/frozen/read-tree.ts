import { LoopError } from '@loop-actions/contract';
import { readBlobTexts, TREE_MODES, type TrustedRepository } from '@loop-actions/git';
import { applyTreeDiff, parseTreeEntries, type TreeEntries } from './tree-entries.ts';

const LISTING_BYTES = 512 * 1024 * 1024;

type Git = TrustedRepository['git'];

/** A tree of git's objects, with the targets of its links. */
export interface ListedTree {
  readonly entries: TreeEntries;
  readonly links: ReadonlyMap<string, string>;
}

/** Lists a commit or tree by full id, in one call and without asking for sizes. Throws E_GIT_FAILED, E_GIT_REFUSED. */
export async function listWholeTree(git: Git, treeish: string): Promise<ListedTree> {
  const args = ['ls-tree', '-r', '-z', '--full-tree', requireId(treeish)];
  const { stdout } = await git.runBytes(args, { maxBytes: LISTING_BYTES });
  return withLinks(git, parseTreeEntries(stdout));
}

/** Lists a tree by what differs from one that is listed: a heal changes little. Throws as `listWholeTree`. */
export async function listHealedTree(
  git: Git,
  base: TreeEntries,
  baseId: string,
  treeish: string,
): Promise<ListedTree> {
  const flags = [
    '-r',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=none',
  ];
  const args = ['diff-tree', ...flags, requireId(baseId), requireId(treeish)];
  const { stdout } = await git.runBytes(args, { maxBytes: LISTING_BYTES });
  return withLinks(git, applyTreeDiff(base, stdout));
}

async function withLinks(git: Git, entries: TreeEntries): Promise<ListedTree> {
  const linked = [...entries].filter(([, { mode }]) => mode === TREE_MODES.symlink).map(([path]) => path);
  const links = new Map<string, string>();
  for (const [path, target] of await readTexts(git, entries, linked)) if (target !== null) links.set(path, target);
  return { entries, links };
}

function requireId(treeish: string): string {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(treeish)) return treeish;
  throw new LoopError('E_GIT_REFUSED', {
    message: `${JSON.stringify(treeish.slice(0, 100))} is not a full object id`,
    remedy: 'Hand in the id of a commit or tree.',
  });
}

/** Texts of files of a tree by path; null for what is larger than 1 MiB or no text. */
export async function readTexts(
  git: Git,
  entries: TreeEntries,
  paths: readonly string[],
): Promise<Map<string, string | null>> {
  const wanted = paths.flatMap((path) => {
    const entry = entries.get(path);
    return entry === undefined || entry.mode === TREE_MODES.gitlink ? [] : [[path, entry.objectId] as const];
  });
  const blobs = await readBlobTexts(
    git,
    wanted.map(([, objectId]) => objectId),
  );
  return new Map(wanted.map(([path, objectId]) => [path, blobs.get(objectId) ?? null]));
}
