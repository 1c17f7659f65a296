import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { DOCUMENT_LIMITS, isLoopError, LoopError } from '@loop-actions/contract';
import { addFile } from './add-file.ts';
import { createGit, type Git, type GitLog } from './git.ts';
import type { GitAuth } from './git-environment.ts';
import { gitFailureKind } from './git-failure.ts';
import { layFiles } from './lay-files.ts';
import { applyPatch, refuseTree } from './patch.ts';
import { type CommitRequest, commitTree, type PushOutcome, type PushRequest, pushCommit } from './publication.ts';
import { addHistory, exportTree, readCommittedFile } from './repository-files.ts';
import { restorePaths } from './restore-paths.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';
import { diffTrees, makePatch, type TreeChange } from './tree-diff.ts';
import { filesOf, listTree, requireObjectName, type TreeFile } from './tree-listing.ts';

export interface TrustedRepositoryOptions {
  /** URL, or the absolute path of a repository that no agent has touched yet. Objects are copied, nothing else. */
  readonly source: string;
  /** An absolute path, empty or absent, that no agent can reach. */
  readonly directory: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly auth?: readonly GitAuth[];
  /** Who asks, for servers it is fetched from and pushed to. */
  readonly userAgent?: string;
  readonly log?: GitLog;
}

/**
 * A private bare repository with a configuration of its own, over which an agent's work tree is read (DESIGN rule 6).
 * Methods take full object ids; what they throw is said where each is built.
 */
export interface TrustedRepository {
  readonly directory: string;
  readonly git: Git;
  /** Gets a commit by full id, `HEAD`, branch name or full ref; gives its id. Throws E_BASE_UNKNOWN. */
  fetchCommit(revision: string, options?: FetchOptions): Promise<string>;
  treeOf(commit: string): Promise<string>;
  listFiles(treeish: string): Promise<TreeFile[]>;
  /** Text of a file of a commit, null when absent. */
  readFile(commit: string, path: string, maxBytes?: number): Promise<string | null>;
  exportTree(treeish: string, directory: string): Promise<void>;
  /** As `exportTree`, with a fresh `.git` that knows this one tree as its only commit. */
  exportCheckout(treeish: string, directory: string): Promise<void>;
  /** Writes these files of a tree into a work tree, over whatever an agent put in their place. */
  layFiles(treeish: string, into: { readonly directory: string; readonly paths: readonly string[] }): Promise<void>;
  snapshot(workDirectory: string, baseCommit: string): Promise<Snapshot>;
  diffTrees(base: string, tree: string): Promise<TreeChange[]>;
  makePatch(base: string, tree: string): Promise<Buffer>;
  applyPatch(baseCommit: string, patch: Uint8Array): Promise<string>;
  /** A tree like `tree` in which the given paths are as in `source`: with its content and mode, or absent. */
  restorePaths(trees: { readonly tree: string; readonly source: string }, paths: readonly string[]): Promise<string>;
  /** The tree with one more regular file. */
  addFile(tree: string, file: { readonly path: string; readonly text: string }): Promise<string>;
  /** Throws E_GIT_REFUSED when a tree that was not made by `snapshot` or `applyPatch` can't be a candidate. */
  refuseHazards(base: string, tree: string): Promise<void>;
  commitTree(request: CommitRequest): Promise<string>;
  pushCommit(request: PushRequest): Promise<PushOutcome>;
}

export interface FetchOptions {
  /** Commits of history; null for all. Default 1. */
  readonly depth?: number | null;
}

/**
 * In-tree `.gitattributes` decide nothing here: this file outranks them (gitattributes(5)), so content goes in and out
 * byte for byte, and a file can't be declared binary to hide its diff.
 */
const ATTRIBUTES =
  '* -text -crlf -eol -ident -filter -working-tree-encoding -export-subst -export-ignore !diff !merge\n';

/** Makes the repository. Throws E_GIT_REFUSED for a directory with content. */
export async function createTrustedRepository(options: TrustedRepositoryOptions): Promise<TrustedRepository> {
  const { directory } = options;
  requireSource(options.source);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  if ((await readdir(directory)).length > 0) {
    throw new LoopError('E_GIT_REFUSED', {
      message: `a trusted repository can't be made in ${directory}: it is not empty`,
      remedy: 'Hand in a fresh directory.',
    });
  }
  const gitDir = join(directory, 'repository.git');
  const globalConfigFile = join(directory, 'gitconfig');
  // A local source may belong to another user; git's serving side reads this file, not our environment.
  await writeFile(globalConfigFile, '[safe]\n\tdirectory = *\n');
  const { env, auth, userAgent, log } = options;
  const git = createGit({
    gitDir,
    globalConfigFile,
    ...(env === undefined ? {} : { env }),
    ...(auth === undefined ? {} : { auth }),
    ...(userAgent === undefined ? {} : { userAgent }),
    ...(log === undefined ? {} : { log }),
  });
  await git.run(['init', '--quiet', '--bare', '--template=', '--initial-branch=main']);
  await mkdir(join(gitDir, 'info'), { recursive: true });
  await writeFile(join(gitDir, 'info', 'attributes'), ATTRIBUTES);
  return bindRepository(git, directory, options.source);
}

function bindRepository(git: Git, directory: string, source: string): TrustedRepository {
  const scratch = join(directory, 'scratch');
  const here = new Set<string>();
  return {
    directory,
    git,
    fetchCommit: async (revision, options = {}) => {
      if (here.has(revision) && options.depth !== null) return revision;
      const commit = await fetchCommit(git, source, revision, { ...options, isFirst: here.size === 0 });
      here.add(commit);
      return commit;
    },
    treeOf: (commit) => resolve(git, `${commit}^{tree}`),
    listFiles: async (treeish) => filesOf(await listTree(git, treeish)),
    readFile: (commit, path, maxBytes) => readCommittedFile(git, commit, path, maxBytes),
    exportTree: (treeish, target) => exportTree(git, scratch, treeish, target),
    exportCheckout: async (treeish, target) => {
      await exportTree(git, scratch, treeish, target);
      await addHistory(git, treeish, target);
    },
    layFiles: (treeish, into) => layFiles(git, scratch, treeish, into),
    snapshot: (workDirectory, baseCommit) => takeSnapshot(git, scratch, workDirectory, requireObjectName(baseCommit)),
    diffTrees: (base, tree) => diffTrees(git, base, tree),
    makePatch: (base, tree) => makePatch(git, base, tree, DOCUMENT_LIMITS.patchBytes),
    applyPatch: (baseCommit, patch) => applyPatch(git, scratch, baseCommit, patch),
    restorePaths: (trees, paths) => restorePaths(git, scratch, trees, paths),
    addFile: (tree, file) => addFile(git, scratch, tree, file),
    refuseHazards: (base, tree) => refuseTree(git, base, tree),
    commitTree: (request) => commitTree(git, request),
    pushCommit: (request) => pushCommit(git, request),
  };
}

async function fetchCommit(
  git: Git,
  source: string,
  revision: string,
  options: FetchOptions & { readonly isFirst: boolean },
): Promise<string> {
  const wanted = wantedRef(revision);
  const isId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(wanted);
  const depth = options.depth === undefined ? 1 : options.depth;
  // A fresh repository holds nothing yet that could be asked for.
  if (
    isId &&
    depth !== null &&
    !options.isFirst &&
    (await git.run(['cat-file', '-e', `${wanted}^{tree}`], { allowFailure: true })).exitCode === 0
  ) {
    return resolve(git, `${wanted}^{commit}`);
  }
  const kept = `refs/loop/${isId ? wanted : 'fetched'}`;
  const flags = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance'];
  if (depth !== null) flags.push(`--depth=${depth}`);
  try {
    await git.run(['fetch', ...flags, '--', source, `+${wanted}:${kept}`]);
  } catch (error) {
    if (!isLoopError(error, 'E_GIT_FAILED') || gitFailureKind(error) !== 'other') throw error;
    throw new LoopError('E_BASE_UNKNOWN', {
      message: `${revision} was not found in the repository (${error.message})`,
      remedy: 'Check that the ref exists and was not rewritten since the plan was made; run triage again.',
      cause: error,
    });
  }
  return resolve(git, `${kept}^{commit}`);
}

/** Branch names become full refs: a tag of the same name would win otherwise (gitrevisions(7)). */
function wantedRef(revision: string): string {
  const safe = /^[^\p{Cc}\s:^~?*[\\+-][^\p{Cc}\s:^~?*[\\]*$/u.test(revision) && !revision.includes('..');
  if (!safe) {
    throw new LoopError('E_BASE_UNKNOWN', {
      message: `${JSON.stringify(revision.slice(0, 100))} is not a commit id, branch or ref`,
      remedy: 'Give a full commit id, a branch name or a ref such as refs/heads/main.',
    });
  }
  if (revision === 'HEAD' || revision.startsWith('refs/') || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)) {
    return revision;
  }
  return `refs/heads/${revision}`;
}

function requireSource(source: string): void {
  if (isAbsolute(source) || /^(?:https?|file):\/\//.test(source)) return;
  throw new LoopError('E_GIT_REFUSED', {
    message: `${JSON.stringify(source.slice(0, 100))} is neither an http(s) or file URL nor an absolute path`,
    remedy: 'Give the URL of the repository.',
  });
}

async function resolve(git: Git, revision: string): Promise<string> {
  return (await git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', revision])).stdout.trim();
}
