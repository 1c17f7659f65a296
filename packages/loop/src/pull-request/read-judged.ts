import { LoopError, type Verdict } from '@loop-actions/contract';
import { readVerdict } from '@loop-actions/gate';
import { type CandidateOnDisk, readCandidate } from '@loop-actions/git';
import type { LoopDeps } from '../context/loop-context.ts';
import type { HandedOver } from '../publish/read-planned-candidate.ts';
import type { EventPullRequest } from './pull-request-of-event.ts';

export interface JudgedFiles {
  readonly candidate: HandedOver;
  readonly gate: HandedOver;
  readonly checker: HandedOver | null;
}

/** What a gate handed over about a pull request. */
export interface Judged {
  readonly candidate: CandidateOnDisk;
  readonly binding: NonNullable<CandidateOnDisk['manifest']['pullRequest']>;
  readonly gate: Verdict;
  readonly checker: Verdict | null;
}

/**
 * Reads candidate and verdicts, which have to be about the pull request of this event, at this commit, in this run: what
 * was given for another one, were it of the same commit, counts for nothing (attacks R16, R17; `bind` is for tests). Throws
 * E_CANDIDATE_INVALID, E_CANDIDATE_DIGEST, E_VERDICT_INVALID, E_VERDICT_DIGEST.
 */
export async function readJudged(
  { context }: Pick<LoopDeps, 'context'>,
  pull: EventPullRequest,
  files: JudgedFiles,
  bind: typeof requireBinding = requireBinding,
): Promise<Judged> {
  const candidate = await readCandidate(files.candidate.directory, {
    repository: context.repository,
    ...(files.candidate.digest === undefined ? {} : { expectedDigest: files.candidate.digest }),
  });
  const binding = bind(candidate.manifest, pull, context.runId);
  const open = (from: HandedOver): Promise<Verdict> =>
    readVerdict(from.directory, {
      candidateDigest: candidate.manifest.digest,
      ...(from.digest === undefined ? {} : { expectedDigest: from.digest }),
    });
  const checker = files.checker === null ? null : await open(files.checker);
  return { candidate, binding, gate: await open(files.gate), checker };
}

type Manifest = CandidateOnDisk['manifest'];

/** What a candidate is bound to, which has to be this pull request at this commit, in this run. */
export function requireBinding(manifest: Manifest, pull: EventPullRequest, run: string): Judged['binding'] {
  const binding = manifest.pullRequest;
  const told = `#${binding?.number} at ${binding?.headSha} in run ${manifest.run}`;
  const wanted = `#${pull.number} at ${pull.headSha} in run ${run}`;
  if (binding !== undefined && manifest.item === `#${binding.number}` && told === wanted) return binding;
  throw new LoopError('E_CANDIDATE_INVALID', {
    message: `the candidate is for ${binding === undefined ? 'no pull request' : told}, not for ${wanted}`,
    remedy: 'Hand over the candidate that this run’s gate made of this pull request.',
  });
}
