import { join } from 'node:path';
import type { Verdict } from '@loop-actions/contract';
import { type FixHistory, type RemediationDecision, writeVerdict } from '@loop-actions/gate';
import type { CandidateOnDisk } from '@loop-actions/git';
import type { Box } from '@loop-actions/process';
import type { LoopDeps } from '../context/loop-context.ts';
import { checkRoom, openBox } from '../judge/check-room.ts';
import { decideVerdict, measureChange } from '../judge/decide-verdict.ts';
import { judgeItem } from '../judge/judge-item.ts';
import { applyFixers } from './apply-fixers.ts';
import { keepCandidate, type PullRequestState } from './keep-candidate.ts';
import type { OpenedPullRequest } from './open-pull-request.ts';
import { readFixHistory } from './read-fix-history.ts';

export interface JudgePullRequest {
  readonly only: readonly string[];
  readonly heldOut: string | null;
  /** `fix`: fixers run, and what they make is judged again. */
  readonly remediate: 'off' | 'fix';
  /** Candidate and verdict go below it. */
  readonly directory: string;
}

/** A pull request that was judged, with what is to be done about it. */
export interface JudgedPullRequest {
  readonly candidate: CandidateOnDisk;
  /** Of `candidate`, which holds fixes where `fixed` says so. */
  readonly verdict: Verdict;
  /** What its own commit got; the same as `verdict` unless something was fixed. */
  readonly own: Verdict;
  readonly decision: RemediationDecision;
  /** Checks that fixers turned green; 0 where nothing was fixed, or where it did not help. */
  readonly fixed: number;
  readonly box: Box;
}

interface Round {
  readonly state: PullRequestState;
  readonly candidate: CandidateOnDisk;
  readonly verdict: Verdict;
}

/**
 * Judges what merging a pull request would make of its base, with everything that decides from that base. Fixes count
 * only where all of it is green afterwards; otherwise the verdict on the pull request's own commit stands.
 */
export async function judgePullRequest(
  deps: LoopDeps,
  pull: OpenedPullRequest,
  request: JudgePullRequest,
): Promise<JudgedPullRequest> {
  const box = await openBox(deps, request.heldOut === null ? [] : [request.heldOut]);
  const judge = async (state: PullRequestState, round: number): Promise<Round> => {
    const directory = join(request.directory, `candidate-${round}`);
    const candidate = await keepCandidate(deps, pull, { state, box, directory });
    const { only, heldOut } = request;
    return { state, candidate, verdict: await judgeItem(deps, pull.base, { candidate, box, only, heldOut }) };
  };
  const { headSha: commit, headTree, tree } = pull;
  const first = await judge({ commit, headTree, tree, fixes: [] }, 0);
  const { own, best, decision } = await remediate(deps, pull, request, { first, judge, box });
  await writeVerdict(join(request.directory, 'gate'), best.verdict);
  const fixed = new Set(best.state.fixes.map(({ check }) => check)).size;
  return { candidate: best.candidate, verdict: best.verdict, own: own.verdict, decision, fixed, box };
}

interface Remediation {
  readonly first: Round;
  readonly judge: (state: PullRequestState, round: number) => Promise<Round>;
  readonly box: Box;
}

interface Remediated {
  /** The pull request's own commit, as it was judged last. */
  readonly own: Round;
  readonly best: Round;
  readonly decision: RemediationDecision;
}

async function remediate(
  deps: LoopDeps,
  pull: OpenedPullRequest,
  request: JudgePullRequest,
  { first, judge, box }: Remediation,
): Promise<Remediated> {
  const scope = await measureChange(pull.base, first.state.tree);
  let history = await readFixHistory(deps, pull);
  let own = first;
  let round = first;
  let made: RemediationDecision | null = null;
  for (let count = 1; ; count++) {
    const decision = decideVerdict(pull.base, round.verdict, { scope, history });
    if (round.verdict.verdict === 'pass') return { own, best: round, decision: made ?? decision };
    const goesOn = request.remediate === 'fix' && (decision.action === 'fix' || decision.action === 'retry');
    if (!goesOn) return { own, best: own, decision: made === null ? decision : afterFix(decision) };
    deps.log.info(`Remediation: ${decision.action}. ${decision.reason}`);
    if (decision.action === 'retry') {
      history = { ...history, retries: history.retries + 1 };
      round = await judge(round.state, count);
      if (made === null) own = round;
      continue;
    }
    const fixed = await fix(deps, pull, { box, round, history });
    if (!('state' in fixed)) return { own, best: own, decision: fixed };
    made = decision;
    history = withFix(history, round.state, fixed.state);
    round = await judge(fixed.state, count);
  }
}

interface FixRound {
  readonly box: Box;
  readonly round: Round;
  readonly history: FixHistory;
}

/** The state that fixers make of one, or what is to be done instead. */
async function fix(
  deps: LoopDeps,
  pull: OpenedPullRequest,
  { box, round, history }: FixRound,
): Promise<{ readonly state: PullRequestState } | RemediationDecision> {
  if (box.strength === 'weak') return stop('propose', 'fixers run in a strong box only');
  const room = checkRoom(deps, pull.base, box);
  const fixed = await applyFixers(pull, { room, state: round.state, verdict: round.verdict });
  if ('refused' in fixed) return stop('propose', fixed.refused);
  if (!history.trees.has(fixed.state.headTree)) return fixed;
  return stop('escalate', 'oscillation, the fixers make a tree that the pull request has had before');
}

function stop(action: 'propose' | 'escalate', reason: string): RemediationDecision {
  return { action, humanReview: 'yes', reason };
}

function withFix(history: FixHistory, before: PullRequestState, after: PullRequestState): FixHistory {
  return {
    ...history,
    fixes: history.fixes + 1,
    trees: new Set([...history.trees, before.headTree]),
    fixed: new Set([...history.fixed, ...after.fixes.map(({ fingerprint }) => fingerprint)]),
  };
}

/** The reader sees the pull request's own commit, where this failure is not to be found. */
function afterFix(decision: RemediationDecision): RemediationDecision {
  return { ...decision, reason: `with the fix: ${decision.reason}` };
}

/** A queued pull request whose stored verdict is handed on as it is: nothing runs. */
export async function takeStored(
  deps: LoopDeps,
  pull: OpenedPullRequest,
  { verdict, directory }: { readonly verdict: Verdict; readonly directory: string },
): Promise<JudgedPullRequest> {
  const box = await openBox(deps);
  const { headSha: commit, headTree, tree } = pull;
  const state = { commit, headTree, tree, fixes: [] };
  const candidate = await keepCandidate(deps, pull, { state, box, directory: join(directory, 'candidate-0') });
  await writeVerdict(join(directory, 'gate'), verdict);
  const decision = { action: 'none', humanReview: 'no', reason: 'judged before, on this base and tree' } as const;
  return { candidate, verdict, own: verdict, decision, fixed: 0, box };
}
