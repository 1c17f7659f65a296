import { type Candidate, NO_USAGE } from '@loop-actions/contract';
import { type CandidateOnDisk, readCandidate, writeCandidate } from '@loop-actions/git';
import type { Box } from '@loop-actions/process';
import type { LoopDeps } from '../context/loop-context.ts';
import type { OpenedPullRequest } from './open-pull-request.ts';

/** What a check was mended by. */
export interface MadeFix {
  readonly check: string;
  readonly fingerprint: string;
}

/** A state of the pull request: its head as it is, or with what fixers changed. */
export interface PullRequestState {
  /** The head, or a commit of ours on top of it that was never pushed. */
  readonly commit: string;
  readonly headTree: string;
  /** With the base merged in. */
  readonly tree: string;
  readonly fixes: readonly MadeFix[];
}

export interface KeepRequest {
  readonly state: PullRequestState;
  readonly box: Box;
  readonly directory: string;
  /** Who mended it; absent: a fixer, or nobody. */
  readonly maker?: Pick<Candidate, 'agent' | 'models' | 'usage' | 'stopReason'> & { readonly model: string | null };
  /** What a maker left besides. */
  readonly files?: { readonly 'transcript.jsonl': string; readonly 'notes.md': string };
}

/** Writes a state of the pull request down as a candidate, as a maker's is written. */
export async function keepCandidate(
  deps: LoopDeps,
  pull: OpenedPullRequest,
  { state, box, directory, maker, files }: KeepRequest,
): Promise<CandidateOnDisk> {
  const { base, number, headSha } = pull;
  const { repository, runId, runAttempt } = deps.context;
  const item = `#${number}`;
  const patch = await base.repository.makePatch(base.sha, state.tree);
  const fix = state.fixes.length === 0 ? null : await base.repository.makePatch(headSha, state.headTree);
  await writeCandidate(directory, {
    manifest: {
      repository,
      item,
      lineage: item,
      run: runId,
      attempt: runAttempt,
      baseSha: base.sha,
      tree: state.tree,
      createdAt: new Date(deps.clock.now()).toISOString(),
      agent: fix === null ? 'pull-request' : 'fixer',
      usage: NO_USAGE,
      stopReason: 'done',
      ...maker,
      box: box.strength,
      pullRequest: { number, headSha, baseRef: base.ref, headTree: state.headTree, fixes: [...state.fixes] },
    },
    files: { 'change.patch': patch, ...(fix === null ? {} : { 'fix.patch': fix }), ...files },
  });
  return readCandidate(directory, { repository });
}
