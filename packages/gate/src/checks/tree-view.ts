import { readObjects, TREE_MODES, type TreeFile, type TrustedRepository } from '@loop-actions/git';

/** A tree to look things up in, read once. */
export interface TreeView {
  /** The tree's or commit's id. */
  readonly treeish: string;
  readonly files: ReadonlyMap<string, TreeFile>;
  /** Whether a file or a folder of that path is there. */
  has(path: string): boolean;
  /** Texts by path; null for what is absent, no regular file, too large or not UTF-8. */
  readTexts(paths: readonly string[], maxBytes: number): Promise<ReadonlyMap<string, string | null>>;
}

/** The most that one call reads, bytes; a tree that needs more is not read in part, it is refused by git's limit. */
const MAX_BATCH_BYTES = 256 * 1024 * 1024;

/** Opens a tree of the trusted repository. */
export async function openTree(repository: TrustedRepository, treeish: string): Promise<TreeView> {
  const files = new Map((await repository.listFiles(treeish)).map((file) => [file.path, file]));
  let folders: Set<string> | null = null;
  return {
    treeish,
    files,
    has(path) {
      if (path === '' || files.has(path)) return true;
      folders ??= foldersOf(files.keys());
      return folders.has(path);
    },
    async readTexts(paths, maxBytes) {
      const wanted = [...new Set(paths)].map((path) => [path, readable(files.get(path), maxBytes)] as const);
      const ids = [...new Set(wanted.flatMap(([, file]) => (file === null ? [] : [file.objectId])))];
      const blobs = await readBlobs(repository, ids);
      return new Map(wanted.map(([path, file]) => [path, file === null ? null : textOf(blobs.get(file.objectId))]));
    },
  };
}

function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

function readable(file: TreeFile | undefined, maxBytes: number): TreeFile | null {
  const regular = file?.mode === TREE_MODES.file || file?.mode === TREE_MODES.executable;
  return file !== undefined && regular && (file.size ?? 0) <= maxBytes ? file : null;
}

async function readBlobs(repository: TrustedRepository, ids: readonly string[]): Promise<Map<string, Buffer>> {
  const objects = await readObjects(repository.git, ids, { maxBytes: MAX_BATCH_BYTES });
  return new Map(objects.flatMap((object) => (object?.type === 'blob' ? [[object.sha, object.bytes] as const] : [])));
}

function textOf(content: Buffer | undefined): string | null {
  if (content === undefined) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return null;
  }
}
