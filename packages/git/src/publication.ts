import { LoopError } from '@loop-actions/contract';
import type { Git } from './git.ts';
import type { GitAuth } from './git-environment.ts';
import { requireObjectName } from './tree-listing.ts';

/** Who a commit is from. */
export interface CommitAuthor {
  readonly name: string;
  readonly email: string;
}

export interface CommitRequest {
  readonly tree: string;
  readonly parent: string;
  readonly message: string;
  readonly author: CommitAuthor;
  /** ISO 8601. The same request makes the same commit id, so a repeated run pushes nothing new. */
  readonly date: string;
}

/** Writes a commit into the trusted repository and gives its id. */
export async function commitTree(git: Git, request: CommitRequest): Promise<string> {
  const { tree, parent, author, date } = request;
  const call = {
    input: request.message.replaceAll('\0', ''),
    env: {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: author.name,
      GIT_COMMITTER_EMAIL: author.email,
      GIT_COMMITTER_DATE: date,
    },
  };
  const args = ['commit-tree', requireObjectName(tree), '-p', requireObjectName(parent), '-F', '-'];
  return (await git.run(args, call)).stdout.trim();
}

export interface PushRequest {
  /** Where to; only this, whatever a configuration says. */
  readonly url: string;
  readonly auth?: GitAuth;
  readonly commit: string;
  /** The tree that was judged: the commit must hold exactly this one. */
  readonly tree: string;
  /** Branch name without `refs/heads/`. */
  readonly branch: string;
  /** The commit of ours that the branch is known to be at; null: there must be no such branch. */
  readonly expectedOld: string | null;
}

/** What became of a push. */
export interface PushOutcome {
  readonly operation: 'created' | 'updated' | 'unchanged';
  readonly headSha: string;
}

/**
 * Pushes one commit to one branch under a lease: never over a commit that isn't `expectedOld`, and nothing when the
 * branch is there already. Reads the branch back. Throws E_GIT_FAILED (see `gitFailureKind`) or E_GIT_REFUSED.
 */
export async function pushCommit(git: Git, request: PushRequest): Promise<PushOutcome> {
  const commit = requireObjectName(request.commit);
  const ref = await requireBranch(git, request.branch);
  const held = (await git.run(['rev-parse', '--verify', `${commit}^{tree}`])).stdout.trim();
  if (held !== request.tree) {
    throw refusal(`commit ${commit} holds tree ${held}, but ${request.tree} was judged`, 'Publish what was judged.');
  }
  const auth = request.auth === undefined ? [] : [request.auth];
  const before = await readRemoteBranch(git, request.url, ref, auth);
  if (before === commit) return { operation: 'unchanged', headSha: commit };
  const lease = `--force-with-lease=${ref}:${request.expectedOld === null ? '' : requireObjectName(request.expectedOld)}`;
  const flags = ['--no-verify', '--no-follow-tags', '--no-signed', '--recurse-submodules=no'];
  try {
    await git.run(['push', ...flags, lease, '--', request.url, `${commit}:${ref}`], { auth });
  } catch (error) {
    // The answer to a push that went through can get lost; the branch itself tells.
    const found = await readRemoteBranch(git, request.url, ref, auth).catch(() => null);
    if (found !== commit) throw error;
  }
  const after = await readRemoteBranch(git, request.url, ref, auth);
  if (after !== commit) {
    throw refusal(
      `after the push ${request.branch} is at ${after ?? 'nothing'}, not at ${commit}`,
      'Somebody wrote to the branch at the same moment. Run the action again.',
    );
  }
  return { operation: request.expectedOld === null ? 'created' : 'updated', headSha: commit };
}

/** The commit a remote ref is at; null when there is none. */
export async function readRemoteBranch(
  git: Git,
  url: string,
  ref: string,
  auth: readonly GitAuth[],
): Promise<string | null> {
  const { stdout } = await git.run(['ls-remote', '--refs', '--', url, ref], { auth });
  const line = stdout.split('\n').find((candidate) => candidate.endsWith(`\t${ref}`));
  return line?.slice(0, line.indexOf('\t')) ?? null;
}

/** `refs/heads/<branch>` for a name git accepts; anything else could be read as another refspec. */
async function requireBranch(git: Git, branch: string): Promise<string> {
  const ref = `refs/heads/${branch}`;
  const { exitCode } = await git.run(['check-ref-format', ref], { allowFailure: true });
  if (exitCode === 0 && !branch.startsWith('-') && !/[\p{Cc}\s]/u.test(branch)) return ref;
  throw refusal(`${JSON.stringify(branch.slice(0, 200))} is not a branch name`, 'Choose another branch prefix.');
}

function refusal(message: string, remedy: string): LoopError {
  return new LoopError('E_GIT_REFUSED', { message, remedy });
}
