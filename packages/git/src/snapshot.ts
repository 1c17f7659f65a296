import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BytePath, bytePathOf, bytePathOfText, bytesOf, quotePath } from './byte-path.ts';
import type { Git } from './git.ts';
import { loadIgnoreRules } from './ignore-rules.ts';
import { withScratch } from './scratch.ts';
import { readSymlinkTargets } from './symlink-targets.ts';
import { diffTrees, type TreeChange } from './tree-diff.ts';
import { CHANGE_LIMITS, findTreeHazards, refuseHazards } from './tree-hazards.ts';
import { listTree, TREE_MODES, type TreeFile, type TreeListing } from './tree-listing.ts';
import { inBatches, placeIn, type WorkFile, walkWorkTree } from './work-tree-walk.ts';

/** A work tree as a tree of the trusted repository. */
export interface Snapshot {
  readonly tree: string;
  /** Against the base commit. */
  readonly changes: readonly TreeChange[];
}

type Entry = Omit<TreeFile, 'path'>;

interface Reading {
  readonly root: string;
  readonly base: TreeListing;
  readonly found: ReadonlyMap<BytePath, WorkFile>;
  /** Bytes of new blobs by object id. */
  readonly blobs: Map<string, Buffer>;
  bytes: number;
}

/**
 * Writes what lies in a work tree into the trusted repository, byte for byte: no filter, line-end conversion or
 * keyword runs, no index or ignore file of the agent's is consulted, every file is read (attacks §7).
 * Throws E_GIT_REFUSED, naming the path, for what can't be a candidate.
 */
export async function takeSnapshot(
  git: Git,
  scratch: string,
  workDirectory: string,
  baseCommit: string,
): Promise<Snapshot> {
  const base = await listTree(git, baseCommit);
  return withScratch(scratch, async (directory) => {
    const rules = await loadIgnoreRules(git, base, join(directory, 'ignore'));
    const found = await readingFiles(() => walkWorkTree(workDirectory, base, rules));
    const reading: Reading = { root: workDirectory, base, found, blobs: new Map(), bytes: 0 };
    const next = await readingFiles(() => readEntries(reading));
    const targets = await readSymlinkTargets(git, [base], symlinkBlobs(next, reading.blobs));
    refuseHazards(findTreeHazards({ base, next, targets }));
    await writeBlobs(git, directory, reading.blobs);
    const tree = await writeTree(git, join(directory, 'index'), { commit: baseCommit, base, next });
    return { tree, changes: await diffTrees(git, baseCommit, tree) };
  });
}

/** A file that vanishes or can't be read while it is looked at is a refusal, not a crash. */
async function readingFiles<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || path === undefined) throw error;
    return refuse(`${quotePath(bytePathOfText(String(path)))} can't be read (${code})`);
  }
}

async function readEntries(reading: Reading): Promise<Map<BytePath, Entry>> {
  const next = new Map<BytePath, Entry>();
  for (const [path, entry] of reading.base) if (entry.mode === TREE_MODES.gitlink) next.set(path, entry);
  const names = countNames(reading.found);
  const readInto = async ([path, file]: readonly [BytePath, WorkFile]): Promise<void> => {
    const entry = await readEntry(reading, path, file, names);
    if (entry !== null) next.set(path, entry);
  };
  const files = [...reading.found];
  await inBatches(
    files.filter(([, { size }]) => size <= SMALL_BYTES),
    readInto,
  );
  for (const file of files) if (file[1].size > SMALL_BYTES) await readInto(file);
  return next;
}

/** Up to this size many files are held at once, beyond it one at a time. */
const SMALL_BYTES = 256 * 1024;

async function readEntry(
  reading: Reading,
  path: BytePath,
  file: WorkFile,
  names: ReadonlyMap<string, number>,
): Promise<Entry | null> {
  const before = reading.base.get(path);
  if (before?.mode === TREE_MODES.gitlink) refuse(`${quotePath(path)} stands where the base has a submodule`);
  if (file.kind === 'other') {
    return before === undefined ? null : refuse(`${quotePath(path)} is neither a file nor a symbolic link`);
  }
  const entry = file.kind === 'symlink' ? await readLink(reading, path) : await readFile(reading, path, file);
  const changed = before?.objectId !== entry.objectId;
  if (changed && file.kind === 'file' && names.get(file.identity) !== file.links) {
    refuse(`${quotePath(path)} is a hard link to a file outside the repository`);
  }
  return entry;
}

/** How many names of each file lie in the tree; a file with more links than that has names elsewhere (B19). */
function countNames(found: ReadonlyMap<BytePath, WorkFile>): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const { identity } of found.values()) names.set(identity, (names.get(identity) ?? 0) + 1);
  return names;
}

async function readLink(reading: Reading, path: BytePath): Promise<Entry> {
  const target = await readlink(placeIn(reading.root, path), { encoding: 'buffer' });
  const objectId = keepBlob(reading, path, target);
  return { mode: TREE_MODES.symlink, objectId, size: target.length };
}

async function readFile(reading: Reading, path: BytePath, file: WorkFile): Promise<Entry> {
  const mode = file.executable ? TREE_MODES.executable : TREE_MODES.file;
  const before = reading.base.get(path);
  if (file.size > CHANGE_LIMITS.bytes) {
    // Too large to be new; an unchanged large file of the base is compared without being held.
    if (before?.size !== file.size) tooMuch(path);
    const objectId = await hashLargeFile(reading, path, file.size);
    if (objectId !== before.objectId) tooMuch(path);
    return { mode, objectId, size: file.size };
  }
  const content = await withFile(reading, path, async (handle) => handle.readFile());
  return { mode, objectId: keepBlob(reading, path, content), size: content.length };
}

/** Remembers content that the base doesn't have at this path, within the limit of a candidate. */
function keepBlob(reading: Reading, path: BytePath, content: Buffer): string {
  const before = reading.base.get(path)?.objectId;
  const objectId = blobHash(reading, content.length).update(content).digest('hex');
  if (objectId === before) return objectId;
  if (!reading.blobs.has(objectId)) {
    reading.bytes += content.length;
    if (reading.bytes > CHANGE_LIMITS.bytes) tooMuch(path);
    reading.blobs.set(objectId, content);
  }
  return objectId;
}

async function hashLargeFile(reading: Reading, path: BytePath, size: number): Promise<string> {
  return withFile(reading, path, async (handle) => {
    const hash = blobHash(reading, size);
    for await (const chunk of handle.createReadStream({ autoClose: false })) hash.update(chunk as Buffer);
    return hash.digest('hex');
  });
}

/** git's own object hash, in the format the base uses. */
function blobHash(reading: Reading, size: number) {
  const [first] = reading.base.values();
  return createHash(first?.objectId.length === 64 ? 'sha256' : 'sha1').update(`blob ${size}\0`);
}

type Handle = Awaited<ReturnType<typeof open>>;

/** O_NOFOLLOW and O_NONBLOCK: what was a file a moment ago may be a link or a pipe now. */
async function withFile<T>(reading: Reading, path: BytePath, use: (handle: Handle) => Promise<T>): Promise<T> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const handle = await open(placeIn(reading.root, path), flags);
  try {
    if (!(await handle.stat()).isFile()) refuse(`${quotePath(path)} changed while it was read`);
    return await use(handle);
  } finally {
    await handle.close();
  }
}

function symlinkBlobs(next: TreeListing, blobs: ReadonlyMap<string, Buffer>): Map<string, BytePath> {
  const targets = new Map<string, BytePath>();
  for (const { mode, objectId } of next.values()) {
    const content = mode === TREE_MODES.symlink ? blobs.get(objectId) : undefined;
    if (content !== undefined) targets.set(objectId, bytePathOf(content));
  }
  return targets;
}

/** One git process for all blobs, from copies of ours that nobody else can touch. */
async function writeBlobs(git: Git, directory: string, blobs: ReadonlyMap<string, Buffer>): Promise<void> {
  if (blobs.size === 0) return;
  const places: string[] = [];
  for (const [objectId, content] of blobs) {
    const place = join(directory, objectId);
    await writeFile(place, content, { mode: 0o600, flag: 'wx' });
    places.push(place);
  }
  await git.run(['hash-object', '-w', '--no-filters', '--stdin-paths'], { input: `${places.join('\n')}\n` });
}

interface TreeToWrite {
  readonly commit: string;
  readonly base: TreeListing;
  readonly next: TreeListing;
}

async function writeTree(git: Git, index: string, { commit, base, next }: TreeToWrite): Promise<string> {
  const env = { GIT_INDEX_FILE: index };
  await git.run(['read-tree', commit], { env });
  const records: string[] = [];
  // Removals first, so that a file can take the place of a directory.
  for (const [path, { objectId }] of base) {
    if (!next.has(path)) records.push(`0 ${'0'.repeat(objectId.length)}\t${path}\0`);
  }
  for (const [path, { mode, objectId }] of next) {
    const before = base.get(path);
    if (before?.objectId !== objectId || before.mode !== mode) records.push(`${mode} ${objectId}\t${path}\0`);
  }
  if (records.length > 0) {
    await git.run(['update-index', '-z', '--index-info'], { env, input: bytesOf(records.join('')) });
  }
  return (await git.run(['write-tree'], { env })).stdout.trim();
}

function tooMuch(path: BytePath): never {
  return refuse(`more than ${CHANGE_LIMITS.bytes} bytes are changed, ${quotePath(path)} among them`);
}

function refuse(problem: string): never {
  refuseHazards([problem]);
  throw new Error('unreachable');
}
