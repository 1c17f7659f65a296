import { LoopError } from '@loop-actions/contract';
import { TREE_MODES, type TrustedRepository } from '@loop-actions/git';
import { applyTreeDiff, parseTreeEntries, type TreeEntries } from './tree-entries.ts';

const LISTING_BYTES = 512 * 1024 * 1024;
/** Larger files are no text that anybody reads. */
const MAX_TEXT_BYTES = 1024 * 1024;
/** What is asked of git at once. */
const BATCH_BYTES = 64 * 1024 * 1024;

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
  const blobs = await readBlobs(
    git,
    wanted.map(([, objectId]) => objectId),
  );
  return new Map(wanted.map(([path, objectId]) => [path, blobs.get(objectId) ?? null]));
}

/** Texts by object id; null as in `readTexts`. */
export async function readBlobs(git: Git, objectIds: readonly string[]): Promise<Map<string, string | null>> {
  const unique = [...new Set(objectIds)];
  const texts = new Map<string, string | null>();
  if (unique.length === 0) return texts;
  const sizes = await git.run(['cat-file', '--buffer', '--batch-check=%(objectname) %(objectsize)'], {
    input: `${unique.join('\n')}\n`,
  });
  let batch: string[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await readBatch(git, batch, texts);
    batch = [];
    bytes = 0;
  };
  for (const line of sizes.stdout.split('\n')) {
    const [objectId = '', size = ''] = line.split(' ');
    if (!/^\d+$/.test(size) || Number(size) > MAX_TEXT_BYTES) continue;
    if (bytes + Number(size) > BATCH_BYTES) await flush();
    batch.push(objectId);
    bytes += Number(size);
  }
  await flush();
  for (const objectId of unique) if (!texts.has(objectId)) texts.set(objectId, null);
  return texts;
}

/** `<id> blob <size>\n<bytes>\n` for each, in the order asked (git-cat-file(1)). */
async function readBatch(git: Git, batch: readonly string[], into: Map<string, string | null>): Promise<void> {
  const maxBytes = BATCH_BYTES + batch.length * 128 + MAX_TEXT_BYTES;
  const { stdout } = await git.runBytes(['cat-file', '--buffer', '--batch'], {
    input: `${batch.join('\n')}\n`,
    maxBytes,
  });
  let at = 0;
  for (const objectId of batch) {
    const end = stdout.indexOf(10, at);
    const [name, , size] = stdout.subarray(at, end).toString('latin1').split(' ');
    if (name !== objectId || size === undefined) {
      throw new LoopError('E_INTERNAL', {
        message: 'git cat-file answered in an unknown form',
        remedy: 'Report it together with the version of git.',
      });
    }
    const bytes = stdout.subarray(end + 1, end + 1 + Number(size));
    into.set(objectId, bytes.includes(0) ? null : bytes.toString('utf8'));
    at = end + 2 + Number(size);
  }
}
