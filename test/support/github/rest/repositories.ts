import { identityOf } from '../domain/merging.ts';
import { writeRef } from '../domain/refs.ts';
import type { GitCommit, GitTreeEntry } from '../git/bare-repository.ts';
import { changedFiles, diffText } from '../git/diff.ts';
import { writeFileTree } from '../git/tree.ts';
import { jobAccess, personPermission } from '../permissions.ts';
import { presentCollaboratorPermission, presentFullRepository, presentProfile } from '../present/accounts.ts';
import { presentCommit, presentGitCommit } from '../present/commits.ts';
import { presentFile } from '../present/pulls.ts';
import { encodePath } from '../present/urls.ts';
import { notAccessible, notFound, Refusal } from '../refusal.ts';
import { ok, paginate, type RestAnswer, type RestHandlers, type RestRequest, text } from './operation.ts';

const present = (request: RestRequest) => (commit: GitCommit) =>
  presentCommit(request.urls, request.world, request.repository, commit);

async function commitNamed(request: RestRequest, name: string): Promise<GitCommit | null> {
  const { git } = request.repository;
  const sha = (await git.branch(name)) ?? (await git.resolve(name));
  return sha === null ? null : git.commit(sha);
}

export const repositories: RestHandlers = {
  'repos/get': (request) => {
    const { caller, repository } = request;
    const push = caller.permissions !== null && jobAccess(caller.permissions, 'contents') === 'write';
    const level =
      caller.permissions === null ? personPermission(repository, caller.user.login) : push ? 'write' : 'read';
    return ok(presentFullRepository(request.urls, repository, level));
  },

  'repos/get-collaborator-permission-level': (request) => {
    const user = request.world.user(request.params.username ?? '');
    if (user === undefined) throw notFound();
    return ok(presentCollaboratorPermission(request.urls, user, personPermission(request.repository, user.login)));
  },

  'repos/list-branches': (request) => {
    const heads = [...request.repository.refs].filter(([ref]) => ref.startsWith('refs/heads/'));
    return paginate(request, heads, ([ref, sha]) => ({
      name: ref.slice('refs/heads/'.length),
      commit: { sha, url: `${request.urls.repo(request.repository.fullName)}/commits/${sha}` },
      protected: isProtected(request, ref.slice('refs/heads/'.length)),
    }));
  },

  'repos/get-branch': async (request) => {
    const name = request.params.branch ?? '';
    const sha = await request.repository.git.branch(name);
    if (sha === null) throw new Refusal(404, 'Branch not found');
    const api = `${request.urls.repo(request.repository.fullName)}/branches/${encodePath(name)}`;
    const html = request.urls.html(`${request.repository.fullName}/tree/${encodePath(name)}`);
    return ok({
      name,
      commit: present(request)(await request.repository.git.commit(sha)),
      _links: { self: api, html },
      protected: isProtected(request, name),
      protection: { enabled: isProtected(request, name) },
      protection_url: `${api}/protection`,
    });
  },

  'repos/list-commits': async (request) => {
    const name = String(request.query.sha ?? request.repository.defaultBranch);
    const commit = await commitNamed(request, name);
    if (commit === null) throw notFound();
    const path = request.query.path;
    const { git } = request.repository;
    const commits = await git.commits(path === undefined ? [commit.sha] : [commit.sha, '--end-of-options']);
    if (path === undefined) return paginate(request, commits, present(request));
    const touching = new Set((await git.text(['rev-list', commit.sha, '--', String(path)])).split('\n'));
    return paginate(
      request,
      commits.filter((own) => touching.has(own.sha)),
      present(request),
    );
  },

  'repos/get-commit': async (request) => {
    const { git } = request.repository;
    const name = request.params.ref ?? '';
    const commit = await commitNamed(request, name);
    if (commit === null) throw new Refusal(422, `No commit found for SHA: ${name}`);
    if (/\.sha\b/.test(request.accept)) return ok(commit.sha);
    const [parent = await emptyTree(request)] = commit.parents;
    if (/\.diff\b/.test(request.accept)) return ok(await diffText(git, parent, commit.sha));
    const files = (await changedFiles(git, parent, commit.sha)).map((file) =>
      presentFile(request.urls, request.repository, commit.sha, file),
    );
    const sum = (key: string): number => files.reduce((total, file) => total + Number(file[key]), 0);
    const stats = { additions: sum('additions'), deletions: sum('deletions'), total: sum('changes') };
    return ok({ ...present(request)(commit), stats, files });
  },

  'repos/compare-commits-with-basehead': compare,

  'repos/get-content': getContent,
  'repos/create-or-update-file-contents': putContent,

  'users/get-authenticated': (request) => {
    // The workflow's token belongs to no user: https://docs.github.com/en/rest/users/users#get-the-authenticated-user
    if (request.caller.permissions !== null) throw notAccessible();
    return ok(presentProfile(request.urls, request.caller.user));
  },
};

const isProtected = (request: RestRequest, branch: string): boolean =>
  branch in request.repository.settings.protectedBranches;

async function emptyTree(request: RestRequest): Promise<string> {
  return (await request.repository.git.text(['hash-object', '-w', '-t', 'tree', '--stdin'])).trim();
}

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits: three dots, from where the two parted. */
async function compare(request: RestRequest): Promise<RestAnswer> {
  const { git, fullName } = request.repository;
  const [baseName = '', headName = ''] = (request.params.basehead ?? '').split('...');
  const [base, head] = await Promise.all([commitNamed(request, baseName), commitNamed(request, headName)]);
  if (base === null || head === null) throw notFound();
  const fork = await git.mergeBase(base.sha, head.sha);
  if (fork === null) throw new Refusal(404, `No common ancestor between ${baseName} and ${headName}.`);
  if (/\.diff\b/.test(request.accept)) return ok(await diffText(git, fork, head.sha));
  const [ahead, behind] = await Promise.all([git.count(head.sha, `^${base.sha}`), git.count(base.sha, `^${head.sha}`)]);
  const commits = await git.commits(['--reverse', head.sha, `^${base.sha}`]);
  const files = await changedFiles(git, fork, head.sha);
  const html = request.urls.html(`${fullName}/compare/${encodePath(baseName)}...${encodePath(headName)}`);
  const status = ahead === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged';
  return paginate(request, commits, present(request), (page) => ({
    url: `${request.urls.repo(fullName)}/compare/${encodePath(baseName)}...${encodePath(headName)}`,
    html_url: html,
    permalink_url: request.urls.html(`${fullName}/compare/${base.sha}...${head.sha}`),
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: present(request)(base),
    merge_base_commit: null,
    status,
    ahead_by: ahead,
    behind_by: behind,
    total_commits: commits.length,
    commits: page,
    files: files.slice(0, 300).map((file) => presentFile(request.urls, request.repository, head.sha, file)),
  })).then(async (answer) => {
    const merge = present(request)(await git.commit(fork));
    return { ...answer, body: { ...(answer.body as object), merge_base_commit: merge } };
  });
}

/** https://docs.github.com/en/rest/repos/contents#get-repository-content */
async function getContent(request: RestRequest): Promise<RestAnswer> {
  const { git, defaultBranch } = request.repository;
  const ref = String(request.query.ref ?? defaultBranch);
  const commit = await commitNamed(request, ref.replace(/^refs\/heads\//, ''));
  if (commit === null) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const path = (request.params.path ?? '').replace(/^\/+|\/+$/g, '');
  const folder = await git.resolve(`${commit.sha}:${path}`, 'tree');
  if (folder !== null) {
    const entries = await git.entries(folder);
    return ok(
      entries.map((entry) =>
        presentEntry(request, ref, { ...entry, path: path === '' ? entry.path : `${path}/${entry.path}` }),
      ),
    );
  }
  const [entry] = path === '' ? [] : await git.entries(commit.sha, { path });
  if (entry === undefined || entry.type !== 'blob') throw notFound();
  const content = await git.blob(entry.sha);
  if (/\.raw\b/.test(request.accept)) return ok(content.toString());
  const encoded = `${content.toString('base64').replace(/(.{60})(?=.)/g, '$1\n')}\n`;
  // Beyond 1 MB the content is left out: the reference of this operation.
  const body =
    content.length > 1024 * 1024 ? { content: '', encoding: 'none' } : { content: encoded, encoding: 'base64' };
  return ok({ ...presentEntry(request, ref, entry), ...body });
}

function presentEntry(request: RestRequest, ref: string, entry: GitTreeEntry): Record<string, unknown> {
  const repo = request.urls.repo(request.repository.fullName);
  const path = encodePath(entry.path);
  const folder = entry.type === 'tree';
  const url = `${repo}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const git = `${repo}/git/${folder ? 'trees' : 'blobs'}/${entry.sha}`;
  const html = request.urls.html(
    `${request.repository.fullName}/${folder ? 'tree' : 'blob'}/${encodePath(ref)}/${path}`,
  );
  return {
    type: folder ? 'dir' : 'file',
    name: entry.path.split('/').at(-1),
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url,
    git_url: git,
    html_url: html,
    download_url: folder ? null : request.urls.html(`${request.repository.fullName}/raw/${encodePath(ref)}/${path}`),
    _links: { self: url, git, html },
  };
}

/** https://docs.github.com/en/rest/repos/contents#create-or-update-file-contents */
async function putContent(request: RestRequest): Promise<RestAnswer> {
  const { world, repository, caller } = request;
  const { git, defaultBranch } = repository;
  const branch = text(request, 'branch') ?? defaultBranch;
  const tip = await git.branch(branch);
  if (tip === null) throw new Refusal(404, `Branch ${branch} not found`);
  if (isProtected(request, branch)) throw new Refusal(409, `Changes must be made through a pull request.`);
  const path = request.params.path ?? '';
  const [before] = await git.entries(tip, { path });
  const sha = text(request, 'sha');
  if (before !== undefined && sha === undefined) throw new Refusal(422, `Invalid request.\n\n"sha" wasn't supplied.`);
  if (sha !== undefined && before?.sha !== sha) throw new Refusal(409, `${path} does not match ${sha}`);
  const blob = await git.writeBlob(Buffer.from(String(request.body.content), 'base64'));
  const tree = await writeFileTree(git, tip, path, blob);
  const author = identityOf(caller.user, world.seconds() / 1000);
  const message = String(request.body.message);
  const commit = await git.writeCommit({ tree, parents: [tip], message, author, committer: author });
  await writeRef(world, repository, caller, { ref: `refs/heads/${branch}`, to: commit, from: tip });
  const [entry] = await git.entries(commit, { path });
  if (entry === undefined) throw notFound();
  return {
    status: before === undefined ? 201 : 200,
    body: {
      content: presentEntry(request, branch, entry),
      commit: presentGitCommit(request.urls, repository, await git.commit(commit)),
    },
  };
}
