import { identityOf } from '../domain/merging.ts';
import { writeRef } from '../domain/refs.ts';
import type { GitIdentity, GitTreeEntry } from '../git/bare-repository.ts';
import { type IndexEntry, writeTreeWith } from '../git/tree.ts';
import { presentGitCommit, presentRef } from '../present/commits.ts';
import { notFound, Refusal } from '../refusal.ts';
import { created, list, NO_CONTENT, ok, paginate, type RestHandlers, type RestRequest, text } from './operation.ts';

const SHA = /^[0-9a-f]{40}$/;

async function presentNamedRef(request: RestRequest, ref: string, sha: string): Promise<unknown> {
  const type = (await request.repository.git.objectType(sha)) ?? 'commit';
  return presentRef(request.urls, request.repository, ref, sha, type);
}

async function commitOf(request: RestRequest, sha: string): Promise<string> {
  const found = SHA.test(sha) ? await request.repository.git.resolve(sha) : null;
  if (found === null) throw new Refusal(422, 'Object does not exist');
  return found;
}

/** A date and a name, or who asks and now. */
function identity(request: RestRequest, key: 'author' | 'committer', fallback: GitIdentity): GitIdentity {
  const given = request.body[key] as { name?: string; email?: string; date?: string } | undefined;
  if (given === undefined) return fallback;
  const seconds = given.date === undefined ? fallback.seconds : Math.floor(Date.parse(given.date) / 1000);
  return { name: given.name ?? fallback.name, email: given.email ?? fallback.email, seconds };
}

function presentTree(request: RestRequest, sha: string, entries: readonly GitTreeEntry[]): unknown {
  const api = `${request.urls.repo(request.repository.fullName)}/git`;
  const tree = entries.map((entry) => ({
    path: entry.path,
    mode: entry.mode,
    type: entry.type,
    sha: entry.sha,
    ...(entry.size === null ? {} : { size: entry.size }),
    url: `${api}/${entry.type === 'tree' ? 'trees' : 'blobs'}/${entry.sha}`,
  }));
  return { sha, url: `${api}/trees/${sha}`, tree, truncated: false };
}

export const gitData: RestHandlers = {
  'git/get-ref': async (request) => {
    const ref = `refs/${request.params.ref}`;
    const sha = request.repository.refs.get(ref);
    if (sha === undefined) throw notFound();
    return ok(await presentNamedRef(request, ref, sha));
  },

  'git/list-matching-refs': (request) => {
    const prefix = `refs/${request.params.ref}`;
    const matching = [...request.repository.refs].filter(([ref]) => ref.startsWith(prefix));
    return paginate({ ...request, query: { per_page: 100 } }, matching, ([ref, sha]) =>
      presentNamedRef(request, ref, sha),
    );
  },

  'git/create-ref': async (request) => {
    const { world, repository, caller } = request;
    const ref = String(request.body.ref);
    if (!/^refs\/[^/]+\/.+/.test(ref))
      throw new Refusal(422, 'Reference name must start with \u2019refs/\u2019 and contain at least two slashes.');
    if (ref.startsWith('refs/pull/')) throw new Refusal(422, 'Reference update failed');
    if (repository.refs.has(ref)) throw new Refusal(422, 'Reference already exists');
    const sha = await commitOf(request, String(request.body.sha));
    await writeRef(world, repository, caller, { ref, to: sha, from: null });
    return created(await presentNamedRef(request, ref, sha));
  },

  'git/update-ref': async (request) => {
    const { world, repository, caller } = request;
    const ref = `refs/${request.params.ref}`;
    const from = repository.refs.get(ref);
    if (from === undefined) throw new Refusal(422, 'Reference does not exist');
    refuseProtected(request, ref);
    const to = await commitOf(request, String(request.body.sha));
    if (request.body.force !== true && !(await repository.git.isAncestor(from, to))) {
      throw new Refusal(422, 'Update is not a fast forward');
    }
    await writeRef(world, repository, caller, { ref, to, from });
    return ok(await presentNamedRef(request, ref, to));
  },

  'git/delete-ref': async (request) => {
    const ref = `refs/${request.params.ref}`;
    const from = request.repository.refs.get(ref);
    if (from === undefined) throw new Refusal(422, 'Reference does not exist');
    refuseProtected(request, ref);
    await writeRef(request.world, request.repository, request.caller, { ref, to: null, from });
    return NO_CONTENT;
  },

  'git/get-commit': async (request) => {
    const sha = await request.repository.git.resolve(request.params.commit_sha ?? '');
    if (sha === null || sha !== request.params.commit_sha) throw notFound();
    return ok(presentGitCommit(request.urls, request.repository, await request.repository.git.commit(sha)));
  },

  'git/create-commit': async (request) => {
    const { git } = request.repository;
    const tree = await git.resolve(String(request.body.tree), 'tree');
    if (tree === null) throw new Refusal(422, 'Tree SHA does not exist');
    const parents = list(request.body.parents) ?? [];
    for (const parent of parents)
      if ((await git.resolve(parent)) === null)
        throw new Refusal(422, 'Parent SHA does not exist or is not a commit object');
    const author = identity(request, 'author', identityOf(request.caller.user, request.world.seconds() / 1000));
    const committer = identity(request, 'committer', author);
    const message = String(request.body.message);
    const sha = await git.writeCommit({ tree, parents, message, author, committer });
    return created(presentGitCommit(request.urls, request.repository, await git.commit(sha)));
  },

  'git/get-tree': async (request) => {
    const { git } = request.repository;
    const sha = await git.resolve(request.params.tree_sha ?? '', 'tree');
    if (sha === null) throw notFound();
    const recursive = request.query.recursive !== undefined;
    return ok(presentTree(request, sha, await git.entries(sha, { recursive })));
  },

  'git/create-tree': async (request) => {
    const sha = await writeTree(request);
    return created(presentTree(request, sha, await request.repository.git.entries(sha)));
  },

  'git/get-blob': async (request) => {
    const { git } = request.repository;
    const sha = await git.resolve(request.params.file_sha ?? '', 'blob');
    if (sha === null) throw notFound();
    const content = await git.blob(sha);
    if (/\.raw\b/.test(request.accept)) return ok(content.toString());
    const url = `${request.urls.repo(request.repository.fullName)}/git/blobs/${sha}`;
    const encoded = `${content.toString('base64').replace(/(.{60})(?=.)/g, '$1\n')}\n`;
    return ok({ sha, node_id: `B_${sha}`, size: content.length, url, content: encoded, encoding: 'base64' });
  },

  'git/create-blob': async (request) => {
    const encoding = text(request, 'encoding') === 'base64' ? 'base64' : 'utf8';
    const sha = await request.repository.git.writeBlob(Buffer.from(String(request.body.content), encoding));
    return created({ sha, url: `${request.urls.repo(request.repository.fullName)}/git/blobs/${sha}` });
  },
};

function refuseProtected(request: RestRequest, ref: string): void {
  const { protectedBranches } = request.repository.settings;
  if (ref.replace('refs/heads/', '') in protectedBranches)
    throw new Refusal(422, `Cannot update this protected ref. ${ref}`);
}

/** https://docs.github.com/en/rest/git/trees#create-a-tree: an entry with `sha: null` deletes. */
async function writeTree(request: RestRequest): Promise<string> {
  const { git } = request.repository;
  const base = text(request, 'base_tree');
  const baseTree = base === undefined ? null : await git.resolve(base, 'tree');
  if (base !== undefined && baseTree === null) throw new Refusal(422, 'base_tree is not a valid tree oid');
  const changes = await Promise.all(
    (request.body.tree as Record<string, unknown>[]).map((entry) => readChange(request, entry)),
  );
  return writeTreeWith(git, baseTree, changes);
}

async function readChange(request: RestRequest, entry: Record<string, unknown>): Promise<IndexEntry> {
  const path = String(entry.path);
  if (
    path.startsWith('/') ||
    path.split('/').some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git')
  ) {
    throw new Refusal(422, `tree.path contains a malformed path component: ${path}`);
  }
  const mode = String(entry.mode ?? '100644');
  if (typeof entry.content === 'string') {
    return { path, mode, sha: await request.repository.git.writeBlob(Buffer.from(entry.content)) };
  }
  const sha = entry.sha === null ? null : String(entry.sha);
  if (sha !== null && (await request.repository.git.objectType(sha)) === null) {
    throw new Refusal(422, `tree.sha ${sha} is not a valid ${String(entry.type ?? 'blob')}`);
  }
  return { path, mode, sha };
}
