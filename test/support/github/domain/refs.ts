import type { PullRequest, Repository } from '../entities.ts';
import { Refusal } from '../refusal.ts';
import type { Actor, World } from '../world.ts';
import { closingReferences } from './closing-keywords.ts';
import { closeIssue } from './issues.ts';
import { publishHead, pullRequests } from './pulls.ts';
import { forbiddenWorkflowFile } from './workflow-files.ts';

interface Move {
  readonly ref: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Compares the repository with what was last seen and lets everything that hangs on a branch follow. */
export async function followRefs(world: World, repository: Repository, actor: Actor): Promise<void> {
  const before = repository.refs;
  const after = await repository.git.refs();
  repository.refs = after;
  const names = new Set([...before.keys(), ...after.keys()]);
  for (const ref of names) {
    const move: Move = { ref, from: before.get(ref) ?? null, to: after.get(ref) ?? null };
    if (move.from !== move.to && !ref.startsWith('refs/pull/')) await followMove(world, repository, actor, move);
  }
}

async function followMove(world: World, repository: Repository, actor: Actor, move: Move): Promise<void> {
  repository.pushedAt = world.seconds();
  world.trigger(repository, actor, move.to === null ? 'delete' : 'push', null, {
    ref: move.ref,
    before: move.from,
    after: move.to,
  });
  if (!move.ref.startsWith('refs/heads/')) return;
  const branch = move.ref.slice('refs/heads/'.length);
  const open = pullRequests(repository).filter((pull) => pull.state === 'open');
  for (const pull of open.filter((own) => own.pull.headRef === branch && own.pull.headFork === null))
    await followHead(world, pull, actor, move.to);
  if (move.to === null) return;
  for (const pull of open.filter((own) => own.pull.baseRef === branch)) {
    await followBase(world, pull, actor, move.to);
  }
  if (branch === repository.defaultBranch) await closeByCommits(world, repository, actor, move);
}

async function followHead(world: World, pull: PullRequest, actor: Actor, to: string | null): Promise<void> {
  if (to === null) {
    // A pull request whose branch is deleted is closed:
    // https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-branches-in-your-repository/deleting-and-restoring-branches-in-a-pull-request
    world.record(pull, actor, { event: 'head_ref_deleted' });
    closeIssue(world, pull, actor);
    return;
  }
  pull.pull.headSha = to;
  await publishHead(pull);
  pull.updatedAt = world.seconds();
  world.trigger(pull.repository, actor, 'pull_request', 'synchronize', { number: pull.number });
}

/**
 * A pull request whose commits reach the base in another way counts as merged ("indirect merge").
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/about-pull-request-merges#indirect-merges
 */
async function followBase(world: World, pull: PullRequest, actor: Actor, base: string): Promise<void> {
  if (await pull.repository.git.isAncestor(pull.pull.headSha, base)) markMerged(world, pull, actor, pull.pull.headSha);
  else pull.pull.baseSha = base;
}

/** Commit messages that reach the default branch close what they say they fix. */
async function closeByCommits(world: World, repository: Repository, actor: Actor, move: Move): Promise<void> {
  if (move.from === null || move.to === null) return;
  const commits = await repository.git.commits([move.to, `^${move.from}`]);
  for (const commit of commits.reverse()) {
    closeReferenced(world, repository, actor, commit.message, { kind: 'commit', sha: commit.sha });
  }
}

/** Ends a pull request as merged and closes, as completed, the issues its text says it closes. */
export function markMerged(world: World, pull: PullRequest, actor: Actor, commitSha: string): void {
  const { repository } = pull;
  pull.pull.mergedAt = world.seconds();
  pull.pull.mergedBy = actor.user;
  pull.pull.mergeCommitSha = commitSha;
  world.record(pull, actor, { event: 'merged', commitSha });
  closeIssue(world, pull, actor);
  // "only when the pull request targets the default branch":
  // https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue
  if (pull.pull.baseRef === repository.defaultBranch) {
    closeReferenced(world, repository, actor, pull.body ?? '', { kind: 'pull', pull });
  }
}

type Cause = { readonly kind: 'pull'; readonly pull: PullRequest } | { readonly kind: 'commit'; readonly sha: string };

function closeReferenced(world: World, from: Repository, actor: Actor, text: string, closer: Cause): void {
  for (const { repository, number } of closingReferences(text, from.fullName, world.host)) {
    const issue = world.repository(repository)?.issues.get(number);
    if (issue === undefined || issue.pull !== null || issue.state === 'closed') continue;
    closeIssue(world, issue, actor, { reason: 'completed', closer });
  }
}

export interface RefChange {
  readonly ref: string;
  readonly to: string | null;
  readonly from: string | null;
}

/** Moves a ref for someone, with GitHub's refusals, and lets pull requests and issues follow. */
export async function writeRef(world: World, repository: Repository, actor: Actor, change: RefChange): Promise<void> {
  if (change.to !== null && actor.viaWorkflowToken) {
    const file = await forbiddenWorkflowFile(repository.git, change.to, [...repository.refs.values()]);
    if (file !== null) throw new Refusal(403, workflowRefusal(file));
  }
  if (!(await repository.git.moveRef(change.ref, change.to, change.from))) {
    throw new Refusal(422, change.to === null ? 'Reference does not exist' : 'Reference cannot be updated');
  }
  await followRefs(world, repository, actor);
}

/** GitHub's words when a token without the permission touches a workflow file. */
export const workflowRefusal = (file: string): string =>
  `refusing to allow a GitHub App to create or update workflow \`${file}\` without \`workflows\` permission`;
