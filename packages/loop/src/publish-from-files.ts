import { isDeepStrictEqual } from 'node:util';
import {
  Interrupt,
  LoopError,
  type Plan,
  type PlanItem,
  parseJsonDocument,
  type Verdict,
} from '@loop-actions/contract';
import { readVerdict } from '@loop-actions/gate';
import { type CandidateOnDisk, readCandidate } from '@loop-actions/git';
import { describeFault, isAnswer } from './attempt-fault.ts';
import { composeAttempt } from './compose-attempt.ts';
import { describeVerdict } from './describe-verdict.ts';
import type { LoopBase, LoopDeps, LoopWriters } from './loop-context.ts';
import { type Published, type Publishing, type PublishOptions, publishCandidate } from './publish-candidate.ts';
import { saveOutcome } from './save-outcome.ts';

/** A directory that was handed over, and the digest that came with it as a job output. */
export interface HandedOver {
  readonly directory: string;
  readonly digest: string | undefined;
}

export interface PublishFilesRequest {
  readonly plan: Plan;
  readonly item: PlanItem;
  /** null: the maker left nothing, which reads as a failed attempt. */
  readonly candidate: HandedOver | null;
  /** null: nothing was judged, which reads as not passed. */
  readonly verdict: HandedOver | null;
  /** Why something that was handed over could not be taken; null or absent: all of it could. */
  readonly handOffFault?: unknown;
  readonly publish: PublishOptions;
  readonly dryRun: boolean;
}

export interface PublishedOutcome {
  readonly published: Published | null;
  /** Why a change that passed was not published in this run; a later one takes it up. */
  readonly parked: string | null;
  readonly note: string;
  readonly interrupt: Interrupt | null;
  readonly recorded: boolean;
  /** Why nothing could be published although it should have been; the step is red for it, after the recording. */
  readonly fault: unknown;
}

/** Publishes a candidate that passed, and records the outcome in every case. */
export async function publishFromFiles(
  deps: LoopDeps,
  base: LoopBase,
  writers: LoopWriters,
  request: PublishFilesRequest,
): Promise<PublishedOutcome> {
  const { item } = request;
  let candidate: CandidateOnDisk | null = null;
  let verdict: Verdict | null = null;
  let interrupt: Interrupt | null = null;
  let publishing: Publishing | null = null;
  let fault: unknown = request.handOffFault ?? null;
  try {
    candidate = request.candidate === null ? null : await open(deps, request.plan, item, request.candidate);
    interrupt = candidate === null ? null : readInterrupt(candidate);
    verdict = request.verdict === null || candidate === null ? null : await openVerdict(request.verdict, candidate);
    if (candidate !== null && interrupt === null && verdict?.verdict === 'pass' && !request.dryRun) {
      publishing = await publishCandidate(deps, base, writers, { item, candidate, verdict, ...request.publish });
    }
  } catch (error) {
    fault ??= error;
  }
  const manifest = candidate?.manifest ?? null;
  const { published, parked } = publishing ?? { published: null, parked: null };
  const startedAt = new Date(deps.clock.now()).toISOString();
  const agent = { agent: 'unknown', box: 'weak' } as const;
  const report = composeAttempt({ item, startedAt, manifest, agent, verdict, published, parked });
  const note = describe(candidate, verdict, publishing, fault);
  if (request.dryRun) return { published, parked, note, interrupt: null, recorded: false, fault };
  const escalated = await saveOutcome(deps, base, writers, {
    plan: request.plan,
    item,
    report,
    note,
    published,
    parked,
    unsure: fault !== null && !isAnswer(fault),
    interrupt,
    question: isAnswer(fault) ? note : null,
  });
  return { published, parked, note, interrupt: escalated, recorded: true, fault: isAnswer(fault) ? null : fault };
}

async function open(deps: LoopDeps, plan: Plan, item: PlanItem, from: HandedOver): Promise<CandidateOnDisk> {
  const candidate = await readCandidate(from.directory, {
    repository: deps.context.repository,
    ...(from.digest === undefined ? {} : { expectedDigest: from.digest }),
  });
  const { manifest } = candidate;
  const told = { item: manifest.item, run: manifest.run, attempt: manifest.attempt, base: manifest.baseSha };
  const wanted = { item: item.id, run: plan.run, attempt: item.attempt, base: plan.baseSha };
  if (isDeepStrictEqual(told, wanted)) return candidate;
  const place = ({ item: id, run, attempt, base }: typeof told) =>
    `${id} in run ${run}, attempt ${attempt}, on ${base}`;
  throw new LoopError('E_CANDIDATE_INVALID', {
    message: `the candidate is for ${place(told)}, not for ${place(wanted)}`,
    remedy: 'Hand over the candidate that this run’s maker made for this item.',
  });
}

function openVerdict(from: HandedOver, candidate: CandidateOnDisk): Promise<Verdict> {
  return readVerdict(from.directory, {
    candidateDigest: candidate.manifest.digest,
    ...(from.digest === undefined ? {} : { expectedDigest: from.digest }),
  });
}

function readInterrupt({ interrupt, manifest }: CandidateOnDisk): Interrupt | null {
  if (interrupt === null) return null;
  const asked = parseJsonDocument(Interrupt, interrupt, { name: 'interrupt.json', code: 'E_CANDIDATE_INVALID' });
  return asked.item === manifest.item ? asked : null;
}

function describe(
  candidate: CandidateOnDisk | null,
  verdict: Verdict | null,
  publishing: Publishing | null,
  fault: unknown,
): string {
  if (fault !== null) return describeFault(fault);
  if (publishing !== null) return publishing.parked === null ? 'judged and published' : `parked: ${publishing.parked}`;
  if (candidate === null) return 'the maker left no candidate';
  if (verdict === null) return `not judged (${candidate.manifest.stopReason})`;
  return describeVerdict(verdict);
}
