import type { LinkedPullRequest, MergeRecords, Ticket } from '@loop-actions/contract';

/** The newest pull request of the ticket's own repository that was merged into a branch. */
export function mergedChange(ticket: Ticket, baseRef: string): LinkedPullRequest | undefined {
  return mergedOf(ticket)
    .filter((pull) => pull.baseRef === baseRef && pull.mergeCommitSha !== null)
    .reduce<LinkedPullRequest | undefined>(
      (newest, pull) => (newest && newest.number > pull.number ? newest : pull),
      undefined,
    );
}

export function mergedOf({ pullRequests, repository }: Ticket): readonly LinkedPullRequest[] {
  return pullRequests.filter((pull) => pull.state === 'merged' && pull.repository === repository);
}

export interface MergeProof {
  readonly records: MergeRecords | undefined;
  /** File names of workflows that must have passed on the merge commit. */
  readonly postMergeWorkflows: readonly string[];
}

/** Why the checks don't prove a merge; null when they do. */
export function unprovenMerge(pull: LinkedPullRequest, { records, postMergeWorkflows }: MergeProof): string | null {
  const evidence = records?.merges.get(pull.number);
  if (records === undefined || evidence === undefined) return 'its checks could not be read';
  if (evidence.headSha !== pull.headSha || evidence.mergeSha !== pull.mergeCommitSha) {
    return 'its checks are of another commit';
  }
  if (records.requiredContexts === null) return `what ${pull.baseRef} requires could not be read`;
  const head = `its last head ${pull.headSha.slice(0, 12)}`;
  const required = new Set([
    ...records.requiredContexts,
    ...evidence.head.filter((check) => check.required).map(({ name }) => name),
  ]);
  for (const name of required) {
    const reports = evidence.head.filter((check) => check.name === name);
    if (reports.length === 0) return `the required check “${name}” did not report on ${head}`;
    const bad = reports.find(({ state }) => state !== 'passed');
    if (bad !== undefined) return `the required check “${name}” ${saying(bad.state)} on ${head}`;
  }
  const merge = `its merge commit ${evidence.mergeSha.slice(0, 12)}`;
  const failed = evidence.merge.find(({ state }) => state === 'failed');
  if (failed !== undefined) return `“${failed.name}” failed on ${merge}`;
  for (const name of postMergeWorkflows) {
    const state = evidence.workflows.find(({ workflow }) => workflow === name)?.state;
    if (state === undefined) return `${name} has not run on ${merge}`;
    if (state !== 'passed') return `${name} ${saying(state)} on ${merge}`;
  }
  const pending = evidence.merge.find(({ state }) => state === 'pending');
  return pending === undefined ? null : `“${pending.name}” is still running on ${merge}`;
}

const saying = (state: 'passed' | 'failed' | 'pending'): string => (state === 'failed' ? 'failed' : 'is still running');
