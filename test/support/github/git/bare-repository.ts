import { readRefs } from './refs.ts';
import { type GitOptions, runGit } from './run.ts';

export interface GitIdentity {
  readonly name: string;
  readonly email: string;
  /** Seconds since the epoch. */
  readonly seconds: number;
}

export interface GitCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: GitIdentity;
  readonly committer: GitIdentity;
  readonly message: string;
}

export interface GitTreeEntry {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size: number | null;
  readonly path: string;
}

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: GitIdentity;
  readonly committer: GitIdentity;
}

const COMMIT_FORMAT = ['%H', '%T', '%P', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B'].join('%x1f');
const ZERO = '0'.repeat(40);

/** A real bare repository: everything the fake says about git is read from it. */
export class BareRepository {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  async text(args: readonly string[], options?: GitOptions): Promise<string> {
    return (await runGit(this.path, args, options)).stdout.toString();
  }

  /** All branches, tags and other refs, full names. */
  refs(): Promise<Map<string, string>> {
    return readRefs(this.path);
  }

  /** The object a name stands for, or null. */
  async resolve(name: string, type = 'commit'): Promise<string | null> {
    if (name.startsWith('-')) return null;
    // `commit:path^{type}` would look for a file of that name, so that what a path stands for is asked for by itself.
    const byPath = name.includes(':');
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', byPath ? name : `${name}^{${type}}`];
    const result = await runGit(this.path, args, { accept: [0, 1, 128] });
    if (result.status !== 0) return null;
    const sha = result.stdout.toString().trim();
    return !byPath || (await this.objectType(sha)) === type ? sha : null;
  }

  /** A branch's commit, or null. Never mistakes a tag or an id for a branch. */
  async branch(name: string): Promise<string | null> {
    return this.resolve(`refs/heads/${name}`);
  }

  async objectType(sha: string): Promise<string | null> {
    const result = await runGit(this.path, ['cat-file', '-t', sha], { accept: [0, 1, 128] });
    return result.status === 0 ? result.stdout.toString().trim() : null;
  }

  /** Commits of a range, newest first (`git log`). */
  async commits(args: readonly string[]): Promise<GitCommit[]> {
    const output = await this.text(['log', '-z', `--format=${COMMIT_FORMAT}`, ...args, '--']);
    return output.split('\0').filter(Boolean).map(parseCommit);
  }

  async commit(sha: string): Promise<GitCommit> {
    const [commit] = await this.commits(['-1', sha]);
    if (commit === undefined) throw new Error(`no commit ${sha}`);
    return commit;
  }

  async count(...range: readonly string[]): Promise<number> {
    return Number(await this.text(['rev-list', '--count', ...range]));
  }

  async mergeBase(left: string, right: string): Promise<string | null> {
    const result = await runGit(this.path, ['merge-base', left, right], { accept: [0, 1] });
    return result.status === 0 ? result.stdout.toString().trim() : null;
  }

  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    const args = ['merge-base', '--is-ancestor', ancestor, descendant];
    return (await runGit(this.path, args, { accept: [0, 1, 128] })).status === 0;
  }

  async entries(treeish: string, options: { recursive?: boolean; path?: string } = {}): Promise<GitTreeEntry[]> {
    const recursive = options.recursive === true ? ['-r', '-t'] : [];
    const args = ['ls-tree', '-z', '-l', ...recursive, treeish, ...(options.path ? ['--', options.path] : [])];
    return (await this.text(args)).split('\0').filter(Boolean).map(parseTreeEntry);
  }

  async blob(sha: string): Promise<Buffer> {
    return (await runGit(this.path, ['cat-file', 'blob', sha])).stdout;
  }

  async writeBlob(content: Uint8Array): Promise<string> {
    return (await this.text(['hash-object', '-w', '--stdin'], { input: content })).trim();
  }

  async writeCommit(commit: NewCommit): Promise<string> {
    const env = {
      GIT_AUTHOR_NAME: commit.author.name,
      GIT_AUTHOR_EMAIL: commit.author.email,
      GIT_AUTHOR_DATE: `${commit.author.seconds} +0000`,
      GIT_COMMITTER_NAME: commit.committer.name,
      GIT_COMMITTER_EMAIL: commit.committer.email,
      GIT_COMMITTER_DATE: `${commit.committer.seconds} +0000`,
    };
    const parents = commit.parents.flatMap((parent) => ['-p', parent]);
    return (await this.text(['commit-tree', commit.tree, ...parents], { input: commit.message, env })).trim();
  }

  /** Moves a ref by compare-and-swap; `from: null` demands that it is new, `to: null` deletes. False when it moved. */
  async moveRef(ref: string, to: string | null, from: string | null): Promise<boolean> {
    const command = to === null ? ['-d', ref, ...(from === null ? [] : [from])] : [ref, to, from ?? ZERO];
    return (await runGit(this.path, ['update-ref', ...command], { accept: [0, 1, 128] })).status === 0;
  }
}

function parseCommit(record: string): GitCommit {
  const [sha = '', tree = '', parents = '', an = '', ae = '', at = '', cn = '', ce = '', ct = '', ...message] =
    record.split('\x1f');
  return {
    sha: sha.trim(),
    tree,
    parents: parents.split(' ').filter(Boolean),
    author: { name: an, email: ae, seconds: Number(at) },
    committer: { name: cn, email: ce, seconds: Number(ct) },
    message: message.join('\x1f').replace(/\n+$/, ''),
  };
}

function parseTreeEntry(record: string): GitTreeEntry {
  const tab = record.indexOf('\t');
  const [mode = '', type = '', sha = '', size = ''] = record.slice(0, tab).split(/ +/);
  return {
    mode,
    type: type as GitTreeEntry['type'],
    sha,
    size: size === '-' ? null : Number(size),
    path: record.slice(tab + 1),
  };
}
