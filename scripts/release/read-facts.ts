import type { Git } from './git.ts';
import type { ReleaseFacts } from './plan-release.ts';

export interface ReleaseRequest {
  readonly version: string;
  /** Anything git resolves to a commit. */
  readonly commit: string;
  /** Branch that releases are made from. */
  readonly main: string;
  /** Remote that has the last word on what exists; null when nothing is to be pushed. */
  readonly remote: string | null;
}

/** What the plan needs, and where the tags stand now, by full name. */
export interface ReadFacts {
  readonly facts: ReleaseFacts;
  readonly local: ReadonlyMap<string, string>;
  readonly remote: ReadonlyMap<string, string>;
}

/** Files whose uncommitted change would make a person release something else than they tried. */
const DECIDING = ['action.yml', 'actions', 'dist', 'packages', 'scripts/release'];

/** Asks git, and the remote where one is given. Throws when the commit or the remote cannot be read. */
export function readFacts(git: Git, request: ReleaseRequest): ReadFacts {
  const commit = git(['rev-parse', '--verify', `${request.commit}^{commit}`]);
  const paths = git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]).split('\0').filter(Boolean);
  const local = readRefs(git(['for-each-ref', '--format=%(objectname)%09%(refname)']));
  const remote =
    request.remote === null ? new Map<string, string>() : readRefs(git(['ls-remote', '--refs', request.remote]));
  const main = (request.remote === null ? local : remote).get(`refs/heads/${request.main}`);
  return {
    facts: {
      version: request.version,
      commit,
      onMain: main !== undefined && isAncestor(git, commit, main),
      paths,
      manifests: readManifests(git, commit, paths),
      refs: [...local.keys(), ...remote.keys()],
      uncommitted: readUncommitted(git, commit),
    },
    local,
    remote,
  };
}

function readRefs(text: string): ReadonlyMap<string, string> {
  const refs = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [sha, name] = line.split('\t');
    if (sha !== undefined && name !== undefined) refs.set(name, sha);
  }
  return refs;
}

function isAncestor(git: Git, commit: string, main: string): boolean {
  try {
    git(['merge-base', '--is-ancestor', commit, main]);
    return true;
  } catch {
    // Not an ancestor, or a main that was never fetched: in both cases nothing proves that the commit was merged.
    return false;
  }
}

function readManifests(git: Git, commit: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const manifests = paths.filter((path) => /^actions\/[^/]+\/action\.yml$/.test(path));
  return new Map(manifests.map((path) => [path, `${git(['cat-file', 'blob', `${commit}:${path}`])}\n`]));
}

/** Only where the commit is what is checked out; another commit says nothing about the work tree. */
function readUncommitted(git: Git, commit: string): readonly string[] {
  if (git(['rev-parse', '--is-bare-repository']) === 'true' || git(['rev-parse', 'HEAD']) !== commit) return [];
  const root = git(['rev-parse', '--show-toplevel']);
  const status = git(['-C', root, 'status', '--porcelain', '-z', '--no-renames', '--', ...DECIDING]);
  return status.split('\0').flatMap((entry) => (entry === '' ? [] : [entry.slice(3)]));
}
