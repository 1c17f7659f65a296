import { join } from 'node:path';
import { type Correction, isLoopError } from '@loop-actions/contract';
import { createTrustedRepository, type Git } from '@loop-actions/git';
import { correctionsOfMerge, isHandWritten, type MergedFile, type MergedPair } from '@loop-actions/learning';
import { remoteOf } from '../context/loop-branch.ts';
import type { LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { speaker } from '../context/speaker.ts';

/** What was compared, and what could not be. */
export interface MergedChanges {
  readonly corrections: readonly Correction[];
  readonly problems: readonly string[];
}

/** Files of a change that are compared, and the size of one, bytes. */
const MAX_FILES = 50;
const MAX_BYTES = 512 * 1024;
/** A change has at most 29 commits (`mergedPairs`), and the one before the first is needed as well. */
const DEPTH = 31;

/**
 * Compares what agents wrote with what was merged, over git and without a request to the API: commits and trees come in
 * one fetch, the files that differ in a second one. What can’t be read is a problem and no fault.
 */
export async function readMergedChanges(
  deps: LoopDeps,
  writers: Pick<LoopWriters, 'github' | 'token'>,
  { workRoot, pairs }: { readonly workRoot: string; readonly pairs: readonly MergedPair[] },
): Promise<MergedChanges> {
  if (pairs.length === 0) return { corrections: [], problems: [] };
  const { url, auth } = remoteOf(writers);
  const directory = join(workRoot, 'merged');
  const common = { env: deps.context.environment, userAgent: speaker(deps.context), log: deps.log };
  try {
    const { git } = await createTrustedRepository({ source: url, directory, auth: [auth], ...common });
    await git.run(['config', 'remote.origin.url', url]);
    await fetchCommits(git, pairs);
    const differing: { readonly pair: MergedPair; readonly files: readonly DifferingFile[] }[] = [];
    const problems: string[] = [];
    for (const pair of pairs) {
      const files = await differingFiles(git, pair);
      if (files === null) problems.push(`what was merged of #${pair.change} could not be compared`);
      else differing.push({ pair, files });
    }
    const texts = await readTexts(
      git,
      differing.flatMap(({ files }) => files.flatMap(({ blobs }) => [...blobs])),
    );
    const corrections = differing.flatMap(({ pair, files }) =>
      correctionsOfMerge(
        pair,
        files.flatMap((file) => filled(file, texts) ?? []),
      ),
    );
    return { corrections, problems };
  } catch (error) {
    if (!isLoopError(error, 'E_GIT_FAILED')) throw error;
    return { corrections: [], problems: [`what was merged could not be read: ${error.message}`.slice(0, 300)] };
  }
}

const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--filter=blob:none'];

/** All at once; where one is gone, each by itself, so that it takes no other with it. */
async function fetchCommits(git: Git, pairs: readonly MergedPair[]): Promise<void> {
  const wanted = pairs.map(({ head, merged, overwritten }) =>
    overwritten === null ? [head, merged] : [head, merged, overwritten],
  );
  const fetch = (ids: readonly string[], allowFailure: boolean) =>
    git.run([...FETCH, `--depth=${DEPTH}`, 'origin', ...ids], { allowFailure });
  if ((await fetch(wanted.flat(), true)).exitCode === 0) return;
  for (const id of wanted.flat()) await fetch([id], true);
}

interface DifferingFile {
  readonly path: string;
  readonly by: string;
  /** As the agent found it and left it, as the merge found it and left it; all zeros: there is none. */
  readonly blobs: readonly [found: string, wrote: string, foundByMerge: string, merged: string];
}

/** The files that the agent or the merge changed and that are not the same in both; null: a commit is not to be had. */
async function differingFiles(git: Git, pair: MergedPair): Promise<readonly DifferingFile[] | null> {
  const agent = await agentCommits(git, pair);
  const merge = await mergeBaseOf(git, pair);
  if (agent === null || merge === null) return null;
  const wrote = await rawDiff(git, agent.base, agent.last);
  const merged = await rawDiff(git, merge, pair.merged);
  const between = await rawDiff(git, agent.last, pair.merged);
  const drift = await rawDiff(git, agent.base, merge);
  const makers = await makersOf(git, pair, agent.last);
  if (wrote === null || merged === null || between === null || drift === null || makers === null) return null;
  return [...between]
    .filter(([path]) => (wrote.has(path) || merged.has(path)) && isHandWritten(path))
    .slice(0, MAX_FILES)
    .flatMap(([path, [left, right]]): DifferingFile[] => {
      const by = makers.get(path);
      const [found, foundByMerge] = drift.get(path) ?? [NONE, NONE];
      return by === undefined ? [] : [{ path, by, blobs: [found, left, foundByMerge, right] }];
    });
}

/** The agent’s last commit and what it began on. A branch that a person overwrote is read as it was before. */
async function agentCommits(
  git: Git,
  { agent, overwritten }: MergedPair,
): Promise<{ readonly base: string; readonly last: string } | null> {
  const before =
    overwritten === null
      ? null
      : await ask(git, ['log', '-1', '--first-parent', '--grep=^Loop-', '--format=%H', overwritten]);
  const wrote = before === null || before === '' ? agent : { first: before, last: before };
  if (wrote === null) return null;
  const { first, last } = wrote;
  const base = await ask(git, ['rev-parse', '--verify', '--quiet', `${first}^1`]);
  return base === null ? null : { base, last };
}

/** What the merge stands on: its first parent, or where its commits begin if each was put on the base anew. */
async function mergeBaseOf(git: Git, { merged, messages }: MergedPair): Promise<string | null> {
  const log = await ask(git, ['log', '--first-parent', '-z', `-n${messages.length}`, '--format=%B', merged]);
  if (log === null) return null;
  const own = [...messages].reverse();
  const other = log.split('\0').findIndex((message, at) => message.trim() !== own[at]?.trim());
  const commits = Math.max(1, other < 0 ? own.length : other);
  return ask(git, ['rev-parse', '--verify', '--quiet', `${merged}~${commits}`]);
}

/** Who changed each file last; a merge of the base into the branch is nobody’s change. */
async function makersOf(
  git: Git,
  { head, people }: MergedPair,
  agent: string,
): Promise<ReadonlyMap<string, string> | null> {
  const log = await ask(git, [
    'log',
    '--no-merges',
    '--no-renames',
    '--name-only',
    '--reverse',
    '-z',
    '--format=%x01%H',
    head,
    `^${agent}`,
  ]);
  if (log === null) return null;
  const makers = new Map<string, string>();
  for (const record of log.split('\u0001').slice(1)) {
    const [id = '', ...paths] = record.split('\0').map((field) => field.trim());
    const by = people.get(id);
    if (by !== undefined) for (const path of paths) if (path !== '') makers.set(path, by);
  }
  return makers;
}

/** What is between two commits: by path the blob of either; only regular files, others hold no lines. */
async function rawDiff(
  git: Git,
  left: string,
  right: string,
): Promise<ReadonlyMap<string, readonly [string, string]> | null> {
  const text = await ask(git, ['diff-tree', '-r', '--raw', '--no-renames', '--full-index', '-z', left, right]);
  if (text === null) return null;
  const changes = new Map<string, readonly [string, string]>();
  for (const [, oldMode = '', newMode = '', before = '', after = '', path = ''] of text.matchAll(RAW)) {
    if ([oldMode, newMode].every((mode) => /^(?:100|000)/.test(mode))) changes.set(path, [before, after]);
  }
  return changes;
}

const RAW = /:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]\d*\0([^\0]+)\0/g;
const NONE = '0'.repeat(40);

/** Fetches blobs and reads them; one that is binary, too large or not to be had is left out. */
async function readTexts(git: Git, blobs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(blobs)].filter((id) => !/^0+$/.test(id));
  const texts = new Map<string, string>([[NONE, '']]);
  if (ids.length === 0) return texts;
  const input = ids.map((id) => `${id}\n`).join('');
  await git.run([...FETCH, '--stdin', 'origin'], { input });
  const { stdout } = await git.runBytes(['cat-file', '--batch'], { input });
  let at = 0;
  for (const id of ids) {
    const end = stdout.indexOf(10, at);
    const size = Number(stdout.subarray(at, end).toString('latin1').split(' ')[2] ?? 'NaN');
    at = end + 1;
    if (Number.isNaN(size)) continue;
    const bytes = stdout.subarray(at, at + size);
    at += size + 1;
    if (size <= MAX_BYTES && !bytes.includes(0)) texts.set(id, bytes.toString('utf8'));
  }
  return texts;
}

function filled({ path, by, blobs }: DifferingFile, texts: ReadonlyMap<string, string>): MergedFile | null {
  const [found, wrote, foundByMerge, merged] = blobs.map((id) => texts.get(/^0+$/.test(id) ? NONE : id));
  if (found === undefined || wrote === undefined || foundByMerge === undefined || merged === undefined) return null;
  return { path, by, found, wrote, foundByMerge, merged };
}

/** What git answers; null where it can’t. */
async function ask(git: Git, args: readonly string[]): Promise<string | null> {
  const { exitCode, stdout } = await git.run(args, { allowFailure: true });
  return exitCode === 0 ? stdout.replace(/\n$/, '') : null;
}
