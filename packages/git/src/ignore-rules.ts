import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type BytePath, bytePathOf, bytesOf } from './byte-path.ts';
import type { Git } from './git.ts';
import { gitFailure } from './git-failure.ts';
import { TREE_MODES, type TreeListing } from './tree-listing.ts';

/** Tells which paths the base commit's `.gitignore` files ignore. */
export interface IgnoreRules {
  /** Those of `paths` that are ignored; `directories` says which of them are directories. */
  ignored(paths: readonly BytePath[], directories: ReadonlySet<BytePath>): Promise<ReadonlySet<BytePath>>;
}

const NOTHING: ReadonlySet<BytePath> = new Set();

/**
 * Ignore rules of the base, answered by git itself over a skeleton that holds only the base's `.gitignore` files, so
 * that no file the agent wrote (`.gitignore`, `info/exclude`, a configured excludes file) can hide a change.
 */
export async function loadIgnoreRules(git: Git, base: TreeListing, skeleton: string): Promise<IgnoreRules> {
  const files = [...base].filter(([path, { mode }]) => isIgnoreFile(path) && mode !== TREE_MODES.symlink);
  if (files.length === 0) return { ignored: async () => NOTHING };
  for (const [path, { objectId }] of files) {
    const place = placeOf(skeleton, path);
    await mkdir(dirnameOf(place), { recursive: true });
    await writeFile(place, (await git.runBytes(['cat-file', 'blob', objectId])).stdout);
  }
  return {
    ignored: async (paths, directories) => {
      if (paths.length === 0) return NOTHING;
      // `name/` patterns ask the file system whether the path is a directory.
      for (const path of paths) if (directories.has(path)) await mkdir(placeOf(skeleton, path), { recursive: true });
      return askGit(git, skeleton, paths);
    },
  };
}

/** A leading `./` keeps a name such as `:(glob)x` from being read as pathspec magic, which this command knows. */
async function askGit(git: Git, skeleton: string, paths: readonly BytePath[]): Promise<ReadonlySet<BytePath>> {
  const call = {
    input: Buffer.concat(paths.map((path) => bytesOf(`./${path}\0`))),
    workTree: skeleton,
    env: { GIT_LITERAL_PATHSPECS: '0' },
    allowFailure: true,
  };
  const { exitCode, stdout, stderr } = await git.runBytes(['check-ignore', '--no-index', '--stdin', '-z'], call);
  // 1: none of them is ignored (git-check-ignore(1)).
  if (exitCode > 1) throw gitFailure(['check-ignore'], `failed with exit code ${exitCode}`, stderr);
  const answers = bytePathOf(stdout).split('\0').slice(0, -1);
  return new Set(answers.map((path) => path.slice('./'.length)));
}

function isIgnoreFile(path: BytePath): boolean {
  return path === '.gitignore' || path.endsWith('/.gitignore');
}

function placeOf(root: string, path: BytePath): Buffer {
  return Buffer.concat([Buffer.from(`${root}/`), bytesOf(path)]);
}

function dirnameOf(place: Buffer): Buffer {
  return bytesOf(dirname(bytePathOf(place)));
}
