import {
  Interrupt,
  lowestMode,
  type Mode,
  type Plan,
  type PlanItem,
  parseJsonDocument,
  type Verdict,
} from '@loop-actions/contract';
import { readVerdict } from '@loop-actions/gate';
import type { CandidateOnDisk } from '@loop-actions/git';
import type { LoopBase, LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { describeVerdict } from '../judge/describe-verdict.ts';
import { describeFault, isAnswer } from '../record/attempt-fault.ts';
import { composeAttempt } from '../record/compose-attempt.ts';
import { saveOutcome } from '../record/save-outcome.ts';
import { checkerRole } from '../review/checker-role.ts';
import type { MergeBy } from './hand-to-merge.ts';
import { mayPublish, type PublishAnswer } from './may-publish.ts';
import { type Publishing, type PublishOptions, publishCandidate } from './publish-candidate.ts';
import type { Published } from './published.ts';
import { type HandedOver, readPlannedCandidate } from './read-planned-candidate.ts';

export interface PublishFilesRequest {
  readonly plan: Plan;
  readonly item: PlanItem;
  /** null: the maker left nothing, which reads as a failed attempt. */
  readonly candidate: HandedOver | null;
  /** What a maker that handed nothing over had uploaded by then: kept for the next attempt, never published. */
  readonly leftBehind?: CandidateOnDisk | null;
  /** null: nothing was judged, which reads as not passed. */
  readonly verdict: HandedOver | null;
  /** The checker's verdict; null: nothing was reviewed, which reads as not passed where the spec asks for a checker. */
  readonly checker: HandedOver | null;
  /** Why something that was handed over could not be taken; null or absent: all of it could. */
  readonly handOffFault?: unknown;
  readonly publish: PublishOptions;
  /** Lowers the plan's mode; null: it is the plan's. */
  readonly mode: Mode | null;
  readonly mergeBy: MergeBy;
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
  let review: Verdict | null = null;
  let decision: PublishAnswer | null = null;
  let interrupt: Interrupt | null = null;
  let publishing: Publishing | null = null;
  let fault: unknown = request.handOffFault ?? null;
  try {
    candidate =
      request.candidate === null ? null : await readPlannedCandidate(deps, request.candidate, request.plan, item);
    interrupt = candidate === null ? null : readInterrupt(candidate);
    verdict = request.verdict === null || candidate === null ? null : await openVerdict(request.verdict, candidate);
    review = request.checker === null || candidate === null ? null : await openVerdict(request.checker, candidate);
    decision = candidate === null ? null : decide(base, candidate, verdict, review);
    const isWhole = interrupt === null && candidate?.manifest.stopReason !== 'cancelled';
    const goes = decision?.publish === true && isWhole && fault === null && !request.dryRun;
    if (goes && candidate !== null && verdict !== null) {
      const mode = lowestMode(request.plan.mode, request.mode ?? 'auto');
      const { mergeBy, publish } = request;
      const wanted = { item, candidate, verdict, checker: review, ...publish, mode, mergeBy };
      publishing = await publishCandidate(deps, base, writers, wanted);
    }
  } catch (error) {
    fault ??= error;
  }
  const made = candidate ?? (request.candidate === null ? (request.leftBehind ?? null) : null);
  const manifest = made?.manifest ?? null;
  const { published, parked } = publishing ?? { published: null, parked: null };
  const startedAt = new Date(deps.clock.now()).toISOString();
  const agent = { agent: 'unknown', box: 'weak' } as const;
  const report = composeAttempt({
    plan: request.plan,
    item,
    startedAt,
    manifest,
    agent,
    verdict,
    review,
    published,
    parked,
  });
  const note = describe({ candidate, verdict, decision, publishing, fault });
  if (request.dryRun) return { published, parked, note, interrupt: null, recorded: false, fault };
  const escalated = await saveOutcome(deps, base, writers, {
    plan: request.plan,
    item,
    report,
    note,
    candidate: made,
    published,
    parked,
    unsure: fault !== null && !isAnswer(fault),
    interrupt,
    question: isAnswer(fault) || (fault === null && decision?.publish === false && decision.ask) ? note : null,
  });
  const fatal = isAnswer(fault) ? null : (fault ?? published?.fault ?? null);
  return { published, parked, note, interrupt: escalated, recorded: true, fault: fatal };
}

function decide(
  base: LoopBase,
  { manifest }: CandidateOnDisk,
  gate: Verdict | null,
  checker: Verdict | null,
): PublishAnswer {
  return mayPublish({ candidate: manifest, gate, checker, checkerRequired: checkerRole(base.control.spec) !== null });
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

interface Found {
  readonly candidate: CandidateOnDisk | null;
  readonly verdict: Verdict | null;
  readonly decision: PublishAnswer | null;
  readonly publishing: Publishing | null;
  readonly fault: unknown;
}

function describe({ candidate, verdict, decision, publishing, fault }: Found): string {
  if (fault !== null) return describeFault(fault);
  if (publishing !== null) return publishing.parked === null ? 'judged and published' : `parked: ${publishing.parked}`;
  if (candidate === null) return 'the maker left no candidate';
  if (verdict === null) return `not judged (${candidate.manifest.stopReason})`;
  if (decision?.publish === false) return decision.reason;
  return candidate.manifest.stopReason === 'cancelled' ? 'the maker was cancelled' : describeVerdict(verdict);
}
