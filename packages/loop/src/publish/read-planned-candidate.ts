import { isDeepStrictEqual } from 'node:util';
import { LoopError, type Plan, type PlanItem } from '@loop-actions/contract';
import { type CandidateOnDisk, readCandidate } from '@loop-actions/git';
import type { LoopDeps } from '../context/loop-context.ts';

/** A directory that was handed over, and the digest that came with it as a job output. */
export interface HandedOver {
  readonly directory: string;
  readonly digest: string | undefined;
}

/** Reads a candidate that was made for one item of this plan. Throws `E_CANDIDATE_INVALID`, `E_CANDIDATE_DIGEST`. */
export async function readPlannedCandidate(
  deps: Pick<LoopDeps, 'context'>,
  from: HandedOver,
  plan: Plan,
  item?: PlanItem,
): Promise<CandidateOnDisk> {
  const candidate = await readCandidate(from.directory, {
    repository: deps.context.repository,
    ...(from.digest === undefined ? {} : { expectedDigest: from.digest }),
  });
  const { manifest } = candidate;
  const planned = item ?? plan.items.find(({ id }) => id === manifest.item);
  const { runAttempt } = deps.context;
  // A maker that is run again alone works from the plan of an earlier try of the run.
  const isLater = planned !== undefined && manifest.attempt > planned.attempt && manifest.attempt <= runAttempt;
  const told = { item: manifest.item, run: manifest.run, attempt: manifest.attempt, base: manifest.baseSha };
  const wanted = {
    item: planned?.id,
    run: plan.run,
    attempt: isLater ? manifest.attempt : planned?.attempt,
    base: plan.baseSha,
  };
  if (isDeepStrictEqual(told, wanted)) return candidate;
  const place = ({ item: id, run, attempt, base }: typeof wanted) =>
    `${id ?? 'an item of the plan'} in run ${run}, attempt ${attempt ?? 'of the plan'}, on ${base}`;
  throw new LoopError('E_CANDIDATE_INVALID', {
    message: `the candidate is for ${place(told)}, not for ${place(wanted)}`,
    remedy: 'Hand over the candidate that this run’s maker made for this item.',
  });
}
