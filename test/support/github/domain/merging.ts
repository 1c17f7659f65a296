import type { PullRequest } from '../entities.ts';
import type { GitIdentity } from '../git/bare-repository.ts';
import { mergeTrees, rebase } from '../git/merge.ts';
import { Refusal } from '../refusal.ts';
import type { Actor, World } from '../world.ts';
import { missingChecks } from './pulls.ts';
import { followRefs, markMerged, workflowRefusal, writeRef } from './refs.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface MergeRequest {
  readonly method?: MergeMethod;
  readonly title?: string;
  readonly message?: string;
  /** What the head must still be. */
  readonly sha?: string;
}

/**
 * Merges for real: the base branch moves. 405 where it cannot be merged, 409 where the head is not the one expected.
 * https://docs.github.com/en/rest/pulls/pulls#merge-a-pull-request
 */
export async function mergePullRequest(
  world: World,
  pull: PullRequest,
  actor: Actor,
  request: MergeRequest,
): Promise<string> {
  const method = request.method ?? 'merge';
  checkMergeable(pull, method);
  if (request.sha !== undefined && request.sha !== pull.pull.headSha) {
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  }
  const base = await pull.repository.git.branch(pull.pull.baseRef);
  if (base === null) throw new Refusal(405, 'Pull Request is not mergeable');
  const commit = await mergeCommit(world, pull, actor, { ...request, method }, base);
  const head = pull.pull.headSha;
  await checkWorkflowFiles(pull, actor, base, commit);
  if (!(await pull.repository.git.moveRef(`refs/heads/${pull.pull.baseRef}`, commit, base))) {
    throw new Refusal(405, 'Base branch was modified. Review and try the merge again.');
  }
  markMerged(world, pull, actor, commit);
  await followRefs(world, pull.repository, actor);
  if (pull.repository.settings.deleteBranchOnMerge) {
    await writeRef(world, pull.repository, actor, { ref: `refs/heads/${pull.pull.headRef}`, to: null, from: head });
  }
  return commit;
}

function checkMergeable(pull: PullRequest, method: MergeMethod): void {
  const { settings } = pull.repository;
  if (pull.state === 'closed') throw new Refusal(405, 'Pull Request is not mergeable');
  if (pull.pull.draft) throw new Refusal(405, 'Pull Request is still a draft');
  const allowed = {
    merge: settings.allowMergeCommit,
    squash: settings.allowSquashMerge,
    rebase: settings.allowRebaseMerge,
  };
  const words = { merge: 'Merge commits', squash: 'Squash merges', rebase: 'Rebase merges' };
  if (!allowed[method]) throw new Refusal(405, `${words[method]} are not allowed on this repository.`);
  const missing = missingChecks(pull);
  if (missing.length > 0) throw new Refusal(405, `Required status check "${missing[0]}" is expected.`);
}

/** A merge brings the files to the base, so that for it a branch that already has them is no excuse. */
async function checkWorkflowFiles(pull: PullRequest, actor: Actor, base: string, commit: string): Promise<void> {
  if (!actor.viaWorkflowToken) return;
  const args = ['diff-tree', '-r', '--name-only', base, commit, '--', '.github/workflows/'];
  const [file] = (await pull.repository.git.text(args)).split('\n');
  if (file) throw new Refusal(403, workflowRefusal(file));
}

async function mergeCommit(
  world: World,
  pull: PullRequest,
  actor: Actor,
  request: MergeRequest & { readonly method: MergeMethod },
  base: string,
): Promise<string> {
  const { git, owner } = pull.repository;
  const head = pull.pull.headSha;
  const tree = await mergeTrees(git, base, head);
  if (tree === null) throw new Refusal(405, 'Pull Request is not mergeable');
  const seconds = world.seconds() / 1000;
  const web: GitIdentity = { name: 'GitHub', email: 'noreply@github.com', seconds };
  const author = identityOf(actor.user, seconds);
  const commits = await git.commits(['--reverse', head, `^${base}`]);
  if (request.method === 'rebase') {
    const tip = await rebase(git, { onto: base, commits, committer: web });
    if (tip === null) throw new Refusal(405, 'This branch can\u2019t be rebased');
    return tip;
  }
  if (request.method === 'squash') {
    const only = commits.length === 1 ? commits[0] : undefined;
    const title = request.title ?? `${only?.message.split('\n')[0] ?? pull.title} (#${pull.number})`;
    const list = commits.map((commit) => `* ${commit.message}`).join('\n\n');
    const text = request.message ?? (only === undefined ? list : only.message.split('\n').slice(1).join('\n').trim());
    const message = text === '' ? title : `${title}\n\n${text}`;
    return git.writeCommit({
      tree,
      parents: [base],
      message,
      author: identityOf(pull.author, seconds),
      committer: web,
    });
  }
  const title = request.title ?? `Merge pull request #${pull.number} from ${owner.login}/${pull.pull.headRef}`;
  const message = `${title}\n\n${request.message ?? pull.title}`;
  return git.writeCommit({ tree, parents: [base, head], message, author, committer: web });
}

/** https://docs.github.com/en/account-and-profile/reference/email-addresses-reference#your-noreply-email-address */
export function identityOf(user: { readonly id: number; readonly login: string }, seconds: number): GitIdentity {
  return { name: user.login, email: `${user.id}+${user.login}@users.noreply.github.com`, seconds };
}
