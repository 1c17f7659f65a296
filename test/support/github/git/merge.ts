import type { BareRepository, GitCommit, GitIdentity } from './bare-repository.ts';
import { runGit } from './run.ts';

/** The tree of a three-way merge, or null where it conflicts. */
export async function mergeTrees(git: BareRepository, ours: string, theirs: string): Promise<string | null> {
  const args = ['merge-tree', '--write-tree', '--allow-unrelated-histories', ours, theirs];
  const result = await runGit(git.path, args, { accept: [0, 1] });
  return result.status === 0 ? (result.stdout.toString().split('\n')[0] ?? null) : null;
}

export interface RebaseRequest {
  readonly onto: string;
  /** Oldest first. */
  readonly commits: readonly GitCommit[];
  readonly committer: GitIdentity;
}

/** Replays commits one by one with their authors kept, as "Rebase and merge" does. Null on a conflict. */
export async function rebase(git: BareRepository, request: RebaseRequest): Promise<string | null> {
  let tip = request.onto;
  for (const commit of request.commits) {
    const tree = await pick(git, tip, commit, request.committer);
    if (tree === null) return null;
    tip = await git.writeCommit({ ...commit, tree, parents: [tip], committer: request.committer });
  }
  return tip;
}

/** Gives both sides the picked commit's parent as their only ancestor, so that a plain merge is a cherry-pick. */
async function pick(
  git: BareRepository,
  tip: string,
  commit: GitCommit,
  committer: GitIdentity,
): Promise<string | null> {
  const parents = commit.parents.slice(0, 1);
  const tipTree = (await git.commit(tip)).tree;
  const shared = { parents, author: commit.author, committer };
  const ours = await git.writeCommit({ ...shared, tree: tipTree, message: 'ours' });
  const theirs = await git.writeCommit({ ...shared, tree: commit.tree, message: 'theirs' });
  return mergeTrees(git, ours, theirs);
}
