import { type Git, listRawChanges } from '@loop-actions/git';
import { isHandWritten, type MergedPair } from '@loop-actions/learning';

/** A file that people changed after the agent, by the blobs of its four states. */
export interface DifferingFile {
  readonly path: string;
  /** Who changed it last. */
  readonly by: string;
  /** As the agent found it and left it, as the merge found it and left it; all zeros: there is none. */
  readonly blobs: readonly [found: string, wrote: string, foundByMerge: string, merged: string];
}

/** Files of a change that are compared. */
const MAX_FILES = 50;

/**
 * The files that the agent or the merge changed and that are not the same in both, from commits and trees alone. null:
 * nothing of the agent is left. Throws `E_GIT_FAILED` where another commit is not to be had.
 */
export async function findDifferingFiles(git: Git, pair: MergedPair): Promise<readonly DifferingFile[] | null> {
  const agent = await agentCommits(git, pair);
  if (agent === null) return null;
  const merge = await mergeBaseOf(git, pair);
  const wrote = await changedFiles(git, agent.base, agent.last);
  const merged = await changedFiles(git, merge, pair.merged);
  const between = await changedFiles(git, agent.last, pair.merged);
  const drift = await changedFiles(git, agent.base, merge);
  const people = await peopleByPath(git, pair, agent.last);
  return [...between]
    .filter(([path]) => (wrote.has(path) || merged.has(path)) && isHandWritten(path))
    .slice(0, MAX_FILES)
    .flatMap(([path, [left, right]]): DifferingFile[] => {
      const by = people.get(path);
      const [found, foundByMerge] = drift.get(path) ?? [NONE, NONE];
      return by === undefined ? [] : [{ path, by, blobs: [found, left, foundByMerge, right] }];
    });
}

const NONE = '0'.repeat(40);

/** The agent’s last commit and what it began on. A branch that a person overwrote is read as it was before. */
async function agentCommits(
  git: Git,
  { agent, overwritten }: MergedPair,
): Promise<{ readonly base: string; readonly last: string } | null> {
  const before = overwritten === null ? '' : await lastOfLoop(git, overwritten);
  const wrote = before === '' ? agent : { first: before, last: before };
  if (wrote === null) return null;
  return { base: await commitOf(git, `${wrote.first}^1`), last: wrote.last };
}

/** The newest commit of the loop that leads to this one; empty where there is none, or it is gone from GitHub. */
async function lastOfLoop(git: Git, head: string): Promise<string> {
  const args = ['log', '-1', '--first-parent', '--grep=^Loop-', '--format=%H', head];
  return (await git.run(args, { allowFailure: true })).stdout.trim();
}

/** What the merge stands on: its first parent, or where its commits begin if each was put on the base anew. */
async function mergeBaseOf(git: Git, { merged, messages }: MergedPair): Promise<string> {
  const args = ['log', '--first-parent', '-z', `-n${messages.length}`, '--format=%B', merged];
  const { stdout } = await git.run(args);
  const own = [...messages].reverse();
  const other = stdout.split('\0').findIndex((message, at) => message.trim() !== own[at]?.trim());
  const commits = Math.max(1, other < 0 ? own.length : other);
  return commitOf(git, `${merged}~${commits}`);
}

async function commitOf(git: Git, name: string): Promise<string> {
  return (await git.run(['rev-parse', '--verify', '--quiet', name])).stdout.trim();
}

/** Who changed each file last; a merge of the base into the branch is nobody’s change. */
async function peopleByPath(
  git: Git,
  { head, people }: MergedPair,
  agent: string,
): Promise<ReadonlyMap<string, string>> {
  const flags = ['--no-merges', '--no-renames', '--name-only', '--reverse', '-z', '--format=%x01%H'];
  const { stdout } = await git.run(['log', ...flags, head, `^${agent}`]);
  const found = new Map<string, string>();
  for (const record of stdout.split('\u0001').slice(1)) {
    const [id = '', ...paths] = record.split('\0').map((field) => field.trim());
    const by = people.get(id);
    if (by !== undefined) for (const path of paths) if (path !== '') found.set(path, by);
  }
  return found;
}

/** The blobs on either side by path; only of regular files, others hold no lines. */
async function changedFiles(
  git: Git,
  left: string,
  right: string,
): Promise<ReadonlyMap<string, readonly [string, string]>> {
  const changes = await listRawChanges(git, left, right);
  return new Map(
    changes
      .filter(({ oldMode, newMode }) => [oldMode, newMode].every((mode) => /^(?:100|000)/.test(mode)))
      .map(({ path, oldId, newId }) => [path, [oldId, newId]]),
  );
}
