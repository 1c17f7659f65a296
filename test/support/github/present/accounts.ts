import type { PermissionLevel } from '@loop-actions/contract';
import type { Repository, User } from '../entities.ts';
import { iso, type Urls } from './urls.ts';

export function presentUser(urls: Urls, user: User): Record<string, unknown> {
  const api = `${urls.api}/users/${encodeURIComponent(user.login)}`;
  return {
    login: user.login,
    id: user.id,
    node_id: user.nodeId,
    avatar_url: urls.html(`avatars/u/${user.id}`),
    gravatar_id: '',
    url: api,
    html_url: urls.html(user.type === 'Bot' ? `apps/${user.login.replace('[bot]', '')}` : user.login),
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: user.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

export const presentUserOrNull = (urls: Urls, user: User | null): Record<string, unknown> | null =>
  user === null ? null : presentUser(urls, user);

/** The profile that `GET /user` gives. */
export function presentProfile(urls: Urls, user: User): Record<string, unknown> {
  const nothing = ['name', 'company', 'blog', 'location', 'email', 'hireable', 'bio', 'twitter_username'];
  const none = ['public_repos', 'public_gists', 'followers', 'following'];
  return {
    ...presentUser(urls, user),
    ...Object.fromEntries(nothing.map((key) => [key, null])),
    ...Object.fromEntries(none.map((key) => [key, 0])),
    created_at: iso(user.createdAt),
    updated_at: iso(user.createdAt),
  };
}

const ROLES: readonly [string, PermissionLevel][] = [
  ['pull', 'read'],
  ['triage', 'triage'],
  ['push', 'write'],
  ['maintain', 'maintain'],
  ['admin', 'admin'],
];
const ORDER: readonly PermissionLevel[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

export function presentRoles(level: PermissionLevel): Record<string, boolean> {
  return Object.fromEntries(ROLES.map(([name, needed]) => [name, ORDER.indexOf(level) >= ORDER.indexOf(needed)]));
}

/** The coarse permission: maintain reads as write, triage as read. https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
export function coarsePermission(level: PermissionLevel): string {
  if (level === 'maintain') return 'write';
  return level === 'triage' ? 'read' : level;
}

export function presentCollaboratorPermission(urls: Urls, user: User, level: PermissionLevel): Record<string, unknown> {
  return {
    permission: coarsePermission(level),
    role_name: level,
    user: { ...presentUser(urls, user), permissions: presentRoles(level), role_name: level },
  };
}

/** Addresses below a repository, as name and template. */
const REPOSITORY_URLS: readonly [string, string][] = [
  ['archive', '{archive_format}{/ref}'],
  ['assignees', 'assignees{/user}'],
  ['blobs', 'git/blobs{/sha}'],
  ['branches', 'branches{/branch}'],
  ['collaborators', 'collaborators{/collaborator}'],
  ['comments', 'comments{/number}'],
  ['commits', 'commits{/sha}'],
  ['compare', 'compare/{base}...{head}'],
  ['contents', 'contents/{+path}'],
  ['contributors', 'contributors'],
  ['deployments', 'deployments'],
  ['downloads', 'downloads'],
  ['events', 'events'],
  ['forks', 'forks'],
  ['git_commits', 'git/commits{/sha}'],
  ['git_refs', 'git/refs{/sha}'],
  ['git_tags', 'git/tags{/sha}'],
  ['hooks', 'hooks'],
  ['issue_comment', 'issues/comments{/number}'],
  ['issue_events', 'issues/events{/number}'],
  ['issues', 'issues{/number}'],
  ['keys', 'keys{/key_id}'],
  ['labels', 'labels{/name}'],
  ['languages', 'languages'],
  ['merges', 'merges'],
  ['milestones', 'milestones{/number}'],
  ['notifications', 'notifications{?since,all,participating}'],
  ['pulls', 'pulls{/number}'],
  ['releases', 'releases{/id}'],
  ['stargazers', 'stargazers'],
  ['statuses', 'statuses/{sha}'],
  ['subscribers', 'subscribers'],
  ['subscription', 'subscription'],
  ['tags', 'tags'],
  ['teams', 'teams'],
  ['trees', 'git/trees{/sha}'],
];

function openIssues(repository: Repository): number {
  return [...repository.issues.values()].filter((issue) => issue.state === 'open').length;
}

/** A repository as other objects embed it. */
export function presentRepository(urls: Urls, repository: Repository): Record<string, unknown> {
  const api = urls.repo(repository.fullName);
  const html = urls.html(repository.fullName);
  const open = openIssues(repository);
  return {
    id: repository.id,
    node_id: repository.nodeId,
    name: repository.name,
    full_name: repository.fullName,
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    owner: presentUser(urls, repository.owner),
    html_url: html,
    description: null,
    fork: false,
    url: api,
    ...Object.fromEntries(REPOSITORY_URLS.map(([name, path]) => [`${name}_url`, `${api}/${path}`])),
    git_url: `git://${new URL(urls.server).host}/${repository.fullName}.git`,
    ssh_url: `git@${new URL(urls.server).hostname}:${repository.fullName}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    size: 0,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: open,
    open_issues_count: open,
    default_branch: repository.defaultBranch,
    is_template: false,
    topics: [],
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    created_at: iso(repository.createdAt),
    updated_at: iso(repository.pushedAt),
    pushed_at: iso(repository.pushedAt),
  };
}

export function presentFullRepository(
  urls: Urls,
  repository: Repository,
  level: PermissionLevel,
): Record<string, unknown> {
  const { settings } = repository;
  return {
    ...presentRepository(urls, repository),
    permissions: presentRoles(level),
    allow_merge_commit: settings.allowMergeCommit,
    allow_squash_merge: settings.allowSquashMerge,
    allow_rebase_merge: settings.allowRebaseMerge,
    delete_branch_on_merge: settings.deleteBranchOnMerge,
    subscribers_count: 0,
    network_count: 0,
  };
}
