import { join } from 'node:path';
import { type Correction, isLoopError } from '@loop-actions/contract';
import { createTrustedRepository, type Git, readBlobTexts } from '@loop-actions/git';
import { correctionsOfMerge, MAX_COMMITS, type MergedFile, type MergedPair } from '@loop-actions/learning';
import { remoteOf } from '../context/loop-branch.ts';
import type { LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { speaker } from '../context/speaker.ts';
import { type DifferingFile, findDifferingFiles } from './differing-files.ts';

/** What was compared, and what could not be. */
export interface MergedChanges {
  readonly corrections: readonly Correction[];
  readonly problems: readonly string[];
}

/** The one before a change’s first commit is needed as well, and the one before that shows what it changed. */
const DEPTH = MAX_COMMITS + 2;

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
    const found: { readonly pair: MergedPair; readonly files: readonly DifferingFile[] | null }[] = [];
    for (const pair of pairs) found.push({ pair, files: await filesOf(git, pair) });
    const differing = found.flatMap(({ pair, files }) => (files === null ? [] : [{ pair, files }]));
    const texts = await readFetched(
      git,
      differing.flatMap(({ files }) => files.flatMap(({ blobs }) => blobs.filter(isBlob))),
    );
    const corrections = differing.flatMap(({ pair, files }) =>
      correctionsOfMerge(
        pair,
        files.flatMap((file) => filled(file, texts) ?? []),
      ),
    );
    const problems = found.flatMap(({ pair, files }) =>
      files === null ? [`what was merged of #${pair.change} could not be compared`] : [],
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

async function filesOf(git: Git, pair: MergedPair): Promise<readonly DifferingFile[] | null> {
  try {
    return await findDifferingFiles(git, pair);
  } catch (error) {
    if (isLoopError(error, 'E_GIT_FAILED')) return null;
    throw error;
  }
}

/** All blobs in one fetch; without it git asks for each by itself. */
async function readFetched(git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  if (ids.length === 0) return new Map();
  const unique = [...new Set(ids)];
  await git.run([...FETCH, '--stdin', 'origin'], { input: unique.map((id) => `${id}\n`).join('') });
  return readBlobTexts(git, unique);
}

/** The four texts of a file; null: one is binary, too large or not to be had. */
function filled({ path, by, blobs }: DifferingFile, texts: ReadonlyMap<string, string | null>): MergedFile | null {
  const [found, wrote, foundByMerge, merged] = blobs.map((id) => (isBlob(id) ? texts.get(id) : ''));
  if (found == null || wrote == null || foundByMerge == null || merged == null) return null;
  return { path, by, found, wrote, foundByMerge, merged };
}

const isBlob = (id: string): boolean => !/^0+$/.test(id);
