import type { Repository, User } from '../entities.ts';
import type { GitCommit, GitIdentity } from '../git/bare-repository.ts';
import type { World } from '../world.ts';
import { presentUserOrNull } from './accounts.ts';
import { iso, type Urls } from './urls.ts';

const person = (identity: GitIdentity): Record<string, unknown> => ({
  name: identity.name,
  email: identity.email,
  date: iso(identity.seconds * 1000),
});

const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** The account an address belongs to: `id+login@users.noreply.github.com`. */
export function accountOf(world: World, identity: GitIdentity): User | null {
  const login = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(identity.email)?.[1];
  return (login === undefined ? undefined : world.user(login)) ?? null;
}

/** A commit as the git database API shows it. */
export function presentGitCommit(urls: Urls, repository: Repository, commit: GitCommit): Record<string, unknown> {
  const api = `${urls.repo(repository.fullName)}/git`;
  const html = (sha: string): string => urls.html(`${repository.fullName}/commit/${sha}`);
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: `${api}/commits/${commit.sha}`,
    html_url: html(commit.sha),
    author: person(commit.author),
    committer: person(commit.committer),
    tree: { sha: commit.tree, url: `${api}/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({ sha, url: `${api}/commits/${sha}`, html_url: html(sha) })),
    verification: UNSIGNED,
  };
}

/** A commit as the repository API shows it. */
export function presentCommit(
  urls: Urls,
  world: World,
  repository: Repository,
  commit: GitCommit,
): Record<string, unknown> {
  const repo = urls.repo(repository.fullName);
  const html = (sha: string): string => urls.html(`${repository.fullName}/commit/${sha}`);
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: `${repo}/commits/${commit.sha}`,
    html_url: html(commit.sha),
    comments_url: `${repo}/commits/${commit.sha}/comments`,
    commit: {
      url: `${repo}/git/commits/${commit.sha}`,
      author: person(commit.author),
      committer: person(commit.committer),
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${repo}/git/trees/${commit.tree}` },
      verification: UNSIGNED,
    },
    author: presentUserOrNull(urls, accountOf(world, commit.author)),
    committer: presentUserOrNull(urls, accountOf(world, commit.committer)),
    parents: commit.parents.map((sha) => ({ sha, url: `${repo}/commits/${sha}`, html_url: html(sha) })),
  };
}

export function presentRef(
  urls: Urls,
  repository: Repository,
  ref: string,
  sha: string,
  type: string,
): Record<string, unknown> {
  const repo = urls.repo(repository.fullName);
  const folder = type === 'tag' ? 'tags' : 'commits';
  return {
    ref,
    node_id: `REF_${Buffer.from(`${repository.id}:${ref}`).toString('base64url')}`,
    url: `${repo}/git/${ref}`,
    object: { sha, type, url: `${repo}/git/${folder}/${sha}` },
  };
}
