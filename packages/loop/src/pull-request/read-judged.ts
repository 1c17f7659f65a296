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

/** A candidate of the pull request, and verdicts on it where there are some. */
export interface Bound {
  readonly candidate: CandidateOnDisk;
  readonly binding: NonNullable<CandidateOnDisk['manifest']['pullRequest']>;
  /** Reads a verdict, which has to be on this candidate. Throws E_VERDICT_INVALID, E_VERDICT_DIGEST. */
  readonly open: (from: HandedOver) => Promise<Verdict>;
}

/**
 * Reads candidate and verdicts, which have to be about the pull request of this event, at this commit, in this run: what
 * was given for another one, were it of the same commit, counts for nothing (attacks R16, R17; `bind` is for tests). Throws
 * E_CANDIDATE_INVALID, E_CANDIDATE_DIGEST, E_VERDICT_INVALID, E_VERDICT_DIGEST.
 */
export async function readJudged(
  deps: Pick<LoopDeps, 'context'>,
  pull: EventPullRequest,
  files: JudgedFiles,
  bind: typeof requireBinding = requireBinding,
): Promise<Judged> {
  const { candidate, binding, open } = await readBound(deps, pull, files.candidate, bind);
  const checker = files.checker === null ? null : await open(files.checker);
  return { candidate, binding, gate: await open(files.gate), checker };
}

/** As `readJudged`, for whoever has a candidate and looks for verdicts himself. */
export async function readBound(
  { context }: Pick<LoopDeps, 'context'>,
  pull: EventPullRequest,
  from: HandedOver,
  bind: typeof requireBinding = requireBinding,
): Promise<Bound> {
  const candidate = await readCandidate(from.directory, {
    repository: context.repository,
    ...(from.digest === undefined ? {} : { expectedDigest: from.digest }),
  });
  const { manifest } = candidate;
  const binding = bind(manifest, pull, context.runId);
  const open = (verdict: HandedOver): Promise<Verdict> =>
    readVerdict(verdict.directory, {
      candidateDigest: manifest.digest,
      ...(verdict.digest === undefined ? {} : { expectedDigest: verdict.digest }),
    });
  return { candidate, binding, open };
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
    remedy: 'Hand over the candidate that this run’s gate or checker made of this pull request.',
  });
}
