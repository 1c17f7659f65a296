import { branchName, LoopError, type PlanItem } from '@loop-actions/contract';
import type { GitAuth } from '@loop-actions/git';
import { pushUrl } from '@loop-actions/github';
import type { LoopBase, LoopWriters } from './loop-context.ts';

/** Whom commits of the loop are by. */
export const BOT = { name: 'loop-actions', email: 'loop-actions@users.noreply.github.com' } as const;

/** The trailer by which a commit is known as the loop's work on an item. */
export const ITEM_TRAILER = 'Loop-Item';

/** A branch of the remote that an item's change goes to. */
export interface ItemBranch {
  readonly branch: string;
  /** The loop's earlier commit it is at; null: there is no such branch. */
  readonly tip: string | null;
}

type Remote = Pick<LoopWriters, 'token'> & { readonly github: Pick<LoopWriters['github'], 'serverUrl' | 'repository'> };

/**
 * The branch of an item: one that already holds the loop's work on it, whatever the ticket's title was then, else a new
 * one. Throws `E_GIT_REFUSED` where the branch of that name holds a commit that is not the loop's.
 */
export async function findItemBranch(
  base: LoopBase,
  remote: Remote,
  item: Pick<PlanItem, 'id' | 'title'>,
  prefix: string,
): Promise<ItemBranch> {
  const wanted = branchName(item.id, item.title, prefix);
  const untitled = branchName(item.id, '', prefix);
  const tips = await listBranches(base, remote, [wanted, untitled, `${untitled}-*`]);
  const names = [...tips.keys()]
    .filter((name) => name.startsWith(untitled))
    .sort((left, right) => Number(right === wanted) - Number(left === wanted));
  for (const branch of names) {
    const tip = tips.get(branch) ?? '';
    if (await isLoopCommit(base, remote, { sha: tip, item: item.id })) return { branch, tip };
    if (branch !== wanted) continue;
    throw new LoopError('E_GIT_REFUSED', {
      message: `the branch ${branch} holds a commit that isn’t the loop’s (${tip.slice(0, 12)})`,
      remedy: 'Somebody works there. Merge or delete the branch, or close the ticket.',
    });
  }
  return { branch: wanted, tip: null };
}

async function listBranches(base: LoopBase, remote: Remote, names: readonly string[]): Promise<Map<string, string>> {
  const { url, auth } = remoteOf(remote);
  const refs = names.map((name) => `refs/heads/${name}`);
  const { stdout } = await base.repository.git.run(['ls-remote', '--refs', '--', url, ...refs], { auth: [auth] });
  return new Map(
    stdout.split('\n').flatMap((line) => {
      const [sha = '', ref = ''] = line.split('\t');
      return ref.startsWith('refs/heads/') ? [[ref.slice('refs/heads/'.length), sha]] : [];
    }),
  );
}

/** Whether a commit of the remote is the loop's own work on an item. */
export async function isLoopCommit(
  base: LoopBase,
  remote: Remote,
  commit: { readonly sha: string; readonly item: string },
): Promise<boolean> {
  const { url, auth } = remoteOf(remote);
  const { git } = base.repository;
  await git.run(['fetch', '--quiet', '--no-tags', '--depth=1', '--', url, commit.sha], { auth: [auth] });
  const format = `--format=%ce%n%(trailers:key=${ITEM_TRAILER},valueonly)`;
  const [committer, owner] = (await git.run(['log', '-1', format, commit.sha])).stdout.split('\n');
  return committer === BOT.email && owner === commit.item;
}

/** Where branches are pushed to, and the token for it alone. */
export function remoteOf({ github, token }: Remote): { readonly url: string; readonly auth: GitAuth } {
  const url = pushUrl(github.serverUrl, github.repository);
  return { url, auth: { url, token } };
}
